/** How the settings sheet is laid out: sections, and tables with blank rows to go on in. */
import { cell } from '../address';
import type { Area, CellContent, Style } from '../blueprint';
import type { SheetGrid } from '../sheetGrid';
import { STYLES } from '../style';
import { columnName, SETTINGS_WIDTHS, type SettingsTable } from './tables';

export const ROW_HEIGHT = 18;

export const across = (grid: SheetGrid): Area => ({
  row: grid.row,
  column: 0,
  rows: 1,
  columns: SETTINGS_WIDTHS.length,
});

export function addNote(grid: SheetGrid, note: string): void {
  grid.merged(across(grid), note, STYLES.note);
  grid.row += 1;
}

export function addSection(grid: SheetGrid, title: string, note: string): void {
  grid.row += 1;
  const first = grid.row;
  grid.line(across(grid), title, STYLES.section);
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
  if (note !== '') addNote(grid, note);
  // With the first row of what it is the title of, and its headings.
  grid.together({ row: first, rows: grid.row - first + 2 });
}

/** Blank rows at the end of a table, to go on in. */
const SPARE_ROWS = 2;
const FEWEST_ROWS = 4;

export function addTable(
  grid: SheetGrid,
  table: SettingsTable,
  rows: CellContent[][],
  styles: Style[],
): void {
  addSection(grid, table.title, table.note);
  const first = grid.row;
  table.columns.forEach((column, index) => {
    grid.field(cell(first, index), column.label, STYLES.tableHeading);
    grid.name(columnName(table, column), cell(first, index));
  });
  grid.row += 1;
  const count = Math.max(rows.length + SPARE_ROWS, FEWEST_ROWS);
  for (let row = 0; row < count; row += 1) {
    table.columns.forEach((_, index) => {
      const at = cell(grid.row, index);
      const content = rows[row]?.[index];
      if (row < rows.length) grid.field(at, content ?? null, STYLES.value, styles[index] ?? {});
      else grid.style(at, styles[index] ?? {});
    });
    grid.atLeast(grid.row, ROW_HEIGHT);
    grid.row += 1;
  }
  const columns = table.columns.length;
  const filled = grid.row - count + rows.length;
  grid.spare({ row: filled, column: 0, rows: grid.row - filled, columns }, STYLES.value);
  grid.name(table.name, { row: first, column: 0, rows: grid.row - first, columns });
}
