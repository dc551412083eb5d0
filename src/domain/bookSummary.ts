/** The summaries of a book: their columns, their rows with what these stand for, the headings between them. */
import type { ShownCell } from './places';

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
