/** The times of an objective. */
import { bookOf, found, objectiveOn, settings, testRule, withPhases } from './support';

const timed = (given: Parameters<typeof objectiveOn>[1]) => bookOf([objectiveOn('Ob 1', given)]);
const phases = (...given: Parameters<typeof withPhases>[0]) => bookOf([withPhases(given)]);

testRule('TE01', {
  valid: {
    'a duration': timed({ duration: 'annuale' }),
    'a deadline': timed({ dueDate: '31/12/2026' }),
    'a year': timed({ completionYear: 2027 }),
    'a month': phases({ name: 'Avvio', planned: [3] }),
    'a date in a phase': phases({ name: 'Avvio entro il 30/06' }),
    'a date in an indicator': timed({
      indicatorTable: { columns: [], indicators: [{ description: 'Atto entro il 30/06' }] },
    }),
    'none is asked': { ...timed({}), asked: { 'scheda-completa': ['title'] } },
  },
  invalid: {
    'nothing is told': [timed({ duration: ' ' }), null],
    'a dash': [timed({ duration: '-' }), null],
    'a phase without months': [phases({ name: 'Avvio' }), null],
  },
});

testRule('TE12', {
  valid: {
    'a phase': phases({ name: 'Avvio' }),
    'a weight alone': phases({ weight: 30 }),
    'somebody alone': phases({ owner: 'Ufficio' }),
    'a product alone': phases({ deliverable: 'Atto' }),
    'what was done alone': phases({ done: [3] }),
  },
  invalid: { 'no schedule': [timed({}), null], 'a blank phase': [phases({}), null] },
});

const PLAN = { first: 2026, last: 2028 };
testRule('TE02', {
  valid: {
    'within the plan': timed({
      dueDate: '31/12/2028',
      schedules: [{ year: 2027, phases: [{ name: 'x' }] }],
    }),
    'a day of its year': timed({ dueDate: '30/06' }),
    'it goes on after the plan': timed({ completionYear: 2030 }),
    'it began before the plan': timed({ duration: '2025-2026' }),
    'it began before, with a stroke': timed({ duration: '2025/2026' }),
    'it began before, in short': timed({ duration: '2025/26' }),
    'it began before and goes on after': timed({ duration: '2024-2030' }),
    'a year of no phase': timed({ schedules: [{ year: 2020 }] }),
    'years that are reversed, which is told': {
      ...timed({ dueDate: '30/06/2029' }),
      settings: settings({ firstYear: 2028, lastYear: 2026 }),
    },
  },
  invalid: {
    'a schedule': [
      timed({ schedules: [{ year: 2025, phases: [{ name: 'x' }] }] }),
      { year: 2025, ...PLAN },
    ],
    'a deadline': [timed({ dueDate: '30.06.2029' }), { year: 2029, ...PLAN }],
    'a deadline in words': [timed({ dueDate: 'entro il 30 giugno 2024' }), { year: 2024, ...PLAN }],
    'a year as the deadline': [timed({ dueDate: '2025' }), { year: 2025, ...PLAN }],
    'the end of a year': [timed({ dueDate: 'fine 2025' }), { year: 2025, ...PLAN }],
    'a duration in days': [
      timed({ duration: 'dal 01/01/2025 al 31/12/2025' }),
      { year: 2025, ...PLAN },
    ],
    'a duration in short': [timed({ duration: '2024/25' }), { year: 2024, ...PLAN }],
    'a duration': [timed({ duration: 'Annuale: 2024' }), { year: 2024, ...PLAN }],
    'an end before the beginning': [timed({ completionYear: 2024 }), { year: 2024, ...PLAN }],
  },
});

it('a deadline, a duration and an end out of the plan are told in their cells', () => {
  const book = timed({
    ...{ dueDate: '30/06/2029', duration: '2024-2025', completionYear: 2024 },
    schedules: [{ year: 2025, phases: [{ name: 'x' }] }],
  });
  const { places } = book.objectives[0]!;
  const { dueDate, duration, completionYear } = places.fields;
  expect(found('TE02', book).map((each) => each.at)).toEqual([
    places.schedules[0]!.year,
    ...[dueDate, duration, completionYear],
  ]);
});

const YEAR = { year: 2026, phases: [{ name: 'x' }] };
testRule('TE15', {
  valid: { 'two years': timed({ schedules: [YEAR, { ...YEAR, year: 2027 }] }) },
  invalid: {
    'one year twice': [timed({ schedules: [YEAR, YEAR] }), { year: 2026 }],
    'after a blank one': [
      timed({ schedules: [{ year: 2026 }, YEAR, { ...YEAR, year: 2027 }, YEAR] }),
      { year: 2026 },
    ],
  },
});

const due = (dueDate: string) => timed({ dueDate });
testRule('TE11', {
  valid: {
    'a date': due('31.12.2026'),
    'a day of a leap year': due('29/02'),
    words: due('giugno'),
    blank: due(''),
  },
  invalid: Object.fromEntries(
    [
      ...['31/06/2026', '30/02', '29/02/2026', '00/12/2026', '1/13/26', 'entro il 31/06/2026'],
      ...['31 novembre 2026', 'entro il 30 febbraio'],
    ].map((text) => [text, [due(text), { text }]]),
  ),
});
const dues = (...dates: string[]) =>
  bookOf(dates.map((dueDate, index) => objectiveOn(`Ob ${index}`, { dueDate })));

