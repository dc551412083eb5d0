/** Rectangles of cells with the formulas that are to be entered in them. */
import { areaAddress } from '../templates/address';
import type { Area } from '../templates/blueprint';
import { rectangles } from './compact';

export interface FormulaBlock {
  sheet: Excel.Worksheet;
  area: Area;
  range: Excel.Range;
  formulas: string[][];
}

/** The fewest blocks that hold some cells of a sheet, known as "row column". */
export function formulaBlocks(
  sheet: Excel.Worksheet,
  formulas: ReadonlyMap<string, string>,
): FormulaBlock[] {
  const cells = [...formulas.keys()].map((key) => key.split(' ').map(Number) as [number, number]);
  return rectangles(cells).map((area) => ({
    sheet,
    area,
    range: sheet.getRange(areaAddress(area)),
    formulas: tableOf(area, (row, column) => formulas.get(`${row} ${column}`) ?? ''),
  }));
}

/** Rows of what stands at each cell of an area. */
function tableOf<T>({ row, column, rows, columns }: Area, at: (row: number, column: number) => T) {
  return Array.from({ length: rows }, (_, index) =>
    Array.from({ length: columns }, (__, offset) => at(row + index, column + offset)),
  );
}

/** The cells of a block, row by row, by their place in it and in the sheet. */
export function cellsOf({ area, formulas }: FormulaBlock) {
  return formulas.flatMap((cells, row) =>
    cells.map((formula, column) => ({
      formula,
      place: { row, column },
      key: `${area.row + row} ${area.column + column}`,
    })),
  );
}

/** The cells of a block that are wanted, by their place in it, as blocks of their own. */
export function partsOf(
  block: FormulaBlock,
  isWanted: (row: number, column: number) => boolean,
): FormulaBlock[] {
  const cells = cellsOf(block);
  const wanted = cells.filter(({ place }) => isWanted(place.row, place.column));
  if (wanted.length === cells.length) return [block];
  return formulaBlocks(block.sheet, new Map(wanted.map(({ key, formula }) => [key, formula])));
}

export const sizeOf = ({ area }: FormulaBlock): number => area.rows * area.columns;

export const totalSize = (blocks: readonly FormulaBlock[]): number =>
  blocks.reduce((sum, block) => sum + sizeOf(block), 0);

/** Shares blocks, in order, among groups of at most so many cells; a larger block is a group of its own. */
export function groupsOf(blocks: readonly FormulaBlock[], largest: number): FormulaBlock[][] {
  const groups: FormulaBlock[][] = [];
  let size = Infinity;
  for (const block of blocks) {
    if (size + sizeOf(block) > largest) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(block);
    size += sizeOf(block);
  }
  return groups;
}
