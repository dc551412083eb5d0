import { areaAddress } from '../templates/address';
import { planWeights, type PlanWeights } from '../templates/planWeights';
import { readBook } from '../templates/reading/readBook';
import { contentWith, type WeightCell } from '../templates/weightContent';
import { asOneStep } from './asOneStep';
import { inTurn } from './excel';
import { readSheets } from './readSheets';
import { sameInput } from './literal';
import { placesIn } from './place';
import { asProblem, WorkbookProblem } from './problems';
import { parseReference } from './reference';
import { rememberStep, type ChangedCells } from './lastStep';

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
 * now, or a formula, which a weight typed here would cut off from what it refers to. Two requests: one looks, one writes. Gives the number of cells written.
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
  for (const sheet of sheets.values()) sheet.load('id,name,protection/protected');
  const places = changes.map(({ cell, weight }) => {
    const sheet = sheets.get(cell.sheet)!;
    const range = sheet.getRange(cell.cell);
    range.load('values,formulas');
    range.format.protection.load('locked');
    const { area } = parseReference(cell.cell)!;
    const window = { ...area, column: 0, columns: area.column + 1 };
    const row = sheet.getRange(areaAddress(window));
    row.load('formulas');
    return { cell, sheet, range, area, window, row, content: contentWith(cell, weight) };
  });
  await context.sync();
  for (const { cell, sheet, range } of places) {
    const where = `${cell.sheet} ${cell.cell}`;
    if (sheet.isNullObject || String(range.values[0]![0]) !== String(cell.content))
      throw new WorkbookProblem({ code: 'changedMeanwhile', cell: where });
    if (isFormula(range.formulas[0]![0], range.values[0]![0]))
      throw new WorkbookProblem({ code: 'holdsFormula', cell: where });
    if (sheet.protection.protected && range.format.protection.locked)
      throw new WorkbookProblem({ code: 'protectedSheet', sheet: cell.sheet });
  }
  const changed = places.map(({ cell, sheet, range, area, window, row, content }): ChangedCells => {
    const around = { window, left: area.column, used: '' };
    return {
      sheet: { id: sheet.id, name: sheet.name },
      address: cell.cell,
      before: [[sameInput(range.values[0]![0], range.formulas[0]![0])]],
      after: [[content]],
      place: placesIn(around, row.formulas)(area),
    };
  });
  for (const { range, content } of places) range.values = [[content]];
  await context.sync();
  return changed;
}

/** A text that begins with "=" is its own value. */
const isFormula = (formula: unknown, value: unknown) =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;
