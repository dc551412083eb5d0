/** What a draft says that does not agree with the plan: the same objective twice, an unknown unit, a year outside. */
import type { Unit } from '../../domain/plan';
import { unitKey } from '../../domain/units';
import { newSheetOf } from './beside';
import type { PlanBeside } from './beside';
import { isBlank, isBlankPhase } from './draft';
import type { Draft } from './draft';
import { collect, wrong } from './finding';
import type { Finding } from './finding';
import type { Form } from './form';
import { headerPlace, yearId } from './places';
import type { Place } from './places';
import { readYear } from './reading';

/** Nothing would be written: the sheet of that objective is there. */
export function sameObjectiveFindings(draft: Draft, form: Form, beside: PlanBeside): Finding[] {
  const { number, unit } = draft.header;
  if (isBlank(number)) return [];
  const { existing } = newSheetOf(draft, form, beside);
  return collect(
    existing !== undefined &&
      wrong(
        headerPlace('number'),
        (t) => t.findings.plan.sameObjective(number.trim(), unit.trim(), existing),
        true,
      ),
  );
}

/** A name that the plan does not know: most often one of its units, not written in full. */
export function unknownUnit(units: readonly Unit[], written: string, place: Place): Finding[] {
  const key = unitKey(written);
  const isKnown = units.some(({ name, aliases }) =>
    [name, ...aliases].some((each) => unitKey(each) === key),
  );
  return collect(
    units.length > 0 &&
      key !== '' &&
      !isKnown &&
      wrong(place, (t) => t.findings.plan.unknownUnit(written.trim())),
  );
}

/** Years of a plan, first and last. */
export type PlanYears = Pick<PlanBeside, 'years'>['years'];

/** Those of the workbook's plan, else of the one that the draft begins; null where they cannot be told. */
export function yearsOfPlan({ plan }: Draft, asksPlan: boolean, beside: PlanBeside): PlanYears {
  if (!asksPlan) return beside.years;
  const [first, last] = [readYear(plan.firstYear), readYear(plan.lastYear)];
  return first === null || last === null || first > last ? null : { first, last };
}

export function yearsOutside({ years }: Draft, plan: PlanYears): Finding[] {
  if (plan === null) return [];
  return years.flatMap(({ id, year, phases }) => {
    const value = readYear(year);
    const isWritten = !phases.every(isBlankPhase);
    if (!isWritten || value === null || (value >= plan.first && value <= plan.last)) return [];
    const place: Place = { step: 'phases', field: yearId(id) };
    return [wrong(place, (t) => t.findings.plan.yearOutside(value, plan.first, plan.last))];
  });
}
