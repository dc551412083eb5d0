/** What one weight is among the others of its unit. */
import {
  bookOf,
  found,
  objectiveOn,
  settings,
  summaryOf,
  summaryRow,
  testRule,
  units,
} from './support';

const weighed = (...weights: number[]) =>
  bookOf(
    weights.map((weight, index) =>
      objectiveOn(`Ob ${index + 1}`, { number: `${index + 1}`, unit: 'Tributi', weight }),
    ),
    { settings: settings({ units: units('Tributi') }) },
  );

testRule('PE04', {
  valid: {
    'as much as half': weighed(50, 30, 20),
    'two objectives': weighed(80, 20),
    'no weights': weighed(0, 0, 0),
    'a total of nought': weighed(-10, 5, 5),
    'no more than the least': weighed(50, 45, 5),
    'as the authority wants': {
      ...weighed(60, 30, 10),
      controls: [{ rule: 'PE04', severity: null, threshold: 70, at: null }],
    },
  },
  invalid: {
    'more than half': [weighed(60, 30, 10), { unit: 'Tributi', share: 60, most: 50, least: 5 }],
    'nearly nothing': [weighed(50, 46, 4), { unit: 'Tributi', share: 4, most: null, least: 5 }],
  },
});

/** The weights of the sheets, and those that the summary shows. */
function printed(sheets: number[], shown: number[], alone: number[] = []) {
  const book = weighed(...sheets);
  const rows = shown.map((weight, index) =>
    summaryRow(
      4 + index,
      { number: `${index + 1}`, unit: 'Tributi', weight },
      { objective: `Ob ${index + 1}`, match: 'id' },
    ),
  );
  const others = alone.map((weight, index) =>
    summaryRow(20 + index, { number: `${20 + index}`, unit: 'Tributi', weight }),
  );
  return { ...book, summaries: [summaryOf([...rows, ...others])] };
}
testRule('PE21', {
  valid: {
    'both make 100': printed([60, 40], [60, 40]),
    'neither does, alike: told already': printed([60, 30], [60, 30]),
    'no summary': weighed(60, 30),
    'the rest is in the summary alone': printed([60, 30], [60, 30], [10]),
  },
  invalid: {
    'too much, though one has no sheet': [
      printed([60, 60], [60, 30], [10]),
      { unit: 'Tributi', total: 120 },
    ],
    'the sheets do not': [printed([60, 30], [60, 40]), { unit: 'Tributi', total: 90 }],
    'neither does, each in its way': [printed([60, 30], [60, 60]), { unit: 'Tributi', total: 90 }],
  },
});

describe('weights of the sheets that do not make what those of the summary make', () => {
  const book = () => printed([60, 30], [60, 40]);
  const cell = (of: ReturnType<typeof book>, index: number) =>
    of.objectives[index]!.places.fields.weight;
  it('are told in the first of their cells, with the others', () => {
    const both = book();
    expect(found('PE21', both)).toMatchObject([{ at: cell(both, 0), others: [cell(both, 1)] }]);
  });
  it('are not told where they have no cells', () => {
    const without = book();
    for (const { places } of without.objectives) delete places.fields.weight;
    expect(found('PE21', without)).toEqual([]);
  });
});

it('a weight out of proportion that has no cell is told at the units', () => {
  const book = weighed(60, 30, 10);
  delete book.objectives[0]!.places.fields.weight;
  expect(found('PE04', book)).toMatchObject([{ at: null, sheet: 'Impostazioni' }]);
});
