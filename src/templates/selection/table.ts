/** A table that somebody made by hand, as far as it tells itself what its rows and columns are. */
import { rolesOfCells, rolesOfHeadings, yearIn } from './columns';
import { headingRows, headingTexts } from './headings';
import { periodBlocks } from './periodBlocks';
import type { Cells, ColumnRole, RowRole, TableReading } from './roles';
import { rolesOfRows } from './rowRoles';

/** What the user says of rows and columns, by their positions. */
export interface Corrections {
  rows: ReadonlyMap<number, RowRole>;
  columns: ReadonlyMap<number, ColumnRole>;
}

const NONE: Corrections = { rows: new Map(), columns: new Map() };

/** As far as it tells itself, and as it was corrected. `year` is that of the plan. */
export function readTable(cells: Cells, year: number, corrections = NONE): TableReading {
  const headings = headingsOf(cells, corrections.rows);
  const texts = headingTexts(cells, headings);
  const blocks = periodBlocks(cells, headings);
  const periods = new Set(blocks.flatMap(({ columns }) => columns));
  // Letters of months name nothing else: "N" is no number.
  const named = texts.map((text, column) => (periods.has(column) ? { over: '', own: '' } : text));
  const body = cells.slice((headings.at(-1) ?? -1) + 1);
  const roles = headings.length > 0 ? rolesOfHeadings(named, body, year) : rolesOfCells(cells);
  const columns = roles.map(
    (role, column) => corrections.columns.get(column) ?? (periods.has(column) ? 'period' : role),
  );
  const said = texts.map(({ over, own }) => `${over} ${own}`.trim());
  return {
    rows: rolesOfRows(cells, headings, columns).map(
      (role, row) => corrections.rows.get(row) ?? role,
    ),
    columns,
    headings: said,
    years: said.map(yearIn),
    blocks,
  };
}

/** Those that are found, unless the user says that they are none: then the first that the user names. */
function headingsOf(cells: Cells, said: Corrections['rows']): number[] {
  const found = headingRows(cells).filter((row) => (said.get(row) ?? 'heading') === 'heading');
  if (found.length > 0) return found;
  const [first, next] = [...said]
    .flatMap(([row, role]) => (role === 'heading' ? [row] : []))
    .sort((one, other) => one - other);
  if (first === undefined) return [];
  return next === first + 1 ? [first, next] : [first];
}
