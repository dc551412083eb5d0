/**
 * The performance plan of a local authority (PIAO 2.2, PEG/PDO, Piano della performance) as plain data.
 * Field names follow the glossary of the field; texts are kept exactly as the authority writes them.
 */
import type { Objective } from './objective';
import type { Presentation } from './presentation';
import type { ResultsUse } from './resultsUse';
import type { Smvp } from './smvp';

/** The ways of planning that the add-in knows, each named by what it is. */
export const TEMPLATES = [
  'scheda-completa',
  'peg-cronoprogramma',
  'fasi-prodotti',
  'pdo-strategico-ordinario',
  'elenco-obiettivi',
  'valore-pubblico',
] as const;

export type TemplateId = (typeof TEMPLATES)[number];

/** How weights are written: out of 100, as percentages, or as coefficients (1 · 1,5 · 2) made into shares of 100. */
export type WeightScale = '100' | '%' | 'coefficienti';

export interface Plan {
  /** Stable name of the plan, also the file name of an example ("terre-di-pianura"). */
  id: string;
  template: TemplateId;
  /** The authority that approves it ("Unione dei Comuni Terre di Pianura"). */
  authority: string;
  /** Title as printed at the head of each sheet ("PIANO ESECUTIVO DI GESTIONE – ANNI 2021-23"). */
  title: string;
  firstYear: number;
  lastYear: number;
  /** The date at which states are computed, ISO ("2021-06-30"); never the clock. */
  referenceDate: string;
  weightScale: WeightScale;
  /** Dates of the monitoring as printed ("30/06", "30/09", "31/12"), in order. */
  monitoringDates: string[];
  units: Unit[];
  /** How degrees and scores are computed: the authority's own rules. */
  smvp: Smvp;
  results: ResultsUse;
  presentation: Presentation;
  /** The objectives that have a sheet, or a row of a list, of their own. */
  objectives: Objective[];
  /** The rows of the summary (SINTESI DEGLI OBIETTIVI), one for each objective of each unit. */
  summary: SummaryRow[];
  /** How the document heads the summaries of units, where it does otherwise than its way of planning. */
  summaryTitles?: { unit: string; title: string; subtitle: string }[];
  /** Measures against corruption printed as a table of the plan. */
  anticorruption: AnticorruptionMeasure[];
  /** Number of objectives that the document announces for each area, and the total that it prints. */
  areas: AreaCount[];
  printedTotal: number | null;
}

/** A sector, service or area: the level at which the weights must total 100. */
export interface Unit {
  name: string;
  /** Other names under which the documents print it ("CUC", "SIA"). */
  aliases: string[];
  /** Role of the person who answers for it. */
  owner: string;
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
  /** State of the work at each monitoring date of the plan, as written; missing ones are blank. */
  states: string[];
  /** Indicators in short, one in each line. */
  indicators: string;
  notes: string;
}

export interface AnticorruptionMeasure {
  objective: string;
  activity: string;
  indicator: string;
  verification: string;
}

export interface AreaCount {
  area: string;
  count: number | null;
}
