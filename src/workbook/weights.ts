import type { PlanWeights } from '../templates/planWeights';
import { contentWith, type WeightCell } from '../templates/weightCells';
import { asOneStep } from './asOneStep';
import { inTurn } from './inTurn';
import { readWorkbookPlan } from './plans';
import { asProblem, WorkbookProblem } from './problems';
import { rememberStep, type ChangedCells } from './undo';

/** Reads the weights of the plan, by unit, with their cells. */
export async function readWeights(): Promise<PlanWeights> {
  return (await readWorkbookPlan()).weights;
}

export interface WeightChange {
  cell: WeightCell;
  /** In the plan's scale; null empties the cell. */
  weight: number | null;
}

/**
 * Writes weights in the cells that they were read from: all, or none where one of the cells holds something else by
 * now. Two requests: one looks, one writes. Gives the number of cells written.
 */
export async function writeWeights(changes: readonly WeightChange[]): Promise<number> {
  if (changes.length === 0) return 0;
  try {
    const cells = await inTurn(() => asOneStep((context) => write(context, changes)));
    rememberStep({ cells });
    return cells.length;
  } catch (error) {
    throw asProblem(error);
  }
}

async function write(
  context: Excel.RequestContext,
  changes: readonly WeightChange[],
): Promise<ChangedCells[]> {
  const { worksheets } = context.workbook;
  const sheets = new Map(
    changes.map(({ cell }) => [cell.sheet, worksheets.getItemOrNullObject(cell.sheet)]),
  );
  for (const sheet of sheets.values()) sheet.load('name,protection/protected');
  const places = changes.map(({ cell, weight }) => {
    const range = sheets.get(cell.sheet)!.getRange(cell.cell);
    range.load('values,formulas');
    range.format.protection.load('locked');
    return { cell, range, content: contentWith(cell, weight) };
  });
  await context.sync();
  for (const { cell, range } of places) {
    const sheet = sheets.get(cell.sheet)!;
    const isGone = sheet.isNullObject;
    if (isGone || String(range.values[0]![0]) !== String(cell.content))
      throw new WorkbookProblem('changedMeanwhile', `${cell.sheet} ${cell.cell}`);
    if (sheet.protection.protected && range.format.protection.locked)
      throw new WorkbookProblem('protectedSheet', cell.sheet);
  }
  const changed = places.map(({ cell, range, content }): ChangedCells => {
    const before = range.formulas;
    range.values = [[content]];
    return { sheet: cell.sheet, address: cell.cell, before, after: [[content]] };
  });
  await context.sync();
  return changed;
}
