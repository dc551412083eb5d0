/**
 * The book: everything that a workbook says of a plan, read once, each datum with the place where it stands. Every
 * screen, check and total starts from it; none reads a cell by itself. A wizard makes one of its draft, where nothing
 * has a place yet.
 */
import type { BookSummary } from './bookSummary';
import type { Objective } from './objective';
import type { ObjectivePlaces } from './objectivePlaces';
import type { Place, ShownCell } from './places';
import type { AnticorruptionMeasure, AreaCount, TemplateId } from './plan';
import type { PlanSettings } from './planSettings';
import type { RegisterEntry, RegisterField } from './registerEntry';

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
