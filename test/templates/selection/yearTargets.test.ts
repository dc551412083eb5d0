/** Targets of several years, where the list has a column for each. */
import { table } from './support';

const HEADINGS = [
  'Obiettivo',
  'Indicatore',
  'Target 2026',
  'Target 2028',
  'Target 2027',
  'Target 2029',
];
const read = (rows: unknown[][], targetYears: number[]) => {
  const { objectives, remarks } = table([HEADINGS, ...rows], { targetYears });
  return { ...objectives[0]!.objective, remarks };
};

it('are of the indicator, by year; those without a column are told, and stand in the notes', () => {
  const { indicatorTable, notes, remarks } = read(
    [
      ['Aria pulita', 'PM10', 40, 30, 35, 28],
      ['', 'Piste', '10%', '', '', ''],
    ],
    [2026, 2027, 2028],
  );
  expect(indicatorTable).toMatchObject({
    resultDates: ['2026', '2027', '2028'],
    indicators: [
      { description: 'PM10', targets: [40, 35, 30] },
      { description: 'Piste', targets: ['10%', null, null] },
    ],
  });
  expect(indicatorTable.indicators[0]).not.toHaveProperty('target');
  expect(notes).toBe('Target degli anni successivi\nPM10: 28 (2029)');
  expect(remarks).toEqual([{ kind: 'laterTargets', row: 1, title: 'Aria pulita' }]);
});

it('are told of a row that has no indicator to give them to', () => {
  const { indicatorTable, notes } = read([['Aria pulita', '', 40, 30, 35, '']], [2026, 2027, 2028]);
  expect(indicatorTable.indicators).toEqual([]);
  expect(notes).toContain('Aria pulita: 30 (2028), 35 (2027)');
});

it('stay one target where the plan has no columns of years', () => {
  const { indicatorTable } = read([['Aria pulita', 'PM10', 40, 30, 35, '']], []);
  expect(indicatorTable.resultDates).toBeUndefined();
  expect(indicatorTable.indicators).toEqual([{ description: 'PM10', target: 40 }]);
});
