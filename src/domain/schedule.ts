/**
 * The cronoprogramma: marked periods of a year, how far the work is, how far it should be, when it begins
 * and ends. Position counts, not the label over the cell.
 */
import type { Argument } from './cells';
import { columnsOf, differentSizes, isBlank, place, quoted, readArguments, textKey } from './cells';
import { LAST_YEAR, daysInYear, readDate, readYear, serialOf } from './dates';
import { Rejection, badInput, noData } from './rejection';

const MARKS = new Set(['x', '×', '✓', '✔', '●', '■', '1', 'true', 'vero', 'si']);
const NOT_MARKS = new Set(['0', '-', '–', '—', 'no', 'false', 'falso']);

/** Whether a cell is marked; undefined when it holds neither a mark nor one of the signs for "no". */
export function isMark(value: unknown): boolean | undefined {
  if (isBlank(value)) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value === 1 ? true : value === 0 ? false : undefined;
  if (typeof value !== 'string') return undefined;
  // Excel may show ✔ and ■ as emoji: the selector that follows them is no part of the sign.
  const key = textKey(value).replace(/[\ufe0e\ufe0f]/g, '');
  if (MARKS.has(key)) return true;
  return NOT_MARKS.has(key) ? false : undefined;
}

/** Positions (from 0, in reading order) of the marked cells among `from` ≤ position < `to`. */
export function markedPositions(
  argument: Argument,
  from = 0,
  to = argument.values.length,
): number[] | Rejection {
  const marked: number[] = [];
  for (let index = from; index < to; index++) {
    const mark = isMark(argument.values[index]);
    if (mark === undefined) {
      const problem = `${quoted(argument.values[index])} non è un segno (usare X)`;
      return badInput(place(argument, index), problem);
    }
    if (mark) marked.push(index - from);
  }
  return marked;
}

/**
 * Days of a year (from 0) before the end of period `k` of `n`, k from 0 to n: 0 for k = 0, all for k = n.
 * n dividing 12: whole months. 24, 36 and 48: halves, tens and quarters of each month, ending on the days
 * 15 · 10, 20 · 7, 15, 22 and the last. 52 and 53: seven days each from 1 January, the last one takes the
 * rest. Any other n: equal parts, rounded down to whole days.
 */
export function daysBefore(year: number, n: number, k: number): number {
  const days = daysInYear(year);
  if (k >= n) return days;
  if (n === 52 || n === 53) return 7 * k;
  const parts = n / 12;
  if (12 % n !== 0 && ![2, 3, 4].includes(parts)) return Math.floor((k * days) / n);
  const month = Math.floor(k / parts);
  const part = k - month * parts;
  const monthStart = serialOf(year, month + 1, 1) - serialOf(year, 1, 1);
  return monthStart + (12 % n === 0 ? 0 : Math.floor((30 * part) / parts));
}

/** The periods of a schedule: `perYear` cells for each year from `firstYear` on. */
export interface Calendar {
  firstYear: number;
  perYear: number;
}

/** First and last day of a period, as serials. A part shorter than a day lasts the day it falls in. */
export function periodDays(calendar: Calendar, position: number): { first: number; last: number } {
  const { firstYear, perYear } = calendar;
  const year = firstYear + Math.floor(position / perYear);
  const k = position % perYear;
  const before = serialOf(year, 1, 1);
  const first = before + daysBefore(year, perYear, k);
  return { first, last: Math.max(first, before + daysBefore(year, perYear, k + 1) - 1) };
}

/**
 * The calendar of a range: its columns are the periods of one year, its rows are years. A single column
 * is one year written downwards.
 */
export function calendarOf(argument: Argument, firstYear: number): Calendar | Rejection {
  const columns = columnsOf(argument);
  const perYear = columns === 1 ? Math.max(1, argument.values.length) : columns;
  const years = Math.ceil(argument.values.length / perYear);
  if (firstYear + years - 1 > LAST_YEAR) {
    return badInput('anno', `${years} anni dal ${firstYear} vanno oltre il ${LAST_YEAR}`);
  }
  return { firstYear, perYear };
}

const NOTHING_PLANNED = 'nessun periodo pianificato';

/** AVANZAMENTO: done periods over planned ones, at most 1. Nothing planned is no data. */
export function progress(previsto: unknown, realizzato: unknown): number | Rejection {
  const read = readArguments({ previsto, realizzato });
  if (read instanceof Rejection) return read;
  const sizes = differentSizes(read.previsto, read.realizzato);
  if (sizes) return sizes;
  const planned = markedPositions(read.previsto);
  if (planned instanceof Rejection) return planned;
  const done = markedPositions(read.realizzato);
  if (done instanceof Rejection) return done;
  if (planned.length === 0) return noData('previsto', NOTHING_PLANNED);
  return Math.min(1, done.length / planned.length);
}

/** ATTESO: the share of planned periods that ended on or before the date. Nothing planned is no data. */
export function expected(previsto: unknown, data: unknown, anno: unknown): number | Rejection {
  const read = readArguments({ previsto, data, anno });
  if (read instanceof Rejection) return read;
  const plan = readPlan(read.previsto, read.anno);
  if (plan instanceof Rejection) return plan;
  const date = readDate(read.data, plan.calendar.firstYear);
  if (date instanceof Rejection) return date;
  if (plan.planned.length === 0) return noData('previsto', NOTHING_PLANNED);
  return elapsed(plan.calendar, plan.planned, date) / plan.planned.length;
}

/** INIZIO: first day of the first marked period, as a serial. */
export function start(previsto: unknown, anno: unknown): number | Rejection {
  const days = markedDays(previsto, anno);
  return days instanceof Rejection ? days : days.first;
}

/** FINE: last day of the last marked period, as a serial. */
export function end(previsto: unknown, anno: unknown): number | Rejection {
  const days = markedDays(previsto, anno);
  return days instanceof Rejection ? days : days.last;
}

function markedDays(previsto: unknown, anno: unknown): { first: number; last: number } | Rejection {
  const read = readArguments({ previsto, anno });
  if (read instanceof Rejection) return read;
  const plan = readPlan(read.previsto, read.anno);
  if (plan instanceof Rejection) return plan;
  const [earliest, latest] = [plan.planned[0], plan.planned.at(-1)];
  if (earliest === undefined || latest === undefined) return noData('previsto', NOTHING_PLANNED);
  return {
    first: periodDays(plan.calendar, earliest).first,
    last: periodDays(plan.calendar, latest).last,
  };
}

function readPlan(
  previsto: Argument,
  anno: Argument,
): { planned: number[]; calendar: Calendar } | Rejection {
  const year = readYear(anno);
  if (year instanceof Rejection) return year;
  const calendar = calendarOf(previsto, year);
  if (calendar instanceof Rejection) return calendar;
  const planned = markedPositions(previsto);
  return planned instanceof Rejection ? planned : { planned, calendar };
}

/** How many of the periods ended on or before the date. */
export function elapsed(calendar: Calendar, positions: readonly number[], date: number): number {
  return positions.filter((position) => periodDays(calendar, position).last <= date).length;
}

/** How many of the periods started on or before the date. */
export function begun(calendar: Calendar, positions: readonly number[], date: number): number {
  return positions.filter((position) => periodDays(calendar, position).first <= date).length;
}
