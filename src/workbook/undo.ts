/**
 * The add-in's own "Annulla": takes back its last action where Excel's Ctrl+Z does not (sheets made by an add-in can
 * never be taken back there, nor anything before ExcelApi 1.19). What the user did since is never lost: sheets go only
 * after a question, cells that were changed again stay as they are.
 */
import { inTurn } from './inTurn';
import { asProblem, WorkbookProblem } from './problems';

/** A block of cells that an action changed. */
export interface ChangedCells {
  sheet: string;
  /** "C5:F5". */
  address: string;
  /** Formulas and values as they were, and as the action left them. */
  before: unknown[][];
  after: unknown[][];
}

/** What an action did, as far as it can be taken back. */
export interface Step {
  /** Sheets that it added, by id: the user may have renamed them. */
  sheets: { id: string; name: string }[];
  /** Names of the workbook that it added. */
  names: string[];
  cells: ChangedCells[];
}

export interface LastAction {
  /** Sheets that would go. */
  sheets: string[];
  /** How many cells would be as before. */
  cells: number;
}

export interface Undone {
  sheets: string[];
  cells: number;
  /** Blocks changed again since: they stay, as "Ob 1!C5:F5". */
  leftAlone: string[];
}

let last: Step | null = null;
const listeners = new Set<() => void>();

const cellsIn = (blocks: readonly ChangedCells[]) =>
  blocks.reduce((sum, { before }) => sum + before.flat().length, 0);

/** Remembers an action in place of the one before; null for one that cannot be taken back. */
export function rememberStep(step: Partial<Step> | null): void {
  const whole = step && { sheets: [], names: [], cells: [], ...step };
  last = whole && whole.sheets.length + whole.cells.length > 0 ? whole : null;
  action = last && { sheets: last.sheets.map(({ name }) => name), cells: cellsIn(last.cells) };
  for (const listener of listeners) listener();
}

let action: LastAction | null = null;

/** What "Annulla" would take back; null when there is nothing. The same object until the next action. */
export const lastAction = (): LastAction | null => action;

/** Calls the listener after each action; gives what ends that. */
export function onLastAction(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Takes the last action back: all of it, save what was changed again since. After that there is nothing to take back.
 * One that ends while this waits for its turn is not the one that was meant: it stays.
 */
export async function undoLast(): Promise<Undone> {
  const step = last;
  try {
    return await inTurn(async () => {
      if (step === null || step !== last) return { sheets: [], cells: 0, leftAlone: [] };
      const undone = await Excel.run((context) => undo(context, step));
      rememberStep(null);
      return undone;
    });
  } catch (error) {
    throw asProblem(error);
  }
}

async function undo(context: Excel.RequestContext, step: Step): Promise<Undone> {
  const { workbook } = context;
  workbook.protection.load('protected');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = step.names.map((name) => workbook.names.getItemOrNullObject(name));
  for (const name of names) name.load('name');
  const sheets = step.cells.map(({ sheet }) => workbook.worksheets.getItemOrNullObject(sheet));
  for (const sheet of sheets) sheet.load('name');
  await context.sync();
  if (workbook.protection.protected && step.sheets.length > 0)
    throw new WorkbookProblem('protectedWorkbook', '');

  const blocks = step.cells.flatMap((block, index) => {
    if (sheets[index]!.isNullObject) return [];
    const range = sheets[index]!.getRange(block.address);
    range.load('formulas');
    return [{ ...block, range }];
  });
  if (blocks.length > 0) await context.sync();

  const same = blocks.filter(({ range, after }) => isSame(range.formulas, after));
  for (const { range, before } of same) range.formulas = before;
  const ids = new Set(step.sheets.map(({ id }) => id));
  const { items } = workbook.worksheets;
  const going = items.filter(({ id }) => ids.has(id));
  if (going.length > 0) {
    for (const name of names) if (!name.isNullObject) name.delete();
    const stay = items.some(({ id, visibility }) => !ids.has(id) && visibility === 'Visible');
    // Excel keeps at least one sheet in sight.
    if (!stay) workbook.worksheets.add();
    for (const sheet of going) sheet.delete();
  }
  await context.sync();
  const left = step.cells.filter(({ sheet, address }) =>
    same.every((each) => each.sheet !== sheet || each.address !== address),
  );
  return {
    sheets: going.map(({ name }) => name),
    cells: cellsIn(same),
    leftAlone: left.map(({ sheet, address }) => `${sheet}!${address}`),
  };
}

function isSame(one: unknown[][], other: unknown[][]): boolean {
  return one.every((row, index) =>
    row.every((cell, column) => String(cell) === String(other[index]?.[column] ?? '')),
  );
}
