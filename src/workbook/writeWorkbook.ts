import { LONGEST_TEXT, type SheetBlueprint, type WorkbookBlueprint } from '../templates/blueprint';
import { applySheet } from './applySheet';
import { asOneStep } from './asOneStep';
import { batchesOf } from './batches';
import { literalText } from './literal';
import { asProblem, WorkbookProblem } from './problems';
import { removeAdded, type Before } from './removeAdded';
import { rememberStep, type Step } from './lastStep';

export interface WriteOptions {
  /** Called after each step with the sheets done so far and all of them. */
  onProgress?: (progress: { done: number; total: number }) => void;
  /** Stops between two requests; what was written is taken away. */
  signal?: AbortSignal;
  /** Where the new sheets go, counting from 0; after all others where it is not given. */
  at?: number;
}

export interface Written {
  /** Names of the sheets made, in order. */
  sheets: string[];
  /** Labels of the rules that the settings of an earlier version gained; absent where they lacked none. */
  rulesAdded?: string[];
}

/** Characters that Excel refuses in a sheet's name. */
const ILLEGAL = /[\\/?*:[\]]|^'|'$/;
const LONGEST_NAME = 31;

/**
 * Adds the sheets of a blueprint to the workbook: one request to look, then as few as the 5 MB limit allows.
 * Either everything is written or nothing is left: on any failure what was added is removed, and a WorkbookProblem
 * says why. Called in turn: what it looks at must not change before it writes.
 */
export async function writeWorkbook(
  blueprint: WorkbookBlueprint,
  options: WriteOptions = {},
): Promise<Written> {
  const sheets = blueprint.sheets.map(({ name }) => name);
  sheets.forEach(checkName);
  blueprint.sheets.forEach(checkTexts);
  let before: Before | undefined;
  try {
    const added = await asOneStep(async (context) => {
      before = await lookBefore(context, blueprint);
      return writeBatches(context, blueprint, options);
    });
    const names = blueprint.names.map(({ name }) => name);
    rememberStep({ sheets: added, names });
    return { sheets };
  } catch (error) {
    const problem = asProblem(error);
    if (!before) throw problem;
    const names = blueprint.names.map(({ name }) => name);
    const leftBehind = await removeAdded({ sheets, names }, before);
    throw new WorkbookProblem(problem.problem, leftBehind);
  }
}

function checkName(name: string): void {
  const reserved = /^(history|cronologia)$/i.test(name);
  if (name.trim() === '' || name.length > LONGEST_NAME || ILLEGAL.test(name) || reserved)
    throw new WorkbookProblem({ code: 'sheetNameIllegal', sheet: name });
}

/** Characters of a text that tell which one it is. */
const BEGINNING = 60;

/** Excel refuses a whole request for one text that no cell can hold, with the apostrophe that may keep it a text. */
function checkTexts({ blocks }: SheetBlueprint): void {
  for (const cell of blocks.flatMap(({ content }) => content.flat()))
    if (typeof cell === 'string' && literalText(cell).length > LONGEST_TEXT)
      throw new WorkbookProblem({
        code: 'textTooLong',
        text: `${cell.trim().slice(0, BEGINNING)}…`,
      });
}

/**
 * Looks before writing: nothing that exists is ever overwritten, save names whose sheet was deleted, which Excel leaves
 * behind.
 */
async function lookBefore(
  context: Excel.RequestContext,
  blueprint: WorkbookBlueprint,
): Promise<Before> {
  const { workbook } = context;
  workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  workbook.protection.load('protected');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('id');
  const names = blueprint.names.map(({ name }) => workbook.names.getItemOrNullObject(name));
  for (const name of names) name.load('name,type');
  await context.sync();
  if (workbook.protection.protected) throw new WorkbookProblem({ code: 'protectedWorkbook' });
  const taken = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
  const clash = blueprint.sheets.find(({ name }) => taken.has(name.toLowerCase()));
  if (clash) throw new WorkbookProblem({ code: 'sheetNameTaken', sheet: clash.name });
  const found = names.filter((name) => !name.isNullObject);
  const known = found.find(({ type }) => type !== 'Error');
  if (known)
    throw new WorkbookProblem({ code: 'excelError', said: `ItemAlreadyExists · ${known.name}` });
  for (const name of found) name.delete();
  return { active: active.id };
}

/** Sheets and names exist before any formula refers to them: they come first in the first request. */
async function writeBatches(
  context: Excel.RequestContext,
  blueprint: WorkbookBlueprint,
  { onProgress, signal, at }: WriteOptions,
): Promise<Step['sheets']> {
  const { worksheets } = context.workbook;
  const added = blueprint.sheets.map(({ name }) => worksheets.add(name));
  if (at !== undefined)
    added.forEach((sheet, index) => {
      sheet.position = at + index;
    });
  for (const sheet of added) sheet.load('id,name');
  for (const { name, sheet, area, comment } of blueprint.names) {
    const { row, column, rows, columns } = area;
    const range = worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    context.workbook.names.add(name, range, comment);
  }
  const total = blueprint.sheets.length;
  let done = 0;
  onProgress?.({ done, total });
  for (const batch of batchesOf(blueprint.sheets)) {
    if (signal?.aborted) throw new WorkbookProblem({ code: 'stopped' });
    done += batch.length;
    const isLast = done === total;
    const show = () => worksheets.getItem(blueprint.activate).activate();
    await writeBatch(context, batch, isLast ? show : undefined);
    onProgress?.({ done, total });
  }
  if (signal?.aborted) throw new WorkbookProblem({ code: 'stopped' });
  return added.map(({ id, name }) => ({ id, name }));
}

/** The last request also does what finishes the whole, at its very end. */
async function writeBatch(
  context: Excel.RequestContext,
  batch: SheetBlueprint[],
  finishing: (() => void) | undefined,
): Promise<void> {
  const { application, workbook } = context;
  application.suspendApiCalculationUntilNextSync();
  for (const blueprint of batch) applySheet(workbook.worksheets.getItem(blueprint.name), blueprint);
  finishing?.();
  await context.sync();
}
