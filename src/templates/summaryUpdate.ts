/** The summaries of the objectives that a workbook holds, written anew. */
import { completePlan } from '../domain/completePlan';
import type { Book, SummaryField } from '../domain/book';
import { italian } from '../domain/cells';
import type { Plan, SummaryRow } from '../domain/plan';
import { toWeight } from '../domain/weights';
import type { SheetBlueprint, WorkbookBlueprint } from './blueprint';
import { objectiveTemplate } from './forms';
import { SCHEDA_COMPLETA } from './forms/schedaCompleta';
import { planSettings } from '../domain/planSettings';
import { rowKey, summaryLines, type PlannedSheet } from './planSheets';
import { readBook } from './reading/readBook';
import { settingsSheet } from './settingsSheet';
import type { SheetContents } from './sheetContents';
import { SINTESI } from './sintesi';
import { isOfUnit } from './sintesi/expectedRows';
import { summarySheet, unitsOf } from './sintesi/summarySheet';
import { SUMMARY_SHEET, unitSummaryName } from './sheetNames';
import { plannedSettings } from './sintesi/settingsCells';
import { plannedSource } from './sintesi/source';

export interface SummaryUpdate {
  blueprint: WorkbookBlueprint;
  /** Names of the sheets that the new ones stand for. */
  replaces: string[];
  /** Where they stand among the sheets, counting from 0. */
  at: number;
}

export function summaryUpdate(sheets: readonly SheetContents[]): SummaryUpdate {
  const book = readBook(sheets);
  const plan = planOf(book);
  const found = book.objectives.filter(({ template }) => objectiveTemplate(template));
  const planned = found.map(({ objective, sheet }): PlannedSheet => {
    const contents = sheets.find(({ name }) => name === sheet)!;
    return { id: '', objective, sheet: asWritten(contents) };
  });
  const typed = shownRows(book);
  const template = objectiveTemplate(plan.template) ?? SCHEDA_COMPLETA;
  const whole = { ...plan, objectives: found.map(({ objective }) => objective) };
  const lines = summaryLines(whole, planned).map(({ unit, planned: sheet, shared }) => {
    const source = sheet && plannedSource(template, sheet);
    const shown = source && { source, shared };
    const number =
      shared === null ? source?.objective.number : source?.objective.sharedWith[shared]?.number;
    const key = rowKey(plan, { unit, number: number ?? '' });
    const before = typed.find((row) => rowKey(plan, row) === key);
    return { unit, printed: before ? { ...before, states: [] } : null, shown };
  });
  const settings = settingsSheet(sheets);
  const of = { ...plan, settings: settings ? plannedSettings(asWritten(settings)) : null };
  const units = unitsOf(lines);
  const names = new Set([SUMMARY_SHEET.toLowerCase()]);
  const written = [
    summarySheet(template, of, lines, { name: SUMMARY_SHEET, unit: null }),
    ...(units.length < 2 ? [] : units).map((unit) => {
      const ofUnit = lines.filter((line) => isOfUnit(line, unit));
      return summarySheet(template, of, ofUnit, { name: unitSummaryName(unit, names), unit });
    }),
  ];
  return {
    blueprint: { sheets: written, names: [], activate: written[0]!.name },
    replaces: sheets.filter(({ template: id }) => id === SINTESI).map(({ name }) => name),
    at: placeIn(sheets),
  };
}

/** The place of the summaries before; else after the settings, as in a plan written whole; else the first. */
function placeIn(sheets: readonly SheetContents[]): number {
  const before = sheets.findIndex(({ template }) => template === SINTESI);
  return before >= 0 ? before : sheets.indexOf(settingsSheet(sheets)!) + 1;
}

/** The plan's settings; without a settings sheet the summaries are headed by nothing, which the pane warns of. */
function planOf({ settings: known }: Book): Plan {
  const settings = known ?? planSettings({ firstYear: 1900 });
  return { ...completePlan({ id: '', firstYear: settings.firstYear }), ...settings };
}

/** The rows of the summaries as they print them, without their states. */
function shownRows({ summaries }: Book): Omit<SummaryRow, 'states'>[] {
  return summaries.flatMap(({ rows }) =>
    rows.map(({ cells }) => {
      const text = (field: SummaryField) => shownText(cells[field]?.value ?? '');
      return {
        ...{ number: text('number'), title: text('title'), unit: text('unit') },
        ...{ owner: text('owner'), portfolioHolder: text('portfolioHolder') },
        ...{ otherUnits: text('otherUnits'), duration: text('duration') },
        ...{ indicators: text('indicators'), notes: text('notes') },
        strategicRelevance: toWeight(cells.strategicRelevance?.value) ?? null,
        weight: toWeight(cells.weight?.value) ?? null,
      };
    }),
  );
}

const shownText = (value: unknown): string =>
  typeof value === 'number' ? italian(value) : String(value);

/** A sheet that is there already, as far as formulas refer to it. */
function asWritten({ name, names, values }: SheetContents): SheetBlueprint {
  return {
    name,
    tabColor: '',
    identity: { template: '', version: 0, id: '' },
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
