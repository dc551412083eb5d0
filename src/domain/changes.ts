/**
 * What is to change in a workbook, as data: rules propose it, the door to Excel (src/workbook) carries it out, all of it
 * or nothing. Rows and columns count from 0 and are those of the workbook as it was read: changes can be put together in
 * any order, no matter how many rows each adds or removes.
 */
import type { ConditionalFormatRule, NamedArea, SheetLook } from './sheetLook';

/** An Excel formula in the invariant form: English names, comma separators, leading "=". */
export interface Formula {
  formula: string;
}

/** A text stays that text, whatever it looks like: only a `Formula` ever computes. Null empties the cell. */
export type CellContent = string | number | boolean | null | Formula;

/** A rectangle of cells; `undefined` leaves a cell as it is. */
export interface CellsChange {
  kind: 'cells';
  sheet: string;
  row: number;
  column: number;
  content: (CellContent | undefined)[][];
  /** The values that the cells were read with: where one of them is another by now nothing is written at all. */
  expects?: readonly (readonly unknown[])[];
  /** True where a cell that holds a formula by now must not be written over. */
  keepsFormulas?: boolean;
  /** True where it is written once all rows have come and gone: formulas are those of the sheet as it is then. */
  isLate?: true;
  /** True where a row grows that is too low for the text that one of its cells is given. */
  grows?: true;
  /** For those of the cells that have no number format of their own: a cell of text has none where a number comes in it. */
  numberFormat?: string;
}

/** A whole row of the sheet, put in before the row `at`. Rows added at one place stand in the order in which they are given. */
export interface AddRow {
  kind: 'addRow';
  sheet: string;
  at: number;
  /** A row whose height, look and, where `formulas` says so, formulas the new one takes: its constants never. */
  like?: { row: number; formulas: boolean };
  /**
   * Its cells from column A; `undefined` keeps what `like` gave. Formulas are read on the sheet with this row in it and no
   * other: the row itself is `at`, what stood there is one further down.
   */
  content: (CellContent | undefined)[];
  /** True where it may be higher than the row that it is like, for the texts that it is given. */
  grows?: true;
  /** Where one of its cells leads when it is pressed ("'Ob 1'!A1"). */
  link?: { column: number; target: string; tooltip: string };
}

/**
 * Whole rows put in together before the row `at`: what is merged over several of them is so from the beginning. Their
 * cells are written once all rows of all changes have come and gone.
 */
export interface AddRows {
  kind: 'addRows';
  sheet: string;
  at: number;
  /** As many rows as come, from this one on: their height, look, merged cells and, where it says so, formulas. */
  like?: { row: number; formulas: boolean };
  /** Their cells from column A, row by row; `undefined` keeps what `like` gave. */
  content: (CellContent | undefined)[][];
  grows?: true;
  /** Their own look, where they are like none; rows count from the first of them. */
  look?: SheetLook & { conditionalFormats: ConditionalFormatRule[] };
  /** Names of the sheet for cells of theirs; rows count from the first of them. */
  names?: NamedArea[];
}

export interface RemoveRow {
  kind: 'removeRow';
  sheet: string;
  row: number;
  /** What is merged in it, for the versions of Excel that do not tell. */
  merges?: readonly { column: number; columns: number }[];
}

/** Cannot be taken back: what refers to the sheet shows #REF! for good. */
export interface RemoveSheet {
  kind: 'removeSheet';
  sheet: string;
}

/**
 * Writes nothing: where one of the cells holds another value by now nothing is written at all, and where it does once all
 * is carried out everything is taken back, unless rows of its sheet come or go. Formulas refer to cells by their place:
 * of each that a new formula refers to the value tells that it is still there.
 */
export interface ExpectCells {
  kind: 'expect';
  sheet: string;
  row: number;
  column: number;
  values: readonly (readonly unknown[])[];
}

export type Change = CellsChange | AddRow | AddRows | RemoveRow | RemoveSheet | ExpectCells;

/**
 * What a change did. Contents are formulas, and values where there is none; places are those after the change, of a row
 * that was removed the one before which it stood.
 */
export type Difference =
  | { kind: 'cell'; sheet: string; row: number; column: number; before: unknown; after: unknown }
  | { kind: 'rowAdded'; sheet: string; row: number; content: unknown[] }
  | { kind: 'rowRemoved'; sheet: string; row: number; content: unknown[] }
  | { kind: 'sheetRemoved'; sheet: string };
