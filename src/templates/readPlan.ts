/** A plan from all the sheets of a workbook, the add-in's own and those made by hand. */
import type { Objective } from '../domain/objective';
import type { AnticorruptionMeasure, AreaCount, TemplateId } from '../domain/plan';
import { LIST_TEMPLATES, listTemplate, OBJECTIVE_TEMPLATES, objectiveTemplate } from './forms';
import { ANTICORRUZIONE, readAnticorruption } from './anticorruption';
import { CellReader } from './cellReader';
import { IMPOSTAZIONI } from './impostazioni';
import type { ListTemplate } from './list/listTemplate';
import { readObjective } from './objectiveSheet';
import type { ObjectiveTemplate } from './objectiveTemplate';
import { readList } from './list/readList';
import { settingsSheet, unusedSettings } from './settingsSheet';
import { placeOf } from './sheet/fields';
import type { SheetContents, Unread } from './sheetContents';
import { SINTESI } from './sintesi';

/** An objective with the sheet that it was read from. */
export interface FoundObjective {
  objective: Objective;
  sheet: string;
  template: TemplateId;
}

export interface FoundPlan {
  objectives: FoundObjective[];
  anticorruption: AnticorruptionMeasure[];
  areas: AreaCount[];
  printedTotal: number | null;
  unread: Unread[];
  /** Names of the summaries. */
  summaries: string[];
  /** Sheets that are not of the plan, by name. */
  others: string[];
}

export function readPlan(sheets: readonly SheetContents[]): FoundPlan {
  const plan: FoundPlan = {
    objectives: [],
    anticorruption: [],
    areas: [],
    printedTotal: null,
    unread: unusedSettings(sheets),
    summaries: [],
    others: [],
  };
  const settings = settingsSheet(sheets);
  for (const sheet of sheets) {
    if (sheet === settings) continue;
    if (sheet.template === ANTICORRUZIONE) plan.anticorruption.push(...readAnticorruption(sheet));
    else if (sheet.template === SINTESI) plan.summaries.push(sheet.name);
    else if (sheet.template !== IMPOSTAZIONI) addSheet(plan, sheet);
  }
  return plan;
}

function addSheet(plan: FoundPlan, sheet: SheetContents): void {
  const template = templateOf(sheet);
  if (template === undefined) plan.others.push(sheet.name);
  else if ('sections' in template) addObjective(plan, template, sheet);
  else addList(plan, template, sheet);
}

function addObjective(plan: FoundPlan, template: ObjectiveTemplate, sheet: SheetContents): void {
  const { objective, unread } = readObjective(template, sheet);
  plan.objectives.push({ objective, sheet: sheet.name, template: template.id });
  plan.unread.push(...unread);
}

function addList(plan: FoundPlan, template: ListTemplate, sheet: SheetContents): void {
  const { objectives, areas, printedTotal, unread } = readList(sheet, template);
  const found = objectives.map((objective) => ({
    objective,
    sheet: sheet.name,
    template: template.id,
  }));
  plan.objectives.push(...found);
  plan.areas.push(...areas);
  plan.printedTotal ??= printedTotal;
  plan.unread.push(...unread);
}

/** The template that a sheet says, or for one made by hand the one whose labels it has. */
function templateOf(sheet: SheetContents): ObjectiveTemplate | ListTemplate | undefined {
  if (sheet.template !== undefined)
    return objectiveTemplate(sheet.template) ?? listTemplate(sheet.template);
  return recognised(sheet);
}

/** Fewer labels than these may stand on any sheet. */
const ENOUGH_LABELS = 3;

/** By labels: the objective template of which most are there, else the first list that finds objectives. */
function recognised(sheet: SheetContents): ObjectiveTemplate | ListTemplate | undefined {
  if (sheet.values.length === 0) return undefined;
  const [best] = OBJECTIVE_TEMPLATES.map((template) => ({
    template,
    labels: labelsFound(template, sheet),
  })).sort((one, other) => other.labels - one.labels);
  if (best && best.labels >= ENOUGH_LABELS) return best.template;
  return LIST_TEMPLATES.find((template) => readList(sheet, template).objectives.length > 0);
}

function labelsFound({ sections }: ObjectiveTemplate, sheet: SheetContents): number {
  const reader = new CellReader(sheet);
  const specs = sections.flatMap((section) => {
    if (section.kind === 'fields')
      return section.fields.flatMap((row) => ('field' in row ? [row] : [...row]));
    return section.kind === 'text' ? [section] : [];
  });
  return specs.filter(({ name, label, aliases = [] }) => placeOf(reader, name, [label, ...aliases]))
    .length;
}
