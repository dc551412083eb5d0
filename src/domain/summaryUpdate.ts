/** What an update of the summaries would do, and what its user chooses: data that the screen shows and the writer carries out. */
import type { SummaryField } from './bookSummary';
import type { Place, ShownCell, ShownValue } from './places';
import type { Change } from './changes';
import type { PlanSettings } from './planSettings';

/** What an update would do to the summaries of a workbook, and what it is of. */
export interface SummaryPreview {
  /** Null where no sheet holds them. */
  settings: PlanSettings | null;
  /** How many objectives have a sheet, or a row of a list. */
  objectives: number;
  update: SummaryUpdate;
}

/** What an update has done. */
export interface SummaryUpdated {
  /** Sheets that were made. */
  sheets: string[];
  /** Rows that came, and that went. */
  added: number;
  removed: number;
  /** Cells of rows that stand that were written. */
  cells: number;
  /** Summaries below which the scores came; absent where none did. */
  scored?: string[];
  /** Labels of the rules that the settings of an earlier version gained; absent where they lacked none. */
  rulesAdded?: string[];
  /** Of the formulas written, those that show an error. */
  errors: number;
  /** True where Excel refused to lay out the pages of the summaries that were made. */
  isPageUnset?: true;
}

/** A row as it can be named to its user. */
export interface RowName {
  number: string;
  title: string;
  unit: string;
}

/** What can be chosen, by the key of what asks: nothing chosen is its default. */
export type SummaryChoices = ReadonlyMap<string, string>;

/** A row that is not there. */
export interface RowToAdd extends RowName {
  summary: string;
}

/** A row of a unit's summary whose objective is of another unit now: it goes over with what was typed in it. */
export interface RowToMove extends RowName {
  from: Place;
  /** Name of the summary that it goes to. */
  to: string;
}

/** A row whose objective is gone, or is of another unit now and cannot be moved there whole. */
export interface RowOfGone extends RowName {
  key: string;
  why: 'gone' | 'otherUnit';
  at: Place;
  /** What people wrote in it: it would go with the row. */
  typed: ShownCell[];
  choice: 'keep' | 'remove';
  /** Whether it says already that its objective is gone. */
  isMarked: boolean;
}

/** A row that stands there twice: its weight counts twice too. */
export interface RowCopied extends RowName {
  key: string;
  /** The row that goes, where that is chosen, and the one that stays. */
  at: Place;
  other: Place;
  choice: 'keep' | 'remove';
}

/** A row of which nobody can tell for sure which objective it shows. */
export interface RowQuestion extends RowName {
  key: string;
  at: Place;
  /** Objectives that have no row there: one of them may be it. */
  candidates: ({ key: string } & RowName)[];
  /** The key of one of them; blank where nothing was chosen: the row stays as it is. */
  choice: string;
}

/** A value that was typed, or printed by the plan's document, where the sheet says another. */
export interface ValueDifference extends RowName {
  key: string;
  field: SummaryField;
  summary: ShownCell;
  sheet: { at: Place; value: ShownValue };
  choice: 'keep' | 'sheet';
}

/** The list of deadlines, where the workbook has none. */
export interface DeadlinesToAdd {
  key: string;
  /** Of the sheet that it would be. */
  name: string;
  deadlines: number;
  /** It comes with the first summary; what somebody may have taken away comes back only where it is asked for. */
  choice: 'add' | 'leave';
}

/** Why nothing can be written before the user has done something. */
export type SummaryObstacle =
  | { code: 'protected'; sheet: string }
  | { code: 'filtered'; sheet: string }
  | { code: 'lostHeading'; sheet: string; at: Place; fields: SummaryField[] };

export interface SummaryUpdate {
  /** Names of the summaries that are there. */
  summaries: string[];
  /** Names of those that would be made. */
  newSummaries: string[];
  added: RowToAdd[];
  moved: RowToMove[];
  gone: RowOfGone[];
  copied: RowCopied[];
  questions: RowQuestion[];
  differences: ValueDifference[];
  /** Cells whose formula has lost what it referred to, or shows a weight of 30% as 0.3: they would show the sheet again. */
  mended: Place[];
  /** Names of the summaries below which the scores come: of an earlier version, or without scores until now. */
  scored: string[];
  /** Headings between the rows that come, and that head nothing any more. */
  headings: { added: number; removed: number };
  /** Rows of the list of deadlines that come, and that go. */
  deadlines: { added: number; removed: number };
  /** Null where it is there, or the plan tells no deadlines. */
  deadlinesToAdd: DeadlinesToAdd | null;
  obstacles: SummaryObstacle[];
  /** What the choices made come to: empty where the summaries are up to date, or something stands in the way. */
  changes: Change[];
}
