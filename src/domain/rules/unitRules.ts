/** Rules on the units of a plan: those that objectives name, those that share one, those without any. */
import { unitKey } from '../units';
import { isBlank } from '../cells';
import type { BookObjective } from '../book';
import type { SharedUnit } from '../objective';
import type { Unit } from '../plan';
import { at, rule, when, type Raised } from './rule';
import { unitNamed } from './settingsRules';
import type { View } from './view';
import { saysNothing } from './wording';

const isFilled = ({ unit, number, weight, strategicRelevance }: SharedUnit) =>
  unit.trim() + number.trim() !== '' || weight !== null || strategicRelevance !== null;

/** The rows of the sharing box that say something, with their positions. */
export const sharings = ({ objective: { sharedWith } }: BookObjective) =>
  sharedWith.flatMap((shared, index) =>
    isFilled(shared) ? [{ ...shared, unit: shared.unit.trim(), index, position: index + 1 }] : [],
  );

/** In a plan of areas the area stands for the unit. */
export const unitMissing = rule({
  id: 'OB24',
  severity: 'blocks',
  on: 'objective',
  missing: true,
  check: (subject, view) => {
    const { unit, area } = subject.objective;
    const asked = view.asks(subject, 'unit') || view.asks(subject, 'area');
    return when(asked && saysNothing(unit) && isBlank(area), () => at({ field: 'unit' }));
  },
});

/** Whether any unit has the name: two may claim it. */
const isNamed = (units: readonly Unit[], written: string) =>
  units.some(({ name, aliases }) =>
    [name, ...aliases].some((each) => unitKey(each) === unitKey(written)),
  );

export const unitUnknown = rule({
  id: 'OB25',
  severity: 'blocks',
  on: 'objective',
  needs: ['settings'],
  check: (subject, { units }) => {
    const written: Raised<{ unit: string }>[] = [
      { spot: { field: 'unit' }, facts: { unit: subject.objective.unit.trim() } },
      ...sharings(subject).map(({ unit, index }): Raised<{ unit: string }> => ({
        ...{ spot: { shared: index, field: 'unit' }, facts: { unit } },
      })),
    ];
    return units.length === 0
      ? []
      : written.filter(({ facts }) => !saysNothing(facts.unit) && !isNamed(units, facts.unit));
  },
});

const missingOf =
  (field: 'unit' | 'number' | 'weight', isMissing: (row: SharedUnit, view: View) => boolean) =>
  (subject: BookObjective, view: View): Raised<{ unit: string; position: number }>[] =>
    sharings(subject)
      .filter((row) => isMissing(row, view))
      .map(({ unit, index, position }) => ({
        spot: { shared: index, field },
        facts: { unit, position },
      }));

export const sharedUnitMissing = rule({
  id: 'OB26',
  severity: 'toFix',
  on: 'objective',
  missing: true,
  check: missingOf('unit', ({ unit }) => unit === ''),
});

export const sharedNumberMissing = rule({
  id: 'OB27',
  severity: 'toFix',
  on: 'objective',
  missing: true,
  check: missingOf('number', ({ number }) => isBlank(number)),
});

export const sharedWeightMissing = rule({
  id: 'OB28',
  severity: 'toFix',
  on: 'objective',
  missing: true,
  check: missingOf('weight', ({ weight }) => weight === null),
});

export const unitWithoutObjectives = rule({
  id: 'OB29',
  severity: 'toFix',
  on: 'unit',
  needs: ['settings'],
  check: ({ unit, rows }, { units }) => when(rows.length === 0, () => at(unitNamed(units, unit))),
});

/** Printed beside the unit on some sheets: a heading that was copied names another one. */
export const areaOfAnotherUnit = rule({
  id: 'OB43',
  severity: 'toFix',
  on: 'objective',
  check: (subject, view) => {
    const { unit } = subject.objective;
    const area = subject.objective.area.trim();
    const isPrinted = !isBlank(area) && !isBlank(unit) && view.asks(subject, 'unit');
    // "Servizi amministrativi." ends a line of the document.
    const isOther = isPrinted && !view.isSameUnit(area.replace(/[.:;,]+$/, ''), unit);
    return when(isOther, () => ({
      spot: { field: 'area' as const },
      facts: { area, unit: view.unitName(unit) },
    }));
  },
});
