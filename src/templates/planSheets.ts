/** The sheets of a plan's objectives, and which of them a row of the summary stands for. */
import { newId } from '../domain/identity';
import type { Objective, SharedUnit } from '../domain/objective';
import { numberKey } from '../domain/objectiveNumber';
import type { Plan, SummaryRow } from '../domain/plan';
import { resolveUnit, unitKey } from '../domain/units';
import type { SheetBlueprint } from './blueprint';
import { objectiveSheet } from './objectiveSheet';
import type { ObjectiveTemplate } from './objectiveTemplate';
import { objectiveSheetName } from './sheetNames';

export interface PlannedSheet {
  /** By which its rows in the summaries know it. */
  id: string;
  objective: Objective;
  sheet: SheetBlueprint;
}

/**
 * A sheet for each objective. Where numbers repeat, as when each unit counts its own, the sheets are named by the
 * position in the plan: two sheets cannot have one name.
 */
export function planSheets(template: ObjectiveTemplate, plan: Plan): PlannedSheet[] {
  const names = plan.objectives.map(({ number }) => objectiveSheetName(number).toLowerCase());
  const areUnique =
    new Set(names).size === names.length &&
    plan.objectives.every(({ number }) => number.trim() !== '');
  return plan.objectives.map((objective, index) => {
    const name = objectiveSheetName(areUnique ? objective.number : String(index + 1));
    const id = newId();
    return { id, objective, sheet: objectiveSheet(template, name, objective, plan, id) };
  });
}

/**
 * The rows of the summary: those of the plan, or where it has none a row for each objective, followed by those of the
 * units that share it, each with its own weight.
 */
export function summaryRows(plan: Plan): SummaryRow[] {
  if (plan.summary.length > 0) return plan.summary;
  return plan.objectives.flatMap((objective) => [rowOf(objective), ...sharedRows(objective, plan)]);
}

function rowOf(objective: Objective): SummaryRow {
  const { number, title, unit, owner, portfolioHolder, otherUnits, duration } = objective;
  return {
    ...{ number, title, unit, owner, portfolioHolder, otherUnits, duration },
    strategicRelevance: objective.strategicRelevance,
    weight: objective.weight,
    states: [],
    indicators: objective.indicatorTable.indicators
      .map(({ description }) => String(description ?? ''))
      .filter((text) => text !== '')
      .join('\n'),
    notes: '',
  };
}

function sharedRows(objective: Objective, { units }: Plan): SummaryRow[] {
  return objective.sharedWith.map(({ unit, number, strategicRelevance, weight }) => ({
    ...rowOf(objective),
    ...{ unit, number, strategicRelevance, weight },
    owner: resolveUnit(units, unit)?.owner ?? '',
    see: objective.number,
  }));
}

/** The sheet of its own that a row of the summary has; the rows are in the plan's order when they have no summary. */
export function sheetOfRow(
  plan: Plan,
  row: SummaryRow,
  index: number,
  sheets: readonly PlannedSheet[],
): PlannedSheet | undefined {
  if (plan.summary.length === 0)
    return row.see === undefined ? sheetAt(plan, index, sheets) : undefined;
  const unit = unitName(plan, row.unit);
  const sameNumber = sheets.filter(
    ({ objective }) => numberKey(objective.number) === numberKey(row.number),
  );
  const sameUnit = sameNumber.filter(({ objective }) => unitName(plan, objective.unit) === unit);
  if (sameUnit.length === 1) return sameUnit[0];
  // A sheet may print its unit in a way that the plan does not know: a number that is unique is enough.
  return sameUnit.length === 0 && sameNumber.length === 1 && isPlanWide(row.number)
    ? sameNumber[0]
    : undefined;
}

/** Without a summary of its own the plan's rows follow its objectives, each followed by those that share it. */
function sheetAt(
  { objectives }: Plan,
  index: number,
  sheets: readonly PlannedSheet[],
): PlannedSheet | undefined {
  let row = 0;
  return sheets.find((_, position) => {
    const isIt = row === index;
    row += 1 + (objectives[position]?.sharedWith.length ?? 0);
    return isIt;
  });
}

/** The sheet that a row without one of its own refers to: of several with the number, the one that its unit shares. */
export function sheetReferredTo(
  plan: Pick<Plan, 'units'>,
  row: SummaryRow,
  sheets: readonly PlannedSheet[],
): PlannedSheet | undefined {
  if (row.see === undefined) return undefined;
  const numbered = sheets.filter(({ objective }) => objective.number === row.see);
  return numbered.find(({ objective }) => sharingOf(plan, objective, row) >= 0) ?? numbered[0];
}

/**
 * Position among the units that share an objective of the one that a row is of: by unit and number, as two units may
 * count alike; by unit alone; by number alone where no other has it. -1 where there is none.
 */
export function sharingOf(
  plan: Pick<Plan, 'units'>,
  { sharedWith }: Pick<Objective, 'sharedWith'>,
  row: Pick<SummaryRow, 'unit' | 'number'>,
): number {
  const unit = unitKey(unitName(plan, row.unit));
  const isUnit = (shared: SharedUnit) => unitKey(unitName(plan, shared.unit)) === unit;
  const isNumber = ({ number }: SharedUnit) => numberKey(number) === numberKey(row.number);
  const both = sharedWith.findIndex((shared) => isUnit(shared) && isNumber(shared));
  if (both >= 0) return both;
  const byUnit = sharedWith.findIndex(isUnit);
  if (byUnit >= 0 || sharedWith.filter(isNumber).length > 1) return byUnit;
  return sharedWith.findIndex(isNumber);
}

export function unitName(plan: Pick<Plan, 'units'>, printed: string): string {
  return resolveUnit(plan.units, printed)?.name ?? printed;
}

/** "2/14" counts over the whole plan, "2" within a unit. */
const isPlanWide = (number: string) => number.includes('/');

/** What tells the units of a plan apart, under any of their names. */
export const planUnitKey = (plan: Pick<Plan, 'units'>, printed: string): string =>
  unitKey(unitName(plan, printed));

/** What tells the rows of a plan apart: the unit, as the plan names it, and the number. */
export const rowKey = (
  plan: Pick<Plan, 'units'>,
  { unit, number }: { unit: string; number: string },
): string => `${planUnitKey(plan, unit)}\n${numberKey(number)}`;
