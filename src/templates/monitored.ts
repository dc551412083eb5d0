/** The levels of attainment with which an objective begins. */
import type { Objective } from '../domain/objective';
import type { ObjectiveTemplate } from './objectiveTemplate';
import { datedLabel } from './sheet/recorded';

/** A new objective is monitored at the dates of its plan, where it has any. */
export function atMonitoringDates(
  { sections }: ObjectiveTemplate,
  objective: Objective,
  dates: readonly string[],
): Objective {
  const levels = sections.find((section) => section.kind === 'levels');
  if (!levels || dates.length === 0 || objective.levels.some(({ value }) => value !== null))
    return objective;
  const labels = dates.map((date) => datedLabel(levels.dated, date));
  return { ...objective, levels: labels.map((label) => ({ label, value: null })) };
}
