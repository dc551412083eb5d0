/** Where a datum of a workbook stands, and what the cell there shows. */

/** A cell: rows and columns from 0. Its address as text is made only where it is shown. */
export interface Place {
  sheet: string;
  row: number;
  column: number;
}

export const isSamePlace = (one: Place | null, other: Place | null): boolean =>
  one !== null &&
  one.sheet === other?.sheet &&
  one.row === other.row &&
  one.column === other.column;

/** Columns of an Excel sheet. */
const COLUMNS = 16_384;

/** One number for each cell of a sheet. */
export const cellKey = (row: number, column: number): number => row * COLUMNS + column;

export const cellOfKey = (key: number): { row: number; column: number } => ({
  row: Math.floor(key / COLUMNS),
  column: key % COLUMNS,
});

/** The cell of a weight; Excel keeps a fraction where it is typed as a percentage: 0.3 for 30%. */
export interface WeightPlace extends Place {
  isFraction?: true;
}

/** A datum with its place; null where no cell says it. */
export interface Found<T> {
  value: T;
  at: Place | null;
}

/** What a cell shows: blank is "". */
export type ShownValue = string | number | boolean;

/** A cell of a summary: what it shows, and whether a formula or a person says it. */
export interface ShownCell {
  at: Place;
  value: ShownValue;
  /** The formula in its invariant form; null for what was typed or printed. */
  formula: string | null;
}
