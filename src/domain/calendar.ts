/** The periods into which a schedule cuts the years: months, fortnights, decades, weeks or equal parts. */
import type { Argument } from '../functions/reading/arguments';
import {
  FIRST_YEAR,
  LAST_YEAR,
  dayOfYear,
  daysBeforeMonth,
  daysInYear,
  serialOfDay,
  yearOf,
} from './dates';
import type { Rejection } from './rejection';
import { badInput } from './rejection';

/** The periods of a schedule: `perYear` cells for each year from `firstYear` on. */
export interface Calendar {
  firstYear: number;
  perYear: number;
}

/**
 * Days of a year (from 0) before the end of period `k` of `n`, k from 0 to n: 0 for k = 0, all for k = n.
 * n dividing 12: whole months. 24, 36 and 48: halves, tens and quarters of each month, ending on the days
 * 15 · 10, 20 · 7, 15, 22 and the last. 52 and 53: seven days each from 1 January, the last one takes the
 * rest. Any other n: equal parts, rounded down to whole days.
 */
export function daysBefore(year: number, n: number, k: number): number {
  if (n === 12) return daysBeforeMonth(year, k);
  if (k >= n) return daysInYear(year);
  if (n === 52 || n === 53) return 7 * k;
  const parts = n / 12;
  if (12 % n !== 0 && ![2, 3, 4].includes(parts)) return Math.floor((k * daysInYear(year)) / n);
  const month = Math.floor(k / parts);
  const within = 12 % n === 0 ? 0 : Math.floor((30 * (k - month * parts)) / parts);
  return daysBeforeMonth(year, month) + within;
}

/** First and last day of a period, as serials. A part shorter than a day lasts the day it falls in. */
export function periodDays(calendar: Calendar, position: number): { first: number; last: number } {
  const { firstYear, perYear } = calendar;
  const year = firstYear + Math.floor(position / perYear);
  const k = position % perYear;
  return {
    first: serialOfDay(year, daysBefore(year, perYear, k)),
    last: serialOfDay(year, lastDay(year, perYear, k)),
  };
}

/** Last day of period `k` of a year, days from 0. */
function lastDay(year: number, n: number, k: number): number {
  return Math.max(daysBefore(year, n, k), daysBefore(year, n, k + 1) - 1);
}

/** A date on a calendar: how many periods have begun, and how many have ended, on or before it. */
export interface Moment {
  begun: number;
  ended: number;
}

export function momentOn({ firstYear, perYear }: Calendar, date: number): Moment {
  const start = serialOfDay(firstYear, 0);
  if (date < start) return { begun: 0, ended: 0 };
  const sinceStart = date - start;
  const isFirstYear = firstYear > FIRST_YEAR && sinceStart < 365;
  const year = isFirstYear ? firstYear : yearOf(date);
  const day = isFirstYear ? sinceStart : dayOfYear(year, date);
  // Periods are so nearly equal that this is never too many, and too few by one or two.
  let begun = Math.floor((day * perYear) / daysInYear(year));
  while (begun < perYear && daysBefore(year, perYear, begun) <= day) begun++;
  let ended = begun;
  while (ended > 0 && lastDay(year, perYear, ended - 1) > day) ended--;
  const before = (year - firstYear) * perYear;
  return { begun: before + begun, ended: before + ended };
}

/**
 * The calendar of a range: its columns are the periods of one year, its rows are years. A single column
 * is one year written downwards.
 */
export function calendarOf(range: Argument, firstYear: number): Calendar | Rejection {
  const perYear = Math.max(1, range.columns === 1 ? range.length : range.columns);
  const years = range.columns === 1 ? 1 : range.rows;
  if (firstYear + years - 1 <= LAST_YEAR) return { firstYear, perYear };
  return badInput('anno', `${years} anni dal ${firstYear} vanno oltre il ${LAST_YEAR}`);
}
