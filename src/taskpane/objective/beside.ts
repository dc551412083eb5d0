/** What the plan has beside the objective of the draft: its units, the numbers and the weights already given. */
import { nextNumber, numberInSharing } from '../../domain/objectiveNumber';
import type { NumberedRow } from '../../domain/objectiveNumber';
import { overviewByUnit } from '../../domain/planOverview';
import type { UnitRow } from '../../domain/planOverview';
import type { Unit } from '../../domain/plan';
import { newSheet } from '../../templates/newSheet';
import type { NewSheet } from '../../templates/newSheet';
import type { PlanSettings, WorkbookPlan } from '../services';
import { resolveUnit, unitKey } from '../../domain/units';
import { onlyAsked } from './asked';
import { isBlank } from './draft';
import type { Draft } from './draft';
import type { Form } from './form';
import { readPercent, toObjective } from './reading';

export interface PlanBeside {
  units: readonly Unit[];
  /** Of each objective in each of its units; null where nobody knows. */
  numbers: readonly NumberedRow[] | null;
  /** Null where nobody knows. */
  weights: readonly UnitRow[] | null;
  /** Null where there is no plan. */
  settings: PlanSettings | null;
  /** Names of the sheets that are there. */
  sheets: readonly string[];
  objectives: WorkbookPlan['objectives'];
  /** What the authority makes of the rules. */
  controls: WorkbookPlan['book']['controls'];
}

export const NOTHING_BESIDE: PlanBeside = {
  units: [],
  numbers: null,
  weights: null,
  settings: null,
  sheets: [],
  objectives: [],
  controls: [],
};

/** The sheet that the draft would be written in, or the one that has its objective already. */
export const newSheetOf = (draft: Draft, form: Form, beside: PlanBeside): NewSheet =>
  newSheet(toObjective(draft, form), beside);

/** As the plan names it, else as it was written. */
export const unitName = (units: readonly Unit[], written: string): string =>
  resolveUnit(units, written)?.name ?? written.trim();

/** Whether two names are of one unit. */
export const isSameUnit = (units: readonly Unit[], one: string, other: string): boolean =>
  unitKey(unitName(units, one)) === unitKey(unitName(units, other));

export interface SuggestedNumbers {
  /** In the unit that leads it; blank where nobody can tell. */
  own: string;
  /** In each unit that shares it, by row. */
  shared: ReadonlyMap<number, string>;
}

/** Which objective the draft is, among those of the plan. */
const DRAFT = -1;

/** The numbers of a plan by the names that it gives to its units. */
export const withUnitNames = (
  units: readonly Unit[],
  numbers: readonly NumberedRow[],
): NumberedRow[] =>
  numbers.map(({ number, unit, index }) => ({ number, unit: unitName(units, unit), index }));

/** The numbers that come next in the plan: the objective's own, then one for each unit that shares it. */
export function suggestedNumbers(
  { units, numbers }: PlanBeside,
  { header, shared }: Draft,
): SuggestedNumbers {
  const byRow = new Map<number, string>();
  if (numbers === null) return { own: '', shared: byRow };
  const taken = withUnitNames(units, numbers);
  const take = (written: string, suggested: string, unit: string) =>
    taken.push({ number: isBlank(written) ? suggested : written, unit, index: DRAFT });
  const lead = unitName(units, header.unit);
  const own = suggestion(taken, lead);
  take(header.number, own, lead);
  const ownNumber = isBlank(header.number) ? own : header.number;
  for (const { id, unit, number } of shared) {
    const name = unitName(units, unit);
    const next = name === '' ? '' : numberInSharing(taken, name, ownNumber);
    byRow.set(id, next);
    take(number, next, name);
  }
  return { own, shared: byRow };
}

/** Before the unit is known, only a number that does not depend on it. */
export function suggestion(numbers: readonly NumberedRow[], unit: string): string {
  const next = nextNumber(numbers, unit);
  const isSure =
    unit.trim() !== '' || numbers.every((each) => nextNumber(numbers, each.unit) === next);
  return isSure ? next : '';
}

/** The weights of a unit with that of the draft. */
export interface UnitTotal {
  unit: string;
  weight: number;
  /** What it lacks to be 100; negative when too much. */
  missing: number;
}

export type TotalOf = (unit: string) => UnitTotal | null;

/** The total of a unit as it will be; null where none is due, or nobody knows. */
export function totalsWith({ units, weights }: PlanBeside, given: Draft, form: Form): TotalOf {
  if (weights === null) return () => null;
  const { header, shared } = onlyAsked(given, form);
  const own = [header, ...shared].map(({ unit, number, weight }) => ({
    ...{ unit, number, title: header.title },
    weight: readPercent(weight),
  }));
  const totals = overviewByUnit([...weights, ...own], { units, weightScale: form.weightScale });
  return (written) => {
    if (isBlank(written)) return null;
    const found = totals.find(({ unit }) => isSameUnit(units, unit, written));
    if (!found || found.missing === null) return null;
    return { unit: found.unit, weight: found.weight, missing: found.missing };
  };
}

/**
 * Who answers for a unit, where the plan says so and the user named nobody else: who answers for another unit, or came
 * with what the objective began from (`begunOwner`), goes. Undefined where nothing is to change.
 */
export function ownerWithUnit(
  units: readonly Unit[],
  owner: string,
  chosen: string,
  begunOwner = '',
): string | undefined {
  const next = resolveUnit(units, chosen);
  if (!next || next.owner === owner) return undefined;
  const isOfOthers = !isBlank(owner) && units.some((each) => each.owner === owner);
  if (next.owner === '') return isOfOthers ? '' : undefined;
  return isBlank(owner) || isOfOthers || owner === begunOwner ? next.owner : undefined;
}
