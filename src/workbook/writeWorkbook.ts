import { LONGEST_TEXT, type SheetBlueprint, type WorkbookBlueprint } from '../templates/blueprint';
import { applyPrint } from './applyPrint';
import { applySheet } from './applySheet';
import { batchesOf } from './batches';
import { apart, change } from './excel';
import { literalText } from './literal';
import { rememberStep, type Step } from './lastStep';
import { excelCode, WorkbookProblem } from './problems';
import { refusalOf } from './refusal';
import { findWhole, removeAdded, type Added, type Before } from './removeAdded';

export interface WriteOptions {
  /** Called after each step with the sheets done so far and all of them. */
  onProgress?: (progress: { done: number; total: number }) => void;
  /** Stops between two requests; what was written is taken away. */
  signal?: AbortSignal;
  /** Where the new sheets go, counting from 0; after all others where it is not given. */
  at?: number;
  /** True where the sheets are written in as few requests as they fit in, without steps to be seen. */
  isAtOnce?: boolean;
}

export interface Written {
  /** Names of the sheets made, in order. */
  sheets: string[];
  /** Labels of the rules that the settings of an earlier version gained; absent where they lacked none. */
  rulesAdded?: string[];
  /** True where Excel refused to lay out the pages to be printed: the sheets themselves are whole. */
  isPageUnset?: true;
  /** True where Excel refused to protect a sheet that is a record: it stands, and can be typed in. */
  isUnprotected?: true;
}

/** Characters that Excel refuses in a sheet's name. */
const ILLEGAL = /[\\/?*:[\]]|^'|'$/;
const LONGEST_NAME = 31;

/**
 * Adds the sheets of a blueprint to the workbook: one request to look, then as few as the 5 MB limit allows.
 * Either everything is written or nothing is left: on any failure what was added is removed, and a WorkbookProblem
 * says why.
 */
export function writeWorkbook(
  blueprint: WorkbookBlueprint,
  options: WriteOptions = {},
): Promise<Written> {
  // The place of a sheet is no step of Excel's undo everywhere.
  const oneStep = options.at === undefined;
  return change((context) => writeIn(context, blueprint, options), { oneStep });
}

/**
 * As `writeWorkbook`, within a batch that has its turn. `finish` is done once the sheets stand, and gives what is one
 * step with them: where it fails, they go again. `asked` is what `askBefore` gave, once that has been answered.
 */
export async function writeIn(
  context: Excel.RequestContext,
  blueprint: WorkbookBlueprint,
  options: WriteOptions = {},
  finish?: () => Promise<Partial<Step> | null>,
  asked?: AskedBefore,
): Promise<Written> {
  const sheets = blueprint.sheets.map(({ name }) => name);
  sheets.forEach(checkName);
  blueprint.sheets.forEach(checkTexts);
  const before = asked ? lookedBefore(asked, blueprint) : await lookBefore(context, blueprint);
  const names = blueprint.names.map(({ name }) => name);
  const what = { sheets, names };
  const added = await writeBatches(context, blueprint, options).catch((error: unknown) =>
    settle(what, before, error),
  );
  const finished =
    finish && (await finish().catch((error: unknown) => takeBack(what, before, error)));
  rememberStep({ ...finished, sheets: added, names });
  return { sheets, ...(await settleLooks(context, blueprint)) };
}

/**
 * Lays out the pages of all sheets and protects those that are records, in a request of its own: Excel for the desktop
 * refuses pages where there is no printer, which takes nothing from the sheets. What cannot be part of a step of Excel's
 * undo is tried apart from it.
 */
async function settleLooks(
  context: Excel.RequestContext,
  { sheets }: WorkbookBlueprint,
): Promise<Pick<Written, 'isPageUnset' | 'isUnprotected'>> {
  const lay = ({ workbook }: Excel.RequestContext) => {
    for (const sheet of sheets) applyPrint(workbook.worksheets.getItem(sheet.name), sheet.print);
  };
  const records = sheets.filter(({ isRecord }) => isRecord === true);
  try {
    lay(context);
    for (const { name } of records) protect(context.workbook.worksheets.getItem(name));
    await context.sync();
    return {};
  } catch {
    // Protected last: then all was done, and only the answer was lost.
    if (records.length > 0 && (await areProtected(records))) return {};
    const isLaidOut = await tried((own) => lay(own));
    const isLocked =
      records.length === 0 ||
      (await tried((own) => {
        for (const { name } of records) protect(own.workbook.worksheets.getItem(name));
      })) ||
      (await areProtected(records));
    return {
      ...(!isLaidOut && { isPageUnset: true as const }),
      ...(!isLocked && { isUnprotected: true as const }),
    };
  }
}

