/**
 * Why Excel refused a request, told exactly: it says "access denied" of a protected sheet, of the whole workbook, and
 * where an antivirus bars the way.
 */
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
    context.workbook.protection.load('protected');
    await context.sync();
    const sheet = found.find((each) => !each.isNullObject && each.protection.protected)?.name;
    return { sheet, isWhole: context.workbook.protection.protected };
  }).catch(() => undefined);
  if (barred?.sheet !== undefined)
    return new WorkbookProblem({ code: 'protectedSheet', sheet: barred.sheet });
  return barred?.isWhole ? protectedWorkbook(error) : asProblem(error);
}

const protectedWorkbook = (error: unknown) =>
  new WorkbookProblem({ code: 'protectedWorkbook', said: saidBy(error) });

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
  return context.workbook.protection.protected ? protectedWorkbook(error) : asProblem(error);
}
