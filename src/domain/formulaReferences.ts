/** The cells of other sheets that a formula refers to. */

/** A cell, or the first of several, rows and columns from 0. */
export interface Reference {
  sheet: string;
  row: number;
  column: number;
}

const QUOTED = String.raw`'((?:[^']|'')+)'`;
/** Not the end of "#REF!", which stands for a sheet that was deleted. */
const PLAIN = String.raw`(?<![#\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)`;
const REFERENCE = new RegExp(
  String.raw`(?:${QUOTED}|${PLAIN})!\$?([A-Z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}_.(])`,
  'giu',
);
/** Texts within a formula may look like references; quotation marks belong to them, save those of a sheet's name. */
const QUOTED_OR_TEXT = /('(?:[^']|'')*')|"(?:[^"]|"")*"/g;

/** In order, "'Ob 1'!$B$7" and "Sintesi!B7:C9"; references within the formula's own sheet, and lost ones, are none. */
export function referencesIn(formula: string): Reference[] {
  if (!formula.startsWith('=')) return [];
  const withoutTexts = formula.replace(QUOTED_OR_TEXT, (_, quoted?: string) => quoted ?? '""');
  return [...withoutTexts.matchAll(REFERENCE)].map(([, quoted, plain, column, row]) => ({
    sheet: quoted === undefined ? plain! : quoted.replace(/''/g, "'"),
    row: Number(row) - 1,
    column: columnOf(column!),
  }));
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
