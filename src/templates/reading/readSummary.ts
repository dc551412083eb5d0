/** A summary as it shows its rows: what formulas say, and what was printed or typed. */
import type {
  BookSummary,
  BookSummaryRow,
  ErrorCell,
  SummaryField,
  SummaryLines,
} from '../../domain/book';
import { isId } from '../../domain/identity';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import type { SheetContents } from '../sheetContents';
import { FACE_LINE } from '../sintesi/presented';
import { SCORE_NAMES } from '../sintesi/scoreNames';
import { SheetReader } from './sheetReader';
import { summaryColumns } from './summaryColumns';

const TABLE = 'Sintesi';
const CHECK = 'VerificaPesi';
/** The line over the table; that of a unit goes on with its name. */
const TITLE = /^sintesi degli obiettivi\s*(?:[–—-]\s*([^]+))?$/i;

export interface ReadSummary {
  summary: BookSummary;
  errors: ErrorCell[];
}

/** Its rows do not know yet what they stand for. Undefined where the sheet has no table any more. */
export function readSummary(
  sheet: SheetContents,
  version: number,
  template: ObjectiveTemplate | undefined,
): ReadSummary | undefined {
  const reader = new SheetReader(sheet);
  const area = reader.named(TABLE);
  if (!area) return undefined;
  const columns = summaryColumns(reader, area, template, version);
  const end = area.row + area.rows;
  const rows: BookSummaryRow[] = [];
  for (let row = area.row + 1; row < end; row += 1) {
    const found = readRow(reader, row, columns, ownColumns(reader, columns));
    if (found) rows.push(found);
  }
  return {
    summary: {
      ...{ sheet: sheet.name, unit: unitOf(reader, area.row), version },
      ...{ headings: area.row, end, ...columns, rows, check: linesOf(reader, CHECK) },
      ...scoresOf(reader),
    },
    errors: reader.errors,
  };
}

function unitOf(reader: SheetReader, before: number): string | null {
  for (let row = 0; row < before; row += 1)
    for (const column of reader.filled(row)) {
      const title = reader.text(row, column).trim().replace(FACE_LINE, '');
      const unit = TITLE.exec(title)?.[1]?.trim();
      if (unit) return unit;
    }
  return null;
}

/** Columns that are none of the add-in's, inside the table or beside it. */
function ownColumns(
  { columns: count }: SheetReader,
  { columns, monitoring, idColumn }: ReturnType<typeof summaryColumns>,
): number[] {
  const known = new Set([...Object.values(columns), ...monitoring, idColumn]);
  return Array.from({ length: count }, (_, column) => column).filter((each) => !known.has(each));
}

function linesOf(reader: SheetReader, name: string): SummaryLines | null {
  const area = reader.named(name);
  return area ? { row: area.row, rows: area.rows, column: area.column } : null;
}

function scoresOf(reader: SheetReader): Pick<BookSummary, 'scores'> {
  const units = linesOf(reader, SCORE_NAMES.units);
  return units ? { scores: { units, owners: linesOf(reader, SCORE_NAMES.owners) } } : {};
}

/** Undefined for a row in which nothing is said: one that formulas fill with nothing, or blank. */
function readRow(
  reader: SheetReader,
  row: number,
  { columns, monitoring, idColumn }: ReturnType<typeof summaryColumns>,
  own: readonly number[],
): BookSummaryRow | undefined {
  const cells: BookSummaryRow['cells'] = {};
  for (const [field, column] of Object.entries(columns) as [SummaryField, number][])
    cells[field] = reader.shown({ row, column });
  const states = monitoring.map((column) => reader.shown({ row, column }));
  const others = own.flatMap((column) => {
    const cell = reader.shown({ row, column });
    return cell.value === '' ? [] : [cell];
  });
  const id = idColumn === null ? '' : reader.read(row, idColumn).trim();
  const all = [...Object.values(cells), ...states];
  const isSaid = all.some(({ value, formula }) => value !== '' || formula !== null);
  if (!isSaid && id === '') return undefined;
  return {
    ...{ row, id: isId(id) ? id : null, cells, states, others },
    ...{ match: 'none', objective: null, shared: null },
    isBroken: all.some(
      ({ value, formula }) => value === '#REF!' || (formula?.includes('#REF!') ?? false),
    ),
  };
}
