/** The dashboard of the plan: writing its sheets, bringing them up to date where they stand, taking them away. */
import { dashboardBlueprint } from '../templates/dashboard/dashboard';
import { dashboardUpdate, type DashboardPreview } from '../templates/dashboard/dashboardUpdate';
import { ALL_NAMES, isDashboard } from '../templates/dashboard/identity';
import { readBook } from '../templates/reading/readBook';
import { applyIn, type Applied } from './applyChanges';
import { apart, change, look } from './excel';
import { expectedBy } from './expectedCells';
import { WorkbookProblem } from './problems';
import { readAllSheets } from './readSheets';
import { writeIn, type WriteOptions, type Written } from './writeWorkbook';

export type { DashboardPreview };

/** Two requests, however many objectives. */
async function read(context: Excel.RequestContext) {
  const sheets = await readAllSheets(context, { withFormulas: isDashboard });
  const book = readBook(sheets);
  return { sheets, book, ...dashboardUpdate(book, sheets) };
}

/** What there is, and what writing it, or bringing it up to date, comes to. Changes nothing. */
export const readDashboard = (): Promise<DashboardPreview> =>
  look(async (context) => (await read(context)).preview);

/** Writes the sheets where there are none; what the workbook holds is read anew. */
export function writeDashboard(options: WriteOptions = {}): Promise<Written> {
  return change(async (context) => {
    const { book, preview } = await read(context);
    const [sheet] = preview.sheets;
    if (sheet !== undefined) throw new WorkbookProblem({ code: 'sheetNameTaken', sheet });
    if (preview.objectives === 0) throw new WorkbookProblem({ code: 'planGone' });
    return writeIn(context, dashboardBlueprint(book), { ...options, isAtOnce: true });
  });
}

/** Rows and formulas that the sheets lack, as one step of "Annulla". */
export function updateDashboard(): Promise<Applied> {
  return change(async (context) => {
    const { sheets, preview, changes } = await read(context);
    const [obstacle] = preview.obstacles;
    if (obstacle) throw new WorkbookProblem({ code: 'changedMeanwhile', cell: obstacle.sheet });
    return applyIn(context, [...expectedBy(changes, sheets), ...changes]);
  });
}

/** All its sheets, with the names that refer to them. Nothing brings back what somebody typed in them. */
export function removeDashboard(): Promise<Applied> {
  return change(
    async (context) => {
      const { preview } = await read(context);
      const removed = preview.sheets.map((sheet) => ({ kind: 'removeSheet' as const, sheet }));
      const applied = await applyIn(context, removed);
      await apart(removeNames).catch(() => undefined);
      return applied;
    },
    // Excel takes back no sheet.
    { oneStep: false },
  );
}

/** Those that stand for nothing any more; what cannot be taken away now goes when the dashboard is written again. */
async function removeNames(context: Excel.RequestContext): Promise<void> {
  const found = ALL_NAMES.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const name of found) name.load('name,type');
  await context.sync();
  for (const name of found) if (!name.isNullObject && name.type === 'Error') name.delete();
  await context.sync();
}
