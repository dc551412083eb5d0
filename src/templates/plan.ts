import type { Objective } from '../domain/objective';
import type { Plan } from '../domain/plan';
import { anticorruptionSheet } from './anticorruption';
import type { SheetBlueprint, WorkbookBlueprint } from './blueprint';
import { listTemplate, objectiveTemplate } from './forms';
import { SCHEDA_COMPLETA } from './forms/schedaCompleta';
import { impostazioni, settingsNames } from './impostazioni';
import { objectiveSheet } from './objectiveSheet';
import type { ObjectiveTemplate } from './objectiveTemplate';
import type { PlanSettings } from '../domain/planSettings';
import { planSheets } from './planSheets';
import { summaries } from './sintesi';
import { plannedSettings } from './sintesi/settingsCells';
import { writeList } from './list/writeList';

/** A whole plan: settings, summaries, and the sheets of its objectives or its list. */
export function planBlueprint(plan: Plan): WorkbookBlueprint {
  const settings = impostazioni(plan);
  const list = listTemplate(plan.template);
  const template = objectiveTemplate(plan.template);
  const sheets = list
    ? [writeList(plan, list)]
    : template
      ? sheetsOf(template, plan, settings)
      : [];
  const measures = plan.anticorruption.length > 0 ? [anticorruptionSheet(plan)] : [];
  return {
    sheets: [settings, ...sheets, ...measures],
    names: settingsNames(settings),
    activate: (sheets[0] ?? settings).name,
  };
}

function sheetsOf(
  template: ObjectiveTemplate,
  plan: Plan,
  settings: SheetBlueprint,
): SheetBlueprint[] {
  const sheets = planSheets(template, plan);
  const summarised = summaries(template, plan, sheets, plannedSettings(settings));
  return [...summarised, ...sheets.map(({ sheet }) => sheet)];
}

/** A plan that has no objectives yet: its settings, and where they are rows of a list the list to fill in. */
export function newPlanBlueprint(settings: PlanSettings): WorkbookBlueprint {
  const blueprint = settingsBlueprint(settings);
  const template = listTemplate(settings.template);
  if (!template) return blueprint;
  const list = writeList({ ...settings, objectives: [], areas: [], printedTotal: null }, template);
  return { ...blueprint, sheets: [...blueprint.sheets, list], activate: list.name };
}

function settingsBlueprint(settings: PlanSettings): WorkbookBlueprint {
  const sheet = impostazioni(settings);
  return { sheets: [sheet], names: settingsNames(sheet), activate: sheet.name };
}

/**
 * One objective's sheet, of the plan's template and with a name of its own. Where the workbook has no plan yet its settings come with the sheet,
 * because the states need their reference date.
 */
export function objectiveBlueprint(
  objective: Objective,
  plan: PlanSettings,
  { isNewPlan, name }: { isNewPlan: boolean; name: string },
): WorkbookBlueprint {
  const template = objectiveTemplate(plan.template) ?? SCHEDA_COMPLETA;
  const sheet = objectiveSheet(template, name, objective, plan);
  if (!isNewPlan) return { sheets: [sheet], names: [], activate: sheet.name };
  const settings = settingsBlueprint(plan);
  return { ...settings, sheets: [...settings.sheets, sheet], activate: sheet.name };
}
