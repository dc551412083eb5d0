import type { Objective } from '../domain/objective';
import type { Plan } from '../domain/plan';
import { differences, type Difference } from '../templates/differences';
import { objectiveTemplate } from '../templates/forms';
import { newSheet } from '../templates/newSheet';
import { planGlance, type PlanGlance } from '../templates/planGlance';
import { planSettings, type PlanSettings } from '../templates/planSettings';
import { newPlanBlueprint, objectiveBlueprint, planBlueprint } from '../templates/plan';
import { planUnits, type PlanUnits } from '../templates/planUnits';
import { planWeights, type PlanWeights } from '../templates/planWeights';
import { readPlan, type FoundPlan } from '../templates/readPlan';
import { readSettings } from '../templates/readSettings';
import { settingsSheet } from '../templates/settingsSheet';
import type { SheetContents } from '../templates/sheetContents';
import { objectiveSheetName } from '../templates/sheetNames';
import { summaryUpdate } from '../templates/summaryUpdate';
import { change } from './excel';
import { WorkbookProblem } from './problems';
import { readAllSheets, readSheets } from './readSheets';
import { readHead, type PlanHead } from './readState';
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

async function writeObjective(
  context: Excel.RequestContext,
  objective: Objective,
  plan: PlanHead | PlanSettings | null,
  options: WriteOptions,
): Promise<Written> {
  const { plan: known, sheets } = await readHead(context);
  const settings = plan === null ? known : settingsFor(plan, objective);
  if (settings === null) throw new WorkbookProblem({ code: 'planGone' });
  const name = await nameFor(context, objective, sheets, settings);
  const blueprint = objectiveBlueprint(objective, settings, { isNewPlan: plan !== null, name });
  return writeIn(context, blueprint, options);
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
  const { objectives } = readPlan(await readAllSheets(context));
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

/**
 * Writes the summaries of the objectives that the workbook holds now, in place of those before: what was typed in them
 * (states, indicators in short, notes) is kept. The old ones go only once the new ones stand.
 */
export function updateSummaries(options: WriteOptions = {}): Promise<Written> {
  // Sheets that go, and the places of new ones, are no step of Excel's undo.
  return change(
    async (context) => {
      const sheets = await readAllSheets(context);
      const { blueprint, replaces, at } = summaryUpdate(sheets);
      return writeIn(context, blueprint, { ...options, replaces, at });
    },
    { oneStep: false },
  );
}

/** What the workbook holds, as it was understood. */
export interface WorkbookPlan extends FoundPlan, PlanUnits {
  /** Null where there is no settings sheet. */
  settings: PlanSettings | null;
  weights: PlanWeights;
  /** Weights typed over in a summary, with both cells. */
  differences: Difference[];
}

/** Reads every sheet of the workbook: settings, objectives, and where a summary says another weight than the sheet. */
export async function readWorkbookPlan(): Promise<WorkbookPlan> {
  return understand(await readSheets());
}

/** Reads every sheet of the workbook for what the start page says of the plan. */
export async function readPlanGlance(): Promise<PlanGlance> {
  const plan = understand(await readSheets());
  return planGlance(plan, plan.differences.length);
}

function understand(sheets: readonly SheetContents[]): WorkbookPlan {
  const found = readPlan(sheets);
  const sheet = settingsSheet(sheets);
  const read = sheet ? readSettings(sheet) : null;
  const settings = read?.settings ?? null;
  return {
    ...found,
    unread: [...found.unread, ...(read?.unread ?? [])],
    ...planUnits(sheets, found, settings),
    settings,
    weights: planWeights(sheets, settings),
    differences: differences(sheets, read?.settings.units ?? []),
  };
}
