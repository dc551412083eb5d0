/** Plans written by the library and read back: whatever was written, in any template. */
import fc from 'fast-check';
import type { Objective } from '../../src/domain/objective';
import type { Plan } from '../../src/domain/plan';
import { resolveUnit } from '../../src/domain/units';
import { LIST_TEMPLATES, listTemplate, OBJECTIVE_TEMPLATES } from '../../src/templates/forms';
import { fixture, PLAN_NAMES } from '../fixtures/plans';
import { chosen, isFew, seed } from '../sample';
import { listPlan, objectiveOf, planOf } from './arbitraries';
import { objectivesIn, throughExcel } from './readBackSupport';

/** Many objectives in each run: a workbook takes longer to open than a sheet to write. */
const COUNT = isFew ? 4 : 8;
const SHEETS = { minLength: COUNT, maxLength: COUNT };
const RUNS = { numRuns: 1, endOnFailure: true, seed } as const;

describe.each(
  chosen(OBJECTIVE_TEMPLATES, 2, 1).map((template) => [template.id, template] as const),
)('objectives of %s', (id, template) => {
  it('are read as they were written', async () => {
    const plans = fc.array(objectiveOf(template), SHEETS);
    const isReadBack = fc.asyncProperty(plans, async (objectives) => {
      const found = await throughExcel(planOf(id, objectives));
      expect(found.unread).toEqual([]);
      expect(found.objectives.map(({ template: each }) => each)).toEqual(objectives.map(() => id));
      expect(objectivesIn(found)).toEqual(objectives);
    });
    await fc.assert(isReadBack, RUNS);
  });
});

describe.each(chosen(LIST_TEMPLATES, 1, 2).map((template) => [template.id, template] as const))(
  'lists of %s',
  (id, template) => {
    it('are read as they were written', async () => {
      const isReadBack = fc.asyncProperty(listPlan(template), async (plan) => {
        const found = await throughExcel(plan);
        expect(found.unread).toEqual([]);
        expect(found.objectives.every(({ template: each }) => each === id)).toBe(true);
        expect(objectivesIn(found)).toEqual(plan.objectives);
        expect(found.areas).toEqual(plan.areas);
        expect(found.printedTotal).toBe(plan.printedTotal);
      });
      await fc.assert(isReadBack, { ...RUNS, numRuns: 3 });
    });
  },
);

/** How many cells the document prints where they are not one for each period is a note, not a datum. */
function withoutPrintedCells(objective: Objective): Objective {
  const schedules = objective.schedules.map((schedule) => ({
    ...schedule,
    phases: schedule.phases.map(({ printedCells, ...phase }) =>
      printedCells === schedule.periods + 1 ? { ...phase, printedCells } : phase,
    ),
  }));
  return { ...objective, schedules };
}

/** The objectives as their sheets tell them: a list puts those of one unit or area together. */
function asWritten({ template, objectives, units }: Plan): Objective[] {
  const field = listTemplate(template)?.grouping.field;
  if (field === undefined) return objectives.map(withoutPrintedCells);
  const groupOf = (each: Objective) => resolveUnit(units, each[field])?.name ?? each[field];
  const groups = [...new Set(objectives.map(groupOf))];
  return groups.flatMap((group) => objectives.filter((each) => groupOf(each) === group));
}

describe.each(chosen(PLAN_NAMES, 2, 3))('the plan of %s', (name) => {
  /** One document has a hundred sheets: a part of it, taken all over, tells as much in less time. */
  const whole = fixture(name);
  const { length } = whole.objectives;
  const step = isFew ? Math.ceil(length / 4) : length < 50 ? 1 : 7;
  const objectives = whole.objectives.filter((_, index) => index % step === 0);
  const plan = { ...whole, objectives };

  it('is read as it was written', async () => {
    const found = await throughExcel(plan);
    expect(found.unread).toEqual([]);
    expect(objectivesIn(found)).toEqual(asWritten(plan));
    expect(found.areas).toEqual(plan.areas);
    expect(found.printedTotal).toBe(plan.printedTotal);
  });
});
