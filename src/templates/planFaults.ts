/** What a plan still lacks, or has twice, before it can be approved: told with the sheets where it is mended. */
import { objectiveRows } from '../domain/planOverview';
import { unitKey } from '../domain/units';
import type { PlanSettings } from '../domain/planSettings';
import { rowKey, unitName } from './planSheets';
import type { BookObjective } from '../domain/book';
import type { PlanUnit } from '../domain/planUnits';

export interface PlanFaults {
  /** Units whose weights do not total 100, and those that have no weight though a total is due. */
  wrongTotals: PlanUnit[];
  /** Weights below 1 where the total is wrong: "20%" in a cell is 0,2, of a hundred points. */
  percentages: { unit: string; number: string; weight: number; sheets: string[] }[];
  withoutObjectives: PlanUnit[];
  /** Units that objectives name and the settings do not. */
  unknownUnits: { unit: string; sheets: string[] }[];
  /** Sheets with objectives that name no unit. */
  withoutUnit: string[];
  /** One number twice in a unit: a sheet that was copied. Numbers may restart in each service, and for each kind. */
  repeated: { unit: string; number: string; sheets: string[] }[];
}

export function planFaults(
  objectives: readonly Pick<BookObjective, 'objective' | 'sheet'>[],
  units: readonly PlanUnit[],
  settings: Pick<PlanSettings, 'units'> | null,
): PlanFaults {
  const plan = { units: settings?.units ?? [] };
  const rows = objectiveRows(objectives.map(({ objective }) => objective)).map((row) => ({
    ...row,
    unit: unitName(plan, row.unit.trim()),
    sheet: objectives[row.index]!.sheet,
  }));
  const sheetsOf = (its: typeof rows) => [...new Set(its.map(({ sheet }) => sheet))];
  const unknown = units.filter(({ unit, isKnown }) => !isKnown && unit !== '');
  const byNumber = new Map<string, typeof rows>();
  for (const row of rows) {
    if (row.number.trim() === '') continue;
    const { service, kind } = objectives[row.index]!.objective;
    const key = [rowKey(plan, row), service.trim(), kind].join('\n');
    byNumber.set(key, [...(byNumber.get(key) ?? []), row]);
  }
  const wrongTotals = units.filter(({ missing }) => missing !== null && missing !== 0);
  const wrong = new Set(wrongTotals.map(({ unit }) => unitKey(unit)));
  return {
    wrongTotals,
    percentages: rows.flatMap(({ unit, number, weight, sheet }) =>
      weight !== null && weight > 0 && weight < 1 && wrong.has(unitKey(unit))
        ? [{ unit, number: number.trim(), weight, sheets: [sheet] }]
        : [],
    ),
    withoutObjectives: units.filter((unit) => unit.objectives === 0),
    unknownUnits: unknown.map(({ unit }) => ({
      unit,
      sheets: sheetsOf(rows.filter((row) => unitKey(row.unit) === unitKey(unit))),
    })),
    withoutUnit: sheetsOf(rows.filter(({ unit }) => unit === '')),
    repeated: [...byNumber.values()]
      .filter((its) => new Set(its.map(({ index }) => index)).size > 1)
      .map((its) => ({
        ...{ unit: its[0]!.unit, number: its[0]!.number.trim() },
        sheets: sheetsOf(its),
      })),
  };
}

export const hasFaults = (faults: PlanFaults): boolean =>
  Object.values(faults).some((found: readonly unknown[]) => found.length > 0);
