import type { SheetGrid } from '../sheetGrid';
import { STYLES } from '../style';
import { COLUMNS, NAME } from './columns';

/** A band with the title of a section. */
export function addSectionTitle(grid: SheetGrid, title: string): void {
  grid.field({ row: grid.row, column: NAME, rows: 1, columns: COLUMNS }, title, STYLES.section);
  grid.atLeast(grid.row, 18);
  grid.row += 1;
}

/** A blank row between sections. */
export function addGap(grid: SheetGrid): void {
  grid.atLeast(grid.row, 8);
  grid.row += 1;
}

/** A long text under its title, a row for each paragraph so that none needs more height than a row can have. */
export function addText(grid: SheetGrid, title: string, name: string, text: string): void {
  addSectionTitle(grid, title);
  const first = grid.row;
  for (const paragraph of text.split('\n')) {
    grid.field(
      { row: grid.row, column: NAME, rows: 1, columns: COLUMNS },
      paragraph === '' ? null : paragraph,
      STYLES.text,
    );
    grid.row += 1;
  }
  grid.name(name, { row: first, column: NAME, rows: grid.row - first, columns: COLUMNS });
}

/** An italic remark over the whole width. */
export function addNote(grid: SheetGrid, text: string): void {
  grid.field({ row: grid.row, column: NAME, rows: 1, columns: COLUMNS }, text, STYLES.note);
  grid.row += 1;
}
