/** An objective of the plan with everything that its sheet may hold; what a sheet does not use stays blank. */

import type { Periods } from './periods';

/** What people write where a number is expected: "2", "90%", "1 delibera di Giunta", or nothing. */
export type PlanValue = string | number | null;

/** Strategic and ordinary objectives, where the plan tells them apart. */
export type ObjectiveKind = '' | 'strategico' | 'ordinario';

export interface Objective {
  /** As the plan counts: "1/1" is number in the unit / number in the plan; "3"; blank where none is printed. */
  number: string;
  title: string;
  /** Unit as printed on the sheet ("SETTORE SUAP"). */
  unit: string;
  /** Service within the unit ("Centrale unica di committenza"). */
  service: string;
  /** Area of public value ("WELFARE"); on sheets the area as printed, where it is not the unit. */
  area: string;
  kind: ObjectiveKind;
  /** Classes of performance as printed ("Strategico di performance e Molto impegnativo"). */
  performance: string;
  /** DUP: strategic line and operational objective, code and title. */
  strategicLine: string;
  operationalObjective: string;
  strategy: string;
  /** Political portfolio holder (assessore), by role. */
  portfolioHolder: string;
  owner: string;
  /** Project manager, capofila. */
  lead: string;
  /** 0–100; printed beside the weight, enters no computation. */
  strategicRelevance: number | null;
  /** As typed, in the plan's scale. */
  weight: number | null;
  /** OBIETTIVO INTERSETTORIALE. */
  crossSector: boolean;
  otherUnits: string;
  duration: string;
  /** Year in which a multi-year objective ends. */
  completionYear: number | null;
  /** Termine previsto: a date as printed ("31.12.2024"), or a sentence. */
  dueDate: string;
  stakeholders: string;
  /** Long texts: paragraphs are separated by a line feed. */
  description: string;
  expectedResults: string;
  publicValue: string;
  anticorruption: string;
  financialResources: string;
  /** Whose resources work on it, as printed beside the area ("Risorse: Servizi al cittadino"). */
  resources: string;
  indicatorTable: IndicatorTable;
  /** Financial and economic indicators, programmed beside recorded. */
  financialIndicators: RecordedItem[];
  /** One block for each year. */
  schedules: Schedule[];
  /** Of an objective in a list, what was done at year end, in words, and the degree that it was given. */
  outcome?: string;
  degree?: PlanValue;
  /** Critical issues met (criticità). */
  issues: string;
  /** Levels of attainment at each monitoring ("1° monitoraggio semestrale", "Consuntivo"), as written. */
  levels: AttainmentLevel[];
  people: PeopleGroup[];
  /** The other units that share the objective, each with its own weight. */
  sharedWith: SharedUnit[];
  /** Closing remark printed under the sheet. */
  notes: string;
}

export const INDICATOR_FIELDS = [
  'description',
  'unitOfMeasure',
  'formula',
  'weight',
  'dataSource',
  'dataOwner',
  /** Where it comes from: Agenda 2030, BES, strategic. */
  'origin',
  'polarity',
  'baseline3',
  'baseline2',
  'baseline',
  'declaredTarget',
  'target',
  'midYearTarget',
  'threshold',
  'whenNotMeasurable',
  'finalResult',
  'actual',
] as const;

export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

/** Indicators with the columns and column titles that the sheet prints: they vary inside one document. */
export interface IndicatorTable {
  columns: IndicatorColumn[];
  indicators: Indicator[];
  /** Where there is a result for each of several dates: as printed, "30/06"; of public value the years, "2026". */
  resultDates?: string[];
}

export interface IndicatorColumn {
  field: IndicatorField;
  label: string;
}

/** Values of the table's columns; a blank is null or missing. */
export type Indicator = Partial<Record<IndicatorField, PlanValue>> & {
  /** Parallel to the dates of the table; where there are none the result is `actual`. */
  results?: PlanValue[];
  /** Likewise, where each date has a target of its own. */
  targets?: PlanValue[];
};

export interface RecordedItem {
  planned: string;
  recorded: string;
}

/** A cronoprogramma: the periods of one year. */
export interface Schedule {
  year: number;
  /** Heading as printed ("Attività del cronoprogramma 2021"). */
  title: string;
  periods: Periods;
  /** Name of the second row of each phase; blank where the sheet has one row for each phase. */
  doneLabel: '' | 'Ottenuto' | 'Realizzato';
  /** Whether the block has the ESEGUITO (SI/NO) column. */
  hasExecuted: boolean;
  phases: Phase[];
}

export interface Phase {
  name: string;
  /** As printed, where it is not the phase's place: a page of the document is lost. */
  number?: number;
  /** Responsible of the phase. */
  owner: string;
  /** Intermediate output expected (prodotto intermedio atteso). */
  deliverable: string;
  weight: number | null;
  /** Positions of the marked cells, from 1. Position counts, not the letter of the month. */
  planned: number[];
  done: number[];
  executed: '' | 'SI' | 'NO';
  /** What was done, in words ("Fasi e tempi di esecuzione registrati"). */
  recorded: string;
  /** Cells in the printed row, when they are not those of the schedule: a mistake of the document, kept and shown. */
  printedCells?: number;
}

export interface AttainmentLevel {
  label: string;
  value: PlanValue;
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
