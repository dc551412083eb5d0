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
import { planUnitKey, rowKey, summaryRows, type PlannedSheet } from './planSheets';
import { readBook } from './reading/readBook';
import { settingsSheet } from './settingsSheet';
import type { SheetContents } from './sheetContents';
import { SINTESI, summaries, type Row } from './sintesi';

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
  const whole = withRowsOfTheirOwn(
    { ...plan, objectives: found.map(({ objective }) => objective) },
    typed,
  );
  const template = objectiveTemplate(plan.template) ?? SCHEDA_COMPLETA;
  const written = summaries(template, whole, planned, {
    completed: (row) => withTyped(row, typed, whole),
    arranged: (rows) => inOrderOf(rows, typed, whole),
  });
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

/** A row of a summary, with its states by the text of the monitoring date ("30/06"). */
interface ShownRow extends Omit<SummaryRow, 'states'> {
  states: Map<string, string>;
  isBroken: boolean;
}

function shownRows({ summaries: found, settings }: Book): ShownRow[] {
  return found.flatMap(({ rows }) =>
    rows.map(({ cells, states, isBroken }) => {
      const text = (field: SummaryField) => shownText(cells[field]?.value ?? '');
      const dates = settings?.monitoringDates ?? [];
      const said = states.map(
        ({ value }, index) => [dates[index] ?? '', shownText(value)] as const,
      );
      return {
        ...{ number: text('number'), title: text('title'), unit: text('unit') },
        ...{ owner: text('owner'), portfolioHolder: text('portfolioHolder') },
        ...{ otherUnits: text('otherUnits'), duration: text('duration') },
        ...{ indicators: text('indicators'), notes: text('notes'), isBroken },
        strategicRelevance: toWeight(cells.strategicRelevance?.value) ?? null,
        weight: toWeight(cells.weight?.value) ?? null,
        states: new Map(said.filter(([, state]) => state !== '')),
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

/**
 * The plan with the rows of its summary that no sheet stands for, each after the others of its unit: typed by hand, or
 * objectives that only the summary names. Rows that showed a sheet since deleted or numbered anew are none of them.
 */
function withRowsOfTheirOwn(plan: Plan, before: readonly ShownRow[]): Plan {
  const rows = summaryRows(plan);
  const seen = new Set(rows.flatMap((row) => keysOf(plan, row)));
  const kept: SummaryRow[] = [];
  for (const row of before) {
    const keys = keysOf(plan, row);
    if (row.isBroken || row.number + row.title === '' || keys.some((key) => seen.has(key)))
      continue;
    for (const key of keys) seen.add(key);
    kept.push({ ...row, states: [] });
  }
  if (kept.length === 0) return plan;
  for (const row of kept) insertInUnit(rows, row, ({ unit }) => planUnitKey(plan, unit));
  return { ...plan, summary: rows };
}

/** Puts a row after the others of its unit, or last. */
function insertInUnit<T>(rows: T[], row: T, unitOf: (row: T) => string): void {
  const last = rows.findLastIndex((each) => unitOf(each) === unitOf(row));
  rows.splice(last < 0 ? rows.length : last + 1, 0, row);
}

/** What a row of a unit is known by: its number, its title. */
function keysOf(plan: Plan, row: Pick<SummaryRow, 'number' | 'title' | 'unit'>) {
  const [number, title] = [row.number, row.title].map((text) => text.trim());
  return [
    ...(number ? [rowKey(plan, row)] : []),
    ...(title ? [`${planUnitKey(plan, row.unit)}\n\n${title}`] : []),
  ];
}

/** Rows in the order in which the summary before had them; each new one after the others of its unit. */
function inOrderOf(rows: Row[], before: readonly ShownRow[], plan: Plan): Row[] {
  const places = new Map<string, number>();
  before.forEach((row, place) => {
    for (const key of keysOf(plan, row)) if (!places.has(key)) places.set(key, place);
  });
  const placeOf = ({ row }: Row) =>
    Math.min(...keysOf(plan, row).map((key) => places.get(key) ?? Infinity));
  const ordered = rows
    .filter((row) => placeOf(row) < Infinity)
    .sort((one, other) => placeOf(one) - placeOf(other));
  if (ordered.length === 0) return rows;
  for (const row of rows) {
    if (ordered.includes(row)) continue;
    insertInUnit(ordered, row, (each) => planUnitKey(plan, each.row.unit));
  }
  return ordered;
}

/** A row with what the summary before said of it in words of its own. */
function withTyped(row: SummaryRow, typed: readonly ShownRow[], plan: Plan): SummaryRow {
  const before = typed.find((each) => rowKey(plan, each) === rowKey(plan, row));
  if (!before) return row;
  return {
    ...row,
    // A title that the summary words in its own way.
    title: before.isBroken || before.title === '' ? row.title : before.title,
    states: plan.monitoringDates.map((date) => before.states.get(date.toLowerCase()) ?? ''),
    indicators: before.indicators === '' ? row.indicators : before.indicators,
    notes: before.notes,
  };
}
