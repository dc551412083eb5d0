/** What the start page says of the plan that a workbook holds. */
import {
  lateObjectives,
  objectiveRows,
  overviewByUnit,
  type LateObjective,
  type UnitRow,
} from '../domain/planOverview';
import { numberKey } from '../domain/objectiveNumber';
import { unitKey } from '../domain/units';
import type { PlanSettings } from './planSettings';
import { unitName } from './planSheets';
import type { FoundPlan } from './readPlan';
import { readSummaryRows } from './readSummary';
import type { SheetContents } from './sheetContents';

export interface GlanceUnit {
  /** Blank for objectives without one. */
  unit: string;
  objectives: number;
  weight: number;
  /** What the weights lack to be 100; null where no total is due. */
  missing: number | null;
}

export interface PlanGlance {
  settings: PlanSettings | null;
  objectives: number;
  units: GlanceUnit[];
  late: (LateObjective & { sheet: string })[];
  /** Cells that were not understood. */
  unread: number;
  /** Weights typed over. */
  differences: number;
  /** Names of the sheets of the summary. */
  summaries: string[];
  /** Numbers of the objectives that the summary does not list, or lists although their sheet is gone. */
  summaryMisses: string[];
}

/** Weights are those of the summary, which speaks for the whole plan; of the sheets for what it does not list. */
export function planGlance(
  sheets: readonly SheetContents[],
  { objectives, summaries, unread }: FoundPlan,
  settings: PlanSettings | null,
  differences: number,
): PlanGlance {
  const units = settings?.units ?? [];
  const keyOf = ({ unit, number }: UnitRow) =>
    `${unitKey(unitName({ units }, unit))}\n${numberKey(number)}`;
  const all = objectives.map(({ objective }) => objective);
  const own = objectiveRows(all);
  const listed = new Map<string, UnitRow>();
  const gone: string[] = [];
  for (const row of readSummaryRows(sheets)) {
    if (row.number + row.title === '') continue;
    if (row.isBroken) gone.push(row.number);
    else if (!listed.has(keyOf(row))) listed.set(keyOf(row), row);
  }
  const missing =
    listed.size + gone.length === 0 ? [] : own.filter((row) => !listed.has(keyOf(row)));
  const rows: UnitRow[] = listed.size === 0 ? own : [...listed.values(), ...missing];
  const late = settings === null ? [] : lateObjectives(all, settings.referenceDate);
  return {
    settings,
    objectives: objectives.length,
    units: overviewByUnit(rows, { units, weightScale: settings?.weightScale ?? '100' }).map(
      ({ unit, rows: its, weight, missing }) => ({ unit, objectives: its.length, weight, missing }),
    ),
    late: late.map((each) => ({ ...each, sheet: objectives[each.index]!.sheet })),
    unread: unread.length,
    differences,
    summaries,
    summaryMisses: [...new Set([...missing.map(({ number }) => number), ...gone])],
  };
}
