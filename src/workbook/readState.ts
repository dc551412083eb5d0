import type { Plan } from '../domain/plan';
import type { PlanSettings } from '../templates/planSettings';
import { readSettings } from '../templates/readSettings';
import { REFERENCE_DATE } from '../templates/sheet/scheduleResults';
import { asProblem } from './problems';
import { readSheet } from './readSheets';

/** What heads every sheet of a plan, kept in the settings sheet. */
export type PlanHead = Pick<Plan, 'authority' | 'title' | 'firstYear' | 'lastYear'>;

export interface WorkbookState {
  /** Null where the workbook has no plan yet. */
  plan: PlanSettings | null;
}

/** Reads the plan's settings from their sheet, found by the name of its reference date wherever it was moved. */
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
  const date = context.workbook.names.getItemOrNullObject(REFERENCE_DATE);
  date.load('name');
  await context.sync();
  if (date.isNullObject) return null;
  const cell = date.getRangeOrNullObject();
  cell.load('address');
  await context.sync();
  if (cell.isNullObject) return null;
  return readSettings(await readSheet(context, cell.worksheet)).settings;
}
