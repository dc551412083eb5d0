/**
 * The book: everything that a workbook says of a plan, read once, each datum with the place where it stands. Every
 * screen, check and total starts from it; none reads a cell by itself. A wizard makes one of its draft, where nothing
 * has a place yet.
 */
import type { IndicatorField, Objective } from './objective';
import type { AnticorruptionMeasure, AreaCount, TemplateId } from './plan';
import type { PlanSettings } from './planSettings';
import type { RegisterEntry, RegisterField } from './registerEntry';

/** A cell: rows and columns from 0. Its address as text is made only where it is shown. */
export interface Place {
  sheet: string;
  row: number;
  column: number;
}

export const isSamePlace = (one: Place | null, other: Place | null): boolean =>
  one !== null &&
  one.sheet === other?.sheet &&
  one.row === other.row &&
  one.column === other.column;

/** Columns of an Excel sheet. */
const COLUMNS = 16_384;

/** One number for each cell of a sheet. */
export const cellKey = (row: number, column: number): number => row * COLUMNS + column;

export const cellOfKey = (key: number): { row: number; column: number } => ({
  row: Math.floor(key / COLUMNS),
  column: key % COLUMNS,
});

/** The cell of a weight; Excel keeps a fraction where it is typed as a percentage: 0.3 for 30%. */
export interface WeightPlace extends Place {
  isFraction?: true;
}

/** A datum with its place; null where no cell says it. */
export interface Found<T> {
  value: T;
  at: Place | null;
}

/** What a cell shows: blank is "". */
export type ShownValue = string | number | boolean;

/** A cell of a summary: what it shows, and whether a formula or a person says it. */
export interface ShownCell {
  at: Place;
  value: ShownValue;
  /** The formula in its invariant form; null for what was typed or printed. */
  formula: string | null;
}

/** A cell whose content was not understood, or has no place in the plan: reported, never guessed. */
export interface UnreadCell {
  at: Place;
  content: string;
  /** Why, in Italian: "non è un numero", "colonna non riconosciuta". */
  why: string;
}

/** A cell that shows an error ("#REF!", "#VALUE!"). */
export interface ErrorCell {
  at: Place;
  error: string;
  formula: string | null;
}

/** The cells of a sheet as they were read: what rules on cells look at, beside the data that the readers took from them. */
export interface SheetCells {
  /** From A1 on, rows of equal length; a blank cell is "". */
  values: readonly (readonly unknown[])[];
  /** By `cellKey`. */
  formulas: ReadonlyMap<number, string>;
  /** Cells that are known to show their number as a percentage, by `cellKey`. */
  percents?: ReadonlySet<number>;
}

/** What the authority set for a rule, in the settings. */
export interface RuleControl {
  rule: string;
  /** Null: as the rule has it. */
  severity: 'blocks' | 'toFix' | 'toKnow' | 'off' | null;
  threshold: number | null;
  at: Place | null;
}

/** A finding that somebody answers for: it is told apart from the others as long as its cell says the same. */
export interface Waiver {
  rule: string;
  sheet: string;
  /** Address of the cell ("C12"); blank where the finding is of the whole sheet. */
  cell: string;
  /** What the cell showed. */
  value: string;
  reason: string;
  /** Role of who answers for it. */
  role: string;
  /** ISO; blank where none is written. */
  date: string;
  at: Place | null;
}

/** What a sheet is to the plan. */
export type SheetRole =
  | 'settings'
  | 'objective'
  | 'list'
  | 'summary'
  | 'measures'
  /** Settings of another plan, or a copy of these: nothing in it counts. */
  | 'unusedSettings'
  /** An objective's sheet that Excel copied: it counts nowhere until somebody chooses. */
  | 'copy'
  /** A copy of a summary, the user's own: read and updated by nobody. */
  | 'summaryCopy'
  /** Made by a later version, or of a template that this version does not know: told, and not written to. */
  | 'unknownVersion'
  /** Looks like a list of objectives that somebody typed for themselves: named once, with a choice. */
  | 'doubtful'
  /** What Verifica said on a day: a record, which nobody reads. */
  | 'report'
  /** The register of the monitoring. */
  | 'monitoring'
  /** Not of the plan. */
  | 'other';

export interface BookSheet {
  name: string;
  role: SheetRole;
  /** As its identity says; null for a sheet made by hand. */
  template: string | null;
  version: number | null;
  /** Of the objective, for its sheet. */
  id: string | null;
  isProtected: boolean;
  isHidden?: boolean;
  /** Names of its fields and tables that have lost their cells (#REF!). */
  lostNames: string[];
}

/** The cells of one of the units that share an objective. */
export interface SharedPlaces {
  unit?: Place;
  number?: Place;
  strategicRelevance?: Place;
  weight?: WeightPlace;
}

