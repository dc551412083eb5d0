/** The result of an indicator at a date of the plan's monitoring, and the target that it is measured against then. */
import type { BookObjective, Found } from './book';
import type { MonitoringDate } from './monitoringDates';
import type { PlanValue } from './objective';

/** Undefined where the sheet has no cell for it. */
export function resultAt(
  { objective, places }: BookObjective,
  indicator: number,
  _date: MonitoringDate | null,
): Found<PlanValue> | undefined {
  const at = places.indicators[indicator]?.actual;
  if (at === undefined) return undefined;
  return { value: objective.indicatorTable.indicators[indicator]?.actual ?? null, at };
}

/** The target of the year, or the one of the half-year for a date up to the middle of it. */
export function targetAt(
  { objective, places }: BookObjective,
  indicator: number,
  _date: MonitoringDate | null,
): Found<PlanValue> {
  const value = objective.indicatorTable.indicators[indicator]?.target ?? null;
  return { value, at: places.indicators[indicator]?.target ?? null };
}
