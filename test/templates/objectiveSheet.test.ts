import type { Objective } from '../../src/domain/objective';
import { objectiveTemplate } from '../../src/templates/forms';
import { objectiveSheet } from '../../src/templates/objectiveSheet';
import { readObjective } from '../../src/templates/reading/readObjective';
import { fixture } from '../fixtures/plans';
import { chosen } from '../sample';
import { contentsOf } from './contentsOf';

/** How many cells the document prints where they are not one for each period is a note, not a datum. */
function withoutPrintedCells(objective: Objective): Objective {
  return {
    ...objective,
    schedules: objective.schedules.map((schedule) => ({
      ...schedule,
      phases: schedule.phases.map(({ printedCells, ...phase }) =>
        printedCells === schedule.periods + 1 ? { ...phase, printedCells } : phase,
      ),
    })),
  };
}

describe.each(['terre-di-pianura', 'luzzara', 'terre-di-castelli'] as const)(
  'the sheets of %s',
  (name) => {
    const plan = fixture(name);
    const template = objectiveTemplate(plan.template)!;

    const numbered = plan.objectives.map(
      (objective, index) => [`${index + 1} ${objective.title}`, objective] as const,
    );
    it.each(chosen(numbered, 12, 73))('%s is read back as it was written', (_, objective) => {
      const sheet = objectiveSheet(template, 'Ob', objective, plan);
      const { objective: read, unread } = readObjective(template, contentsOf(sheet));
      expect(unread).toEqual([]);
      expect(read).toEqual(withoutPrintedCells(objective));
    });
  },
);
