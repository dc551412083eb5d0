/** "Ripara formule": formulas of the add-in that stay at #NAME? because Excel learnt of its functions too late. */
import {
  formulaBlocks,
  groupsOf,
  partsOf,
  sizeOf,
  totalSize,
  type FormulaBlock,
} from './formulaBlocks';
import { change } from './excel';
import { mayHideError, namedFormula } from './piaoFormulas';
import { excelCode } from './problems';
import { readFormulas, type SheetFormulas } from './readFormulas';
import { filledByOthers, withoutCells } from './spilledCells';
import { rememberStep } from './lastStep';

export interface RepairOptions {
  /** Called after each request that writes, with the formulas done so far and all of them. */
  onProgress?: (progress: { done: number; total: number }) => void;
  /** Stops between two requests; what was repaired stays repaired. */
  signal?: AbortSignal;
}

export interface FormulasOfSheet {
  sheet: string;
  formulas: number;
}

export interface Repaired {
  /** Formulas entered again that Excel now knows. */
  repaired: FormulasOfSheet[];
  /** Formulas in locked cells of protected sheets: left as they are. */
  locked: FormulasOfSheet[];
  /** Formulas that Excel did not let be entered: parts of an old array formula. */
  refused: FormulasOfSheet[];
  /** Formulas entered again that show #NAME? all the same. */
  unknown: FormulasOfSheet[];
  /** Sheets with too many cells to be looked through. */
  notRead: string[];
  /** How many formulas were not reached because the user stopped. */
  left: number;
}

/** Formulas entered in one request: enough for a large workbook in a few, few enough to show progress. */
const LARGEST_WRITE = 600;

/**
 * Enters again, as a user would with F2 and Enter, each formula of the add-in that shows #NAME?, or would if it did not
 * hide errors (SE.ERRORE): recalculating does not mend them (OfficeDev/office-js 6611). Two requests read the sheets, a third tells which formulas are broken.
 */
export const repairFormulas = (options: RepairOptions = {}): Promise<Repaired> =>
  change((context) => repair(context, options));

async function repair(context: Excel.RequestContext, options: RepairOptions): Promise<Repaired> {
  const { found, notRead } = await readFormulas(context);
  const { writable, locked } = await brokenFormulas(context, found.flatMap(piaoBlocks));
  const { entered, refused, barred, left } = await enter(context, writable, options);
  // To have #NAME? again is nobody's wish, and to take back what was done before would surprise.
  if (entered.length > 0) rememberStep(null);
  const { repaired, unknown } = await outcome(context, entered);
  return {
    repaired: countBySheet(repaired),
    locked: countBySheet([...locked, ...barred]),
    refused: countBySheet(refused),
    unknown: countBySheet(unknown),
    notRead,
    left,
  };
}

function piaoBlocks({ sheet, row, column, formulas }: SheetFormulas): FormulaBlock[] {
  const named = new Map<string, string>();
  formulas.forEach((cells, index) =>
    cells.forEach((content, offset) => {
      const formula = namedFormula(content);
      if (formula !== undefined) named.set(`${row + index} ${column + offset}`, formula);
    }),
  );
  return formulaBlocks(sheet, named);
}

/** Whether a cell of a block whose values have been read shows #NAME?, in whatever language: no other error ends so. */
function showsNameError({ range }: FormulaBlock, row: number, column: number): boolean {
  const isError = range.valueTypes[row]?.[column] === 'Error';
  return isError && String(range.values[row]?.[column]).endsWith('?');
}

/** Besides cells that show #NAME?, those in which Excel still writes its own name for a function of the add-in. */
function isBroken(block: FormulaBlock, row: number, column: number): boolean {
  const formula = block.formulas[row]?.[column];
  return showsNameError(block, row, column) || block.range.formulas[row]?.[column] !== formula;
}