testRule('TE04', {
  valid: {
    'a date': due('31/12/2026'),
    'no date, which is told': due('31/06/2026'),
    'two forms of which none is the usual one': dues('31/12/2026', '31.12.2026'),
    'a year alone': dues('31/12/2026', '30/06/2026', '2026'),
    'a date without a year': dues('31/12/2026', '30/06/2026', '30.06'),
  },
  invalid: {
    giugno: [due('giugno'), { text: 'giugno', usual: null }],
    'a sentence': [
      due('entro 20 giorni dalla ricezione'),
      { text: 'entro 20 giorni dalla ricezione', usual: null },
    ],
    ...Object.fromEntries(
      (
        [
          [['31.12.2026', ' 1.6.2026 ', '30/09/2026'], '30/09/2026', '31.12.2026'],
          [['30/09/2026', '31-12-2026', '1-6-2026'], '30/09/2026', '31-12-2026'],
          [['1/6/2026', '31/12/2026', ' 30-09-2026 '], '30-09-2026', '1/6/2026'],
        ] as const
      ).map(([dates, text, usual]) => [`${text} among others`, [dues(...dates), { text, usual }]]),
    ),
    'another form': [
      dues('31/12/2026', '30/06/2026', '30.09.2026'),
      { text: '30.09.2026', usual: '31/12/2026' },
    ],
  },
});

const second = { position: 2, name: '', year: 2026, periods: 12 as const };
testRule('TE13', {
  valid: { 'a name': phases({ name: 'Avvio' }), blank: phases({}) },
  invalid: { 'months alone': [phases({ name: 'Avvio' }, { planned: [1] }), second] },
});
const recorded = (name: string, planned: number[] = []) =>
  timed({ schedules: [{ year: 2026, doneLabel: 'Ottenuto', phases: [{ name, planned }] }] });
testRule('TE14', {
  valid: { 'a month': recorded('Avvio', [1]), 'no states are computed': phases({ name: 'Avvio' }) },
  invalid: {
    'a name alone': [recorded(' Avvio '), { ...second, position: 1, name: 'Avvio' }],
  },
});
testRule('TE18', {
  valid: {
    'a date in its words': phases({ name: 'Avvio entro il 30/06' }, { name: 'Fine 31/12/2026' }),
    'states are computed': recorded('Avvio'),
    'a month': phases({ name: 'Avvio', planned: [1] }),
  },
  invalid: {
    'a name alone': [phases({ name: 'Avvio' }), { ...second, position: 1, name: 'Avvio', more: 0 }],
    'several, told once': [
      phases({ name: 'Avvio' }, { name: 'Gara', planned: [2] }, { name: 'Lavori' }),
      { ...second, position: 1, name: 'Avvio', more: 1 },
    ],
  },
});
testRule('TE05', {
  valid: { 'as many as the year has': phases({ name: 'Avvio', printedCells: 12 }) },
  invalid: {
    'one too many': [
      phases({ name: 'Avvio', planned: [1], printedCells: 13 }),
      { ...second, position: 1, name: 'Avvio', cells: 13 },
    ],
  },
});

const SCHEDULE = { year: 2026, doneLabel: 'Ottenuto' as const };
const done = (...periods: number[]) =>
  objectiveOn('Ob 1', { schedules: [{ ...SCHEDULE, phases: [{ name: 'Avvio', done: periods }] }] });
const at = (referenceDate: string, objective = done(5)) =>
  bookOf([objective], { settings: settings({ referenceDate }) });

testRule('TE17', {
  valid: {
    'a date': at('2026-06-30'),
    'nothing is recorded': at('', objectiveOn('Ob 1')),
    'nothing that has a state': at(
      '',
      objectiveOn('Ob 1', { schedules: [YEAR, { ...SCHEDULE, phases: [] }] }),
    ),
  },
  invalid: { 'no date': [at(''), null] },
});

testRule('TE16', {
  valid: {
    'done by then': at('2026-06-30', done(2, 6)),
    'nothing done': at('2026-01-01', done()),
    'on its first day': at('2026-05-01', done(5)),
  },
  invalid: {
    'done in a month that has not begun': [
      at('2026-03-31', done(2, 5)),
      { date: '2026-03-31', last: '2026-05-01', objectives: 1 },
    ],
  },
});

describe('the date that is behind', () => {
  it('is told once, however many objectives go beyond it, at the date', () => {
    const place = { sheet: 'Impostazioni', row: 7, column: 1 };
    const book = {
      ...bookOf([done(5), { ...done(12), key: 'Ob 2' }]),
      settings: settings({ referenceDate: '2026-01-31' }),
      settingsPlaces: new Map([['DataRiferimento', place]]),
    };
    expect(found('TE16', book)).toMatchObject([
      { at: place, facts: { objectives: 2, last: '2026-12-01' } },
    ]);
  });
});
