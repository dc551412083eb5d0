/** What the start page says of the plan that a workbook holds. */
import { lateObjectives, type LateObjective } from '../domain/planOverview';
import type { PlanSettings } from '../domain/planSettings';
import { recordsStates } from '../domain/schedule/scheduleStates';
import type { PlanUnits } from './planUnits';
import type { FoundPlan } from './readPlan';

export interface PlanGlance extends PlanUnits {
  settings: PlanSettings | null;
  objectives: number;
  late: (LateObjective & { sheet: string })[];
  /** Whether objectives record what was done, so that any could be late. */
  hasStates: boolean;
  /** Cells that were not understood. */
  unread: number;
  /** Weights typed over. */
  differences: number;
  /** Names of the sheets of the summary. */
  summaries: string[];
}

export function planGlance(
  plan: FoundPlan & PlanUnits & { settings: PlanSettings | null },
  differences: number,
): PlanGlance {
  const { settings, objectives, units, weightsDue, summaries, summaryMisses, unread } = plan;
  const all = objectives.map(({ objective }) => objective);
  const late = settings === null ? [] : lateObjectives(all, settings.referenceDate);
  return {
    ...{ settings, units, weightsDue, summaries, summaryMisses, differences },
    objectives: objectives.length,
    late: late.map((each) => ({ ...each, sheet: objectives[each.index]!.sheet })),
    hasStates: all.some(({ schedules }) => schedules.some(recordsStates)),
    unread: unread.length,
  };
}
