/**
 * Dates as serials of Excel's 1900 system (1 = 01/01/1900, 61 = 01/03/1900; 60 is the 29/02/1900 that
 * never was and that no text gives). The clock and time zones play no part.
 */
import type { Reading } from './cells';
import { isBlank } from './cells';

const LAST_SERIAL = 2_958_465;

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 9999;

/** Days of a common year before each month, and of the whole year. */
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a year: 365 or 366. */
export function daysInYear(year: number): number {
  return isLeap(year) ? 366 : 365;
}

/** Days of a year before a month; months from 0, 12 is the year's end. */
export function daysBeforeMonth(year: number, month: number): number {
  const days = BEFORE_MONTH[month] ?? 365;
  return month > 1 && isLeap(year) ? days + 1 : days;
}

/** Days of a month, from 1. */
export function daysInMonth(year: number, month: number): number {
  return daysBeforeMonth(year, month) - daysBeforeMonth(year, month - 1);
}

/** Serial of a day of a year, days from 0. Years 1900–9999; a day beyond the year falls in the next one. */
export function serialOfDay(year: number, day: number): number {
  const before = year - 1;
  // Whole numbers throughout: engines divide them by constants without dividing.
  const leapDays = ((before / 4) | 0) - ((before / 100) | 0) + ((before / 400) | 0) - 460;
  const days = 365 * (year - FIRST_YEAR) + leapDays + day + 1;
  return days > 59 ? days + 1 : days;
}

/** Serial of a day; month and day from 1. */
export function serialOf(year: number, month: number, day: number): number {
  return serialOfDay(year, daysBeforeMonth(year, month - 1) + day - 1);
}

/** Day of a year, from 0, in which a serial of that year falls; the 29/02/1900 counts as the day after it. */
export function dayOfYear(year: number, serial: number): number {
  const day = serial - serialOfDay(year, 0);
  return year === FIRST_YEAR && day > 59 ? day - 1 : day;
}

/** The year in which a serial falls. */
export function yearOf(serial: number): number {
  const year = FIRST_YEAR + Math.floor((serial - 1) / 365.2425);
  if (serialOfDay(year, 0) > serial) return year - 1;
  return serialOfDay(year + 1, 0) <= serial ? year + 1 : year;
}

const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}))?$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Serial of a date cell: a serial (the time of day is dropped) or text "31/12/2024", "31.12.2024",
 * "31-12-2024", "2024-12-31", and "31/12" when `year` is given. Null for a blank; undefined for anything
 * else, 29/02 of a common year included.
 */
export function toSerial(value: unknown, year?: number): Reading<number> {
  if (typeof value === 'number') return isSerial(value) ? Math.floor(value) : undefined;
  if (isBlank(value)) return null;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const [, day, , month, ownYear] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined) return checkedSerial(ownYear ?? year, month, day);
  const [, isoYear, isoMonth, isoDay] = YEAR_FIRST.exec(text) ?? [];
  return checkedSerial(isoYear, isoMonth, isoDay);
}

/** Days between the two ways of Excel to count days, from 1900 and from 1904. */
const DAYS_OF_1904 = 1462;

/** Whether a cell counts its day from 1904: Excel does not say so of a workbook, but a date that shows as another does. */
export function countsFrom1904(cell: unknown, shown: string): boolean {
  const day = toSerial(shown);
  return typeof cell === 'number' && typeof day === 'number' && day - cell === DAYS_OF_1904;
}

/** Whether a cell holds the serial of a day, with or without a time of day. */
export function isSerial(cell: unknown): cell is number {
  return typeof cell === 'number' && cell >= 1 && cell < LAST_SERIAL + 1;
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

/** A year, 1900–9999, as a number or as text. Null for a blank; undefined for anything else. */
export function toYear(value: unknown): Reading<number> {
  if (isBlank(value)) return null;
  const year = typeof value === 'string' && /^\s*\d{4}\s*$/.test(value) ? Number(value) : value;
  const isYear =
    typeof year === 'number' && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  return isYear ? year : undefined;
}

/** A serial as Italians write dates: "31/12/2024". */
export function serialText(serial: number): string {
  const { year, month, day } = partsOf(serial);
  return `${day}/${month}/${year}`;
}

/** A serial as an ISO date, "2024-12-31": what `toSerial` makes of it again. */
export function isoDate(serial: number): string {
  const { year, month, day } = partsOf(serial);
  return `${year}-${month}-${day}`;
}

/** Month and day with two digits. */
function partsOf(serial: number): { year: number; month: string; day: string } {
  const whole = Math.floor(serial);
  const year = yearOf(whole);
  let left = dayOfYear(year, whole);
  let month = 1;
  while (left >= daysInMonth(year, month)) {
    left -= daysInMonth(year, month);
    month += 1;
  }
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return { year, month: twoDigits(month), day: twoDigits(left + 1) };
}
