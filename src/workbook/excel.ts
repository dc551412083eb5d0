/**
 * The one door to Excel: `look` to read, `change` to change. Changes go one after the other, and no reading sees the
 * workbook half changed: a command of the ribbon can come while the pane writes. Both wait while the user is writing in
 * a cell. What fails, fails with a WorkbookProblem.
 */
import { asProblem, excelCode } from './problems';

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** The change asked for last, and the readings asked for since: settled when they have ended, well or badly. */
let lastChange: Promise<unknown> = Promise.resolve();
let looks = new Set<Promise<unknown>>();

/**
 * Reads, once the changes asked for before have ended; readings do not wait for each other. `of` is the context of
 * objects that an earlier reading gave.
 */
export function look<Result>(
  batch: Batch<Result>,
  of?: OfficeExtension.ClientRequestContext,
): Promise<Result> {
  const result = lastChange.then(() => run(batch, { ...(of && { previousObjects: of }) }));
  const settled = result.then(nothing, nothing);
  const since = looks;
  since.add(settled);
  void settled.then(() => since.delete(settled));
  return result;
}

const nothing = () => undefined;

export interface ChangeOptions {
  /** True where everything that the batch does can be one step of Excel's own Ctrl+Z. */
  oneStep: boolean;
}

/**
 * Changes the workbook, once the changes and readings asked for before have ended. As one step of Excel's undo where that
 * is wanted and Excel can; where it then refuses something that it cannot undo, the batch runs again without: it must
 * have left the workbook as it was when it fails.
 */
export function change<Result>(
  batch: Batch<Result>,
  { oneStep }: ChangeOptions = { oneStep: true },
): Promise<Result> {
  const before = Promise.all([lastChange, ...looks]);
  looks = new Set();
  const result = before.then(() => run(batch, { mergeUndoGroup: oneStep && knowsUndoGroups() }));
  lastChange = result.then(nothing, nothing);
  return result;
}

/** Within a change that is no step of Excel's undo: the part of it that can be one. */
export const together = <Result>(batch: Batch<Result>): Promise<Result> =>
  run(batch, { mergeUndoGroup: knowsUndoGroups() });

/** Within a change: what is no part of its step of undo, such as taking away what it had begun. */
export const apart = <Result>(batch: Batch<Result>): Promise<Result> => run(batch, {});

async function run<Result>(batch: Batch<Result>, options: Excel.RunOptions): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...options }, (context) => {
      timeRequests(context);
      return batch(context);
    });
  } catch (error) {
    if (options.mergeUndoGroup === true && excelCode(error) === 'UndoNotSupported')
      return run(batch, {});
    throw asProblem(error);
  }
}

/** Milliseconds without an answer after which the user is told, who may be writing in a cell. */
const LONG = 3000;

const listeners = new Set<(isWaiting: boolean) => void>();
/** Requests that have not been answered for long. */
let waiting = 0;

/** Calls the listener when Excel does not answer for long, and when it does again; gives what ends that. */
export function onWaiting(listener: (isWaiting: boolean) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function wait(more: 1 | -1): void {
  const before = waiting > 0;
  waiting += more;
  if (before !== waiting > 0) for (const listener of listeners) listener(waiting > 0);
}

function timeRequests(context: Excel.RequestContext): void {
  const sync = context.sync.bind(context);
  context.sync = async (passed) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      wait(1);
    }, LONG);
    try {
      return await sync(passed);
    } finally {
      clearTimeout(timer);
      if (isLate) wait(-1);
    }
  };
}

/** ExcelApi 1.20; outside Office, as in the command line of the workbench, there is nobody to ask. */
const knowsUndoGroups = () =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
