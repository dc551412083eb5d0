/** The plans of real authorities as they are read: what the check says of them is so. */
import { planFaults } from '../../src/templates/planFaults';
import { planUnits } from '../../src/templates/planUnits';
import { fixture } from '../fixtures/plans';

const faultsOf = (name: Parameters<typeof fixture>[0]) => {
  const plan = fixture(name);
  const objectives = plan.objectives.map((objective, index) => ({
    ...{ objective, sheet: `Ob ${index + 1}`, template: plan.template },
  }));
  return planFaults(objectives, planUnits([], { objectives }, plan).units, plan);
};
const NONE = {
  ...{ wrongTotals: [], withoutObjectives: [], unknownUnits: [], withoutUnit: [], repeated: [] },
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
