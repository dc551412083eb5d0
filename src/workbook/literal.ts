import type { CellContent } from '../templates/blueprint';

/** Longer texts are never taken for a date or a truth value; for a number only where they are nothing else. */
const LONGEST_CONVERTED = 40;
const NUMBER = /^[\s\d.,%€$()e+-]+$/i;

/** Words that Excel turns into a truth value or an error, in Italian and in English. */
const CONVERTED_WORDS = /^(true|false|vero|falso|#[a-z/0!?]+)$/i;

/**
 * A cell's content as it is written to Excel's `formulas`. A text keeps being that text: a leading apostrophe stops
 * Excel from reading a formula, a number, a date ("1/1", "gen 2021"), a percentage or a truth value in it.
 */
export function cellInput(content: CellContent): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'object') return content.formula;
  if (typeof content === 'string') return literalText(content);
  return content;
}

export function literalText(text: string): string {
  if (text === '') return '';
  return wouldBeConverted(text) ? `'${text}` : text;
}

/** What gives a cell back what it holds, from its `values` and `formulas`: those drop the apostrophe of a text. */
export function sameInput(value: unknown, formula: unknown): unknown {
  return typeof value === 'string' && value === formula ? literalText(value) : formula;
}

function wouldBeConverted(text: string): boolean {
  if (/^\s*[=+\-@']/.test(text)) return true;
  if (text.length > LONGEST_CONVERTED) return NUMBER.test(text);
  return /\d/.test(text) || CONVERTED_WORDS.test(text.trim());
}
