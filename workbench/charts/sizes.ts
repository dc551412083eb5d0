import type { LineSizes } from '../host/document/chartPlace';
import type { Grid } from '../host/grid/grid';

const POINTS = 72 / 96;

/** The sizes of a sheet's lines as they are seen. */
export function sizesOf(grid: Grid, sheetId: string): LineSizes {
  const sheet = grid.worksheet(sheetId);
  return {
    row: (index) => (sheet.getRowVisible(index) ? sheet.getRowHeight(index) * POINTS : 0),
    column: (index) => (sheet.getColVisible(index) ? sheet.getColumnWidth(index) * POINTS : 0),
  };
}