export interface PhasePlaces {
  name?: Place;
  owner?: Place;
  deliverable?: Place;
  weight?: Place;
  executed?: Place;
  recorded?: Place;
  /** First period of the planned row, and of the row of what was done. */
  planned?: Place;
  done?: Place;
}

export interface SchedulePlaces {
  year?: Place;
  title?: Place;
  phases: PhasePlaces[];
  /** The columns of the periods, and the positions (from 1) that a mark in each of them stands for. */
  periods?: { columns: readonly number[]; positions: readonly (readonly number[])[] };
  /** The column that says what is planned in a row and what was done. */
  rowLabel?: number;
  /** Rows kept for a phase that is not there yet. */
  spare?: PhasePlaces;
}

/** Where the data of an objective stand; what has no cell is not there. Lists are parallel to those of the objective. */
export interface ObjectivePlaces {
  fields: Partial<Record<keyof Objective, Place>> & { weight?: WeightPlace };
  /** Of a long text the cell of each line; a cell that holds several stands for all of them. */
  lines: Partial<Record<keyof Objective, Place[]>>;
  indicators: Partial<Record<IndicatorField, Place>>[];
  /** The headings of the columns of their table; none where each indicator has a card of its own. */
  indicatorHeadings: Partial<Record<IndicatorField, Place>>;
  /** Of each indicator, where there is a result for each of several dates: parallel to these. */
  results?: (Place | null)[][];
  targets?: (Place | null)[][];
  financialIndicators: { planned?: Place; recorded?: Place }[];
  financialHeadings: { planned?: Place; recorded?: Place };
  schedules: SchedulePlaces[];
  levels: { label?: Place; value?: Place }[];
  people: { title?: Place; members: { role?: Place; share?: Place }[] }[];
  sharedWith: SharedPlaces[];
}

/** What the formulas of a sheet say of its objective. */
export interface ObjectiveResults {
  state?: ShownCell;
  progress?: ShownCell;
  score?: ShownCell;
  /** What the score waits for, or lacks, in words. */
  scoreOutcome?: ShownCell;
  /** Of an objective in a list, its weight by its degree. */
  points?: ShownCell;
  /** Degree of each indicator, parallel to the indicators. */
  degrees: (ShownCell | undefined)[];
}

export interface BookObjective {
  /** Tells it from all others of the book: its id, else its sheet and, in a list, its first row. */
  key: string;
  id: string | null;
  sheet: string;
  template: TemplateId;
  objective: Objective;
  places: ObjectivePlaces;
  results: ObjectiveResults;
}

/** The columns of a summary that hold one datum each; the monitoring columns go by position. */
export type SummaryField =
  | 'number'
  | 'title'
  | 'unit'
  | 'owner'
  | 'portfolioHolder'
  | 'strategicRelevance'
  | 'weight'
  | 'runningWeight'
  | 'share'
  | 'difference'
  | 'otherUnits'
  | 'duration'
  | 'kind'
  | 'service'
  | 'performance'
  | 'strategicLine'
  | 'operationalObjective'
  | 'state'
  | 'progress'
  | 'score'
  /** What the score waits for, or lacks, in words. */
  | 'scoreOutcome'
  | 'indicators'
  | 'notes';

/** How a row of a summary was found to stand for its objective; "none" for a row of its own. */
export type RowMatch = 'id' | 'formula' | 'number' | 'title' | 'ambiguous' | 'gone' | 'none';

export interface BookSummaryRow {
  /** Row of the sheet, from 0. */
  row: number;
  id: string | null;
  cells: Partial<Record<SummaryField, ShownCell>>;
  /** By monitoring column, from left to right. */
  states: ShownCell[];
  /** What people wrote in columns of their own, inside the table or beside it. */
  others: ShownCell[];
  match: RowMatch;
  /** Key of its objective; null where it has none, or where only a question can tell. */
  objective: string | null;
  /** Position among the units that share the objective; null for the unit that leads it. */
  shared: number | null;
  /** Whether a formula of it shows #REF!: what it referred to is gone. */
  isBroken: boolean;
}

/** Lines below the table of a summary: the first, how many, the first column. */
export interface SummaryLines {
  row: number;
  rows: number;
  column: number;
}

/** A heading between the rows of a summary, which the add-in wrote: of a unit, or of a service and a kind. */
export interface SummarySection {
  /** Row of the sheet, from 0. */
  row: number;
  level: 'unit' | 'service';
  /** What it was written for, as the hidden column says; blank where that was lost, and only its words tell. */
  mark: string;
  text: string;
  /** Whether somebody wrote in its row, other words for the heading too. */
  isTyped: boolean;
}

