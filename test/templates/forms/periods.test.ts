import { objectiveTemplate } from '../../../src/templates/forms';
import { fixture } from '../../fixtures/plans';

describe.each(['terre-di-pianura', 'luzzara', 'terre-di-castelli'] as const)(
  'the template of %s',
  (name) => {
    it('divides a new year as most schedules of the document do', () => {
      const { template, objectives } = fixture(name);
      const schedules = objectives.flatMap((objective) => objective.schedules);
      const fortnights = schedules.filter(({ periods }) => periods === 24).length;
      const most = fortnights > schedules.length / 2 ? 24 : 12;
      expect(objectiveTemplate(template)?.schedule.periods).toBe(most);
    });
  },
);
