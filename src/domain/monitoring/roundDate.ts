/** The date of a round of monitoring: which is proposed, and what is wrong with one. */
import { serialOf } from '../dates';
import type { MonitoringDate } from '../monitoringDates';
import type { PlanSettings } from '../planSettings';

/** The last of the plan's dates that has come, else the first; null where it has none. */
export function proposedDate(dates: readonly MonitoringDate[], today: number): number | null {
  const past = dates.filter(({ date }) => date <= today);
  return (past.length > 0 ? Math.max(...past.map(({ date }) => date)) : dates[0]?.date) ?? null;
}

/** `beforePlan`: nothing of the plan can have been done by then. The others are told, and left to the user. */
export type DateProblem = 'beforePlan' | 'afterPlan' | 'future';

export function dateProblem(
  date: number,
  { firstYear, lastYear }: Pick<PlanSettings, 'firstYear' | 'lastYear'>,
  today: number,
): DateProblem | null {
  if (date < serialOf(firstYear, 1, 1)) return 'beforePlan';
  if (date > today) return 'future';
  return date > serialOf(lastYear, 12, 31) ? 'afterPlan' : null;
}
