/** The objectives that laws ask for. */
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

type Given = Parameters<typeof objectiveOn>[1];
const plan = (...given: Given[]) =>
  bookOf(
    given.map((each, index) => objectiveOn(`Ob ${index + 1}`, each)),
    { settings: settings({ units: units('Tributi', 'SUAP') }) },
  );
/** A plan of other years. */
const of = (firstYear: number, ...given: Given[]) => ({
  ...plan(...given),
  settings: settings({ firstYear, lastYear: firstYear + 2 }),
});
const PAYMENTS = { title: 'Rispetto dei tempi di pagamento', unit: 'Tributi' };

testRule('PE05', {
  valid: {
    'there is one': plan(PAYMENTS),
    ...Object.fromEntries(
      [
        'Tempestività dei pagamenti',
        'PNRR: TEMPI DI PAGAMENTO DELLE FATTURE COMMERCIALI',
        'Riduzione dei ritardi nei pagamenti',
        'Termini di pagamento',
        'Pagamento delle fatture entro 30 giorni',
      ].map((title) => [title, plan({ title })]),
    ),
    'values to reach for the public': {
      ...plan(),
      objectives: [{ ...objectiveOn('Ob 1', { title: 'Gare' }), template: 'valore-pubblico' }],
    },
    'nothing yet': plan(),
    'in the words of one of two': plan(
      { title: 'Gare', description: 'Si riducono i tempi di pagamento' },
      { title: 'Mercati' },
    ),
    'in one of two rows of the summary': {
      ...plan({ title: 'Gare' }),
      summaries: [
        summaryOf(
          ['Mercati', 'Tempi di pagamento delle fatture'].map((title, index) =>
            summaryRow(4 + index, { title }),
          ),
        ),
      ],
    },
    'in a phase': plan({
      schedules: [{ year: 2026, phases: [{ name: 'Pagamento delle fatture entro 30 giorni' }] }],
    }),
    'a plan older than the law': of(2021, { title: 'Gare' }),
  },
  invalid: {
    'there is none': [plan({ title: 'Gare' }), null],
    'in the first year of the law': [of(2023, { title: 'Gare' }), null],
    'with values to reach for the public beside': [
      bookOf([
        { ...objectiveOn('Ob 1', { title: 'Gare' }), template: 'valore-pubblico' },
        objectiveOn('Ob 2', { title: 'Mercati' }),
      ]),
      null,
    ],
  },
});

it('what a plan lacks is told at its first sheet, where the title has no cell', () => {
  const book = plan({ title: 'Gare' }, { title: 'Mercati' });
  expect(found('PE05', book)).toMatchObject([{ sheet: 'Ob 1', at: null }]);
  const at = { sheet: 'Impostazioni', row: 3, column: 1 };
  const titled = { ...book, settingsPlaces: new Map([['Piano', at]]) };
  expect(found('PE05', titled)).toMatchObject([{ at }]);
});

testRule('PE20', {
  valid: {
    'one of no unit': plan(PAYMENTS, { title: 'Gare', unit: '' }),
    'each has one, beside others': plan(
      { title: 'Gare', unit: 'Tributi' },
      PAYMENTS,
      { ...PAYMENTS, unit: 'SUAP' },
      { title: 'Mercati', unit: 'SUAP' },
    ),
    'each has one': plan(PAYMENTS, { ...PAYMENTS, unit: 'SUAP' }),
    'none at all': plan({ title: 'Gare', unit: 'SUAP' }),
  },
  invalid: {
    'one has none': [plan(PAYMENTS, { title: 'Gare', unit: 'SUAP' }), { units: ['SUAP'] }],
  },
});

const measured = (description: string, more: Given = {}): Given => ({
  ...{ ...PAYMENTS, ...more },
  indicatorTable: { columns: [], indicators: description === '' ? [] : [{ description }] },
});
testRule('PE07', {
  valid: {
    'the delay of a year': plan(measured('Indicatore di ritardo annuale ≤ 0')),
    'the delay, beside a step': plan({
      ...PAYMENTS,
      indicatorTable: {
        columns: [],
        indicators: [{ description: 'Ritardo medio' }, { description: 'Numero di solleciti' }],
      },
    }),
    'in the target': plan({
      ...PAYMENTS,
      indicatorTable: { columns: [], indicators: [{ description: 'Giorni', target: 'ritardo 0' }] },
    }),
    both: plan(measured('Liquidazione entro 20 giorni, ritardo medio 0')),
    'nothing yet': plan(measured('')),
    'a mere date': plan(measured('', { dueDate: '31/12/2026' })),
    ...Object.fromEntries(
      [
        ...[
          'Ritardo medio',
          'Tempo di pagamento',
          'Fatture pagate',
          'ITP trimestrale',
          'IRA annuale',
        ],
        ...['TMR delle fatture', 'Stock nella PCC', 'Piattaforma crediti commerciali'],
        ...['Piattaforma dei crediti', 'Rispetto del comma 859', 'Rispetto del comma 861'],
        'Stock del debito commerciale residuo',
      ].map((text) => [text, plan(measured(text))]),
    ),
    'another objective': plan(measured('Liquidazione entro 20 giorni', { title: 'Gare' })),
  },
  invalid: {
    'what is no payment': [
      plan(measured('Numero di solleciti ai settori')),
      { text: 'Numero di solleciti ai settori' },
    ],
    'an indicator': [
      plan(measured('Atti di liquidazione entro 20 giorni')),
      { text: 'Atti di liquidazione entro 20 giorni' },
    ],
    'an indicator after a mere number': [
      plan({
        ...PAYMENTS,
        indicatorTable: {
          columns: [],
          indicators: [{ description: 'n. 3' }, { description: ' Solleciti ', target: 4 }],
        },
      }),
      { text: 'Solleciti 4' },
    ],
    'a deadline in words': [
      plan(
        measured('', { dueDate: 'Trasmissione alla ragioneria entro 20 giorni dalla ricezione' }),
      ),
      { text: 'Trasmissione alla ragioneria entro 20 giorni dalla ricezione' },
    ],
  },
});

