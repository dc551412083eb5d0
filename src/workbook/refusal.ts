/** Why Excel refused a request, told exactly: it says "access denied" of a sheet as of the whole workbook. */
import type { ChangePlan, Target } from './changePlan';
import { apart } from './excel';
import { asProblem, excelCode, saidBy, WorkbookProblem } from './problems';

/** Of sheets that were being written, by name: one request where access was denied. */
export async function refusalOf(
  sheets: readonly string[],
  error: unknown,
): Promise<WorkbookProblem> {
  if (excelCode(error) !== 'AccessDenied') return asProblem(error);
  const barred = await apart(async (context) => {
    const { worksheets } = context.workbook;
    const found = sheets.map((name) => worksheets.getItemOrNullObject(name));
    for (const sheet of found) sheet.load('name,protection/protected');
    await context.sync();
    return found.find((sheet) => !sheet.isNullObject && sheet.protection.protected)?.name;
  }).catch(() => undefined);
  return barred === undefined
    ? asProblem(error)
    : new WorkbookProblem({ code: 'protectedSheet', sheet: barred });
}

/** Of changes: one request where access was denied. */
export async function refusal(
  context: Excel.RequestContext,
  { targets, cells, added, removed }: Pick<ChangePlan, 'targets' | 'cells' | 'added' | 'removed'>,
  error: unknown,
): Promise<WorkbookProblem> {
  if (excelCode(error) !== 'AccessDenied') return asProblem(error);
  for (const { sheet } of targets) sheet.load('name,protection/protected');
  for (const { range } of cells) range.format.protection.load('locked');
  context.workbook.protection.load('protected');
  await context.sync();
  const isProtected = ({ target }: { target: Target }) => target.sheet.protection.protected;
  const refused =
    cells.find((each) => isProtected(each) && each.range.format.protection.locked !== false) ??
    [...added, ...removed].find(isProtected);
  if (refused)
    return new WorkbookProblem({ code: 'protectedSheet', sheet: refused.target.sheet.name });
  return context.workbook.protection.protected
    ? new WorkbookProblem({ code: 'protectedWorkbook', said: saidBy(error) })
    : new WorkbookProblem({ code: 'excelError', said: saidBy(error) });
}
