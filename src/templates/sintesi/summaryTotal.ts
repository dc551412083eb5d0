/** The line under the table of a unit's summary with the sum of its weights, as documents print it. */
import { areaAddress, cell } from '../address';
import { formula } from '../formulas';
import type { SheetGrid } from '../sheetGrid';
import { STYLES } from '../style';
import type { TableShape } from './rowCells';

const TOTAL = 'TOTALE';

/** Right below the table; rows that come into it are counted. */
export function addTotal(grid: SheetGrid, shape: TableShape, numberFormat: string): void {
  const [number, weight] = [shape.columnOf('number'), shape.columnOf('weight')];
  if (number === undefined || weight === undefined) return;
  const rows = { row: shape.headings, rows: shape.end - shape.headings + 1 };
  const sum = formula(`SUM(${areaAddress({ ...rows, column: weight, columns: 1 })})`);
  grid.field(cell(grid.row, number), TOTAL, STYLES.section);
  grid.field(cell(grid.row, weight), sum, STYLES.section, { horizontal: 'Center', numberFormat });
  // On the page of the last rows.
  grid.together({ row: shape.end - 1, rows: grid.row - shape.end + 2 });
  grid.atLeast(grid.row, 18);
  grid.row += 1;
}
