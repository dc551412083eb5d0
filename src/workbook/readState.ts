import type { Plan } from '../domain/plan';
import type { PlanSettings } from '../domain/planSettings';
import { readSettings } from '../templates/reading/readSettings';
import { settingsSheet } from '../templates/settingsSheet';
import { asProblem } from './problems';
import { holderOf, loadReferenceDate, readSheet } from './readSheets';
import { templateOf } from './sheetFrame';

/** What heads every sheet of a plan, kept in the settings sheet. */
export type PlanHead = Pick<Plan, 'authority' | 'title' | 'firstYear' | 'lastYear'>;

export interface WorkbookState {
  /** Null where the workbook has no plan yet. */
  plan: PlanSettings | null;
}

/** Reads the plan's settings from their sheet, wherever it was moved and however it was renamed: three requests. */
export async function readState(): Promise<WorkbookState> {
  const { plan } = await readHead();
  return { plan };
}

/** The plan's settings, and in the same requests the names of all sheets. */
export async function readHead(): Promise<WorkbookState & { sheets: string[] }> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      const plan = await readPlanSettings(context);
      return { plan, sheets: worksheets.items.map(({ name }) => name) };
    });
  } catch (error) {
    throw asProblem(error);
  }
}

async function readPlanSettings(context: Excel.RequestContext): Promise<PlanSettings | null> {
  const { worksheets } = context.workbook;
  worksheets.load(
    'items/name,items/position,items/customProperties/items/key,items/customProperties/items/value',
  );
  const date = loadReferenceDate(context);
  await context.sync();
  const isHolder = holderOf(date);
  const sheets = [...worksheets.items]
    .sort((a, b) => a.position - b.position)
    .map((worksheet) => ({
      worksheet,
      template: templateOf(worksheet),
      holdsReferenceDate: isHolder(worksheet),
    }));
  const found = settingsSheet(sheets);
  return found ? readSettings(await readSheet(context, found.worksheet)).settings : null;
}
