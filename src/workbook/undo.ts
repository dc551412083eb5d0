/**
 * The add-in's own "Annulla": takes back its last action where Excel's Ctrl+Z does not (sheets made by an add-in can
 * never be taken back there, nor anything before ExcelApi 1.19). What the user did since is never lost: sheets go only
 * after a question, cells that were changed again stay as they are.
 */
import { areaAddress } from '../templates/address';
import { inTurn } from './inTurn';
import { isSamePlace, loadUsed, placesIn, usedText, type Place, type Surroundings } from './place';
import { asProblem, WorkbookProblem } from './problems';
import { parseReference } from './reference';

/** A block of cells that an action changed. */
export interface ChangedCells {
  /** By id: the user may rename it. */
  sheet: { id: string; name: string };
  /** "C5:F5". */
  address: string;
  /** Formulas and values as they were, and as the action left them. */
  before: unknown[][];
  after: unknown[][];
  /** What tells whether the address is still that of the same cells; not needed where what was written is unlike anything else. */
  place?: Place;
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
  const { worksheets } = workbook;
  workbook.protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const names = step.names.map((name) => workbook.names.getItemOrNullObject(name));
  for (const name of names) name.load('name');
  await context.sync();
  if (workbook.protection.protected && step.sheets.length > 0)
    throw new WorkbookProblem('protectedWorkbook', '');

  const blocks = await readBlocks(context, step.cells);
  const same = blocks.filter(({ isSame }) => isSame);
  // All or nothing: a sheet protected since would refuse its cells once others are written.
  const locked = same.find(({ isLocked }) => isLocked);
  if (locked) throw new WorkbookProblem('protectedSheet', locked.name);
  for (const { range, block } of same) range.formulas = block.before;
  const ids = new Set(step.sheets.map(({ id }) => id));
  const going = worksheets.items.filter(({ id }) => ids.has(id));
  if (going.length > 0) {
    for (const name of names) if (!name.isNullObject) name.delete();
    const stay = worksheets.items.some(
      ({ id, visibility }) => !ids.has(id) && visibility === 'Visible',
    );
    // Excel keeps at least one sheet in sight.
    if (!stay) worksheets.add();
    for (const sheet of going) sheet.delete();
  }
  await context.sync();
  const back = new Set(same.map(({ block }) => block));
  const left = step.cells.filter((block) => !back.has(block));
  const nameOf = ({ id, name }: ChangedCells['sheet']) =>
    worksheets.items.find((sheet) => sheet.id === id)?.name ?? name;
  return {
    sheets: going.map(({ name }) => name),
    cells: cellsIn([...back]),
    leftAlone: left.map(({ sheet, address }) => `${nameOf(sheet)}!${address}`),
  };
}

/** One request for the cells of all sheets that are still there, and for what stands around them. */
async function readBlocks(context: Excel.RequestContext, cells: readonly ChangedCells[]) {
  const { items } = context.workbook.worksheets;
  const read = new Map<Surroundings, { window: Excel.Range; used: Excel.Range }>();
  const blocks = cells.flatMap((block) => {
    const sheet = items.find(({ id }) => id === block.sheet.id);
    if (!sheet) return [];
    const range = sheet.getRange(block.address);
    range.load('formulas');
    range.format.protection.load('locked');
    const around = block.place?.around;
    if (around && !read.has(around)) read.set(around, readAround(sheet, around));
    return [{ block, sheet, range }];
  });
  if (blocks.length > 0) await context.sync();
  const places = new Map(
    [...read].map(([around, { window, used }]) => [
      around,
      placesIn({ ...around, used: usedText(used) }, window.formulas),
    ]),
  );
  return blocks.map(({ block, sheet, range }) => {
    const { address, after, place } = block;
    const area = parseReference(address)?.area;
    const now = place && area && places.get(place.around)?.(area);
    return {
      ...{ block, range, name: sheet.name },
      isSame: isSame(range.formulas, after) && (!place || (!!now && isSamePlace(place, now))),
      isLocked: sheet.protection.protected && range.format.protection.locked !== false,
    };
  });
}

function readAround(sheet: Excel.Worksheet, around: Surroundings) {
  const window = sheet.getRange(areaAddress(around.window));
  window.load('formulas');
  return { window, used: loadUsed(sheet) };
}

function isSame(one: unknown[][], other: unknown[][]): boolean {
  return one.every((row, index) =>
    row.every((cell, column) => String(cell) === String(other[index]?.[column] ?? '')),
  );
}
