import type { Book, SheetRole } from '../domain/book';
import type { Objective } from '../domain/objective';
import type { AnticorruptionMeasure, Plan } from '../domain/plan';
import { anticorruptionSheet } from '../templates/anticorruption';
import { objectiveTemplate } from '../templates/forms';
import { newSheet } from '../templates/newSheet';
import { planGlance, type PlanGlance } from '../domain/planGlance';
import { planSettings, type PlanSettings } from '../domain/planSettings';
import { planUnits, type PlanUnits } from '../domain/planUnits';
import { cellAddress } from '../templates/address';
import { newPlanBlueprint, objectiveBlueprint, planBlueprint } from '../templates/plan';
import { planWeights, type PlanWeights } from '../templates/planWeights';
import { readBook as bookOf } from '../templates/reading/readBook';
import { isNeeded } from '../templates/settings/upgrade';
import { objectiveSheetName } from '../templates/sheetNames';
import { change } from './excel';
import { WorkbookProblem } from './problems';
import { readAllSheets, readSheets, readSheetsWith } from './readSheets';
import { readHead, type PlanHead } from './readState';
import { writeUpgraded } from './upgradeSettings';
import { writeIn, writeWorkbook, type WriteOptions, type Written } from './writeWorkbook';

/** Writes a whole plan: settings, summaries, a sheet for each objective or their list. All or nothing. */
export function writePlan(plan: Plan, options: WriteOptions = {}): Promise<Written> {
  return writeWorkbook(planBlueprint(plan), options);
}

/** Writes the settings of a new plan, to which everything else of it refers, and the list where it is one. */
export function createPlan(settings: PlanSettings, options: WriteOptions = {}): Promise<Written> {
  return writeWorkbook(newPlanBlueprint(settings), options);
}

/**
 * Writes the sheet of one objective, of the plan's template. `plan` is the head of a new plan, whose settings are
 * written with the sheet; null where the workbook has a plan already, whose head the sheet repeats. Where that has gone
 * meanwhile nothing is written: only the user knows whose plan the new one would be.
 */
export function createObjective(
  objective: Objective,
  plan: PlanHead | PlanSettings | null,
  options: WriteOptions = {},
): Promise<Written> {
  return change((context) => writeObjective(context, objective, plan, options));
}

/**
 * Writes the measures against corruption on a sheet of their own, headed as the settings say. Where the workbook has that
 * sheet nothing is written: what is in it is changed there.
 */
export function createMeasures(
  measures: readonly AnticorruptionMeasure[],
  options: WriteOptions = {},
): Promise<Written> {
  return change(async (context) => {
    const { plan, headings } = await readHead(context);
    if (plan === null) throw new WorkbookProblem({ code: 'planGone' });
    const sheet = anticorruptionSheet({ ...plan, anticorruption: [...measures] }, headings);
    return writeIn(context, { sheets: [sheet], names: [], activate: sheet.name }, options);
  });
}

async function writeObjective(
  context: Excel.RequestContext,
  objective: Objective,
  plan: PlanHead | PlanSettings | null,
  options: WriteOptions,
): Promise<Written> {
  const { plan: known, sheets, upgrade, headings } = await readHead(context);
  const settings = plan === null ? known : settingsFor(plan, objective);
  if (settings === null) throw new WorkbookProblem({ code: 'planGone' });
  const name = await nameFor(context, objective, sheets, settings);
  const isNewPlan = plan !== null;
  const blueprint = objectiveBlueprint(objective, settings, { isNewPlan, name, headings });
  return plan === null && upgrade !== null && isNeeded(upgrade)
    ? writeUpgraded(context, blueprint, upgrade, options)
    : writeIn(context, blueprint, options);
}

/** The other sheets are read only where one of them has the name: the same objective is not written twice. */
async function nameFor(
  context: Excel.RequestContext,
  objective: Objective,
  sheets: readonly string[],
  { units }: PlanSettings,
): Promise<string> {
  const alone = newSheet(objective, { sheets, objectives: [], units });
  if (alone.name === objectiveSheetName(objective.number)) return alone.name;
  const { objectives } = bookOf(await readAllSheets(context));
  const { name, existing } = newSheet(objective, { sheets, objectives, units });
  if (existing !== undefined)
    throw new WorkbookProblem({ code: 'sheetNameTaken', sheet: existing });
  return name;
}

/** First settings of a plan: states at its beginning, when nothing is late, and the one unit that is known. */
function settingsFor(head: PlanHead | PlanSettings, { unit, owner }: Objective): PlanSettings {
  const units = unit === '' ? [] : [{ name: unit, aliases: [], owner }];
  return planSettings({ template: 'peg-cronoprogramma', units, ...head });
}

/** Whether a template has a sheet for each objective; lists have one for all. */
export function hasObjectiveSheets({ template }: Pick<Plan, 'template'>): boolean {
  return objectiveTemplate(template) !== undefined;
}

/** What the workbook holds, as it was understood. */
export interface WorkbookPlan extends PlanUnits {
  book: Book;
  /** Null where there is no settings sheet. */
  settings: PlanSettings | null;
  objectives: Book['objectives'];
  unread: UnreadText[];
  /** Names of the summaries, and of sheets that are not of the plan. */
  summaries: string[];
  others: string[];
  weights: PlanWeights;
}

/** A cell that was not understood, with its address as text. */
export interface UnreadText {
  sheet: string;
  /** "B7". */
  cell: string;
  content: string;
  why: string;
}

/** Reads every sheet of the workbook. */
export async function readWorkbookPlan(): Promise<WorkbookPlan> {
  const sheets = await readSheets();
  const book = bookOf(sheets);
  const named = (role: SheetRole) =>
    book.sheets.filter((sheet) => sheet.role === role).map(({ name }) => name);
  return {
    ...planUnits(book),
    book,
    settings: book.settings,
    objectives: book.objectives,
    unread: book.unread.map(({ at: { sheet, row, column }, content, why }) => ({
      ...{ sheet, content, why },
      cell: cellAddress(row, column),
    })),
    summaries: named('summary'),
    others: [...named('other'), ...named('report'), ...named('doubtful')],
    weights: planWeights(book, sheets),
  };
}

/** Reads every sheet of the workbook into the book, from which the rules start. */
export async function readBook(): Promise<Book> {
  return bookOf(await readSheets());
}

/** As `readBook`, with the formulas of all cells of the sheet that is to be changed. */
export async function readBookToEdit(sheet: string): Promise<Book> {
  return bookOf(await readSheetsWith(sheet));
}

/** Reads every sheet of the workbook for what the start page says of the plan. */
export async function readPlanGlance(): Promise<PlanGlance> {
  return planGlance(bookOf(await readSheets()));
}
