/**
 * «Registro delle variazioni»: what was amended of the plan after its approval, by which act. Rows come at the end and are
 * never written again; what people type in them or beside them stays.
 */
import type { Change, CellContent } from '../../domain/changes';
import { newId } from '../../domain/identity';
import type { Proposal, RegisteredChange } from '../../domain/photograph/amendments';
import type { Act } from '../../domain/photograph/photograph';
import type { SheetBlueprint } from '../blueprint';
import { footer } from '../footer';
import { labelKey } from '../labels';
import { valueWords, whatChanged } from '../photograph/changeWords';
import {
  across,
  addHead,
  addHeadings,
  addLine,
  italianDate,
  type RecordHead,
} from '../photograph/recordParts';
import type { SheetContents } from '../sheetContents';
import { SheetGrid } from '../sheetGrid';
import { COLORS, STYLES } from '../style';

export const REGISTRO = 'registro-variazioni';
const VERSION = 1;
export const REGISTER_SHEET = 'Registro delle variazioni';
/** The row of its headings. */
export const REGISTER_NAME = 'Registro_Intestazioni';

const COLUMNS = [
  { key: 'date', heading: 'Data', width: 56 },
  { key: 'number', heading: 'N.', width: 34 },
  { key: 'title', heading: 'Obiettivo', width: 105 },
  { key: 'unit', heading: 'Settore', width: 70 },
  { key: 'what', heading: 'Che cosa cambia', width: 110 },
  { key: 'before', heading: 'Prima', width: 88 },
  { key: 'after', heading: 'Dopo', width: 88 },
  { key: 'version', heading: 'Versione approvata', width: 48 },
  { key: 'act', heading: 'Atto', width: 80 },
  { key: 'role', heading: 'Ruolo', width: 55 },
  { key: 'reason', heading: 'Motivo', width: 72 },
] as const;
const KEY_HEADING = 'Chiave (non modificare)';
const PRINTED = COLUMNS.length;

const NOTE =
  'Variazioni in corso d’anno del piano approvato (art. 10, c. 3, D.Lgs. 150/2009), trovate per confronto con la versione approvata. Le righe nuove si aggiungono in fondo; quelle che ci sono non vengono riscritte.';

/** What whoever writes them in the register says of some amendments. */
export interface AmendmentFacts {
  /** ISO. */
  date: string;
  role: string;
  act: Act;
  reason: string;
  /** Of the plan that they amend. */
  version: number;
}

const actWords = ({ kind, number, date }: Act): string =>
  [kind.trim(), number.trim() && `n. ${number.trim()}`, date && `del ${italianDate(date)}`]
    .filter((part) => part !== '')
    .join(' ');

function contentOf(proposal: Proposal, facts: AmendmentFacts): CellContent[] {
  const { objective, field, before, after, key, part, item } = proposal;
  const registered: RegisteredChange = {
    ...{ key, version: facts.version, before, after },
    told: { part, objective, item, field },
  };
  const own: Record<(typeof COLUMNS)[number]['key'], CellContent> = {
    ...{ date: italianDate(facts.date), number: objective.number, title: objective.title },
    ...{ unit: objective.unit, what: whatChanged(proposal) },
    ...{ before: valueWords(field, before), after: valueWords(field, after) },
    ...{ version: facts.version, act: actWords(facts.act) },
    ...{ role: facts.role, reason: facts.reason },
  };
  return [...COLUMNS.map((column) => own[column.key] || null), JSON.stringify(registered)];
}

export function registerSheet(
  amendments: readonly Proposal[],
  facts: AmendmentFacts,
  head: Pick<RecordHead, 'plan' | 'authority'>,
  name: string,
): SheetBlueprint {
  const grid = new SheetGrid([...COLUMNS.map(({ width }) => width), 60]);
  addHead(grid, { ...head, title: 'REGISTRO DELLE VARIAZIONI' }, PRINTED);
  grid.merged(across(grid, PRINTED), NOTE, STYLES.note);
  grid.row += 1;
  const headings = grid.row;
  addHeadings(grid, [...COLUMNS.map(({ heading }) => heading), KEY_HEADING]);
  grid.name(REGISTER_NAME, { row: headings, column: 0, rows: 1, columns: PRINTED + 1 });
  const first = grid.row;
  for (const amendment of amendments) {
    const contents = contentOf(amendment, facts);
    addLine(grid, contents.slice(0, PRINTED));
    grid.put(grid.row - 1, PRINTED, contents[PRINTED]!);
  }
  grid.style({ row: first, column: 0, rows: amendments.length, columns: PRINTED }, STYLES.value);
  return grid.toBlueprint(
    {
      ...{ name, tabColor: COLORS.heading, freeze: { rows: headings + 1, columns: 0 } },
      identity: { template: REGISTRO, version: VERSION, id: newId() },
    },
    footer(REGISTER_SHEET),
    headings + 1,
    { printed: PRINTED, hiddenColumns: [PRINTED] },
  );
}

export interface ReadRegister {
  sheet: string;
  rows: RegisteredChange[];
  /** Rows that the add-in did not write, or whose key somebody changed: they stay, and tell it nothing. */
  others: number;
  /** Null where its headings cannot be told any more: nothing is added then. */
  layout: { columns: ReadonlyMap<string, number>; end: number } | null;
}

export function readRegister({ name, values, names }: SheetContents): ReadRegister {
  const area = names.get(REGISTER_NAME);
  const headings = (area ? (values[area.row] ?? []) : []).map((each) => labelKey(each));
  const wanted = [
    ...COLUMNS.map(({ key, heading }) => [key, heading] as const),
    ['key', KEY_HEADING] as const,
  ];
  const columns = new Map<string, number>(
    wanted.map(([key, heading]) => [key, headings.indexOf(labelKey(heading))]),
  );
  if (!area || [...columns.values()].some((at) => at < 0))
    return { sheet: name, rows: [], others: 0, layout: null };
  const first = area.row + 1;
  const isBlank = (cells: readonly unknown[]) => cells.every((cell) => cell === '');
  const blank = values.findIndex((cells, row) => row >= first && isBlank(cells));
  const end = blank < 0 ? Math.max(first, values.length) : blank;
  const found = values.slice(first, end).map((cells) => registeredIn(cells[columns.get('key')!]));
  const rows = found.filter((row) => row !== null);
  return { sheet: name, rows, others: found.length - rows.length, layout: { columns, end } };
}

function registeredIn(cell: unknown): RegisteredChange | null {
  if (typeof cell !== 'string' || !cell.startsWith('{')) return null;
  try {
    const row = JSON.parse(cell) as Partial<RegisteredChange>;
    const isWhole =
      typeof row.key === 'string' && typeof row.version === 'number' && row.told !== undefined;
    return isWhole ? (row as RegisteredChange) : null;
  } catch {
    return null;
  }
}

/** Rows for the end of the register that is there. */
export function registerRows(
  { sheet, layout }: ReadRegister,
  amendments: readonly Proposal[],
  facts: AmendmentFacts,
): Change[] {
  if (!layout) return [];
  const { columns, end } = layout;
  const width = Math.max(...columns.values()) + 1;
  const at = [...COLUMNS.map(({ key }) => columns.get(key)!), columns.get('key')!];
  return amendments.map((amendment): Change => {
    const content: (CellContent | undefined)[] = Array.from({ length: width }, () => undefined);
    contentOf(amendment, facts).forEach((each, index) => {
      content[at[index]!] = each;
    });
    return {
      ...{ kind: 'addRow', sheet, at: end, content, grows: true },
      like: { row: end - 1, formulas: false },
    };
  });
}
