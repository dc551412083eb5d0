/** The result of an indicator at a date of the plan's monitoring, and the target that it is measured against then. */
import type { BookObjective } from './book';
import type { Found } from './places';
import { isBlank, textKey } from './cells';
import { serialOf, toSerial, yearOf } from './dates';
import type { MonitoringDate } from './monitoringDates';
import type { PlanValue } from './objective';
import type { PlanSettings } from './planSettings';

/** A year in place of a date: results of public value. */
const YEAR = /^\d{4}$/;

/** Which of the dates that a sheet prints is the one that is meant; undefined where none is. Null means the last. */
export function resultPosition(
  dates: readonly string[],
  date: MonitoringDate | null,
): number | undefined {
  if (date === null) return dates.length === 0 ? undefined : dates.length - 1;
  const year = yearOf(date.date);
  const isMeant = (text: string) => {
    const label = text.trim();
    if (YEAR.test(label)) return Number(label) === year;
    return textKey(label) === textKey(date.label) || toSerial(label, year) === date.date;
  };
  const position = dates.findIndex(isMeant);
  return position < 0 ? undefined : position;
}

/**
 * What was reached: at the date where the sheet has a cell for each, else in the one cell that it has. Undefined where the
 * sheet has no cell for it.
 */
export function resultAt(
  { objective, places }: BookObjective,
  indicator: number,
  date: MonitoringDate | null,
): Found<PlanValue> | undefined {
  const { indicators, resultDates = [] } = objective.indicatorTable;
  const byDate = places.results?.[indicator];
  if (byDate) {
    const position = resultPosition(resultDates, date);
    const at = position === undefined ? null : byDate[position];
    if (position === undefined || !at) return undefined;
    return { value: indicators[indicator]?.results?.[position] ?? null, at };
  }
  const at = places.indicators[indicator]?.actual;
  return at && { value: indicators[indicator]?.actual ?? null, at };
}

/** Up to the middle of its year a date is looked at with the target of the half-year. */
export const isHalfYear = ({ date }: MonitoringDate): boolean =>
  date <= serialOf(yearOf(date), 6, 30);

/**
 * The target of the date where each has one; else that of the half-year for a date up to the middle of the year, where the
 * indicator says one, and that of the year.
 */
export function targetAt(
  { objective, places }: BookObjective,
  indicator: number,
  date: MonitoringDate | null,
): Found<PlanValue> {
  const { indicators, resultDates = [] } = objective.indicatorTable;
  const [own, at] = [indicators[indicator], places.indicators[indicator]];
  const position = resultPosition(resultDates, date);
  if (own?.targets && position !== undefined)
    return {
      value: own.targets[position] ?? null,
      at: places.targets?.[indicator]?.[position] ?? null,
    };
  if (date !== null && isHalfYear(date) && !isBlank(own?.midYearTarget))
    return { value: own?.midYearTarget ?? null, at: at?.midYearTarget ?? null };
  return { value: own?.target ?? null, at: at?.target ?? null };
}

/** What the formulas of the sheet read of an indicator at the reference date. */
export interface Measured {
  result: Found<PlanValue> | undefined;
  target: Found<PlanValue>;
}

/**
 * The one result with the target of the year; where there are several, that of the last date which the reference date has
 * reached, with the target of that date. Of public value the year that the reference date is in, or the last one.
 */
export function measuredAt(
  found: BookObjective,
  indicator: number,
  settings: Pick<PlanSettings, 'firstYear' | 'referenceDate'> | null,
): Measured {
  const { resultDates = [] } = found.objective.indicatorTable;
  const one = (date: MonitoringDate | null): Measured => ({
    result: resultAt(found, indicator, date),
    target: targetAt(found, indicator, date),
  });
  if (!found.places.results?.[indicator]) return one(null);
  const day = settings === null ? null : toSerial(settings.referenceDate);
  const come = resultDates.flatMap((label, position): MonitoringDate[] => {
    const isYear = YEAR.test(label.trim());
    const date = isYear ? serialOf(Number(label), 1, 1) : toSerial(label, settings?.firstYear);
    if (typeof date !== 'number' || typeof day !== 'number' || date > day) return [];
    return [{ position, label, date }];
  });
  const last = come.reduce<MonitoringDate | null>(
    (latest, each) => (latest === null || each.date > latest.date ? each : latest),
    null,
  );
  return last === null ? { ...one(null), result: undefined } : one(last);
}
