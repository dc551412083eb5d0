/**
 * How an authority's objective sheet looks, as plain data: which fields, tables and texts in which order and with
 * which labels. The same declaration is written and read: a new way of planning is one file of these.
 */
import type { SummaryField } from '../domain/bookSummary';
import type { IndicatorColumn, Objective } from '../domain/objective';
import type { Periods } from '../domain/periods';
import type { ScoreSource } from '../domain/resultsUse';
import type { TemplateId } from '../domain/plan';
import type { PhaseColumn } from './sheet/layout';

/** The fields of an objective that hold a text. */
export type TextField = {
  [K in keyof Objective]-?: Objective[K] extends string ? K : never;
}[keyof Objective];

/** A field of the header: its property, or a form of its own. */
export type HeaderField =
  | TextField
  | 'weight'
  | 'strategicRelevance'
  /** Both in one cell: "Strategicità 100 – Peso 80%". */
  | 'priority'
  | 'crossSector'
  | 'completionYear';

export interface FieldSpec {
  field: HeaderField;
  /** Worksheet-scoped name of its cell. */
  name: string;
  label: string;
  /** Whether a weight is printed as "15 / 100"; its cell holds the number alone. */
  isOutOf100?: boolean;
  /** Other labels under which documents print it. */
  aliases?: readonly string[];
  /** Values that the cell proposes. */
  options?: readonly string[];
  /** Shows the unit by formula, and is not asked: a document may print another one. */
  showsUnit?: true;
  /** Of a list of units: those that take part, the objective's own among them; else the others. */
  hasOwnUnit?: true;
  /** Text shown when the cell is chosen. */
  prompt?: string;
}

export interface TextSpec {
  kind: 'text';
  field: TextField;
  name: string;
  label: string;
  aliases?: readonly string[];
}

export type Section =
  /** Label and value; two fields in a list stand side by side. */
  | { kind: 'fields'; fields: readonly (FieldSpec | readonly [FieldSpec, FieldSpec])[] }
  | TextSpec
  /** State, progress and dates of the objective, from its schedules. */
  | { kind: 'results' }
  /** The units that share the objective, shown where there are any. */
  | { kind: 'sharing' }
  /** A table with the columns of the objective; a new one starts with these. */
  | { kind: 'indicators'; columns: readonly IndicatorColumn[] }
  /** A card for each indicator, then weights, actual values, grades and the score. */
  | { kind: 'indicatorCards' }
  | { kind: 'schedules' }
  /** Financial indicators, programmed beside recorded. */
  | { kind: 'financialIndicators'; labels: readonly [string, string] }
  /** Levels of attainment at the monitoring dates; a new objective starts with these. */
  /** `dated` stands before the monitoring dates of a plan that has them, in the place of `labels`. */
  | { kind: 'levels'; label: string; labels: readonly string[]; dated: string }
  /** Results and score, where the plan has them and the way of planning has none of its own. */
  | { kind: 'score'; from: Exclude<ScoreSource, 'nessuno'> }
  | { kind: 'people' }
  /** A closing remark, shown where there is one. */
  | { kind: 'notes' };

/** What a column of the summary shows of each objective; "monitoring" is a column for each date of the plan. */
export type SummaryColumn = Exclude<SummaryField, 'share' | 'difference'> | 'monitoring';

export interface ObjectiveTemplate {
  id: TemplateId;
  /** Raised when sheets written before could no longer be read. */
  version: number;
  /** What the user chooses by: "PEG con cronoprogramma". */
  name: string;
  /** For whom it is, in a sentence. */
  description: string;
  numberLabel: string;
  schedule: {
    phaseColumns: readonly PhaseColumn[];
    /** Whether phases have a number before their name, as they have where no responsible stands there. */
    isNumbered?: true;
    /** Titles of those columns; the first of each is printed, the others are read too. */
    labels: Readonly<Partial<Record<PhaseColumn, readonly string[]>>>;
    /** Name of the row of what was done; blank where phases have one row. */
    doneLabel: '' | 'Ottenuto' | 'Realizzato';
    /** Whether the plan asks for that row, though the document has none. */
    isDoneAsked?: true;
    /** Whether documents say the times of phases in their words: months taken from these are marked as such. */
    inWords?: boolean;
    /** How a new one divides the year, as most of the documents do: any sheet holds months and fortnights. */
    periods: Periods;
  };
  sections: readonly Section[];
  /** How documents head the summary of a unit, which then names its responsible and ends with a total; the year follows. */
  summaryHead?: { title: string; subtitle: string };
  /** Columns of the summary, in order. */
  summary: readonly SummaryColumn[];
  /** How the summary looks where it is more than a table of these. */
  summaryLook?: SummaryLook;
}

export interface SummaryLook {
  /** The document's own headings of columns; those of the monitoring dates are followed by the date. */
  labels: Readonly<Partial<Record<SummaryColumn, string>>>;
  /** Widths of columns other than usual, in points. */
  widths: Readonly<Partial<Record<SummaryColumn, number>>>;
  /** What stands over the headings of columns that lie side by side. */
  bands: readonly { label: string; columns: readonly SummaryColumn[] }[];
  /** Columns for whoever works at the plan, right of what is printed: the headings between the rows say them. */
  ofWork: readonly SummaryColumn[];
  /** Whether rows stand under headings of their unit, their service and their kind. */
  hasSections: true;
  /** The order of the columns before there were headings between the rows. */
  former: readonly SummaryColumn[];
}
