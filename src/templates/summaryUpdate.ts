/** The summaries of the objectives that a workbook holds, written anew. */
import { completePlan } from '../domain/completePlan';
import type { Plan, SummaryRow } from '../domain/plan';
import type { SheetBlueprint, WorkbookBlueprint } from './blueprint';
import { objectiveTemplate } from './forms';
import { SCHEDA_COMPLETA } from './forms/schedaCompleta';
import { IMPOSTAZIONI } from './impostazioni';
import { planSettings } from './planSettings';
import { unitName, type PlannedSheet } from './planSheets';
import { readPlan } from './readPlan';
import { readSettings } from './readSettings';
import { readSummaryRows, type TypedRow } from './readSummary';
import type { SheetContents } from './sheetContents';
import { SINTESI, summaries } from './sintesi';

export interface SummaryUpdate {
  blueprint: WorkbookBlueprint;
  /** Names of the sheets that the new ones stand for. */
  replaces: string[];
}

export function summaryUpdate(sheets: readonly SheetContents[]): SummaryUpdate {
  const plan = planOf(sheets);
  const found = readPlan(sheets).objectives.filter(({ template }) => objectiveTemplate(template));
  const planned = found.map(({ objective, sheet }): PlannedSheet => {
    const contents = sheets.find(({ name }) => name === sheet)!;
    return { objective, sheet: asWritten(contents) };
  });
  const whole = { ...plan, objectives: found.map(({ objective }) => objective) };
  const typed = readSummaryRows(sheets);
  const template = objectiveTemplate(plan.template) ?? SCHEDA_COMPLETA;
  const written = summaries(template, whole, planned, (row) => withTyped(row, typed, whole));
  return {
    blueprint: { sheets: written, names: [], activate: written[0]!.name },
    replaces: sheets.filter(({ template: id }) => id === SINTESI).map(({ name }) => name),
  };
}

/** The plan's settings; those of the first objective where there is no settings sheet. */
function planOf(sheets: readonly SheetContents[]): Plan {
  const sheet = sheets.find(({ template }) => template === IMPOSTAZIONI);
  const settings = sheet ? readSettings(sheet).settings : planSettings({ firstYear: 1900 });
  return { ...completePlan({ id: '', firstYear: settings.firstYear }), ...settings };
}

/** A sheet that is there already, as far as formulas refer to it. */
function asWritten({ name, names, values }: SheetContents): SheetBlueprint {
  return {
    name,
    tabColor: '',
    identity: { template: '', version: 0 },
    blocks: [
      { row: 0, column: 0, content: values.map((row) => row.map((cell) => cell as string)) },
    ],
    styles: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
    conditionalFormats: [],
    names: [...names].map(([each, area]) => ({ name: each, area })),
    links: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: 'Landscape',
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      footer: '',
    },
  };
}

/** A row with what the summary before said of it in words of its own. */
function withTyped(row: SummaryRow, typed: readonly TypedRow[], plan: Plan): SummaryRow {
  const before = typed.find(
    ({ number, unit }) =>
      number === row.number && unitName(plan, unit) === unitName(plan, row.unit),
  );
  if (!before) return row;
  return {
    ...row,
    states: plan.monitoringDates.map((date) => before.states.get(date.toLowerCase()) ?? ''),
    indicators: before.indicators === '' ? row.indicators : before.indicators,
    notes: before.notes,
  };
}
