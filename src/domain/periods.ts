/** The periods into which a cronoprogramma divides its year, and what is marked when it is divided otherwise. */
import { MONTHS } from './months';

/** Months, or fortnights: two a month. */
export type Periods = 12 | 24;

/** A year of marks in other periods: a month is both its fortnights, and is marked where either of them was. */
export function inPeriods(marks: readonly boolean[], periods: Periods): boolean[] {
  const scale = marks.length / periods;
  return Array.from({ length: periods }, (_, index) =>
    marks.slice(Math.floor(index * scale), Math.ceil((index + 1) * scale)).includes(true),
  );
}

/** How many months have a mark in one of their fortnights alone: by months, that one cannot be told. */
export function halfMarkedMonths(marks: readonly boolean[]): number {
  if (marks.length === MONTHS.length) return 0;
  return MONTHS.filter((_, month) => marks[2 * month] !== marks[2 * month + 1]).length;
}
