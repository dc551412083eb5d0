/**
 * A table of the dashboard: its rows are known by a key in a hidden first column, and what they hold depends on where they
 * stand and on nothing else of the sheet. So a table that is there can be brought up to date in place.
 */
import { cell } from '../address';
import type { SheetBlueprint, Style, WorkbookName } from '../blueprint';
import type { SheetGrid } from '../sheetGrid';
import { STYLES } from '../style';
import type { DashboardTemplate } from './identity';
import type { Shown } from './planRows';

export const KEY_COLUMN = 0;

export interface RowPlace {
  row: number;
  /** Row of the headings of its table. */
  headings: number;
}

export interface KeyedRow {
  key: string;
  /** Its cells from the column after the key's; null for one that stays blank. */
  cells(at: RowPlace): (Shown | null)[];
  /** Where its number leads. */
  link?: { column: number; target: string; tooltip: string };
}

export interface KeyedTable {
  template: DashboardTemplate;
  /** Of the sheet: with its headings and the row that ends it. */
  name: string;
  rows: KeyedRow[];
  /** The row that ends it, where that is one of its own. */
  last?: KeyedRow;
}

/** A sheet with the names of the workbook for columns of its table. */
export interface SheetWithNames {
  sheet: SheetBlueprint;
  names: WorkbookName[];
}

export interface ColumnLook {
  heading: string;
  width: number;
  style: Style;
}

/** Headings, rows and the row that ends the table: of what follows it the first, else a blank one. */
export function writeTable(
  grid: SheetGrid,
  { name, rows }: KeyedTable,
  columns: readonly ColumnLook[],
  { rowHeight = 18, end = 'blank' as 'blank' | 'next' } = {},
): { headings: number; end: number } {
  const headings = grid.row;
  columns.forEach(({ heading }, index) => {
    const at = cell(headings, KEY_COLUMN + 1 + index);
    grid.field(at, heading === '' ? null : heading, STYLES.tableHeading);
  });
  grid.row += 1;
  for (const each of rows) {
    const { row } = grid;
    grid.put(row, KEY_COLUMN, each.key);
    each.cells({ row, headings }).forEach((shown, index) => {
      const at = cell(row, KEY_COLUMN + 1 + index);
      grid.field(at, shown?.content ?? null, columns[index]!.style);
      if (columns[index]!.style.wrap !== false) grid.fit(at, String(shown?.shows ?? ''));
    });
    if (each.link) grid.link({ row, ...each.link });
    grid.atLeast(row, rowHeight);
    grid.row += 1;
  }
  const last = grid.row;
  grid.name(name, {
    ...{ row: headings, column: KEY_COLUMN, rows: last - headings + 1 },
    columns: columns.length + 1,
  });
  if (end === 'blank') grid.row += 1;
  return { headings, end: last };
}
