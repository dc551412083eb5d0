import type { Objective } from '../domain/objective';
import type { Plan, TemplateId } from '../domain/plan';
import type { SheetBlueprint, WorkbookBlueprint } from './blueprint';
import { objectiveTemplate } from './forms';
import { impostazioni, referenceDateName, type PlanSettings } from './impostazioni';
import { objectiveSheet } from './objectiveSheet';
import type { ObjectiveTemplate } from './objectiveTemplate';
import { planSheets } from './planSheets';
import { listTemplate } from './readPlan';
import { objectiveSheetName } from './sheetNames';
import { summaries } from './sintesi';
import { writeList } from './list/writeList';

/** A whole plan: settings, summaries, and the sheets of its objectives or its list. */
export function planBlueprint(plan: Plan): WorkbookBlueprint {
  const settings = impostazioni(plan);
  const list = listTemplate(plan.template);
  const template = objectiveTemplate(plan.template);
  const sheets = list ? [writeList(plan, list)] : template ? sheetsOf(template, plan) : [];
  return {
    sheets: [settings, ...sheets],
    names: [referenceDateName(settings)],
    activate: (sheets[0] ?? settings).name,
  };
}

function sheetsOf(template: ObjectiveTemplate, plan: Plan): SheetBlueprint[] {
  const sheets = planSheets(template, plan);
  return [...summaries(template, plan, sheets), ...sheets.map(({ sheet }) => sheet)];
}

/**
 * One objective's sheet. `newPlan` is given where the workbook has no plan yet: its settings come with the sheet,
 * because the states need their reference date, and name the template of the sheet.
 */
export function objectiveBlueprint(
  objective: Objective,
  plan: Pick<Plan, 'authority' | 'title'>,
  newPlan: PlanSettings | null,
  templateId: TemplateId = 'peg-cronoprogramma',
): WorkbookBlueprint {
  const template = objectiveTemplate(templateId);
  if (!template) throw new Error(`No objective sheet is of ${templateId}`);
  const sheet = objectiveSheet(template, objectiveSheetName(objective.number), objective, plan);
  if (newPlan === null) return { sheets: [sheet], names: [], activate: sheet.name };
  const settings = impostazioni({ ...newPlan, template: templateId });
  return {
    sheets: [settings, sheet],
    names: [referenceDateName(settings)],
    activate: sheet.name,
  };
}
