/** Times that words tell. */
import {
  bookOf,
  found,
  objectiveOn,
  place,
  settings,
  testRule,
  withIndicators,
  withPhases,
} from './support';

type Given = Parameters<typeof objectiveOn>[1];
const PLAN = { first: 2026, last: 2028 };
const plan = (given: Given, years = {}) =>
  bookOf([objectiveOn('Ob 1', given)], { settings: settings(years) });
const phases = (...given: Parameters<typeof withPhases>[0]) => bookOf([withPhases(given)]);
const indicator = (given: Parameters<typeof withIndicators>[0][number]) =>
  bookOf([withIndicators([given])]);

testRule('TE19', {
  valid: {
    'a day': phases({ name: 'Bando entro il 30/06' }),
    'a share': phases({ name: 'n. 12/24 incontri' }),
    'an act': phases({ name: 'Delibera n. 31/06 del 2020' }),
  },
  invalid: {
    'without settings': [
      { ...phases({ name: 'Bando entro il 31/06' }), settings: null },
      { text: 'entro il 31/06', from: '', to: '' },
    ],
    'one end of two': [
      phases({ name: 'dal 31/06 al 31/07' }),
      { text: '31/06 al 31/07', from: '', to: '31/07/2026' },
    ],

    'in a phase': [
      phases({ name: 'Bando entro il 31/06' }),
      { text: 'entro il 31/06', from: '', to: '' },
    ],
    'in an indicator': [
      indicator({ description: 'Atto approvato entro il 30 febbraio 2026' }),
      { text: 'entro il 30 febbraio 2026', from: '', to: '' },
    ],
  },
});

testRule('TE20', {
  valid: {
    'within the plan': phases({ name: 'entro dicembre 2028' }),
    'a day of no year': phases({ name: 'entro il 30/06' }),
    'a day of no year, in a year outside, which is told': plan({
      schedules: [{ year: 2020, phases: [{ name: 'entro il 30/06' }] }],
    }),
    'years that are reversed, which is told': plan(
      { schedules: [{ year: 2026, phases: [{ name: 'entro il 30/06/2020' }] }] },
      { firstYear: 2028, lastYear: 2026 },
    ),
    'a plan of one year': plan(
      { schedules: [{ year: 2026, phases: [{ name: 'entro il 30/06/2026' }] }] },
      { firstYear: 2026, lastYear: 2026 },
    ),
    'an act': phases({ name: 'attuazione della delibera n. 12 del 30/06/2020' }),
    'what is spoken about': phases({ name: 'denunce relative all’anno 2022' }),
    'a result that comes after the plan': plan({ expectedResults: 'Emissioni zero entro il 2030' }),
    'a result beside that of a past time': plan({
      expectedResults: 'Meno 5% rispetto al periodo dal 1/1/2023 al 31/12/2023',
    }),
    'what has been': plan({ expectedResults: 'I termini, sospesi fino al 31 maggio 2020, …' }),
    'it begins before the plan': phases({ name: 'ottobre 2025 - dicembre 2026' }),
    ...Object.fromEntries(
      [
        'Gara per affidamento del servizio fino al 31/08/2029',
        'Concessione dal 01/01/2027 al 31/12/2035',
        'Verifica dei dati dal 01/01/2025 al 31/12/2025',
        'Riduzione delle emissioni entro il 2030',
      ].map((name) => [name, phases({ name })]),
    ),
  },
  invalid: {
    'in a phase': [
      phases({ name: 'Bando entro dicembre 2023' }),
      { text: 'entro dicembre 2023', from: '', to: '31/12/2023', ...PLAN },
    ],
    'in spite of what it is about': [
      phases({ name: 'Affidamento del servizio entro il 31/12/2025' }),
      { text: 'entro il 31/12/2025', from: '', to: '31/12/2025', ...PLAN },
    ],
    'a range': [
      phases({ name: 'dal 1/3/2023 al 31/5/2023' }),
      { text: '1/3/2023 al 31/5/2023', from: '01/03/2023', to: '31/05/2023', ...PLAN },
    ],
    'in the expected results, of a time that has gone by': [
      plan({ expectedResults: 'Entro il 31/12/2023 tutte le pratiche sono concluse.' }),
      { text: 'entro il 31/12/2023', from: '', to: '31/12/2023', ...PLAN },
    ],
    'in a target': [
      indicator({ description: 'Atto', target: 'entro il 30/06/2029' }),
      { text: 'entro il 30/06/2029', from: '', to: '30/06/2029', ...PLAN },
    ],
  },
});

