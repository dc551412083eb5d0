/** Where the data of an objective stand, for the formulas of a summary. */
import { completeObjective } from '../../../src/domain/completePlan';
import { objectiveTemplate } from '../../../src/templates/forms';
import { objectiveSheet } from '../../../src/templates/objectiveSheet';
import { readObjective } from '../../../src/templates/reading/readObjective';
import { plannedSource, sourceInBook } from '../../../src/templates/sintesi/source';
import { contentsOf } from '../contentsOf';

const plan = { title: 'Piano', authority: 'Comune', weightScale: '100' as const };
const objective = completeObjective(
  {
    ...{ number: '1', title: 'IMU', unit: 'Tributi', owner: 'Rossi', weight: 30 },
    ...{ strategicRelevance: 80, duration: 'annuale' },
    sharedWith: [
      { unit: 'SUAP', number: '4', strategicRelevance: 10, weight: 10 },
      { unit: 'Sport', number: '5', strategicRelevance: 10, weight: 10 },
    ],
    levels: [
      { label: '30/06', value: 'a' },
      { label: '31/12', value: 'b' },
    ],
    indicatorTable: {
      columns: [{ field: 'description', label: 'Indicatore' }],
      indicators: [{ description: 'Uno' }, { description: 'Due' }],
    },
    schedules: [
      { year: 2026, doneLabel: 'Realizzato', phases: [{ name: 'Bando', planned: [1], done: [1] }] },
    ],
  },
  2026,
);

describe('a sheet that is about to be written, and the same once it was read', () => {
  it.each(['scheda-completa', 'peg-cronoprogramma', 'fasi-prodotti', 'pdo-strategico-ordinario'])(
    'says the same of where each datum stands: %s',
    (id) => {
      const template = objectiveTemplate(id)!;
      const sheet = objectiveSheet(template, 'Ob 1', objective, plan, 'k3x9q2mv');
      const planned = plannedSource(template, { id: 'k3x9q2mv', objective, sheet });
      const read = readObjective(template, contentsOf(sheet));
      const found = sourceInBook({
        ...{ key: 'k', id: 'k3x9q2mv', sheet: 'Ob 1', template: template.id },
        ...{ objective, places: read.places, results: read.results },
      });
      expect(planned).toMatchObject({ id: 'k3x9q2mv', sheet: 'Ob 1', objective });
      for (const [field, place] of Object.entries(planned.fields))
        expect([field, place]).toEqual([field, found.fields[field as 'title']]);
      expect(Object.keys(planned.fields)).toEqual(
        expect.arrayContaining(['number', 'title', 'unit']),
      );
      expect(planned.levels).toEqual(
        found.levels.length > 0 ? found.levels : [undefined, undefined],
      );
      expect(planned.indicators).toEqual(found.indicators);
      const shared = planned.sharedWith.filter((each) => Object.keys(each).length > 0);
      expect(shared).toEqual(found.sharedWith);
      for (const result of ['state', 'progress', 'score', 'scoreOutcome'] as const)
        expect(planned.results[result]?.at).toEqual(found.results[result]?.at);
    },
  );

  it('has what each way of planning has a place for', () => {
    const fields = (id: string) => {
      const template = objectiveTemplate(id)!;
      const sheet = objectiveSheet(template, 'Ob 1', objective, plan);
      return plannedSource(template, { id: 'x', objective, sheet });
    };
    const peg = fields('peg-cronoprogramma');
    expect(peg.fields.weight).toEqual(peg.fields.strategicRelevance);
    expect(peg.fields.weight).toBeDefined();
    expect(fields('fasi-prodotti').fields).not.toHaveProperty('strategicRelevance');
    expect(Object.keys(fields('scheda-completa').results)).toEqual([
      ...['state', 'progress', 'score', 'scoreOutcome'],
    ]);
    expect(fields('pdo-strategico-ordinario').results).toEqual({});
  });
});
