/** What tests of the domain share: ranges as Excel passes them, and the two kinds of refusal. */

/** A range of one column. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The cells of a year of `n` periods, twelve unless told, with an X at the given positions, from 1. */
export const marked = (positions: readonly number[], n = 12): string[] =>
  Array.from({ length: n }, (_, index) => (positions.includes(index + 1) ? 'X' : ''));

/** An error as a data type: what a cell that holds one gives to a function that accepts data types. */
export const errorCell = (code: string, more: object = {}): object => ({
  type: 'Error',
  basicType: 'Error',
  basicValue: code,
  ...more,
});

/** `#VALUE!` with this message. */
export const bad = (message: string): unknown =>
  expect.objectContaining({ kind: 'value', code: '#VALUE!', message });

/** `#N/A` with this message. */
export const missing = (message: string): unknown =>
  expect.objectContaining({ kind: 'na', code: '#N/A', message });

/** Errors that a function cannot give back: they are told by name in the message of another. */
const TOLD = new Set(['#REF!', '#NAME?']);

/** An error of the input, passed on. */
export const passed = (code: string): unknown =>
  expect.objectContaining(
    TOLD.has(code) ? { kind: 'passed', code: '#VALUE!', message: code } : { kind: 'passed', code },
  );
