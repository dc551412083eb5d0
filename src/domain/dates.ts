/**
 * Dates as serials of Excel's 1900 system (1 = 01/01/1900, 61 = 01/03/1900; 60 is the 29/02/1900 that
 * never was and that no text gives). The clock and time zones play no part.
 */
import type { Argument, Reading } from './cells';
import { isBlank, place, quoted } from './cells';
import type { Rejection } from './rejection';
import { badInput, noData } from './rejection';

const DAY = 86_400_000;
/** Serial of 01/01/1970. */
const EPOCH = 25_569;
const LAST_SERIAL = 2_958_465;

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 9999;

/**
 * Serial of a day; `month` from 1. `day` may run over the end of the month, as in `Date`: 0 is the last
 * day of the month before. The year must be within 1900–9999.
 */
export function serialOf(year: number, month: number, day: number): number {
  const serial = Date.UTC(year, month - 1, day) / DAY + EPOCH;
  return serial < 61 ? serial - 1 : serial;
}

/** Days of a month, from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days of a year: 365 or 366. */
export function daysInYear(year: number): number {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366 : 365;
}

const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}))?$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Serial of a date cell: a serial (the time of day is dropped) or text "31/12/2024", "31.12.2024",
 * "31-12-2024", "2024-12-31", and "31/12" when `year` is given. Null for a blank; undefined for anything
 * else, 29/02 of a common year included.
 */
export function toSerial(value: unknown, year?: number): Reading<number> {
  if (isBlank(value)) return null;
  if (typeof value === 'number') {
    const serial = Math.floor(value);
    return serial >= 1 && serial <= LAST_SERIAL ? serial : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const [, day, , month, ownYear] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined) return checkedSerial(ownYear ?? year, month, day);
  const [, isoYear, isoMonth, isoDay] = YEAR_FIRST.exec(text) ?? [];
  return checkedSerial(isoYear, isoMonth, isoDay);
}

function checkedSerial(
  yearText: string | number | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): number | undefined {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR) || !(month >= 1 && month <= 12)) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? serialOf(year, month, day) : undefined;
}

/** A date that must be there: blank is no data. */
export function readDate(argument: Argument, year?: number, index = 0): number | Rejection {
  const value = argument.values[index];
  const serial = toSerial(value, year);
  if (serial === undefined) {
    return badInput(place(argument, index), `${quoted(value)} non è una data`);
  }
  return serial ?? noData(place(argument, index), 'manca la data');
}

/** A year that must be there, 1900–9999, as a number or as text. */
export function readYear(argument: Argument): number | Rejection {
  const value = argument.values[0];
  if (isBlank(value)) return noData(argument.name, "manca l'anno");
  const text = typeof value === 'string' ? value.trim() : value;
  const year =
    typeof text === 'number' || (typeof text === 'string' && /^\d{4}$/.test(text)) ? +text : NaN;
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  return badInput(argument.name, `${quoted(value)} non è un anno`);
}