export interface BookSummary {
  sheet: string;
  /** The unit of which it is; null for that of the whole authority. */
  unit: string | null;
  version: number;
  /** Row of the headings, from 0. */
  headings: number;
  /** First row after the table, from 0. */
  end: number;
  columns: Partial<Record<SummaryField, number>>;
  monitoring: number[];
  /** The hidden column with the ids; null in a summary of an earlier version, or made by hand. */
  idColumn: number | null;
  /** The check of the weights below it: its first row of units, how many there are, its first column. */
  check: { row: number; rows: number; column: number } | null;
  /** The lines of the scores below it, of units and of responsibles: absent where it has none. */
  scores?: { units: SummaryLines; owners: SummaryLines | null };
  /** Names of the fields whose heading was renamed or is not there, though the template has them. */
  lostHeadings: SummaryField[];
  rows: BookSummaryRow[];
  /** From top to bottom; none of them is among the rows. */
  sections: SummarySection[];
}

/** A table of objectives in a list. */
export interface BookList {
  sheet: string;
  template: TemplateId;
  /** The unit or the area of its objectives; blank where no heading says it. */
  group: string;
  /** First row that is not of its headings, from 0. */
  first: number;
  /** The row of the total, else the one after its last. */
  end: number;
  /** By the names of the template's columns. */
  columns: ReadonlyMap<string, number>;
  /** Columns of the targets of each year, by the year; none where the plan's list has none. */
  targets: ReadonlyMap<number, number>;
}

/** The register of the monitoring, on the first sheet that holds one. */
export interface BookMonitoring {
  sheet: string;
  /** Row of the headings, and the first row after the entries, from 0. */
  headings: number;
  end: number;
  columns: Partial<Record<RegisterField, number>>;
  idColumn: number | null;
  entries: (RegisterEntry & { row: number })[];
}

/** Where a table of the settings stands. */
export interface SettingsTablePlaces {
  /** Row of its headings, from 0. */
  row: number;
  /** With the headings and the blank rows at its end. */
  rows: number;
  /** Rows of the units, or of the dates, parallel to those of the settings. */
  filled: number[];
}

export interface Book {
  /** Null where no sheet holds the settings. */
  settings: PlanSettings | null;
  settingsSheet: string | null;
  /** Where the settings stand, by the names of their cells ("DataRiferimento", "SMVP_Tetto"). */
  settingsPlaces: ReadonlyMap<string, Place>;
  /** By their names ("Settori", "DateMonitoraggio"). */
  settingsTables: ReadonlyMap<string, SettingsTablePlaces>;
  sheets: BookSheet[];
  /** By name, of every sheet of the workbook. */
  cells: ReadonlyMap<string, SheetCells>;
  controls: RuleControl[];
  waivers: Waiver[];
  /** Those that count. */
  objectives: BookObjective[];
  /** Those of sheets that are copies: they count nowhere. */
  copies: BookObjective[];
  /** The data that each way of planning has a place for; of one that is not here nobody knows. */
  asked: Partial<Record<TemplateId, readonly (keyof Objective)[]>>;
  /** Those whose list of units has the objective's own among them. */
  withOwnUnit: readonly TemplateId[];
  summaries: BookSummary[];
  /** Null where no round of monitoring has been written yet. */
  monitoring: BookMonitoring | null;
  anticorruption: AnticorruptionMeasure[];
  /** The cells of each of these measures. */
  measurePlaces: Partial<Record<keyof AnticorruptionMeasure, Place>>[];
  areas: AreaCount[];
  printedTotal: number | null;
  lists: BookList[];
  /** What the totals of the lists show. */
  listTotals: ShownCell[];
  /** The headings of the counts of the areas, and the total that is printed. */
  areaCountsAt: Place | null;
  printedTotalAt: Place | null;
  unread: UnreadCell[];
  errors: ErrorCell[];
}

/** A book that says nothing: what a draft starts from. */
export function blankBook(): Book {
  return {
    settings: null,
    settingsSheet: null,
    settingsPlaces: new Map(),
    settingsTables: new Map(),
    sheets: [],
    cells: new Map(),
    controls: [],
    waivers: [],
    objectives: [],
    copies: [],
    asked: {},
    withOwnUnit: [],
    summaries: [],
    monitoring: null,
    anticorruption: [],
    measurePlaces: [],
    areas: [],
    printedTotal: null,
    lists: [],
    listTotals: [],
    areaCountsAt: null,
    printedTotalAt: null,
    unread: [],
    errors: [],
  };
}

/** Places of an objective that has none, as in a draft. */
export function noPlaces(): ObjectivePlaces {
  return {
    fields: {},
    lines: {},
    indicators: [],
    indicatorHeadings: {},
    financialIndicators: [],
    financialHeadings: {},
    schedules: [],
    levels: [],
    people: [],
    sharedWith: [],
  };
}
