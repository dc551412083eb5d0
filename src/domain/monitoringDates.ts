/** The dates at which the plan looks at its results. */
import { serialOf, toSerial } from './dates';
import type { PlanSettings } from './planSettings';

export interface MonitoringDate {
  /** Position among the dates of the settings, from 0. */
  position: number;
  /** As printed: "30/06". */
  label: string;
  /** Serial of the day. */
  date: number;
}

/** The dates of the settings that can be read, in their order; those without a year are of the plan's first. */
export function monitoringDatesOf({
  monitoringDates,
  firstYear,
}: Pick<PlanSettings, 'monitoringDates' | 'firstYear'>): MonitoringDate[] {
  return monitoringDates.flatMap((label, position) => {
    const date = toSerial(label, firstYear);
    return typeof date === 'number' ? [{ position, label, date }] : [];
  });
}

/** The days on which results are looked at; where the settings name none, the half-year and its end. */
export function monitoringDays(
  settings: Pick<PlanSettings, 'monitoringDates' | 'firstYear'>,
): number[] {
  const dates = monitoringDatesOf(settings).map(({ date }) => date);
  const ends = [serialOf(settings.firstYear, 6, 30), serialOf(settings.firstYear, 12, 31)];
  return dates.length > 0 ? dates : ends;
}

/** The date whose results count at the reference date: the last one that is not after it; null where none has come yet. */
export function dateInUse(
  settings: Pick<PlanSettings, 'monitoringDates' | 'firstYear' | 'referenceDate'>,
): MonitoringDate | null {
  const day = toSerial(settings.referenceDate);
  if (typeof day !== 'number') return null;
  const come = monitoringDatesOf(settings).filter(({ date }) => date <= day);
  return come.reduce<MonitoringDate | null>(
    (last, each) => (last === null || each.date > last.date ? each : last),
    null,
  );
}
