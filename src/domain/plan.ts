/**
 * The performance plan of a local authority (PIAO 2.2, PEG/PDO, Piano della performance) as plain data.
 * Field names follow the glossary of the field; texts are kept exactly as the authority writes them.
 */

/** What people write where a number is expected: "2", "90%", "1 delibera di Giunta", or nothing. */
export type PlanValue = string | number | null;

export interface Plan {
  /** Stable name of the plan, also the file name of an example ("terre-di-pianura"). */
  id: string;
  /** The authority that approves it ("Unione dei Comuni Terre di Pianura"). */
  authority: string;
  /** Title as printed at the head of each sheet ("PIANO ESECUTIVO DI GESTIONE – ANNI 2021-23"). */
  title: string;
  firstYear: number;
  lastYear: number;
  /** The date at which states are computed, ISO ("2021-06-30"); never the clock. */
  referenceDate: string;
  units: Unit[];
  /** The objectives that have a sheet of their own. */
  objectives: Objective[];
  /** The rows of the summary (SINTESI DEGLI OBIETTIVI), one for each objective of each unit. */
  summary: SummaryRow[];
}

/** A sector, service or area: the level at which the weights must total 100. */
export interface Unit {
  name: string;
  /** Other names under which the documents print it ("CUC", "SIA"). */
  aliases: string[];
  /** Role of the person who answers for it. */
  owner: string;
}

export interface Objective {
  /** "1/1": number in the unit / number in the plan. */
  number: string;
  title: string;
  /** Unit as printed on the sheet ("SETTORE SUAP"). */
  unit: string;
  strategy: string;
  /** Political portfolio holder (assessore), by role. */
  portfolioHolder: string;
  owner: string;
  /** 0–100; printed beside the weight, enters no computation. */
  strategicRelevance: number | null;
  /** Percent of the unit's total. */
  weight: number | null;
  otherUnits: string;
  duration: string;
  stakeholders: string;
  /** Long texts: paragraphs are separated by a line feed. */
  description: string;
  expectedResults: string;
  indicatorTable: IndicatorTable;
  /** One block for each year. */
  schedules: Schedule[];
  people: PeopleGroup[];
  /** The other units that share the objective, each with its own weight. */
  sharedWith: SharedUnit[];
  /** Closing remark printed under the sheet. */
  notes: string;
}

export type IndicatorField =
  | 'description'
  | 'unitOfMeasure'
  | 'baseline'
  | 'declaredTarget'
  | 'target'
  | 'midYearTarget'
  | 'finalResult';

/** Indicators with the columns and column titles that the sheet prints: they vary inside one document. */
export interface IndicatorTable {
  columns: IndicatorColumn[];
  indicators: Indicator[];
}

export interface IndicatorColumn {
  field: IndicatorField;
  label: string;
}

export type Indicator = Record<IndicatorField, PlanValue>;

/** A cronoprogramma: twelve months of one year. */
export interface Schedule {
  year: number;
  /** Heading as printed ("Attività del cronoprogramma 2021"). */
  title: string;
  /** Name of the second row of each phase. */
  doneLabel: 'Ottenuto' | 'Realizzato';
  /** Whether the block has the ESEGUITO (SI/NO) column. */
  hasExecuted: boolean;
  phases: Phase[];
}

export interface Phase {
  name: string;
  /** Positions of the marked cells, from 1. Position counts, not the letter of the month. */
  planned: number[];
  done: number[];
  executed: '' | 'SI' | 'NO';
  /** Cells in the printed row, when they are not 12: a mistake of the document, kept and shown. */
  printedCells?: number;
}

export interface PeopleGroup {
  title: string;
  members: Participation[];
}

export interface Participation {
  role: string;
  /** Percent; null where the document prints none. */
  share: number | null;
}

export interface SharedUnit {
  unit: string;
  number: string;
  strategicRelevance: number | null;
  weight: number | null;
}

export interface SummaryRow {
  number: string;
  title: string;
  /** Unit as printed in the summary; resolved to a plan's unit by name or alias. */
  unit: string;
  owner: string;
  portfolioHolder: string;
  strategicRelevance: number | null;
  weight: number | null;
  otherUnits: string;
  duration: string;
  /** Number of the objective whose sheet the row refers to, when it has none of its own. */
  see?: string;
}
