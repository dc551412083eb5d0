/** The periods into which a schedule cuts the years: months, fortnights, decades, weeks or equal parts. */
import type { Argument } from './arguments';
import { LAST_YEAR, daysBeforeMonth, daysInYear, serialOfDay, yearOf } from './dates';
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
  const first = daysBefore(year, perYear, k);
  const last = Math.max(first, daysBefore(year, perYear, k + 1) - 1);
  return { first: serialOfDay(year, first), last: serialOfDay(year, last) };
}

/** How many periods have started on or before a date: positions below it have. */
export function periodsBegun(calendar: Calendar, date: number): number {
  return periodsUpTo(calendar, date, (year, n, k) => daysBefore(year, n, k));
}

/** How many periods have ended on or before a date: positions below it have. */
export function periodsEnded(calendar: Calendar, date: number): number {
  return periodsUpTo(calendar, date, (year, n, k) =>
    Math.max(daysBefore(year, n, k), daysBefore(year, n, k + 1) - 1),
  );
}

/** `dayOf` tells a day of period `k` that comes no earlier than that of the period before. */
function periodsUpTo(
  { firstYear, perYear }: Calendar,
  date: number,
  dayOf: (year: number, n: number, k: number) => number,
): number {
  const year = yearOf(date);
  if (year < firstYear) return 0;
  const isUpTo = (k: number) => serialOfDay(year, dayOf(year, perYear, k)) <= date;
  let count = Math.floor(((date - serialOfDay(year, 0)) * perYear) / daysInYear(year));
  while (count > 0 && !isUpTo(count - 1)) count--;
  while (count < perYear && isUpTo(count)) count++;
  return (year - firstYear) * perYear + count;
}

/**
 * The calendar of a range: its columns are the periods of one year, its rows are years. A single column
 * is one year written downwards.
 */
export function calendarOf(range: Argument, firstYear: number): Calendar | Rejection {
  const perYear = Math.max(1, range.columns === 1 ? range.length : range.columns);
  const years = Math.ceil(range.length / perYear);
  if (firstYear + years - 1 <= LAST_YEAR) return { firstYear, perYear };
  return badInput('anno', `${years} anni dal ${firstYear} vanno oltre il ${LAST_YEAR}`);
}