const columns = (label: string, field: 'target' | 'baseline' | 'actual' = 'target'): Given => ({
  indicatorTable: { columns: [{ field, label }], indicators: [{ description: 'x' }] },
});
testRule('TE03', {
  valid: {
    'the last year of the plan': plan(columns('Target anno 2028')),
    'years that are reversed': plan(columns('Target anno 2020'), {
      firstYear: 2028,
      lastYear: 2026,
    }),
    'a document of a plan far away': plan({ description: 'Bilancio di previsione 2023/2025' }),
    'a document of two years': plan({ description: 'Bilancio di previsione 2025-2026' }),
    'a document, in a plan of other length': plan(
      { description: 'Bilancio di previsione 2025/2027' },
      { lastYear: 2027 },
    ),
    'a heading of the plan': plan(columns('Target anno 2026')),
    'a day of the plan': plan(columns('Risultati al 31.12.2026', 'actual')),
    'the years before, over the baseline': plan(columns('Valore anno 2025', 'baseline')),
    'a block whose own year is outside': plan({
      schedules: [{ year: 2020, title: 'Attività 2020', phases: [{ name: 'x' }] }],
    }),
    'the plan’s own documents': plan({ description: 'Bilancio di previsione 2026/2028' }),
    'an older document, that is meant': plan({
      description: 'In continuità con il PIAO 2024-2026, approvato lo scorso anno',
    }),
    'years of something else': plan({ description: 'La convenzione per il periodo 2024-2026' }),
    'an act': plan({ description: 'D.Lgs. 150/2009, L. 190/2012' }),
  },
  invalid: {
    'a heading': [
      plan(columns('Target anno 2025')),
      { text: 'Target anno 2025', year: '2025', ...PLAN },
    ],
    'a day in a heading': [
      plan(columns('Risultati al 31/12/2025', 'actual')),
      { text: 'Risultati al 31/12/2025', year: '2025', ...PLAN },
    ],
    'a year after the plan': [
      plan(columns('Target anno 2029')),
      { text: 'Target anno 2029', year: '2029', ...PLAN },
    ],
    'a document of two years before, in figures': [
      plan({ title: 'Il PIAO 2024-26' }),
      { text: 'Il PIAO 2024-26', year: '2024-26', ...PLAN },
    ],
    'a document after the plan': [
      plan({ strategy: 'PEG 2028/2030' }),
      { text: 'PEG 2028/2030', year: '2028/2030', ...PLAN },
    ],
    'twice, told once, with the words beside it': [
      plan({
        expectedResults: `${'Si prevede molto. '.repeat(5)}Un  DUP 2025-2027 nuovo per tutte le strutture, e il DUP 2025-2027`,
      }),
      {
        text: '…revede molto. Si prevede molto. Un DUP 2025-2027 nuovo per tutte le…',
        year: '2025-2027',
        ...PLAN,
      },
    ],
    'a document': [
      plan({ description: 'Si predispone il bilancio di previsione 2025/2027.' }),
      { text: 'Si predispone il bilancio di previsione 2025/2027.', year: '2025/2027', ...PLAN },
    ],
  },
});

describe('TE03 in the heading of a table', () => {
  const heading = place('Elenco', 3, 4);
  const listed = (index: number) => {
    const own = objectiveOn('Elenco', columns('Target anno 2025'));
    own.places.indicatorHeadings = { target: heading };
    own.places.indicators = [{ target: place('Elenco', 4 + index, 4) }];
    return { ...own, key: `Elenco ${index}` };
  };

  it('is told where the heading stands, once for all objectives of a list', () => {
    const told = found('TE03', bookOf([listed(0), listed(1), listed(2)]));
    expect(told.map(({ at }) => at)).toEqual([heading]);
  });
});

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
testRule('TE06', {
  valid: {
    'a phase that ends before': phases({ name: 'a', planned: ALL }, { name: 'b', planned: [3] }),
    'one phase at the end': phases({ name: 'a', planned: [11, 12] }),
    'phases without marks': phases({ name: 'a' }, { name: 'b' }),
    'a phase without marks': phases({ name: 'a', planned: ALL }, { name: 'b' }),
    'no phases': phases(),
  },
  invalid: {
    'the whole year in each': [
      phases({ name: 'a', planned: ALL }, { name: 'b', planned: ALL }),
      { phases: 2, isWhole: true },
    ],
    'all end together': [
      phases({ name: 'a', planned: [11, 12] }, { name: 'b', planned: ALL }),
      { phases: 2, isWhole: false },
    ],
  },
});
