/** A plan of three units, for the tests of the screen "Pesi". */
import type { PlanWeights } from '../../../src/taskpane/services';

export const row = (number: string, weight: number | null, hasCell = true) => ({
  ...{ unit: '', number, title: 'Gara', weight },
  cell: hasCell
    ? {
        ...{ sheet: `Ob ${number}`, cell: 'B7', content: weight, number, title: 'Gara' },
        ...{ unit: '', value: weight, isPercent: false },
      }
    : null,
  isOfSummary: false,
});

export const unit = (name: string, rows: ReturnType<typeof row>[], missing: number | null) => ({
  ...{ unit: name, rows, weight: 0, missing },
});

/** "Scuola" is right, "Tributi" lacks 30, and what has no unit is partly in the summary alone. */
export const PLAN: PlanWeights = {
  scale: '100',
  units: [
    unit('Scuola', [row('1', 100)], 0),
    unit('Tributi', [row('2', 30), row('3', 40), row('4', null)], 30),
    unit('', [row('5', 20), row('6', 70, false)], 10),
  ],
};

/** The same plan with other units in place of some of its own. */
export const planWith = (...units: PlanWeights['units']): PlanWeights => ({ ...PLAN, units });
