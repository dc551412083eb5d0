/**
 * Runs a batch that changes the workbook as one step of Excel's own undo, where Excel can (ExcelApi 1.19); elsewhere
 * each request is a step, or clears the list.
 */
export function asOneStep<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return canMerge() ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}

/** Outside Office, as in the command line of the workbench, there is nobody to ask. */
const canMerge = () =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', '1.19');
