/** The cells of other sheets that a formula refers to. */

/** A cell, or the first of several, rows and columns from 0. */
export interface Reference {
  sheet: string;
  row: number;
  column: number;
}

const QUOTED = String.raw`'((?:[^']|'')+)'`;
const PLAIN = String.raw`([\p{L}_][\p{L}\p{N}_.]*)`;
const REFERENCE = new RegExp(
  String.raw`(?:${QUOTED}|${PLAIN})!\$?([A-Z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}_.(])`,
  'giu',
);
/** Texts within a formula may look like references. */
const TEXTS = /"(?:[^"]|"")*"/g;

/** In order, "'Ob 1'!$B$7" and "Sintesi!B7:C9"; references within the formula's own sheet, and lost ones, are none. */
export function referencesIn(formula: string): Reference[] {
  if (!formula.startsWith('=')) return [];
  return [...withoutTexts(formula).matchAll(REFERENCE)].map(
    ([, quoted, plain = '', column = '', row = '']) => ({
      sheet: quoted === undefined ? plain : quoted.replace(/''/g, "'"),
      row: Number(row) - 1,
      column: columnOf(column),
    }),
  );
}

/** Quotation marks belong to texts, save those of a sheet's name. */
function withoutTexts(formula: string): string {
  let [text, rest] = ['', formula];
  while (rest !== '') {
    const quoted = /^'(?:[^']|'')*'/.exec(rest)?.[0];
    const literal =
      quoted === undefined ? new RegExp(`^${TEXTS.source}`).exec(rest)?.[0] : undefined;
    text += quoted ?? (literal === undefined ? rest[0]! : '""');
    rest = rest.slice((quoted ?? literal ?? ' ').length);
  }
  return text;
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
