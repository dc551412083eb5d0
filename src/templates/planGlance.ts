/** What the start page says of the plan that a workbook holds. */
import { lateObjectives, recordsStates, type LateObjective } from '../domain/planOverview';
import type { PlanSettings } from './planSettings';
import { planUnits, weightsDue, type PlanUnit, type PlanUnits, type WeightsDue } from './planUnits';
import type { FoundPlan } from './readPlan';
import type { SheetContents } from './sheetContents';

export interface PlanGlance extends PlanUnits {
  settings: PlanSettings | null;
  objectives: number;
  weightsDue: WeightsDue;
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
  sheets: readonly SheetContents[],
  plan: FoundPlan,
  settings: PlanSettings | null,
  differences: number,
): PlanGlance {
  const { objectives, summaries, unread } = plan;
  const all = objectives.map(({ objective }) => objective);
  const late = settings === null ? [] : lateObjectives(all, settings.referenceDate);
  const found = planUnits(sheets, plan, settings);
  return {
    ...found,
    settings,
    objectives: objectives.length,
    weightsDue: settings === null ? dueWithoutSettings(found.units) : weightsDue(settings),
    late: late.map((each) => ({ ...each, sheet: objectives[each.index]!.sheet })),
    hasStates: all.some(({ schedules }) => schedules.some(recordsStates)),
    unread: unread.length,
    differences,
    summaries,
  };
}

const dueWithoutSettings = (units: readonly PlanUnit[]): WeightsDue =>
  units.some(({ missing }) => missing !== null) ? 'total' : 'none';
