/** The plans of real authorities as they are read: what the check says of them is so. */
import { planFaults } from '../../src/templates/planFaults';
import { planUnits } from '../../src/domain/planUnits';
import { bookObjective, bookOf } from '../bookObjective';
import { fixture } from '../fixtures/plans';

const faultsOf = (name: Parameters<typeof fixture>[0]) => {
  const plan = fixture(name);
  const objectives = plan.objectives.map((objective, index) => ({
    ...bookObjective(objective, `Ob ${index + 1}`, plan.template),
  }));
  return planFaults(objectives, planUnits(bookOf(objectives, plan)).units, plan);
};
const NONE = {
  ...{ wrongTotals: [], percentages: [], withoutObjectives: [] },
  ...{ unknownUnits: [], withoutUnit: [], repeated: [] },
};

describe('what a plan lacks', () => {
  it.each(['terre-di-pianura', 'terre-di-castelli', 'casalbuttano', 'bassa-romagna'] as const)(
    'is nothing in %s',
    (name) => {
      expect(faultsOf(name)).toEqual(NONE);
    },
  );
});

describe('the sheet of an objective that was copied', () => {
  it.each(['terre-di-pianura', 'terre-di-castelli'] as const)('is found in %s', (name) => {
    const plan = fixture(name);
    const objectives = [...plan.objectives, plan.objectives[4]!].map((objective, index) => ({
      ...{ objective, sheet: `Ob ${index + 1}`, template: plan.template },
    }));
    const { repeated } = planFaults(objectives, [], plan);
    expect(repeated[0]).toMatchObject({
      number: plan.objectives[4]!.number,
      sheets: ['Ob 5', `Ob ${objectives.length}`],
    });
    // Once for each unit that has it.
    expect(repeated).toHaveLength(1 + plan.objectives[4]!.sharedWith.length);
  });
});

describe('a weight typed as a percentage', () => {
  const faultsWith = (weights: number[]) => {
    const plan = fixture('casalbuttano');
    const objectives = weights.map((weight, index) => ({
      ...bookObjective({ ...plan.objectives[index]!, weight }, `Ob ${index + 1}`, plan.template),
    }));
    return planFaults(objectives, planUnits(bookOf(objectives, plan)).units, plan);
  };

  it('is told where the total is wrong', () => {
    const { unit, number } = fixture('casalbuttano').objectives[1]!;
    expect(faultsWith([80, 0.2]).percentages).toEqual([
      { unit, number, weight: 0.2, sheets: ['Ob 2'] },
    ]);
  });

  it('is not told of a small weight in a total that is right, nor of a weight of 1 or 0', () => {
    expect(faultsWith([99.5, 0.5]).percentages).toEqual([]);
    expect(faultsWith([80, 1, 0]).percentages).toEqual([]);
  });
});