const tried = (queue: (own: Excel.RequestContext) => void): Promise<boolean> =>
  apart(async (own) => {
    queue(own);
    await own.sync();
  }).then(
    () => true,
    () => false,
  );

/** Without a password: whoever has to can take it away. Rows and columns can be made larger, to be read. */
function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}

const areProtected = (records: readonly SheetBlueprint[]): Promise<boolean> =>
  apart(async (own) => {
    const found = records.map(({ name }) => own.workbook.worksheets.getItem(name).protection);
    for (const protection of found) protection.load('protected');
    await own.sync();
    return found.every((protection) => protection.protected);
  }).catch(() => false);

/** Gives the sheets where they were written all the same; otherwise takes away what was, and throws. */
async function settle(added: Added, before: Before, error: unknown): Promise<Step['sheets']> {
  const written = error instanceof WorkbookProblem ? undefined : await findWhole(added);
  return written ?? takeBack(added, before, error);
}

async function takeBack(added: Added, before: Before, error: unknown): Promise<never> {
  const problem = await refusalOf(added.sheets, error);
  const left = await removeAdded(added, before);
  if (left.length > 0) {
    const sheets = left.flatMap(({ id, name }) => (id === undefined ? [] : { id, name }));
    rememberStep({ sheets, names: added.names });
    throw new WorkbookProblem(
      problem.problem,
      left.map(({ name }) => name),
    );
  }
  throw excelCode(error) === 'UndoNotSupported' ? error : problem;
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

async function lookBefore(
  context: Excel.RequestContext,
  blueprint: WorkbookBlueprint,
): Promise<Before> {
  const names = blueprint.names.map(({ name }) => name);
  const asked = askBefore(context, names);
  await context.sync();
  return lookedBefore(asked, blueprint);
}

/** What is asked before writing, of the workbook and of names that are to be added. */
export interface AskedBefore {
  workbook: Excel.Workbook;
  active: Excel.Worksheet;
  names: Excel.NamedItem[];
}

/** Queues what has to be known before writing. */
export function askBefore(
  { workbook }: Excel.RequestContext,
  workbookNames: readonly string[] = [],
): AskedBefore {
  workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  workbook.protection.load('protected');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('id');
  const names = workbookNames.map((name) => workbook.names.getItemOrNullObject(name));
  for (const name of names) name.load('name,type');
  return { workbook, active, names };
}

/**
 * Once that has been answered: nothing that exists is ever overwritten, save names whose sheet was deleted, which Excel
 * leaves behind.
 */
function lookedBefore(
  { workbook, active, names }: AskedBefore,
  blueprint: WorkbookBlueprint,
): Before {
  if (workbook.protection.protected) throw new WorkbookProblem({ code: 'protectedWorkbook' });
  const taken = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
  const clash = blueprint.sheets.find(({ name }) => taken.has(name.toLowerCase()));
  if (clash) throw new WorkbookProblem({ code: 'sheetNameTaken', sheet: clash.name });
  const found = names.filter((name) => !name.isNullObject);
  const known = found.find(({ type }) => type !== 'Error');
  if (known)
    throw new WorkbookProblem({ code: 'excelError', said: `ItemAlreadyExists · ${known.name}` });
  for (const name of found) name.delete();
  const ids = workbook.worksheets.items.map(({ id }) => id);
  return { active: active.id, ids };
}

/** Sheets and names exist before any formula refers to them: they come first in the first request. */
async function writeBatches(
  context: Excel.RequestContext,
  blueprint: WorkbookBlueprint,
  { onProgress, signal, at, isAtOnce = false }: WriteOptions,
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
  for (const batch of batchesOf(blueprint.sheets, !isAtOnce)) {
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
