import { changeBetween } from '../engine/structuredReferences';

/** How an .xlsx file writes the formulas that Excel shows. */

/** Functions younger than the file format, stored with a prefix: Excel and LibreOffice know them only so. */
const PREFIXES: Record<string, string> = {
  FILTER: '_xlfn._xlws.',
  SORT: '_xlfn._xlws.',
  CHOOSECOLS: '_xlfn.',
  CHOOSEROWS: '_xlfn.',
  CONCAT: '_xlfn.',
  HSTACK: '_xlfn.',
  IFNA: '_xlfn.',
  IFS: '_xlfn.',
  LET: '_xlfn.',
  MAXIFS: '_xlfn.',
  MINIFS: '_xlfn.',
  SEQUENCE: '_xlfn.',
  SORTBY: '_xlfn.',
  SWITCH: '_xlfn.',
  TAKE: '_xlfn.',
  TEXTJOIN: '_xlfn.',
  UNIQUE: '_xlfn.',
  VSTACK: '_xlfn.',
  XLOOKUP: '_xlfn.',
  XMATCH: '_xlfn.',
};

/** Pieces that are copied as they are: texts in double quotes, sheet names in single quotes. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/**
 * A formula as the file holds it: without "=", newer functions with their prefix, the add-in's functions under the
 * name that Excel gives to those of a JavaScript add-in (PIAO.PUNTEGGIO → _xldudf_PIAO_PUNTEGGIO).
 */
export function storedFormula(formula: string): string {
  return changeBetween(formula.replace(/^=/, ''), (part) => unquoted(part, storedCalls));
}

function storedCalls(piece: string): string {
  return piece.replace(/([A-Za-z_][A-Za-z0-9_.]*)(?=\()/g, (name: string) => {
    const upper = name.toUpperCase();
    if (upper.startsWith('PIAO.')) return `_xldudf_${upper.replace('.', '_')}`;
    return `${PREFIXES[upper] ?? ''}${name}`;
  });
}

/** What the file puts before the names of functions, of their parameters and of spilled ranges. */
const STORED_PREFIX = /\b_xl(?:fn|ws|pm|udf)\./gi;

/** A formula as Excel shows it, with "=": the way back from `storedFormula`. */
export function shownFormula(stored: string): string {
  return `=${changeBetween(stored, (part) => unquoted(part, shownCalls))}`;
}

function unquoted(part: string, change: (piece: string) => string): string {
  return part
    .split(QUOTED)
    .map((piece) => (QUOTED.test(piece) ? piece : change(piece)))
    .join('');
}

function shownCalls(piece: string): string {
  return piece
    .replace(/\b_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, '$1#')
    .replace(STORED_PREFIX, '')
    .replace(
      /\b_xldudf_PIAO_([A-Za-z0-9_.]+)/gi,
      (_, name: string) => `PIAO.${name.toUpperCase()}`,
    );
}
