/** What the columns and the rows of a table that somebody made by hand may be taken for: the words that the user can change. */

/** `ignore` is not taken. */
export const COLUMN_ROLES = [
  'ignore',
  'number',
  'title',
  'unit',
  'service',
  'owner',
  'strategicLine',
  'operationalObjective',
  'description',
  'weight',
  'dueDate',
  'indicator',
  'indicatorWeight',
  'unitOfMeasure',
  'formula',
  'polarity',
  'baseline3',
  'baseline2',
  'baseline',
  'target',
  'laterTarget',
  'actual',
  'phase',
  'phaseOwner',
  'deliverable',
  'phaseWeight',
  'phaseStart',
  'phaseEnd',
  'phaseTimes',
  'period',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** `aside`: titles over the table and remarks under it. */
export const ROW_ROLES = ['data', 'heading', 'section', 'total', 'aside'] as const;
export type RowRole = (typeof ROW_ROLES)[number];

export type Cells = readonly (readonly unknown[])[];

/** Columns of the periods of one year. */
export interface PeriodBlock {
  /** Null where no heading tells it. */
  year: number | null;
  periods: 12 | 24;
  columns: number[];
  /** Parallel to the columns: positions among the periods, from 1. */
  positions: number[][];
}

/** A table as it was understood, for the user to change. */
export interface TableReading {
  rows: RowRole[];
  columns: ColumnRole[];
  /** What is written over each column, over more rows together; blank where nothing is. */
  headings: string[];
  /** Parallel to the columns: the year that a heading tells. */
  years: (number | null)[];
  blocks: PeriodBlock[];
}
