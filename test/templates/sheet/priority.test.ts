/** The cell with strategic relevance and weight: two numbers in words, read back as they were or reported. */
import fc from 'fast-check';
import { completeObjective } from '../../../src/domain/completePlan';
import type { Objective } from '../../../src/domain/objective';
import { PEG_CRONOPROGRAMMA } from '../../../src/templates/forms/pegCronoprogramma';
import { objectiveSheet } from '../../../src/templates/objectiveSheet';
import { readObjective } from '../../../src/templates/reading/readObjective';
import { planSettings } from '../../../src/domain/planSettings';
import { areaOf, contentsOf, typed } from '../contentsOf';

const settings = planSettings({ template: 'peg-cronoprogramma', firstYear: 2025 });
const objective = (given: Partial<Objective>) =>
  completeObjective({ number: '1', title: 'Gare in rete', ...given }, 2025);
const sheetOf = (given: Partial<Objective>) =>
  contentsOf(objectiveSheet(PEG_CRONOPROGRAMMA, 'Ob 1', objective(given), settings));

const read = (sheet: ReturnType<typeof sheetOf>) => {
  const { objective: found, unread } = readObjective(PEG_CRONOPROGRAMMA, sheet);
  return [found.strategicRelevance, found.weight, unread.map(({ why }) => why)];
};

const blank = sheetOf({});
const { row, column } = areaOf(blank, 'Priorita');
const readTyped = (content: unknown) => read(typed(blank, row, column, content));

describe('strategic relevance and weight in one cell', () => {
  it('are read as they were written, negative ones too', () => {
    const points = fc.option(
      fc.oneof(
        fc.integer({ min: -200, max: 200 }),
        fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100),
      ),
    );
    fc.assert(
      fc.property(points, points, (strategicRelevance, weight) => {
        expect(read(sheetOf({ strategicRelevance, weight }))).toEqual([
          strategicRelevance,
          weight,
          [],
        ]);
      }),
    );
  });

  it.each([1e-12, 2.5e-7, 1.5e21])(
    'are so too where they are as small or large as %d',
    (points) => {
      expect(read(sheetOf({ strategicRelevance: 100, weight: points }))).toEqual([100, points, []]);
      expect(read(sheetOf({ strategicRelevance: points, weight: 30 }))).toEqual([points, 30, []]);
    },
  );

  it.each([
    ['Strategicità -3 – Peso -5%', -3, -5],
    ['Strategicità - 90 - Peso - 20%', 90, 20],
    ["STRATEGICITA': 90; peso: 20", 90, 20],
    ['Peso 20% – Strategicità 90', 90, 20],
    ['Strategicità 87,5 / 100', 87.5, null],
    ['-5', null, -5],
    [20, null, 20],
  ])('are understood in %j', (content, relevance, weight) => {
    expect(readTyped(content)).toEqual([relevance, weight, []]);
  });

  it.each([
    ['Strategicità alta – Peso 20%', null, 20, 'la strategicità non è un numero'],
    ['Strategicità –5 – Peso 20%', null, 20, 'la strategicità non è un numero'],
    ['Strategicità 1.234,5,6', null, null, 'la strategicità non è un numero'],
    ['Strategicità 90 – Peso 3/20', 90, null, 'non contiene un peso'],
    ['100 Strategicità', null, null, 'non contiene un peso'],
    ['da definire', null, null, 'non contiene un peso'],
  ])('are reported where %j does not tell them', (content, relevance, weight, why) => {
    expect(readTyped(content)).toEqual([relevance, weight, [why]]);
  });
});
