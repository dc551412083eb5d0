/** The numbers of a plan that was read: how many objectives, where, of which unit. */
import { resolveUnit, unitKey } from '../../domain/units';
import type { WorkbookPlan } from '../services';

export interface UnitCount {
  /** As the plan's settings name it, else as the first of its objectives prints it; blank where none is said. */
  unit: string;
  objectives: number;
}

/** Objectives by unit in order of first appearance, those without one last. Lists of areas count by area. */
export function countByUnit({ objectives, settings }: WorkbookPlan): UnitCount[] {
  const counts = new Map<string, UnitCount>();
  for (const { objective } of objectives) {
    const printed = objective.unit.trim() === '' ? objective.area.trim() : objective.unit.trim();
    const unit = resolveUnit(settings?.units ?? [], printed)?.name ?? printed;
    const count = counts.get(unitKey(unit)) ?? { unit, objectives: 0 };
    count.objectives += 1;
    counts.set(unitKey(unit), count);
  }
  return [...counts.values()].sort(
    (one, other) => Number(one.unit === '') - Number(other.unit === ''),
  );
}

/** How many sheets objectives were read from: a list has many on one. */
export const sheetsRead = ({ objectives }: WorkbookPlan): number =>
  new Set(objectives.map(({ sheet }) => sheet)).size;
