import type { Plan } from '../domain/plan';
import type { PlanSettings } from '../templates/planSettings';
import { readSettings } from '../templates/readSettings';
import { settingsSheet } from '../templates/settingsSheet';
import { look } from './excel';
import { holderOf, loadReferenceDate, readSheet, templateOf } from './readSheets';

/** What heads every sheet of a plan, kept in the settings sheet. */
export type PlanHead = Pick<Plan, 'authority' | 'title' | 'firstYear' | 'lastYear'>;

export interface WorkbookState {
  /** Null where the workbook has no plan yet. */
  plan: PlanSettings | null;
}

/** Reads the plan's settings from their sheet, wherever it was moved and however it was renamed: three requests. */
export async function readState(): Promise<WorkbookState> {
  const { plan } = await look(readHead);
  return { plan };
}

/** The plan's settings, and in the same requests the names of all sheets. */
export async function readHead(
  context: Excel.RequestContext,
): Promise<WorkbookState & { sheets: string[] }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const plan = await readPlanSettings(context);
  return { plan, sheets: worksheets.items.map(({ name }) => name) };
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
