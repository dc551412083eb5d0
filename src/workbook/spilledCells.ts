/** Cells that a formula in another cell fills: whatever is written there would stop that formula (#SPILL!). */
import { cellAddress } from '../templates/address';
import { cellsOf, partsOf, type FormulaBlock } from './formulaBlocks';

const cellKey = ({ sheet, area }: FormulaBlock, row: number, column: number) =>
  `${sheet.name}!${cellAddress(area.row + row, area.column + column)}`;

export const withoutCells = (block: FormulaBlock, cells: ReadonlySet<string>): FormulaBlock[] =>
  partsOf(block, (row, column) => !cells.has(cellKey(block, row, column)));

/** One request where there are any cells to ask about. */
export async function filledByOthers(
  context: Excel.RequestContext,
  spilling: readonly FormulaBlock[],
): Promise<ReadonlySet<string>> {
  const cells = spilling.flatMap((block) =>
    cellsOf(block).map(({ place: { row, column } }) => {
      const parent = block.range.getCell(row, column).getSpillParentOrNullObject();
      parent.load('rowIndex,columnIndex');
      return { block, row, column, parent };
    }),
  );
  if (cells.length > 0) await context.sync();
  const filled = cells.filter(
    ({ block: { area }, row, column, parent }) =>
      !parent.isNullObject &&
      (parent.rowIndex !== area.row + row || parent.columnIndex !== area.column + column),
  );
  return new Set(filled.map(({ block, row, column }) => cellKey(block, row, column)));
}
