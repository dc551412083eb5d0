/** The periods into which a schedule cuts the years: months, fortnights, decades, weeks or equal parts. */
import { FIRST_YEAR, dayOfYear, daysBeforeMonth, daysInYear, serialOfDay, yearOf } from '../dates';

/** The periods of a schedule: `perYear` for each year from `firstYear` on. */
export interface Calendar {
  firstYear: number;
  perYear: number;
}

/**
 * Days of a year (from 0) before period `k` of `n`; all of them for `k` = `n`. n dividing 12: whole months. 24 and 36:
 * fortnights (from the days 1 and 16) and decades (1, 11, 21). 52 and 53: seven days each from 1 January, the last takes
 * the rest. Any other n: equal parts, each from the first whole day in it.
 */
export function daysBefore(year: number, n: number, k: number): number {
  if (n === 12) return daysBeforeMonth(year, k);
  if (k >= n) return daysInYear(year);
  if (n === 52 || n === 53) return 7 * k;
  const perMonth = n / 12;
  if (perMonth === 2 || perMonth === 3) {
    const month = Math.floor(k / perMonth);
    return daysBeforeMonth(year, month) + (k - month * perMonth) * (30 / perMonth);
  }
  return 12 % n === 0 ? daysBeforeMonth(year, k / perMonth) : Math.ceil((k * daysInYear(year)) / n);
}

/** First day of period `k` of a year, days from 0. A part in which no day begins lasts the day it falls in. */
function firstDay(year: number, n: number, k: number): number {
  return Math.min(daysBefore(year, n, k), lastDay(year, n, k));
}

/** Last day of period `k` of a year, days from 0. */
function lastDay(year: number, n: number, k: number): number {
  return daysBefore(year, n, k + 1) - 1;
}

/** First and last day, as serials, of the period at a position, from 0. */
export function periodDays(calendar: Calendar, position: number): { first: number; last: number } {
  const { firstYear, perYear } = calendar;
  const year = firstYear + Math.floor(position / perYear);
  const k = position % perYear;
  return {
    first: serialOfDay(year, firstDay(year, perYear, k)),
    last: serialOfDay(year, lastDay(year, perYear, k)),
  };
}

/** A date on a calendar: how many periods have begun, and how many have ended, on or before it. */
export interface Moment {
  begun: number;
  ended: number;
}

/** Where no date is given every period has begun and ended. */
export const NO_DATE: Moment = { begun: Infinity, ended: Infinity };

/** Finds a date, as a serial, on a calendar. */
export function momentOn({ firstYear, perYear }: Calendar, date: number): Moment {
  const start = serialOfDay(firstYear, 0);
  if (date < start) return { begun: 0, ended: 0 };
  const sinceStart = date - start;
  const isFirstYear = firstYear > FIRST_YEAR && sinceStart < 365;
  const year = isFirstYear ? firstYear : yearOf(date);
  const day = isFirstYear ? sinceStart : dayOfYear(year, date);
  // Periods are so nearly equal that this is never too many, and too few by one or two.
  let begun = Math.floor((day * perYear) / daysInYear(year));
  while (begun < perYear && firstDay(year, perYear, begun) <= day) begun++;
  let ended = begun;
  while (ended > 0 && lastDay(year, perYear, ended - 1) > day) ended--;
  const before = (year - firstYear) * perYear;
  return { begun: before + begun, ended: before + ended };
}

/** Which periods of a year an interval of days (serials) touches, be it for one day. */
export function touchedPeriods(year: number, perYear: number, from: number, to: number): boolean[] {
  const calendar = { firstYear: year, perYear };
  return Array.from({ length: perYear }, (_, position) => {
    const { first, last } = periodDays(calendar, position);
    return first <= to && last >= from;
  });
}
