import { newId } from '../domain/identity';
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
import { atMonitoringDates } from './monitored';
import { planSheets } from './planSheets';
import { summaries } from './sintesi';
import type { HeadingCells } from './sheet/heading';
import { blueprintContents } from './editing/blueprintContents';
import { readObjective } from './reading/readObjective';
import { deadlinesOf } from './scadenze/deadlines';
import { deadlineSheet } from './scadenze/deadlineSheet';
import { plannedSettings } from './sintesi/settingsCells';
import { templateInUse } from './templateInUse';
import { writeList } from './list/writeList';

/** A whole plan: settings, summaries, and the sheets of its objectives or its list. */
export function planBlueprint(plan: Plan): WorkbookBlueprint {
  const settings = impostazioni(plan);
  const list = listTemplate(plan.template);
  const template = objectiveTemplate(plan.template);
  const sheets = list
    ? [writeList(plan, list, plannedSettings(settings))]
    : template
      ? sheetsOf(template, plan, settings)
      : [];
  const measures =
    plan.anticorruption.length > 0 ? [anticorruptionSheet(plan, plannedSettings(settings))] : [];
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
  const cells = plannedSettings(settings);
  const sheets = planSheets(template, plan, cells);
  const summarised = summaries(templateInUse(template, plan.results), plan, sheets, cells);
  const objectives = sheets.map(({ sheet, objective }) => {
    const { places } = readObjective(template, blueprintContents(sheet));
    return { sheet: sheet.name, objective, places };
  });
  return [
    ...summarised,
    ...(template.schedule.inWords ? [deadlineSheet(plan, cells, deadlinesOf(objectives))] : []),
    ...sheets.map(({ sheet }) => sheet),
  ];
}

/** A plan that has no objectives yet: its settings, and where they are rows of a list the list to fill in. */
export function newPlanBlueprint(settings: PlanSettings): WorkbookBlueprint {
  const blueprint = settingsBlueprint(settings);
  const template = listTemplate(settings.template);
  const [sheet] = blueprint.sheets;
  if (!template || !sheet) return blueprint;
  const list = writeList(
    { ...settings, objectives: [], areas: [], printedTotal: null },
    template,
    plannedSettings(sheet),
  );
  return { ...blueprint, sheets: [...blueprint.sheets, list], activate: list.name };
}

function settingsBlueprint(settings: PlanSettings): WorkbookBlueprint {
  const sheet = impostazioni(settings);
  return { sheets: [sheet], names: settingsNames(sheet), activate: sheet.name };
}

export interface NewObjective {
  /** Of the sheet. */
  name: string;
  /** Whether the workbook has no settings yet. */
  isNewPlan: boolean;
  /** Where its settings say what heads every sheet. */
  headings: HeadingCells | null;
}

/**
 * One objective's sheet, of the plan's template and with a name of its own. Where the workbook has no plan yet its settings come with the sheet,
 * because the states need their reference date.
 */
export function objectiveBlueprint(
  objective: Objective,
  plan: PlanSettings,
  { isNewPlan, name, headings }: NewObjective,
): WorkbookBlueprint {
  const template = objectiveTemplate(plan.template) ?? SCHEDA_COMPLETA;
  const settings = settingsBlueprint(plan);
  const cells = isNewPlan && settings.sheets[0] ? plannedSettings(settings.sheets[0]) : headings;
  const inUse = templateInUse(template, plan.results);
  const monitored = atMonitoringDates(inUse, objective, plan.monitoringDates);
  const sheet = objectiveSheet(template, name, monitored, plan, newId(), cells);
  if (!isNewPlan) return { sheets: [sheet], names: [], activate: sheet.name };
  return { ...settings, sheets: [...settings.sheets, sheet], activate: sheet.name };
}
