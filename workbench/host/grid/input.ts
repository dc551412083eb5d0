import { numfmt } from '@univerjs/core';
import { excelError } from '../protocol/errors';
import type { HostLocale } from './locale';

/** What a cell takes: a number, a text, a truth value, a formula or nothing. */
export type Entry =
  | { kind: 'empty' }
  | { kind: 'number'; value: number; format?: string }
  | { kind: 'text'; value: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'formula'; formula: string };

export const ERROR_VALUES = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
]);

/**
 * What Excel makes of a value written to a cell with a number format: a text is read as if the user had typed it
 * (numbers, percentages, dates and times of the locale become numbers; "=" starts a formula, and so does "+" or "-"
 * before anything that is not a number), unless it begins with an apostrophe or the cell is formatted as text.
 * `undefined` for null, which leaves the cell as it is.
 */
export function readEntry(value: unknown, format: string, locale: HostLocale): Entry | undefined {
  if (value === null || value === undefined) return undefined;
  const asText = format === '@';
  if (typeof value === 'number')
    return asText ? { kind: 'text', value: String(value) } : { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value !== 'string')
    throw excelError('InvalidArgument', `a cell takes no ${typeof value}`);
  if (value === '') return { kind: 'empty' };
  if (value.length > 32_767) throw excelError('InvalidArgument', 'text over 32767 characters');
  if (value.startsWith("'")) return { kind: 'text', value: value.slice(1) };
  if (asText) return { kind: 'text', value };
  if (value.startsWith('=') && value.length > 1) return formula(value);
  const typed = readTyped(value.trim(), locale);
  if (typed) return typed;
  if (/^[+-]./.test(value)) return formula(`=${value}`);
  return { kind: 'text', value };
}

function formula(text: string): Entry {
  checkFormula(text);
  return { kind: 'formula', formula: text };
}

function readTyped(text: string, locale: HostLocale): Entry | undefined {
  const upper = text.toUpperCase();
  if (upper === locale.true || upper === 'TRUE') return { kind: 'boolean', value: true };
  if (upper === locale.false || upper === 'FALSE') return { kind: 'boolean', value: false };
  return readNumber(text, locale) ?? readDate(text, locale) ?? readOther(text, locale);
}

function readNumber(text: string, { decimal, thousands }: HostLocale): Entry | undefined {
  const [d, t] = [escape(decimal), escape(thousands)];
  const pattern = new RegExp(
    `^([+-]?)(\\d+|\\d{1,3}(?:${t}\\d{3})+)(?:${d}(\\d*))?(e[+-]?\\d+)?( ?%)?$`,
    'i',
  );
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '', percent] = found;
  const plain = Number(`${sign}${whole.replaceAll(thousands, '')}.${fraction || '0'}${exponent}`);
  const grouped = whole.includes(thousands);
  if (percent) return { kind: 'number', value: plain / 100, format: fraction ? '0.00%' : '0%' };
  if (exponent) return { kind: 'number', value: plain, format: '0.00E+00' };
  if (grouped) return { kind: 'number', value: plain, format: fraction ? '#,##0.00' : '#,##0' };
  return { kind: 'number', value: plain };
}

/** Day and month with or without a year, month and year. */
const DATE = /^(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2})| ?[/-] ?(\d))?$/;
const MONTH = /^(\d{1,2}) ?[/-] ?(\d{4})$/;

function readDate(text: string, locale: HostLocale): Entry | undefined {
  const { dayFirst, shortDate, decimal } = locale;
  const ofMonth = MONTH.exec(text);
  if (ofMonth) {
    const start = serialOf(Number(ofMonth[2]), Number(ofMonth[1]), 1);
    return start === undefined ? undefined : { kind: 'number', value: start, format: 'mmm-yy' };
  }
  const found = DATE.exec(text);
  // Where the point is for decimals no date is written with it.
  if (!found || (decimal === '.' && text.includes('.'))) return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const written = found[3] ?? found[4];
  const serial = serialOf(fullYear(written), month, day);
  if (serial !== undefined)
    return { kind: 'number', value: serial, format: written ? shortDate : 'd-mmm' };
  return undefined;
}

/** Two digits mean 1930 to 2029, none the current year. */
function fullYear(text: string | undefined): number {
  if (text === undefined) return new Date().getFullYear();
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900) return undefined;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** Month names, times, currencies, ISO dates: as the number format library reads them. */
function readOther(text: string, locale: HostLocale): Entry | undefined {
  // Figures with points and commas that are no number here are none elsewhere either, nor parts of one.
  if (/^[+-]?\d[\d.,]*( ?%)?$/.test(text)) return undefined;
  const mixed = /^([+-]?)(\d+) (\d{1,2})\/(\d{1,2})$/.exec(text);
  if (mixed && Number(mixed[4]) > 0) {
    const [, sign, whole, upper, lower] = mixed;
    const value = Number(whole) + Number(upper) / Number(lower);
    const format = String(lower).length > 1 ? '# ??/??' : '# ?/?';
    return { kind: 'number', value: sign === '-' ? -value : value, format };
  }
  const read = numfmt.parseValue(text, { locale: locale.tag });
  if (!read || typeof read.v !== 'number') return undefined;
  return { kind: 'number', value: read.v, ...(read.z ? { format: read.z } : {}) };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Refuses what Excel's parser refuses in a formula of the invariant form: unbalanced brackets or quotes, a semicolon
 * between arguments, an operator with nothing after it, more than 8192 characters.
 */
export function checkFormula(text: string): void {
  const refuse = (why: string) => excelError('InvalidArgument', `${why}: ${text.slice(0, 120)}`);
  if (text.length > 8_192) throw refuse('formula over 8192 characters');
  // Texts and sheet names may hold anything.
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'S!');
  if (bare.replaceAll('""', '').includes('"')) throw refuse('unbalanced quotes');
  if (bare.replace(/\{[^}]*\}/g, '').includes(';')) throw refuse('";" in an invariant formula');
  let depth = 0;
  for (const char of bare) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth < 0) break;
  }
  if (depth !== 0) throw refuse('unbalanced brackets');
  if (/[-+*/^&=<>,]\s*$/.test(bare)) throw refuse('unfinished formula');
}
