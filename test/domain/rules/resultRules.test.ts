/** Results: before there can be any, copied, left open. */
import type { IndicatorField } from '../../../src/domain/objective';
import { bookOf, found, objectiveOn, place, settings, testRule, withIndicators } from './support';

const DATES = ['30/06', '31/12'];
const at = (referenceDate: string, objective: ReturnType<typeof objectiveOn>) =>
  bookOf([objective], { settings: settings({ referenceDate, monitoringDates: DATES }) });
const dated = (
  monitoringDates: string[],
  referenceDate: string,
  objective: ReturnType<typeof objectiveOn>,
) => bookOf([objective], { settings: settings({ referenceDate, monitoringDates }) });
const actual = (value: string | number, field: IndicatorField = 'actual', label = 'Consuntivo') => {
  const objective = withIndicators([{ description: 'Gare espletate', [field]: value }]);
  objective.objective.indicatorTable.columns = [{ field, label }];
  return objective;
};
const phase = (recorded: string, name = 'Bando pubblicato') =>
  objectiveOn('Ob 1', { schedules: [{ year: 2026, phases: [{ name, recorded }] }] });

/** A result under each of two dates, or years. */
const atDates = (results: (string | number | null)[], resultDates = ['30/06', '31/12']) => {
  const objective = withIndicators([{ description: 'Gare espletate', results }]);
  objective.objective.indicatorTable.resultDates = resultDates;
  objective.places.results = [resultDates.map((_, index) => place('Ob 1', 9, index))];
  return objective;
};

testRule('TE07', {
  valid: {
    'under a date that has come': at('2026-07-15', atDates([7, null])),
    'under the dates, at the end of the year': at('2026-12-31', atDates([7, 9])),
    'in the year that it is of': at('2026-02-01', atDates([7, null], ['2026', '2027'])),
    'at the first monitoring': at('2026-06-30', actual(7)),
    'nothing yet': at('2026-01-15', actual('')),
    'a blank to fill': at('2026-01-15', actual('___%')),
    'a number to fill': at('2026-01-15', phase('1.')),
    'what is expected': at('2026-01-15', actual('100%', 'finalResult', 'Risultato finale atteso')),
    'no date to go by': at('', actual(7)),
    'a date that is none': at('a fine anno', actual(7)),
    ...Object.fromEntries(
      [
        'nd',
        'n.d.',
        'n. d.',
        'N.D',
        'Da rilevare',
        'da compilare',
        'in corso',
        '1. 2) 3.',
        '– /',
      ].map((text) => [text, at('2026-01-15', phase(text))]),
    ),
    'the half-year, where the plan looks at no day': dated([], '2026-07-01', actual(7)),
    'final, at the end of the year': at(
      '2026-12-31',
      actual(390, 'finalResult', 'Risultato finale'),
    ),
  },
  invalid: {
    'under a date that is to come': [at('2026-07-15', atDates([7, 9])), { text: '9' }],
    'under a year that is to come': [
      at('2026-02-01', atDates([null, 5], ['2026', '2027'])),
      { text: '5' },
    ],
    'under the first date, before it': [at('2026-06-29', atDates([7, null])), { text: '7' }],
    'words after a number to fill': [at('2026-01-15', phase('1. fatto')), { text: '1. fatto' }],
    'before the only day of the plan that is one': [
      dated(['boh', '30/09'], '2026-07-15', actual(7)),
      { text: '7' },
    ],
    'words that begin so': [
      at('2026-01-15', phase('in corso di gara')),
      { text: 'in corso di gara' },
    ],
    'before the only day of the plan': [dated(['30/09'], '2026-07-15', actual(7)), { text: '7' }],
    'before the half-year, where the plan looks at no day': [
      dated(['boh'], '2026-06-29', actual(7)),
      { text: '7' },
    ],
    'final, where the plan looks at no day': [
      dated([], '2026-12-30', actual(390, 'finalResult', 'Risultato finale')),
      { text: '390' },
    ],
    'a result in January': [at('2026-01-15', actual(7)), { text: '7' }],
    'what was done': [at('2026-01-15', phase('fatto')), { text: 'fatto' }],
    'a level': [
      at('2026-01-15', objectiveOn('Ob 1', { levels: [{ label: 'Consuntivo', value: '100%' }] })),
      { text: '100%' },
    ],
    'final, before the end of the year': [
      at('2026-06-30', actual(390, 'finalResult', 'Risultato finale')),
      { text: '390' },
    ],
  },
});

