/** A sheet for each function: cells of input, and formulas that are typed to their right. */
import { CellValueType } from '@univerjs/core';

/** Nothing, a value as it is typed, text that would be read as something else, or a formula. */
export type Content = number | string | boolean | null | { v: string; t: CellValueType } | Formula;

interface Formula {
  f: string;
}

/** The error that a cell shows, and the message that the function gives with it. */
export interface Failure {
  code: string;
  message: string | undefined;
}

/** A value, the rows of a table that spills ("" where a cell shows nothing), or an error. */
export type Expected = number | string | (number | string)[][] | Failure;

export interface FunctionSheet {
  /** The function that the formulas are about. */
  name: string;
  /** Blocks of cells by the address of their first cell. */
  cells: Record<string, Content[][]>;
  formulas: [formula: string, expected: Expected][];
}

/** #VALUE! with a message of the function. */
export const badInput = (message: string): Failure => ({ code: '#VALUE!', message });

/** #N/A with a message of the function. */
export const noData = (message: string): Failure => ({ code: '#N/A', message });

/** An error in a cell of the input: the function has nothing to say about it. */
export const passedOn = (code: string): Failure => ({ code, message: undefined });

export const isFailure = (expected: Expected): expected is Failure =>
  typeof expected === 'object' && !Array.isArray(expected);

export const column = (...cells: Content[]): Content[][] => cells.map((cell) => [cell]);

/** Text in a cell that is formatted as text: typed elsewhere, "15%" is the number 0.15 and "1/2" a date. */
export const text = (v: string): Content => ({ v, t: CellValueType.STRING });

/** A cell that shows #DIV/0!, and one that shows #N/A. */
export const DIVISION: Content = { f: '=1/0' };
export const MISSING: Content = { f: '=NA()' };
