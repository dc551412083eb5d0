/** The summaries beside the sheets. */
import type { BookSummary, BookSummaryRow, SummaryField } from '../../../src/domain/bookSummary';
import type { ShownValue } from '../../../src/domain/places';
import type { Objective } from '../../../src/domain/objective';
import {
  bookOf,
  found,
  objectiveOn,
  place,
  settings,
  summaryOf,
  summaryRow,
  testRule,
} from './support';

const SHARED = { unit: 'SUAP', number: '9', strategicRelevance: null, weight: 30 };
const ROW = { objective: 'Ob 1', match: 'formula' as const };
const SHEET = { unit: 'Tributi', weight: 60, title: 'Sportello', duration: 'triennale' };

const beside = (rows: BookSummaryRow[], given: Partial<Objective> = {}, more: BookSummary[] = []) =>
  bookOf([objectiveOn('Ob 1', { ...SHEET, ...given })], {
    settings: settings({ units: [{ name: 'Tributi', aliases: ['Entrate'], owner: '' }] }),
    summaries: [summaryOf(rows), ...more],
  });
const shows = (values: Partial<Record<SummaryField, ShownValue>>, given: Partial<Objective> = {}) =>
  beside([summaryRow(4, values, ROW)], given);

const ofFormula = (row: BookSummaryRow): BookSummaryRow => {
  row.cells.weight!.formula = '=A1';
  return row;
};
const weight = (shown: string | number, stated = 60) => ({
  field: 'weight' as const,
  shown,
  stated,
});
testRule('PE03', {
  valid: {
    'the same': shows({ weight: 60 }),
    'as it prints': shows({ weight: '60 / 100' }),
    'half a cent': shows({ weight: 60.004 }),
    'an error': shows({ weight: '#NOME?' }),
    words: shows({ weight: 'da definire' }),
    'none on the sheet': shows({ weight: 60 }, { weight: null }),
    'blank on both': shows({ weight: '' }, { weight: null }),
    'a blank for nought': shows({ weight: '' }, { weight: 0 }),
    'a fraction by formula, of a percentage that the sheet says: told as such': beside([
      ofFormula(summaryRow(4, { weight: 0.6 }, ROW)),
    ]),
    'a formula that shows nothing': beside([ofFormula(summaryRow(4, { weight: '' }, ROW))]),
    'emptied in one summary, said in another': beside([
      summaryRow(4, { weight: '' }, ROW),
      summaryRow(5, { weight: 60 }, ROW),
    ]),
    'no weight in the summary': shows({ number: '1' }),
    'a row of another unit': beside([summaryRow(4, { weight: 30 }, { ...ROW, shared: 0 })], {
      sharedWith: [SHARED],
    }),
  },
  invalid: {
    'a number': [shows({ weight: 55 }), weight(55)],
    'in percent': [shows({ weight: '55%' }), weight('55%')],
    'a formula that was emptied': [shows({ weight: '' }), weight('')],
    'in a unit that shares it': [
      beside([summaryRow(4, { weight: 25 }, { ...ROW, shared: 0 })], { sharedWith: [SHARED] }),
      weight(25, 30),
    ],
  },
});

describe('a weight emptied in one of two summaries', () => {
  const two = (formula: string | null) => {
    const other = summaryRow(5, { weight: 40 }, { objective: 'Ob 2', match: 'formula' });
    other.cells.weight!.formula = formula;
    const ofUnit = summaryOf([summaryRow(6, { weight: '' }, ROW, 'Sintesi Tributi'), other], {
      ...{ sheet: 'Sintesi Tributi', unit: 'Tributi' },
    });
    return found('PE03', beside([summaryRow(4, { weight: 60 }, ROW)], {}, [ofUnit]));
  };

  it('is told where formulas show the others, and not where the document prints none', () => {
    expect(two('=A1')).toMatchObject([{ facts: weight(''), at: { sheet: 'Sintesi Tributi' } }]);
    expect(two(null)).toEqual([]);
  });
});

it('a percentage typed on the sheet is told there, where the summary shows its fraction', () => {
  const book = beside([ofFormula(summaryRow(4, { weight: 0.6 }, ROW))]);
  const at = book.objectives[0]!.places.fields.weight!;
  const facts = { number: '1', weight: 0.6, points: 60, isPercent: true };
  expect(found('PE02', book)).toMatchObject([{ at, facts }]);
});

