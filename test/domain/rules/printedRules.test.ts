/** What a document prints of itself. */
import {
  bookOf,
  found,
  objectiveOn,
  place,
  settings,
  summaryOf,
  summaryRow,
  testRule,
  units,
} from './support';

const counted = (counts: (number | null)[], printedTotal: number | null) =>
  bookOf([objectiveOn('Valore pubblico', { area: 'Welfare' })], {
    areas: counts.map((count, index) => ({
      area: index === 0 ? 'WELFARE' : `Area ${index}`,
      count,
    })),
    printedTotal,
  });

testRule('SI07', {
  valid: {
    'it adds up': counted([4, 5], 9),
    'none is printed': counted([4, 5], null),
    'nothing to add': counted([null], 9),
  },
  invalid: { 'it does not': [counted([40, 38], 79), { printed: 79, sum: 78 }] },
});

testRule('SI08', {
  valid: { 'as many': counted([1], 1), 'none announced': counted([null], null) },
  invalid: {
    'none in a second area': [
      counted([1, 2], null),
      { different: [{ area: 'Area 1', count: 2, listed: 0 }] },
    ],
    others: [counted([9], null), { different: [{ area: 'WELFARE', count: 9, listed: 1 }] }],
  },
});

it('tells the cells of the counts, where they are known', () => {
  const [areaCountsAt, printedTotalAt] = [place('Valore pubblico', 90, 1), place('V', 93, 1)];
  const book = { ...counted([4, 5], 8), areaCountsAt, printedTotalAt };
  expect(found('SI07', book).map(({ at }) => at)).toEqual([printedTotalAt]);
  expect(found('SI08', book).map(({ at }) => at)).toEqual([areaCountsAt]);
  expect(found('SI07', counted([4, 5], 8)).map(({ at, sheet }) => [at, sheet])).toEqual([
    [null, 'Valore pubblico'],
  ]);
});

const rows = (...given: [unit: string, others: string][]) =>
  bookOf([objectiveOn('Ob 1', { unit: 'Tributi' })], {
    settings: settings({ units: units('Tributi', 'SUAP') }),
    summaries: [
      summaryOf(
        given.map(([unit, otherUnits], index) => summaryRow(4 + index, { unit, otherUnits })),
      ),
    ],
  });
/** What the sheet says of all its units, shown in the row of one of them. */
const byFormula = () => {
  const row = summaryRow(4, { unit: 'SUAP', otherUnits: 'SUAP' }, { objective: 'Ob 1', shared: 0 });
  const otherUnits = { ...row.cells.otherUnits!, formula: '=\'Ob 1\'!$B$9&""' };
  return {
    ...rows(['SUAP', 'Tributi']),
    summaries: [summaryOf([{ ...row, cells: { ...row.cells, otherUnits } }])],
  };
};
testRule('SI09', {
  valid: {
    'what the sheet says': byFormula(),
    'others alone': rows(['Tributi', 'SUAP']),
    'no list': rows(['Tributi', '']),
    'a row of no unit': rows(['', ', SUAP']),
    'another that begins alike': rows(['Servizi finanziari', 'Servizi finanziari e tributari']),
  },
  invalid: {
    'its own': [rows(['SUAP', 'Tributi, suap']), { unit: 'SUAP', others: 'Tributi, suap' }],
    'without the comma': [
      rows(['Gare e CUC', 'SUAP, gare e CUC servizi diversi']),
      { unit: 'Gare e CUC', others: 'SUAP, gare e CUC servizi diversi' },
    ],
  },
});

it('tells a row once, with the same row of the other summaries', () => {
  const book = rows(['SUAP', 'SUAP']);
  const row = () =>
    summaryRow(4, { unit: 'SUAP', otherUnits: 'SUAP' }, { objective: 'Ob 1' }, 'Sintesi SUAP');
  const own = summaryRow(4, { unit: 'SUAP', otherUnits: 'SUAP' }, { objective: 'Ob 1' });
  const findings = found('SI09', {
    ...book,
    summaries: [summaryOf([own]), summaryOf([row()], { sheet: 'Sintesi SUAP', unit: 'SUAP' })],
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]!.others).toEqual([{ sheet: 'Sintesi SUAP', row: 4, column: 1 }]);
});

it('tells the rows of each unit of one objective, and those of nobody by where they stand', () => {
  const row = (at: number, unit: string, objective: string | null, shared: number | null = null) =>
    summaryRow(at, { unit, otherUnits: unit }, { objective, shared });
  const book = {
    ...rows(),
    summaries: [
      summaryOf([
        ...[row(4, 'SUAP', 'Ob 1'), row(5, 'SUAP', 'Ob 1', 0), row(6, 'Tributi', 'Ob 1')],
        ...[row(7, 'SUAP', null), row(8, 'SUAP', null)],
      ]),
    ],
  };
  const findings = found('SI09', book);
  expect(findings.map(({ at }) => at?.row)).toEqual([4, 5, 6, 7, 8]);
  expect(findings.map(({ objective }) => objective?.key ?? null)).toEqual([
    ...['Ob 1', 'Ob 1', 'Ob 1'],
    ...[null, null],
  ]);
});

it('tells a wrong total of a book without objectives in the settings', () => {
  const book = { ...counted([4, 5], 8), objectives: [] };
  expect(found('SI07', book)).toMatchObject([{ sheet: 'Impostazioni', at: null }]);
});
