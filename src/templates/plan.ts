import type { Objective } from '../domain/objective';
import type { Plan } from '../domain/plan';
import type { SheetBlueprint, WorkbookBlueprint } from './blueprint';
import { impostazioni, referenceDateName, type PlanSettings } from './impostazioni';
import { pegCronoprogramma } from './pegCronoprogramma';
import { objectiveSheetName } from './sheetNames';
import { sintesi } from './sintesi';

/** A whole plan: settings, summary, and a sheet for each objective that has one. */
export function planBlueprint(plan: Plan): WorkbookBlueprint {
  const settings = impostazioni(plan);
  const sheets = new Map<string, SheetBlueprint>(
    plan.objectives.map((objective) => [
      objective.number,
      pegCronoprogramma(objectiveSheetName(objective.number), objective, plan),
    ]),
  );
  const summary = sintesi(plan, sheets);
  return {
    sheets: [settings, summary, ...sheets.values()],
    names: [referenceDateName(settings)],
    activate: summary.name,
  };
}

/**
 * One objective's sheet. `newPlan` is given where the workbook has no plan yet: its settings come with the sheet,
 * because the states need their reference date.
 */
export function objectiveBlueprint(
  objective: Objective,
  plan: Pick<Plan, 'authority' | 'title'>,
  newPlan: PlanSettings | null,
): WorkbookBlueprint {
  const sheet = pegCronoprogramma(objectiveSheetName(objective.number), objective, plan);
  if (newPlan === null) return { sheets: [sheet], names: [], activate: sheet.name };
  const settings = impostazioni(newPlan);
  return {
    sheets: [settings, sheet],
    names: [referenceDateName(settings)],
    activate: sheet.name,
  };
}