testRule('TE22', {
  valid: {
    'words of its own': bookOf([phase('Bando pubblicato il 12/03')]),
    'a number': bookOf([actual(7)]),
    'figures alone': bookOf([phase('12 34 56 78', '12 34 56 78')]),
    'another number within': bookOf([phase('Gare 12 espletate', 'Gare espletate')]),
    'few letters': bookOf([phase('Bando', 'Bando')]),
    'nothing, on both sides': bookOf([phase('Anno 2026: //', 'Anno 2026: //')]),
  },
  invalid: {
    'with a number before it': [
      bookOf([phase('12 Bando pubblicato', 'Bando pubblicato')]),
      { text: '12 Bando pubblicato', more: 0 },
    ],
    'the phase': [
      bookOf([phase(' BANDO PUBBLICATO. ', ' Bando pubblicato ')]),
      { text: 'BANDO PUBBLICATO.', more: 0 },
    ],
    'the indicator, with a blank for its number': [
      bookOf([actual('gare espletate n.')]),
      { text: 'gare espletate n.', more: 0 },
    ],
    'a financial one': [
      bookOf([
        objectiveOn('Ob 1', {
          financialIndicators: [{ planned: 'Spese di corso', recorded: 'Spese di corso' }],
        }),
      ]),
      { text: 'Spese di corso', more: 0 },
    ],
    'a whole column, told once': [
      bookOf([
        objectiveOn('Ob 1', {
          financialIndicators: ['Spese di corso', 'Spese di gara', 'Spese di posta'].map(
            (planned, index) => ({ planned, recorded: index === 1 ? '' : planned }),
          ),
        }),
      ]),
      { text: 'Spese di corso', more: 1 },
    ],
  },
});

describe('a level and a financial result', () => {
  const objective = objectiveOn('Ob 1', {
    levels: [{ label: 'Consuntivo', value: '100%' }],
    financialIndicators: [{ planned: ' Spese di gara ', recorded: ' Spese di gara ' }],
  });
  const [level, expense] = [place('Ob 1', 70), place('Ob 1', 80)];
  const told = () => [
    ...found('TE07', at('2026-01-15', objective)).map((each) => each.at),
    ...found('TE22', bookOf([objective])).map((each) => each.at),
  ];
  it('are told in their cells, else in the first of them', () => {
    const { fields } = objective.places;
    const [levels, expenses] = [fields.levels, fields.financialIndicators];
    expect(told()).toEqual([levels, expenses, expenses]);
    objective.places.levels = [{ value: level }];
    objective.places.financialIndicators = [{ recorded: expense }];
    expect(told()).toEqual([level, expense, expense]);
  });
});

testRule('OB40', {
  valid: {
    'one sign of what goes on': bookOf([
      objectiveOn('Ob 1', { description: 'Bandi, gare… e altro' }),
    ]),
    'one underscore': bookOf([objectiveOn('Ob 1', { description: 'Il file piano_2026 e xx' })]),
    words: bookOf([objectiveOn('Ob 1', { description: 'Si attiva lo sportello...' })]),
    'a title, which has a rule of its own': bookOf([objectiveOn('Ob 1', { title: 'Gare ____' })]),
  },
  invalid: {
    'a line': [
      bookOf([objectiveOn('Ob 1', { description: 'Risposte nel ___% dei casi' })]),
      { text: 'Risposte nel ___% dei casi' },
    ],
    ...Object.fromEntries(
      ['entro il …… 2026', 'il 100 % _ dei casi', 'il _ % dei casi', 'entro xxx giorni'].map(
        (text) => [text, [bookOf([objectiveOn('Ob 1', { description: ` ${text} ` })]), { text }]],
      ),
    ),
    dots: [bookOf([phase('', 'Bando entro il ......')]), { text: 'Bando entro il ......' }],
    'in a target': [
      bookOf([withIndicators([{ description: 'Gare', target: '____' }])]),
      { text: '____' },
    ],
  },
});

const labels = (...given: string[][]) =>
  bookOf(
    given.map((its, index) =>
      objectiveOn(`Ob ${index}`, { levels: its.map((label) => ({ label, value: null })) }),
    ),
    { settings: settings({ monitoringDates: DATES }) },
  );
testRule('TE23', {
  valid: {
    'as many as the dates': labels(['1° monitoraggio semestrale', 'Consuntivo']),
    'the dates': labels(['al 30/06', 'al 31/12/2026']),
    none: labels([]),
    'no dates in the plan': bookOf([
      objectiveOn('Ob 1', { levels: [{ label: 'Consuntivo', value: null }] }),
    ]),
  },
  invalid: {
    'fewer, on two sheets': [
      labels(['Consuntivo'], ['Consuntivo']),
      { labels: ['Consuntivo'], dates: DATES, objectives: 2, why: 'count' },
    ],
    'the same, in other letters': [
      labels(['Consuntivo'], ['consuntivo']),
      { labels: ['Consuntivo'], dates: DATES, objectives: 2, why: 'count' },
    ],
    'fewer, and a blank one': [
      labels(['Consuntivo', ' ']),
      { labels: ['Consuntivo'], dates: DATES, objectives: 1, why: 'count' },
    ],
    'another date': [
      labels(['al 31/07', 'al 31/12']),
      { labels: ['al 31/07', 'al 31/12'], dates: DATES, objectives: 1, why: 'dates' },
    ],
  },
});

it('labels that are written alike are told in the first of their cells, with the others', () => {
  const book = labels(['Consuntivo'], ['Consuntivo'], ['Consuntivo']);
  expect(found('TE23', book)).toMatchObject([{ sheet: 'Ob 0', at: null, others: [] }]);
  const at = book.objectives.map(({ sheet }) => place(sheet, 70));
  book.objectives.forEach(({ places }, index) => {
    places.levels = [{ label: at[index]! }];
  });
  expect(found('TE23', book)).toMatchObject([{ at: at[0], others: at.slice(1) }]);
});
