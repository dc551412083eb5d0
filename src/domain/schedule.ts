/**
 * The cronoprogramma: marked periods, how far the work is and how far it should be, when it begins and ends.
 * Position counts, not the label over the cell.
 */
import type { Argument } from '../functions/reading/arguments';
import {
  differentSizes,
  place,
  readArgument,
  readCount,
  refusal,
  unreadable,
} from '../functions/reading/arguments';
import { readDate, readYear } from '../functions/reading/dates';
import type { Calendar, Moment } from './calendar';
import { calendarOf, momentOn, periodDays } from './calendar';
import { isBlank, plain, textKey } from './cells';
import { decimalSum } from './decimal';
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

/** The marked cells of a part of a range. Positions from 0, in reading order; -1 where there are none. */
export interface Marks {
  count: number;
  first: number;
  last: number;
  /** How many stand below each of the two positions asked about. */
  below: number;
  belowOther: number;
}

/**
 * Reads the marks of the rows from `fromRow` to before `toRow`; counts those below `limit` and `otherLimit`.
 * Positions count from the first cell of the first row.
 */
export function readMarks(
  range: Argument,
  limit = 0,
  otherLimit = 0,
  fromRow = 0,
  toRow = range.rows,
): Marks | Rejection {
  let [count, first, last, below, belowOther] = [0, -1, -1, 0, 0];
  let position = -1;
  for (let row = fromRow; row < toRow; row++) {
    const cells = range.row(row);
    for (let column = 0; column < range.columns; column++) {
      position++;
      const cell = cells[column];
      if (cell === '' || cell === null) continue;
      // What nearly every marked cell holds needs no closer look.
      if (cell !== 'X' && cell !== 'x') {
        const mark = isMark(plain(cell));
        if (mark === undefined) return noMark(range, row * range.columns + column);
        if (!mark) continue;
      }
      if (count === 0) first = position;
      last = position;
      count++;
      if (position < limit) below++;
      if (position < otherLimit) belowOther++;
    }
  }
  return { count, first, last, below, belowOther };
}

function noMark(range: Argument, index: number): Rejection {
  return unreadable(place(range, index), range.at(index), 'non è un segno (usare X)');
}

export const nothingPlanned = () => noData('previsto', 'nessun periodo pianificato');

/** AVANZAMENTO: done periods over planned ones, at most 1. Nothing planned is no data. */
export function progress(previsto: unknown, realizzato: unknown): number | Rejection {
  const plannedRange = readArgument('previsto', previsto);
  const doneRange = readArgument('realizzato', realizzato);
  const problem = differentSizes(plannedRange, doneRange);
  if (problem) return refusal(problem, previsto, realizzato);
  const planned = readMarks(plannedRange);
  if (planned instanceof Rejection) return refusal(planned, previsto, realizzato);
  const done = readMarks(doneRange);
  if (done instanceof Rejection) return refusal(done, previsto, realizzato);
  return planned.count === 0 ? nothingPlanned() : Math.min(1, done.count / planned.count);
}

/** ATTESO: the share of planned periods that ended on or before the date. Nothing planned is no data. */
export function expected(previsto: unknown, data: unknown, anno: unknown): number | Rejection {
  const range = readArgument('previsto', previsto);
  const at = readMoment(range, data, anno);
  if (at instanceof Rejection) return refusal(at, previsto, data, anno);
  const planned = readMarks(range, at.ended);
  if (planned instanceof Rejection) return refusal(planned, previsto, data, anno);
  return planned.count === 0 ? nothingPlanned() : planned.below / planned.count;
}

/** SCOSTAMENTO: progress minus expected progress, from -1 (all late) to 1 (all done before time). */
export function deviation(
  previsto: unknown,
  realizzato: unknown,
  data: unknown,
  anno: unknown,
): number | Rejection {
  const all = [previsto, realizzato, data, anno];
  const [reached, due] = [progress(previsto, realizzato), expected(previsto, data, anno)];
  if (reached instanceof Rejection) return refusal(reached, ...all);
  if (due instanceof Rejection) return refusal(due, ...all);
  return decimalSum([reached, -due]);
}

/** Reads year and date, and finds the date on the range's calendar. */
export function readMoment(range: Argument, data: unknown, anno: unknown): Moment | Rejection {
  const calendar = readCalendar(range, anno);
  return calendar instanceof Rejection ? calendar : readMomentOn(calendar, data);
}

export function readMomentOn(calendar: Calendar, data: unknown): Moment | Rejection {
  const date = readDate('data', data, calendar.firstYear);
  if (date instanceof Rejection) return date;
  return momentOn(calendar, date);
}

function readCalendar(range: Argument, anno: unknown): Calendar | Rejection {
  const year = readYear('anno', anno);
  return year instanceof Rejection ? year : calendarOf(range, year);
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
  const range = readArgument('previsto', previsto);
  const calendar = readCalendar(range, anno);
  if (calendar instanceof Rejection) return refusal(calendar, previsto, anno);
  const planned = readMarks(range);
  if (planned instanceof Rejection) return refusal(planned, previsto, anno);
  if (planned.count === 0) return nothingPlanned();
  return {
    first: periodDays(calendar, planned.first).first,
    last: periodDays(calendar, planned.last).last,
  };
}

const MOST_COLUMNS = 366;

/**
 * CRONOPROGRAMMA: one row of `colonne` (12) cells, "X" in every period of the year that the interval from
 * `inizio` to `fine` touches, "" elsewhere: the parts before and after the year are left out. Dates without a
 * year ("30/06") are of `anno`. An end before the start is bad input.
 */
export function schedule(
  inizio: unknown,
  fine: unknown,
  anno: unknown,
  colonne?: unknown,
): string[] | Rejection {
  const all = [inizio, fine, anno, colonne];
  const year = readYear('anno', anno);
  if (year instanceof Rejection) return refusal(year, ...all);
  const from = readDate('inizio', inizio, year);
  if (from instanceof Rejection) return refusal(from, ...all);
  const to = readDate('fine', fine, year);
  if (to instanceof Rejection) return refusal(to, ...all);
  if (to < from) return refusal(badInput('fine', "è prima dell'inizio"), ...all);
  const columns = readCount('colonne', colonne, 12, MOST_COLUMNS);
  if (columns instanceof Rejection) return refusal(columns, ...all);
  const calendar = { firstYear: year, perYear: columns };
  return Array.from({ length: columns }, (_, position) => {
    const { first, last } = periodDays(calendar, position);
    return first <= to && last >= from ? 'X' : '';
  });
}
