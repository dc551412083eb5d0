/** The arguments of the functions on the cronoprogramma: cells as marks, their range as a calendar, a date as a moment. */
import { plain, toBoolean } from '../../domain/cells';
import { LAST_YEAR } from '../../domain/dates';
import { Rejection, badInput } from '../../domain/rejection';
import type { Calendar, Moment } from '../../domain/schedule/calendar';
import { NO_DATE, momentOn } from '../../domain/schedule/calendar';
import { Marks, isMark } from '../../domain/schedule/marks';
import type { WeightedPhase } from '../../domain/schedule/objectiveState';
import type { MarkedPhase } from '../../domain/schedule/progress';
import type { Argument } from './arguments';
import { differentSizes, isNothing, place, readArgument, scalar, unreadable } from './arguments';
import { readDate, readYear } from './dates';
import { weightAt } from './weights';

/** Reads the marks of the rows from `fromRow` to before `toRow`; positions count from the first cell of the first. */
export function readMarks(
  range: Argument,
  moment: Moment = NO_DATE,
  fromRow = 0,
  toRow = range.rows,
): Marks | Rejection {
  const marks = new Marks(moment);
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
      marks.add(position);
    }
  }
  return marks;
}

function noMark(range: Argument, index: number): Rejection {
  return unreadable(place(range, index), range.at(index), 'non è un segno (usare X)');
}

/** How a range lies on the years: the periods of each, and how many years they are. */
export interface Shape {
  perYear: number;
  years: number;
}

/** Columns are the periods of one year, rows are years. A single column is one year written downwards. */
export function yearsOf({ rows, columns, length }: Argument): Shape {
  if (columns === 1) return { perYear: Math.max(1, length), years: 1 };
  return { perYear: Math.max(1, columns), years: rows };
}

export function readCalendar({ perYear, years }: Shape, anno: unknown): Calendar | Rejection {
  const firstYear = readYear('anno', anno);
  if (firstYear instanceof Rejection) return firstYear;
  if (firstYear + years - 1 <= LAST_YEAR) return { firstYear, perYear };
  return badInput('anno', `${years} anni dal ${firstYear} vanno oltre il ${LAST_YEAR}`);
}

/** How a moment is read from a date and a year. */
export type ReadMoment = (shape: Shape, data: unknown, anno: unknown) => Moment | Rejection;

/** Reads year and date, and finds the date on the calendar. */
export const readMoment: ReadMoment = (shape, data, anno) => {
  const calendar = readCalendar(shape, anno);
  if (calendar instanceof Rejection) return calendar;
  const date = readDate('data', data, calendar.firstYear);
  return date instanceof Rejection ? date : momentOn(calendar, date);
};

/** A moment whose date may be missing: then every mark counts, and the year is only looked at. */
export const readOptionalMoment: ReadMoment = (shape, data, anno) => {
  if (!isNothing(scalar(data))) return readMoment(shape, data, anno);
  const year = readYear('anno', anno);
  return year instanceof Rejection && year.kind !== 'na' ? year : NO_DATE;
};

/** One phase, over the years of its calendar. */
export function readPhase(
  toMoment: ReadMoment,
  previsto: unknown,
  realizzato: unknown,
  data: unknown,
  anno: unknown,
): MarkedPhase | Rejection {
  const plannedRange = readArgument('previsto', previsto);
  const doneRange = readArgument('realizzato', realizzato);
  const problem = differentSizes(plannedRange, doneRange);
  if (problem) return problem;
  const moment = toMoment(yearsOf(plannedRange), data, anno);
  if (moment instanceof Rejection) return moment;
  const planned = readMarks(plannedRange, moment);
  if (planned instanceof Rejection) return planned;
  const done = readMarks(doneRange, moment);
  return done instanceof Rejection ? done : { planned, done };
}

/** SI, NO or blank, which is NO. */
export function readExecuted(eseguito: unknown): boolean | Rejection {
  if (eseguito === null || eseguito === undefined) return false;
  const value = scalar(eseguito);
  const executed = toBoolean(value);
  return executed === undefined ? unreadable('eseguito', value, 'non è SI o NO') : !!executed;
}

/** The phases of an objective: a row each, over one year, with their weights where any is given. */
export function readPhases(
  toMoment: ReadMoment,
  previsto: unknown,
  realizzato: unknown,
  data: unknown,
  anno: unknown,
  pesi: unknown,
): WeightedPhase[] | Rejection {
  const plannedRange = readArgument('previsto', previsto);
  const { rows, columns } = plannedRange;
  const given = readArgument('realizzato', realizzato);
  const weights = readArgument('pesi', pesi);
  const problem = differentSizes(plannedRange, given);
  if (problem) return problem;
  const isWeighted = !weights.isNothing();
  if (isWeighted && weights.length !== rows) {
    return badInput('pesi', `i pesi sono ${weights.length}, le fasi ${rows}`);
  }
  const moment = toMoment({ perYear: columns, years: 1 }, data, anno);
  if (moment instanceof Rejection) return moment;
  const doneRange = given.reshaped(columns);
  const phases: WeightedPhase[] = [];
  for (let row = 0; row < rows; row++) {
    const planned = readMarks(plannedRange, moment, row, row + 1);
    if (planned instanceof Rejection) return planned;
    const done = readMarks(doneRange, moment, row, row + 1);
    if (done instanceof Rejection) return done;
    const weight = isWeighted ? weightAt(weights, row) : 0;
    if (weight instanceof Rejection) return weight;
    phases.push({ planned, done, weight });
  }
  return phases;
}
