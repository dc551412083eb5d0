/** The sheets of a plan's objectives, and the rows of its summary, each with the sheet that it shows. */
import { newId } from '../domain/identity';
import type { Objective } from '../domain/objective';
import { numberKey } from '../domain/objectiveNumber';
import type { Plan, SummaryRow } from '../domain/plan';
import { objectiveRows } from '../domain/planOverview';
import { inSummaryOrder } from '../domain/summaryOrder';
import { resolveUnit, unitKey } from '../domain/units';
import type { SheetBlueprint } from './blueprint';
import { labelKey } from './labels';
import { objectiveSheet } from './objectiveSheet';
import type { ObjectiveTemplate } from './objectiveTemplate';
import type { HeadingCells } from './sheet/heading';
import { planSheetNames } from './sheetNames';

export interface PlannedSheet {
  /** By which its rows in the summaries know it. */
  id: string;
  objective: Objective;
  sheet: SheetBlueprint;
}

/** A sheet for each objective. */
export function planSheets(
  template: ObjectiveTemplate,
  plan: Plan,
  headings: HeadingCells | null,
): PlannedSheet[] {
  const names = planSheetNames(plan.objectives);
  return plan.objectives.map((objective, index) => {
    const name = names[index]!;
    const id = newId();
    return { id, objective, sheet: objectiveSheet(template, name, objective, plan, id, headings) };
  });
}

/** A row of a new summary. */
export interface SummaryLine {
  /** As the plan's settings name it, else as printed. */
  unit: string;
  /** What the plan's own summary prints; null where it has none. */
  printed: SummaryRow | null;
  /** The sheet that it shows; null for an objective that only the plan's summary names. */
  planned: PlannedSheet | null;
  /** Position among the units that share the objective; null for the unit that leads it. */
  shared: number | null;
}

/**
 * The rows of the summary: those that the plan's summary prints, in its order; where it has none a row for each
 * objective and for each unit that shares it, the rows of a unit together.
 */
export function summaryLines(plan: Plan, sheets: readonly PlannedSheet[]): SummaryLine[] {
  if (plan.summary.length > 0) return plan.summary.map((row) => printedLine(plan, row, sheets));
  const rows = objectiveRows(sheets.map(({ objective }) => objective));
  return inSummaryOrder(rows, plan.units).map(({ index, shared }) => {
    const planned = sheets[index]!;
    const { objective } = planned;
    const unit = shared === null ? objective.unit : objective.sharedWith[shared]!.unit;
    return { unit: unitName(plan, unit), printed: null, planned, shared };
  });
}

function printedLine(
  plan: Plan,
  printed: SummaryRow,
  sheets: readonly PlannedSheet[],
): SummaryLine {
  const unit = unitName(plan, printed.unit);
  const own = printed.see === undefined ? sheetOfRow(plan, printed, sheets) : undefined;
  if (own) return { unit, printed, planned: own, shared: null };
  return { unit, printed, ...referredTo(plan, printed, sheets) };
}

/**
 * The sheet of its own that a printed row has: of its unit and number, else its title too where services count on
 * their own; none where that is not one sheet.
 */
function sheetOfRow(
  plan: Plan,
  row: SummaryRow,
  sheets: readonly PlannedSheet[],
): PlannedSheet | undefined {
  const unit = planUnitKey(plan, row.unit);
  const sameNumber = sheets.filter(
    ({ objective }) => numberKey(objective.number) === numberKey(row.number),
  );
  const sameUnit = sameNumber.filter(({ objective }) => planUnitKey(plan, objective.unit) === unit);
  if (sameUnit.length === 0)
    // A sheet may print its unit in a way that the plan does not know: a number that is unique is enough.
    return sameNumber.length === 1 && isPlanWide(row.number) ? sameNumber[0] : undefined;
  const candidates =
    sameUnit.length === 1
      ? sameUnit
      : sameUnit.filter(({ objective }) => labelKey(objective.title) === labelKey(row.title));
  return candidates.length === 1 ? candidates[0] : undefined;
}

/**
 * The sheet that a printed row refers to, by the number that it says, and its place in the sharing box there. Of several
 * sheets with that number the one that shares with the row's unit under the row's number; else the one that shares with
 * the unit, or has the number, where no other does.
 */
function referredTo(
  plan: Pick<Plan, 'units'>,
  row: SummaryRow,
  sheets: readonly PlannedSheet[],
): Pick<SummaryLine, 'planned' | 'shared'> {
  const nothing = { planned: null, shared: null };
  if (row.see === undefined) return nothing;
  const see = numberKey(row.see);
  const numbered = sheets.filter(({ objective }) => numberKey(objective.number) === see);
  const unit = planUnitKey(plan, row.unit);
  const places = numbered.flatMap((planned) =>
    planned.objective.sharedWith.map((sharing, shared) => ({
      planned,
      shared,
      isUnit: planUnitKey(plan, sharing.unit) === unit,
      isNumber: numberKey(sharing.number) === numberKey(row.number),
    })),
  );
  const ranks = [
    places.filter(({ isUnit, isNumber }) => isUnit && isNumber),
    places.filter(({ isUnit }) => isUnit),
    places.filter(({ isNumber }) => isNumber),
  ];
  const found = ranks.find((rank) => rank.length > 0);
  if (found?.length === 1) return { planned: found[0]!.planned, shared: found[0]!.shared };
  // It leads there all the same: its texts are that sheet's, its weight only the summary's.
  return numbered.length === 1 ? { planned: numbered[0]!, shared: NOT_IN_THE_BOX } : nothing;
}

/** Position of a row whose unit the sharing box of the sheet does not name. */
export const NOT_IN_THE_BOX = -1;

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
