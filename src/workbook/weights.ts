import type { Change } from '../domain/changes';
import { planWeights, type PlanWeights } from '../templates/planWeights';
import { readBook } from '../templates/reading/readBook';
import { contentWith, type WeightCell } from '../templates/weightContent';
import { applyChanges } from './applyChanges';
import { readSheets } from './readSheets';
import { parseReference } from './reference';

/** Reads the weights of the plan, by unit, with their cells. */
export async function readWeights(): Promise<PlanWeights> {
  const sheets = await readSheets();
  return planWeights(readBook(sheets), sheets);
}

export interface WeightChange {
  cell: WeightCell;
  /** In the plan's scale; null empties the cell. */
  weight: number | null;
}

/**
 * Writes weights in the cells that they were read from: all, or none where one of the cells holds something else by
 * now, or a formula, which a weight typed here would cut off from what it refers to. Two requests: one looks, one
 * writes and reads back. Gives the number of cells written.
 */
export async function writeWeights(changes: readonly WeightChange[]): Promise<number> {
  await applyChanges(changes.map(cellChange));
  return changes.length;
}

function cellChange({ cell, weight }: WeightChange): Change {
  const { row, column } = parseReference(cell.cell)!.area;
  return {
    kind: 'cells',
    ...{ sheet: cell.sheet, row, column, content: [[contentWith(cell, weight)]] },
    expects: [[cell.content]],
    keepsFormulas: true,
  };
}