/** The broken cells; where there are some, with them those whose formula would not show that it is broken too. */
function brokenParts(all: readonly FormulaBlock[]) {
  const parts = (isWanted: typeof isBroken) =>
    all.flatMap((whole) =>
      partsOf(whole, (row, column) => isWanted(whole, row, column)).map((block) => ({
        block,
        range: whole.range,
      })),
    );
  const hides = ({ formulas }: FormulaBlock, row: number, column: number) =>
    mayHideError(formulas[row]?.[column] ?? '');
  const broken = parts(isBroken);
  if (broken.length === 0) return [];
  return parts((...cell) => isBroken(...cell) || hides(...cell));
}

/** One request for the values, and one more where formulas spill. */
async function brokenFormulas(context: Excel.RequestContext, all: readonly FormulaBlock[]) {
  for (const { range } of all) {
    range.load(['formulas', 'values', 'valueTypes', 'hasSpill']);
    range.format.protection.load('locked');
  }
  if (all.length > 0) await context.sync();
  const broken = brokenParts(all);
  const spilling = broken.filter(({ range }) => range.hasSpill !== false);
  const filled = await filledByOthers(
    context,
    spilling.map(({ block }) => block),
  );
  const found = { writable: [] as FormulaBlock[], locked: [] as FormulaBlock[] };
  for (const { block, range } of broken) {
    // Locked says nothing while the sheet is not protected; null: some of the cells are.
    const isLocked = block.sheet.protection.protected && range.format.protection.locked !== false;
    found[isLocked ? 'locked' : 'writable'].push(...withoutCells(block, filled));
  }
  return found;
}

async function enter(
  context: Excel.RequestContext,
  found: readonly FormulaBlock[],
  { onProgress, signal }: RepairOptions,
) {
  const total = totalSize(found);
  const entered: FormulaBlock[] = [];
  const refused: FormulaBlock[] = [];
  const barred: FormulaBlock[] = [];
  let done = 0;
  if (total > 0) onProgress?.({ done, total });
  for (const group of groupsOf(found, LARGEST_WRITE)) {
    if (signal?.aborted) break;
    const notTaken = await enterGroup(context, group);
    for (const { block, isBarred } of notTaken) (isBarred ? barred : refused).push(block);
    const left = new Set(notTaken.map(({ block }) => block));
    entered.push(...group.filter((block) => !left.has(block)));
    done += totalSize(group);
    onProgress?.({ done, total });
  }
  return { entered, refused, barred, left: total - done };
}

interface NotTaken {
  block: FormulaBlock;
  /** Protected since it was looked at. */
  isBarred: boolean;
}

/**
 * Where Excel refuses a group each block is tried by itself, twice: an answer may be lost, and to enter a formula again
 * does no harm. Gives those that it does not take.
 */
async function enterGroup(
  context: Excel.RequestContext,
  group: readonly FormulaBlock[],
  tries = 2,
): Promise<NotTaken[]> {
  context.application.suspendApiCalculationUntilNextSync();
  for (const { range, formulas } of group) range.formulas = formulas;
  try {
    await context.sync();
    return [];
  } catch (error) {
    const code = excelCode(error);
    if (code === 'UndoNotSupported') throw error;
    const [block] = group;
    if (block && group.length === 1 && (tries === 1 || code === 'AccessDenied'))
      return [{ block, isBarred: code === 'AccessDenied' }];
  }
  const notTaken: NotTaken[] = [];
  const left = group.length === 1 ? tries - 1 : tries;
  for (const block of group) notTaken.push(...(await enterGroup(context, [block], left)));
  return notTaken;
}

/** Whether Excel now knows the formulas that were entered. */
async function outcome(context: Excel.RequestContext, entered: readonly FormulaBlock[]) {
  for (const { range } of entered) range.load(['values', 'valueTypes']);
  if (entered.length > 0) await context.sync();
  const parts = (nameError: boolean) =>
    entered.flatMap((block) =>
      partsOf(block, (row, column) => showsNameError(block, row, column) === nameError),
    );
  return { repaired: parts(false), unknown: parts(true) };
}

function countBySheet(blocks: readonly FormulaBlock[]): FormulasOfSheet[] {
  const counts = new Map<string, number>();
  for (const block of blocks)
    counts.set(block.sheet.name, (counts.get(block.sheet.name) ?? 0) + sizeOf(block));
  return [...counts].map(([sheet, formulas]) => ({ sheet, formulas }));
}
