/** A photograph as its sheet says it, by names and headings: wherever the sheet stands by now, and whatever it is called. */
import { toSerial, isoDate } from '../../domain/dates';
import {
  fingerprint,
  PHOTOGRAPH_PARTS,
  type Photograph,
  type PhotographPart,
  type PhotographRow,
  type PhotographValue,
} from '../../domain/photograph/photograph';
import { readIdentity } from '../../domain/identity';
import { labelKey } from '../labels';
import type { SheetContents } from '../sheetContents';
import { FACT_NAMES, KEY_HEADINGS, PART_NAMES, PHOTOGRAPH_COLUMNS, type FactName } from './columns';
import { FOTOGRAFIA } from './photographSheet';

/** By the template that it says, in its properties or, as a copy, in its name alone. */
export const recordTemplate = ({
  template,
  identity,
}: Pick<SheetContents, 'template' | 'identity'>): string | undefined =>
  (identity === undefined ? undefined : readIdentity(identity)?.template) ?? template;

export const isPhotograph = (sheet: Pick<SheetContents, 'template' | 'identity'>): boolean =>
  recordTemplate(sheet) === FOTOGRAFIA;

export interface ReadPhotograph extends Photograph {
  sheet: string;
  /** Whether it says what it said when it was taken. */
  isIntact: boolean;
  isProtected: boolean;
}

/** Null where its names are gone, or its tables cannot be told. */
export function readPhotograph(contents: SheetContents): ReadPhotograph | null {
  const { name, values, names } = contents;
  const shown = (fact: FactName): unknown => {
    const area = names.get(FACT_NAMES[fact]);
    return area ? (values[area.row]?.[area.column] ?? '') : '';
  };
  const text = (fact: FactName) => String(shown(fact)).trim();
  const day = (fact: FactName) => {
    const serial = toSerial(shown(fact));
    return typeof serial === 'number' ? isoDate(serial) : '';
  };
  const date = day('date');
  const tables = PHOTOGRAPH_PARTS.map((part) => readTable(contents, part));
  if (date === '' || tables[0] === null) return null;
  const version = Number(text('version'));
  const isApproved = Number.isInteger(version) && version > 0;
  const photograph: Photograph = {
    ...{ date, takenOn: day('takenOn'), referenceDate: day('referenceDate') },
    ...{ role: text('role'), remark: text('remark') },
    version: isApproved ? version : null,
    act: isApproved
      ? { kind: text('actKind'), number: text('actNumber'), date: day('actDate') }
      : null,
    rows: tables.flatMap((rows) => rows ?? []),
  };
  return {
    ...{ ...photograph, sheet: name, isProtected: contents.isProtected ?? false },
    isIntact: fingerprint(photograph) === text('fingerprint'),
  };
}

/** Null where it has none. */
function readTable({ values, names }: SheetContents, part: PhotographPart): PhotographRow[] | null {
  const area = names.get(PART_NAMES[part]);
  if (!area) return null;
  const headings = (values[area.row] ?? []).map((heading) => labelKey(String(heading)));
  const columnOf = (heading: string) => headings.indexOf(labelKey(heading));
  const columns = PHOTOGRAPH_COLUMNS[part].flatMap((column) =>
    column ? [{ field: column.field, at: columnOf(column.heading) }] : [],
  );
  const [key = -1, service = -1, kind = -1] = KEY_HEADINGS.map(columnOf);
  if (key < 0 || columns.some(({ at }) => at < 0)) return null;
  return values.slice(area.row + 1, area.row + area.rows).flatMap((cells): PhotographRow[] => {
    const objective = String(cells[key] ?? '').trim();
    if (objective === '') return [];
    return [
      {
        ...{ part, objective },
        values: Object.fromEntries(columns.map(({ field, at }) => [field, valueOf(cells[at])])),
        ...(part === 'objective' && {
          service: String(cells[service] ?? ''),
          kind: String(cells[kind] ?? '') as '',
        }),
      },
    ];
  });
}

const valueOf = (cell: unknown): PhotographValue => {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 'SI' : 'NO';
  return cell === '' || cell === undefined || cell === null ? null : String(cell);
};

export interface ReadPhotographs {
  /** By their day; of one day in the workbook's order. */
  photographs: ReadPhotograph[];
  /** Sheets that Excel copied of them: they count nowhere. */
  copies: string[];
  /** Sheets of which too much was changed to be read. */
  unreadable: string[];
}

export function readPhotographs(sheets: readonly SheetContents[]): ReadPhotographs {
  const own = sheets.filter(isPhotograph);
  const idOf = ({ identity, properties }: SheetContents) =>
    (identity === undefined ? undefined : readIdentity(identity)?.id) ?? properties?.id ?? null;
  const isCopy = (sheet: SheetContents) =>
    own.some((other) => {
      if (other === sheet || idOf(other) !== idOf(sheet) || idOf(sheet) === null) return false;
      // Excel copies no properties; of two that have them, or have lost them, the first counts.
      const [has, othersHas] = [sheet, other].map(({ properties }) => properties?.id !== undefined);
      return has === othersHas ? own.indexOf(other) < own.indexOf(sheet) : othersHas;
    });
  const read = own
    .filter((sheet) => !isCopy(sheet))
    .map((sheet) => ({ name: sheet.name, read: readPhotograph(sheet) }));
  return {
    photographs: read
      .flatMap((each) => each.read ?? [])
      .sort((one, other) => one.date.localeCompare(other.date)),
    copies: own.filter(isCopy).map(({ name }) => name),
    unreadable: read.flatMap(({ name, read: found }) => (found ? [] : name)),
  };
}