describe('a value that differs', () => {
  it('is told once for all summaries, with each of its cells', () => {
    const ofUnit = summaryOf([summaryRow(6, { weight: 55 }, ROW, 'Sintesi Tributi')], {
      ...{ sheet: 'Sintesi Tributi', unit: 'Tributi' },
    });
    const book = beside([summaryRow(4, { weight: 55 }, ROW)], {}, [ofUnit]);
    const row = Object.keys(book.objectives[0]!.objective).indexOf('weight');
    expect(found('PE03', book)).toMatchObject([
      {
        at: place('Sintesi obiettivi', 4),
        others: [place('Ob 1', row), place('Sintesi Tributi', 6)],
      },
    ]);
  });
});

describe('a weight that was emptied', () => {
  it('is told in its cell, with that of the sheet if it has one', () => {
    const book = shows({ weight: '' });
    const at = place('Sintesi obiettivi', 4);
    const { weight: own } = book.objectives[0]!.places.fields;
    expect(found('PE03', book)).toMatchObject([{ at, others: [own] }]);
    delete book.objectives[0]!.places.fields.weight;
    expect(found('PE03', book)).toMatchObject([{ at, others: [] }]);
  });
});

describe('what differs in the rows of several units', () => {
  const titled = (...titles: string[]) =>
    beside(
      titles.map((title, index) =>
        summaryRow(4 + index, { title }, { ...ROW, shared: index === 0 ? null : index - 1 }),
      ),
      { sharedWith: [SHARED, { ...SHARED, unit: 'SIA' }] },
    );
  const own = (book: ReturnType<typeof titled>, field: 'title' | 'indicatorTable') =>
    book.objectives[0]!.places.fields[field];
  const cell = (row: number) => place('Sintesi obiettivi', row);

  it('is told once where they say alike, with each cell once', () => {
    const book = titled('Altro', 'Altro', 'Altro');
    expect(found('SI05', book)).toMatchObject([
      { at: cell(4), others: [own(book, 'title'), cell(5), cell(6)] },
    ]);
  });
  it('is told for each that says something else', () => {
    const told = found('SI05', titled('Altro', 'Diverso', 'Altro'));
    expect(told.map(({ at }) => at)).toEqual([cell(4), cell(5)]);
  });
  it('is beside the list of indicators, or what the unit that shares has of its own', () => {
    const book = beside([summaryRow(4, { indicators: 'Ore', number: 8 }, { ...ROW, shared: 0 })], {
      indicatorTable: { columns: [], indicators: [{ description: 'Utenti' }] },
      sharedWith: [SHARED],
    });
    expect(found('SI05', book).map(({ others }) => others)).toEqual([
      [place('Ob 1', 50, 1)],
      [own(book, 'indicatorTable')],
    ]);
  });
});

testRule('SI05', {
  valid: {
    'in another writing': shows({ title: '• SPORTELLO ', unit: 'Entrate', number: '01' }),
    'nothing on the sheet': shows({ portfolioHolder: 'Sindaco' }),
    'nothing in the summary': shows({ duration: '' }),
    'as many years, in words': shows({ duration: '2026 – 2028' }),
    'the only year, in words': shows({ duration: 2027 }, { duration: '1 anno' }),
    'other words': shows({ duration: 'annuale' }, { duration: 'un anno' }),
    'units by another name, in another order': shows(
      { otherUnits: 'Entrate; SIA' },
      { otherUnits: 'Settore SIA – Tributi' },
    ),
    'an error': shows({ title: '#REF!' }),
    'who answers in another unit': beside(
      [summaryRow(4, { owner: 'Capo SUAP', unit: 'SUAP', number: 9 }, { ...ROW, shared: 0 })],
      { owner: 'Capo Tributi', sharedWith: [SHARED] },
    ),
  },
  invalid: {
    'title, who answers and duration': [
      shows(
        { title: 'Un altro', owner: 'Dirigente', duration: 2021 },
        { owner: 'Responsabile Tributi' },
      ),
      { field: 'title', shown: 'Un altro', stated: 'Sportello' },
      { field: 'owner', shown: 'Dirigente', stated: 'Responsabile Tributi' },
      { field: 'duration', shown: 2021, stated: 'triennale' },
    ],
    ...Object.fromEntries(
      (
        [
          ['number', '7', '1'],
          ['kind', 'ordinario', 'strategico'],
          ['service', 'IMU', 'TARI'],
          ['performance', 'Innovativo', 'Strategico'],
        ] as const
      ).map(([field, shown, stated]) => [
        `the ${field}`,
        [shows({ [field]: shown }, { [field]: stated }), { field, shown, stated }],
      ]),
    ),
    'the strategic relevance': [
      shows({ strategicRelevance: 40 }, { strategicRelevance: 80 }),
      { field: 'strategicRelevance', shown: 40, stated: 80 },
    ],
    'yes or no in place of a title': [
      shows({ title: true }),
      { field: 'title', shown: 'true', stated: 'Sportello' },
    ],
    'as many years, of another plan': [
      shows({ duration: '2025 - 2027' }),
      { field: 'duration', shown: '2025 - 2027', stated: 'triennale' },
    ],
    'one unit more': [
      shows({ otherUnits: 'SIA, SUAP' }, { otherUnits: 'SIA' }),
      { field: 'otherUnits', shown: 'SIA, SUAP', stated: 'SIA' },
    ],
    'the unit, the assessor and the indicators': [
      shows(
        { unit: 'SUAP', portfolioHolder: 'Giunta', indicators: '- Utenti\n- Ore' },
        {
          portfolioHolder: 'Presidente e Giunta',
          indicatorTable: { columns: [], indicators: [{ description: 'Utenti' }] },
        },
      ),
      { field: 'unit', shown: 'SUAP', stated: 'Tributi' },
      { field: 'portfolioHolder', shown: 'Giunta', stated: 'Presidente e Giunta' },
      { field: 'indicators', shown: '- Utenti\n- Ore', stated: 'Utenti' },
    ],
  },
});

