/**
 * What changes the workbook goes one after the other: a command of the ribbon can come while the pane writes, and two
 * batches under way at once would each find a workbook that the other has half changed.
 */
let before: Promise<unknown> = Promise.resolve();

/** Begins when what was asked before has ended, well or badly; gives what it gives. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = before.then(work);
  before = result.catch(() => undefined);
  return result;
}
