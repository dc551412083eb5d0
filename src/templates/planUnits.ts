/** The units of a plan with their objectives and the totals of their weights: what the pane says of them anywhere. */
import { objectiveRows, overviewByUnit, type UnitRow } from '../domain/planOverview';
import type { TemplateId, WeightScale } from '../domain/plan';
import { resolveUnit, unitKey } from '../domain/units';
import { listTemplate, objectiveTemplate } from './forms';
import type { PlanSettings } from '../domain/planSettings';
import { rowKey } from './planSheets';
import type { FoundPlan } from './readPlan';
import { readSummaryRows } from './readSummary';
import type { SheetContents } from './sheetContents';

export interface PlanUnit {
  /** Blank for objectives without one. */
  unit: string;
  /** Those that it shares with another unit count in both. */
  objectives: number;
  weight: number;
  /** What the weights lack to be 100; null where no total is due. */
  missing: number | null;
  /** Whether the settings name it. Areas of public value, and a plan whose settings name none, have none to name. */
  isKnown: boolean;
}

/** What is due of the weights of a plan: a total, or none because they are coefficients or its template has none. */
export type WeightsDue = 'total' | 'coefficients' | 'none';

export interface PlanUnits {
  units: PlanUnit[];
  weightsDue: WeightsDue;
  /** Numbers of the objectives that the summary does not list, or lists although their sheet is gone. */
  summaryMisses: string[];
}

function weightsDue(settings: Pick<PlanSettings, 'template' | 'weightScale'>): WeightsDue {
  if (settings.weightScale === 'coefficienti') return 'coefficients';
  return hasWeights(settings.template) ? 'total' : 'none';
}

/** Without settings nobody knows: a total is due where there are weights. */
const dueWithoutSettings = (units: readonly { missing: number | null }[]): WeightsDue =>
  units.some(({ missing }) => missing !== null) ? 'total' : 'none';

function hasWeights(template: TemplateId): boolean {
  const list = listTemplate(template);
  if (list) return list.totals === 'weights';
  return objectiveTemplate(template)?.summary.includes('weight') ?? false;
}

/** How the weights of a plan are totalled: where a total is due, a unit without weights lacks all of them. */
export const totalling = (
  settings: PlanSettings | null,
): { units: PlanSettings['units']; weightScale: WeightScale; isDueWithoutWeights: boolean } => ({
  units: settings?.units ?? [],
  weightScale: settings?.weightScale ?? '100',
  isDueWithoutWeights: settings !== null && weightsDue(settings) === 'total',
});

/** Weights are those of the summary, which speaks for the whole plan; of the sheets for what it does not list. */
export function planUnits(
  sheets: readonly SheetContents[],
  { objectives }: Pick<FoundPlan, 'objectives'>,
  settings: PlanSettings | null,
): PlanUnits {
  const units = settings?.units ?? [];
  const keyOf = (row: UnitRow) => rowKey({ units }, row);
  const own = objectiveRows(objectives.map(({ objective }) => objective));
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
  const areas = new Set(objectives.map(({ objective }) => unitKey(objective.area)));
  const isKnown = (unit: string) =>
    units.length === 0 || areas.has(unitKey(unit)) || resolveUnit(units, unit) !== undefined;
  const found = overviewByUnit(rows, totalling(settings));
  return {
    units: found.map(({ rows: its, ...unit }) => ({
      ...unit,
      objectives: its.length,
      isKnown: unit.unit !== '' && isKnown(unit.unit),
    })),
    weightsDue: settings === null ? dueWithoutSettings(found) : weightsDue(settings),
    summaryMisses: [...new Set([...missing.map(({ number }) => number), ...gone])],
  };
}
