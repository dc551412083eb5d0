/** What an edit of an objective that the workbook holds would do: told line by line before anything is written. */
import type { Place, ShownValue } from '../../domain/places';
import type { Change } from '../../domain/changes';
import type { IndicatorField, Objective, PlanValue } from '../../domain/objective';
import type { Periods } from '../../domain/periods';

/** The rows of an objective's tables. */
export type RowKind =
  | 'phase'
  | 'indicator'
  | 'financial'
  | 'person'
  | 'shared'
  | 'objective'
  | 'notes'
  | 'year'
  /** Results and score. */
  | 'score';

/** What a line is about; rows by what they are called, as they were read. */
export type Datum =
  | { of: 'objective'; field: keyof Objective }
  | { of: 'indicator'; name: string; field: IndicatorField }
  | { of: 'phase'; name: string; field: 'name' | 'owner' | 'deliverable' | 'weight' }
  | { of: 'schedule'; name: string; field: 'year' }
  | { of: 'financial'; name: string; field: 'planned' }
  | { of: 'person'; name: string; field: 'role' | 'share' }
  | { of: 'shared'; name: string; field: 'unit' | 'number' | 'strategicRelevance' | 'weight' };

export type EditLine =
  /** A cell; `formula` where one stands in it: then it stays, unless its key is chosen. */
  | {
      kind: 'cell';
      datum: Datum;
      at: Place;
      before: PlanValue;
      after: PlanValue;
      formula?: { key: string; isChosen: boolean };
    }
  | {
      kind: 'months';
      phase: string;
      at: Place;
      before: number[];
      after: number[];
      periods: Periods;
    }
  | { kind: 'added'; row: RowKind; name: string; at: Place }
  /** `typed`: what else stands in its rows, by people: the rows stay then, and what is of the objective goes. */
  | { kind: 'removed'; row: RowKind; name: string; at: Place; typed: ShownValue[] }
  /** Rows of summaries that go with what they show, and those that stay as they are since people wrote in them. */
  | { kind: 'summaryRows'; gone: number; kept: number }
  /** From one table of a list into another. */
  | { kind: 'moved'; name: string; to: string }
  /** The sheet has no cell for it: it is not written. */
  | { kind: 'noPlace'; datum: Datum; after: PlanValue }
  | { kind: 'noRoom'; row: RowKind; name: string };

export interface Edit {
  /** Where it is written; undefined where it is nowhere. */
  sheet?: string;
  lines: EditLine[];
  /** Empty where nothing changes. */
  changes: Change[];
}

/** Of each row of an objective its position in the objective as it was read; null for one that was not there. */
export interface Origins {
  indicators: (number | null)[];
  financialIndicators: (number | null)[];
  /** Of all groups, one after the other. */
  people: (number | null)[];
  sharedWith: (number | null)[];
  schedules: { from: number | null; phases: (number | null)[] }[];
}

/** An objective as the user has it, with where its rows come from. */
export interface Told {
  objective: Objective;
  origins: Origins;
}
