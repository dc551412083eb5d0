/** A summary as it shows its rows: what formulas say, and what was printed or typed. */
import type { BookSummary, BookSummaryRow, ErrorCell, SummaryField } from '../../domain/book';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import type { SheetContents } from '../sheetContents';
import { SUMMARY_NAMES } from '../sintesi/summarySheet';
import { SheetReader } from './sheetReader';
import { summaryColumns, type SummaryColumns } from './summaryColumns';

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
  const area = reader.named(SUMMARY_NAMES.table);
  if (!area) return undefined;
  const { unknown, ...columns } = summaryColumns(reader, area, template);
  // Beside the table people write notes of their own.
  const right = area.column + area.columns;
  const beside = Array.from({ length: Math.max(0, reader.columns - right) }, (_, at) => right + at);
  const check = reader.named(SUMMARY_NAMES.check);
  const end = area.row + area.rows;
  const rows: BookSummaryRow[] = [];
  for (let row = area.row + 1; row < end; row += 1) {
    const found = readRow(reader, row, columns, [...unknown, ...beside]);
    if (found) rows.push(found);
  }
  return {
    summary: {
      ...{ sheet: sheet.name, unit: unitOf(reader, area.row), version },
      ...{ headings: area.row, end, ...columns, rows },
      check: check ? { row: check.row, rows: check.rows, column: check.column } : null,
    },
    errors: reader.errors,
  };
}

function unitOf(reader: SheetReader, before: number): string | null {
  for (let row = 0; row < before; row += 1)
    for (const column of reader.filled(row)) {
      const unit = TITLE.exec(reader.text(row, column).trim())?.[1]?.trim();
      if (unit) return unit;
    }
  return null;
}

/** Undefined for a row in which nothing is said: one that formulas fill with nothing, or blank. */
function readRow(
  reader: SheetReader,
  row: number,
  { columns, monitoring, idColumn }: SummaryColumns,
  ofPeople: readonly number[],
): BookSummaryRow | undefined {
  const cells: BookSummaryRow['cells'] = {};
  for (const [field, column] of Object.entries(columns) as [SummaryField, number][])
    cells[field] = reader.shown({ row, column });
  const states = monitoring.map((column) => reader.shown({ row, column }));
  const id = idColumn === null ? '' : reader.read(row, idColumn).trim();
  const others = ofPeople
    .filter((column) => !reader.isBlank(row, column) || reader.formula(row, column) !== null)
    .map((column) => reader.shown({ row, column }));
  const all = [...Object.values(cells), ...states];
  const isSaid = all.some(({ value, formula }) => value !== '' || formula !== null);
  if (!isSaid && id === '' && others.length === 0) return undefined;
  return {
    ...{ row, id: id === '' ? null : id, cells, states, others },
    ...{ match: 'none', objective: null, shared: null },
    isBroken: all.some(
      ({ value, formula }) => value === '#REF!' || (formula?.includes('#REF!') ?? false),
    ),
  };
}
