import type { Plan } from '../domain/plan';
import { SETTINGS } from '../templates/impostazioni';
import { REFERENCE_DATE } from '../templates/sheet/schedule';
import { asProblem } from './problems';

/** What heads every sheet of a plan, kept in the settings sheet. */
export type PlanHead = Pick<Plan, 'authority' | 'title' | 'firstYear' | 'lastYear'>;

export interface WorkbookState {
  /** Null where the workbook has no plan yet. */
  plan: PlanHead | null;
}

/** Reads the plan's head from the settings sheet, found by the name of its reference date wherever it was moved. */
export async function readState(): Promise<WorkbookState> {
  try {
    return await Excel.run(async (context) => ({ plan: await readHead(context) }));
  } catch (error) {
    throw asProblem(error);
  }
}

async function readHead(context: Excel.RequestContext): Promise<PlanHead | null> {
  const date = context.workbook.names.getItemOrNullObject(REFERENCE_DATE);
  date.load('name');
  await context.sync();
  if (date.isNullObject) return null;

  const cell = date.getRangeOrNullObject();
  cell.load('address');
  await context.sync();
  if (cell.isNullObject) return null;

  const { names } = cell.worksheet;
  const [authority, title, firstYear, lastYear] = [
    SETTINGS.authority,
    SETTINGS.title,
    SETTINGS.firstYear,
    SETTINGS.lastYear,
  ].map((name) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values');
    return range;
  });
  await context.sync();
  return {
    authority: String(valueOf(authority)),
    title: String(valueOf(title)),
    firstYear: Number(valueOf(firstYear)),
    lastYear: Number(valueOf(lastYear)),
  };
}

/** The first cell: the fields of the settings are merged over two columns. */
function valueOf(range: Excel.Range | undefined): string | number {
  if (range === undefined || range.isNullObject) return '';
  return range.values[0]?.[0] as string | number;
}