testRule('PE08', {
  valid: {
    'in the words of one': plan({ title: 'Gare', description: 'Formazione del personale' }),
    'a plan older than the directive': of(2024, { title: 'Gare' }),
    'in one of two': plan({ title: 'Gare' }, { title: 'Percorsi formativi' }),
    'in an indicator': plan({
      indicatorTable: {
        columns: [],
        indicators: [{ description: 'Ore di aggiornamento professionale' }],
      },
    }),
  },
  invalid: {
    none: [plan({ title: 'Gare' }), null],
    'in the year of the directive': [of(2025, { title: 'Gare' }), null],
  },
});

testRule('PE09', {
  valid: {
    'in a title': plan({ title: 'Amministrazione trasparente' }),
    'in a row of the summary alone': {
      ...plan({ title: 'Gare' }),
      summaries: [
        summaryOf(
          ['Mercati', 'Trasparenza'].map((title, index) => summaryRow(4 + index, { title })),
        ),
      ],
    },
    'a table of measures': {
      ...plan({ title: 'Gare' }),
      anticorruption: [{ objective: 'x', activity: '', indicator: '', verification: '' }],
    },
  },
  invalid: { none: [plan({ title: 'Gare' }), null] },
});

const measures = (...given: [activity: string, indicator: string, verification: string][]) => ({
  ...plan({ title: 'Gare' }),
  anticorruption: given.map(([activity, indicator, verification]) => ({
    ...{ objective: 'Contratti', activity, indicator, verification },
  })),
  measurePlaces: given.map((_, index) => ({
    indicator: place('Anticorruzione', 4 + index, 2),
    verification: place('Anticorruzione', 4 + index, 3),
  })),
});
testRule('PE22', {
  valid: { 'a whole one': measures(['Varianti', '50%', 'Relazione']), none: measures() },
  invalid: {
    'one cell blank': [
      measures(['Gare', '50%', 'Atti'], ['Varianti', '50%', ' ']),
      { name: 'Varianti', position: 2, blank: ['verification'] },
    ],
    'both blank, and no activity': [
      measures(['', '', '']),
      { name: 'Contratti', position: 1, blank: ['indicator', 'verification'] },
    ],
  },
});
it('PE22 is told at the cells that are blank', () => {
  const [told] = found('PE22', measures(['Varianti', '', '']));
  expect([told!.at, told!.others]).toEqual([
    place('Anticorruzione', 4, 2),
    [place('Anticorruzione', 4, 3)],
  ]);
});

testRule('PE10', {
  valid: {
    'one of each': plan(
      { title: 'Digitalizzazione dello sportello' },
      { title: 'Accessibilità del sito' },
      { title: 'Lavoro agile' },
    ),
    'a plan older than the decree': of(2021, { title: 'Gare' }),
  },
  invalid: {
    'none is there': [
      plan({ title: 'Gare' }),
      {
        subjects: ['accessibilità', 'semplificazione e digitalizzazione', 'pari opportunità'],
      },
    ],
    'one is there': [
      plan({ title: 'Semplificazione delle pratiche' }),
      { subjects: ['accessibilità', 'pari opportunità'] },
    ],
  },
});

testRule('OB14', {
  valid: {
    'half of them': plan({ title: 'Mantenimento degli standard' }, { title: 'Gare' }),
    'one alone': plan({ title: 'Mantenimento degli standard' }),
    'what has «ordinario» in its name': plan(
      { title: 'Riaccertamento ordinario dei residui' },
      { title: 'Manutenzione ordinaria delle strade' },
    ),
    'as the authority wants': {
      ...plan({ kind: 'ordinario' }, { kind: 'ordinario' }),
      controls: [{ rule: 'OB14', severity: null, threshold: 100, at: null }],
    },
  },
  invalid: {
    'by their class': [
      plan({ performance: 'Ordinario' }, { title: 'Gestione ordinaria' }),
      { kept: 2, objectives: 2, share: 100, most: 50 },
    ],
    'more than half': [
      plan({ title: 'Mantenimento degli standard' }, { kind: 'ordinario' }, { title: 'Gare' }),
      { kept: 2, objectives: 3, share: 67, most: 50 },
    ],
  },
});
