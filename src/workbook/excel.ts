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

/** Reads, once the changes asked for before have ended; readings do not wait for each other. */
export function look<Result>(batch: Batch<Result>): Promise<Result> {
  const result = lastChange.then(() => run(batch, false));
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
  return inTurn(() => run(batch, oneStep && knowsUndoGroups()));
}

/** Begins when the changes and readings asked for before have ended, well or badly; gives what it gives. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = Promise.all([lastChange, ...looks]);
  looks = new Set();
  const result = before.then(work);
  lastChange = result.then(nothing, nothing);
  return result;
}

async function run<Result>(batch: Batch<Result>, oneStep: boolean): Promise<Result> {
  try {
    const options = { delayForCellEdit: true, ...(oneStep && { mergeUndoGroup: true }) };
    return await Excel.run(options, batch);
  } catch (error) {
    if (oneStep && excelCode(error) === 'UndoNotSupported') return run(batch, false);
    throw asProblem(error);
  }
}

/** ExcelApi 1.20; outside Office, as in the command line of the workbench, there is nobody to ask. */
const knowsUndoGroups = () =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
