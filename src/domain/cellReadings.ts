/** What single cells of a plan say: weights, numbers and deadlines, each read in this one way everywhere. */
import { isBlank, italian, type Reading } from './cells';
import { FIRST_YEAR, serialText, toSerial } from './dates';
import { roundHalfAway } from './decimal';
import { MONTHS, MONTHS_SHORT } from './months';
import type { PlanValue } from './objective';
import { toWeight } from './weights';

/** Decimals that a percentage keeps: 0.07 × 100 is a little more than 7 in binary. */
const PERCENT_DECIMALS = 10;

const hundredfold = (value: number): number => roundHalfAway(value * 100, PERCENT_DECIMALS);

/**
 * A weight in points (15, "15%", "Peso 15", 15 for a cell that shows 0.15 as 15%). Null for a blank; undefined for what
 * is no weight. `isPercent`: whether the cell shows its number as a percentage.
 */
export function weightIn(value: unknown, isPercent: boolean): Reading<number> {
  return typeof value === 'number' && isPercent && Number.isFinite(value)
    ? hundredfold(value)
    : toWeight(value);
}

/** A number or words in its place, as people see them: 0.45 in a cell that shows percentages is "45%". */
export function planValueIn(value: unknown, isPercent: boolean): PlanValue {
  if (isBlank(value)) return null;
  if (typeof value === 'number') return isPercent ? `${italian(hundredfold(value))}%` : value;
  if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
  return String(value);
}

export interface Deadline {
  /** As people see it; blank where nothing is said. */
  text: string;
  /** Whether it says when: a date that is none (31/06, 30/02) and a month without a day and a year do not. */
  isUnderstood: boolean;
}

/** Serials of 1954–2119: a number between them, where a date is expected, is a date. Years are far below. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
/** A number typed in place of a date is a year only if a plan could end in it. */
const LAST_PLAN_YEAR = 2199;

/** Parts that look like a date, within a text of their own or a sentence. */
const DATE_ALONE = /^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$/;
const DATES_WITHIN = /(?<![\d./-])\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d./-])/g;
const MONTH_ALONE = new RegExp(`^(?:${[...MONTHS, ...MONTHS_SHORT].join('|')})\\.?$`, 'i');
const ANY_LEAP_YEAR = 2024;

/**
 * A deadline (termine previsto): a date, a year, or a sentence ("entro giugno 2026", "tutto l'anno"), as people see it.
 */
export function deadlineIn(value: unknown): Deadline {
  if (isBlank(value)) return { text: '', isUnderstood: true };
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_PLAN_YEAR)
      return { text: String(value), isUnderstood: true };
    const isDay = value >= FIRST_SERIAL && value < LAST_SERIAL;
    return { text: isDay ? serialText(value) : italian(value), isUnderstood: isDay };
  }
  if (typeof value !== 'string') return { text: String(value), isUnderstood: false };
  const text = value.trim();
  if (DATE_ALONE.test(text)) return { text: value, isUnderstood: isDate(text) };
  const dates = text.match(DATES_WITHIN) ?? [];
  return { text: value, isUnderstood: dates.every(isDate) && !MONTH_ALONE.test(text) };
}

/** Whether there is such a day; years of two digits are of this century. */
function isDate(text: string): boolean {
  const whole = text.replace(/^(\d{1,2}([./-])\d{1,2}\2)(\d{2})$/, '$120$3');
  return typeof toSerial(whole, ANY_LEAP_YEAR) === 'number';
}