testRule('SI01', {
  valid: {
    'each unit has its row': beside(
      [summaryRow(4, {}, ROW), summaryRow(5, {}, { ...ROW, shared: 0 })],
      { sharedWith: [SHARED] },
    ),
    'there is no summary': bookOf([objectiveOn('Ob 1')]),
  },
  invalid: {
    'no row': [beside([]), { unit: 'Tributi' }],
    'a unit without': [
      beside([summaryRow(4, {}, ROW)], { sharedWith: [SHARED] }),
      { unit: 'SUAP' },
    ],
  },
});

const own = (given: Partial<BookSummaryRow>, number = '7', title = 'Gare') =>
  beside([summaryRow(4, {}, ROW), summaryRow(5, { number, title, unit: 'SUAP' }, given)]);

testRule('SI02', {
  valid: {
    'a row of its own': own({}),
    'a row whose sheet is there, with an error in it': own({
      ...{ isBroken: true, match: 'id', objective: 'Ob 1' },
    }),
  },
  invalid: {
    'its sheet is gone': [own({ match: 'gone' }), { number: '7', title: 'Gare' }],
    'it shows errors': [own({ isBroken: true }, '#REF!', '#REF!'), { number: '', title: '' }],
    'with spaces': [own({ match: 'gone' }, ' 7 ', ' Gare '), { number: '7', title: 'Gare' }],
  },
});
it('a row of nobody is of the unit that it shows, unless that is blank or an error', () => {
  const unitOf = (unit: string) =>
    found('SI02', beside([summaryRow(5, { title: 'Gare', unit }, { match: 'gone' })])).map(
      (each) => each.unit,
    );
  expect(unitOf(' SUAP ')).toEqual(['SUAP']);
  expect(unitOf('#REF!')).toEqual([null]);
  expect(unitOf(' ')).toEqual([null]);
});
testRule('SI03', {
  valid: {
    'it stands for a sheet': beside([summaryRow(4, { number: '1' }, ROW)]),
    blank: own({}, '', ''),
    'its sheet is gone, which is told': own({ match: 'gone' }),
  },
  invalid: {
    'it stands for none': [own({}), { number: '7', title: 'Gare' }],
    'with a number alone': [own({}, '7', ''), { number: '7', title: '' }],
    'twice, told once; another number is another row': [
      beside(
        ['7', '7', '8'].map((number, index) => summaryRow(5 + index, { number, title: 'Gare' })),
      ),
      { number: '7', title: 'Gare' },
      { number: '8', title: 'Gare' },
    ],
    'two titles without a number': [
      beside(['Gare', 'Bandi'].map((title, index) => summaryRow(5 + index, { title }))),
      { number: '', title: 'Gare' },
      { number: '', title: 'Bandi' },
    ],
  },
});
testRule('SI04', {
  valid: { 'one sheet fits': own(ROW) },
  invalid: { 'two do': [own({ match: 'ambiguous' }), { number: '7', title: 'Gare' }] },
});
testRule('SI06', {
  valid: { 'its headings are there': beside([]) },
  invalid: {
    'a heading was renamed': [
      bookOf([], { summaries: [summaryOf([], { lostHeadings: ['notes'] })] }),
      { fields: ['notes'] },
    ],
  },
});
