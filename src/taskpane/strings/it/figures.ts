/** Numbers and dates as Italians write them. */
import { numberText } from '../numberText';

export const number = (value: number): string => numberText(value, 'it-IT');

export const percent = (fraction: number): string => `${number(fraction * 100)}%`;

/** "2026-03-31" as "31/03/2026". */
export const date = (iso: string): string => iso.split('-').reverse().join('/');

/** What a cell shows: a text as it is. */
export const written = (value: string | number): string =>
  typeof value === 'number' ? number(value) : value;
