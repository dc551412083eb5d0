/** What one cell may hold, as custom functions receive it: blanks, numbers in Italian and plain forms, yes/no. */
import type { Rejection } from './rejection';
import { errorIn } from './rejection';

/**
 * The plain value of a cell: a data-type object counts as its `basicValue`, undefined as null; an error is
 * the rejection that passes it on.
 */
export function plain(cell: unknown): unknown {
  if (cell === undefined || cell === null) return null;
  if (typeof cell !== 'object') {
    return typeof cell === 'string' && cell.startsWith('#') ? (errorIn(cell) ?? cell) : cell;
  }
  const error: Rejection | undefined = errorIn(cell);
  if (error) return error;
  const { type, basicType, basicValue } = cell as Record<string, unknown>;
  if (type === 'Empty' || basicType === 'Empty') return null;
  return basicValue === undefined ? cell : basicValue;
}

/** A number that a cell can show. Infinity minus itself, like NaN, is not 0. */
export function isFiniteNumber(cell: unknown): cell is number {
  return typeof cell === 'number' && cell - cell === 0;
}

/** Whether a plain value means "not given": null, or text without visible characters. Never 0. */
export function isBlank(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}

/** A number as an Italian reads it, without thousands separators, in full: 12.5 is "12,5", 1e-7 is "0,0000001". */
export function italian(value: number): string {
  return inFull(String(value)).replace('.', ',');
}

/** Of what has more zeros nothing is measured. */
const MOST_PLACES = 30;

/** Very small and very large numbers have an exponent, which no one writes and few readers of numbers know. */
function inFull(text: string): string {
  const [, sign = '', units = '', decimals = '', power] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  const places = Number(power ?? NaN);
  if (!(Math.abs(places) <= MOST_PLACES)) return text;
  const digits = units + decimals;
  return places < 0
    ? `${sign}0.${'0'.repeat(-places - 1)}${digits}`
    : `${sign}${digits.padEnd(places + 1, '0')}`;
}

/** A value as people write it; blank is "". */
export const valueText = (value: string | number | null): string =>
  typeof value === 'number' ? italian(value) : (value ?? '');

/** The question about a number that may be points where a fraction is meant: "84 o 84%?". */
export function orPercent(value: number): string {
  return `${italian(value)} o ${italian(value)}%?`;
}

/** A value quoted in a message, shortened to 40 characters. */
export function quoted(value: unknown): string {
  let text: string;
  if (typeof value === 'number') text = italian(value);
  else if (typeof value === 'boolean') text = value ? 'VERO' : 'FALSO';
  else if (typeof value === 'string') text = value.replace(/\s+/g, ' ').trim();
  else text = 'oggetto';
  return `«${text.length > 40 ? `${text.slice(0, 39)}…` : text}»`;
}

/**
 * The form in which texts are compared: no case, accents or repeated spaces. The accents are a plain range:
 * a Unicode class would be compiled for older engines into kilobytes of ranges.
 */
export function textKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A reading of one cell: the value, null for a blank, undefined when it cannot be read. */
export type Reading<T> = T | null | undefined;

const YES = new Set(['si', 'x', 'vero', 'true', '1']);
const NO = new Set(['no', 'falso', 'false', '0', '-']);

/** SI/NO in the forms that people write: SI, sì, X, TRUE, 1; NO, FALSE, 0, -. */
export function toBoolean(value: unknown): Reading<boolean> {
  if (isBlank(value)) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const key = textKey(String(value));
  if (YES.has(key)) return true;
  return NO.has(key) ? false : undefined;
}
