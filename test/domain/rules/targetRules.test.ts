/** Targets, polarities and the values of the years before. */
import type { Indicator, IndicatorField } from '../../../src/domain/objective';
import { bookOf, testRule, withIndicators } from './support';

const NAME = 'Utenti serviti';
const of = (indicator: Indicator, columns: IndicatorField[] = ['target', 'polarity']) =>
  bookOf([withIndicators([{ description: NAME, ...indicator }], columns)]);
const first = { position: 1, name: NAME };

testRule('IN02', {
  valid: {
    'a target': of({ target: 0 }),
    'no column for it': of({}, ['description']),
    'no name either': of({ description: '', target: null }),
    'a dash for a name': of({ description: '//', target: null }),
  },
  invalid: {
    blank: [of({ target: ' ' }), first],
    'a dash': [of({ target: '-' }), first],
    'still to be said': [of({ target: 'da definire' }), first],
  },
});

const inName = (description: string) => of({ description }, ['description']);
testRule('IN28', {
  valid: {
    'a column for it': of({}),
    'the name tells it': inName('Numero di partecipanti: 50'),
    'a date': inName('Numero di bandi pubblicati entro il 30/06'),
    'told as left open': inName('N. bandi predisposti:'),
  },
  invalid: {
    'a quantity alone': [inName('Offerte ricevute'), { position: 1, name: 'Offerte ricevute' }],
  },
});

const READABLE = [
  '90%',
  0.9,
  '1.200',
  '30/06',
  '31/12/2026',
  7,
  'SI',
  '≥ 80%',
  'non oltre 5',
  '3-5%',
];
testRule('IN29', {
  valid: {
    ...Object.fromEntries(READABLE.map((target) => [String(target), of({ target })])),
    'none, which is told': of({ target: 'n.d.' }),
  },
  invalid: {
    words: [
      of({ target: 'aggiudicazione' }),
      { ...first, target: 'aggiudicazione', proposal: { text: '', isWhole: false } },
    ],
    'a number among words': [
      of({ target: 'circa 46 persone' }),
      { ...first, target: 'circa 46 persone', proposal: { text: '46', isWhole: false } },
    ],
  },
});

const beside = (baseline: unknown, target: unknown, polarity = 'crescente', more: Indicator = {}) =>
  of({ ...({ baseline, target } as Indicator), polarity, ...more });

testRule('IN09', {
  valid: {
    better: beside('82%', 0.83),
    'less, where less is better': beside(30, 29, 'decrescente_scarto'),
    'a threshold of the law': beside(0, 0, 'soglia_max'),
    'a level to keep': beside('82%', '82%', '', { description: 'Mantenimento degli utenti' }),
    'a count beside a percentage': beside(90, '90%'),
    'reached each year, which is told': beside(5, 5, '', { baseline2: 5 }),
  },
  invalid: {
    'as last year': [beside('82%', '82%'), first],
    'whatever the polarity': [beside(30, 30, ''), first],
  },
});

testRule('IN10', {
  valid: {
    'one year alone': beside(5, 5),
    'not each year': beside('100%', '100%', '', { baseline3: '90%', baseline2: '100%' }),
    'years in words': beside('n.d.', '100%', '', { baseline2: '100%' }),
  },
  invalid: {
    'each year': [beside('100%', '100%', '', { baseline2: '100%', baseline3: 1 }), first],
    'last year is not known yet': [
      of({ target: 5, baseline2: 5, baseline3: 5, polarity: '' }),
      first,
    ],
  },
});

const written = (polarity: string, baseline: string, target: string) => ({
  ...first,
  ...{ polarity, baseline, target },
});
testRule('IN08', {
  valid: {
    'up, where more is better': beside(10, 20),
    'down, where less is better': beside(20, 10, 'decrescente'),
    'no polarity': beside(20, 10, ''),
    'a percentage beside a count': beside(85, '90%', 'crescente'),
    'a level to keep': beside(90, 80, 'crescente', { description: 'Mantenimento utenti' }),
  },
  invalid: {
    'down, where more is better': [beside(20, 10), written('crescente', '20', '10')],
    'up, where less is better': [
      beside('10', '20', 'decrescente'),
      written('decrescente', '10', '20'),
    ],
  },
});

const LESS = [
  'Tempo medio di risposta',
  'Tempi medi di rilascio dei permessi',
  'Numero di reclami',
  'Giorni di ritardo nei pagamenti',
  'Costo medio del pasto',
  'Percentuale di pratiche in ritardo',
  'N. infortuni',
  'Consumo di energia degli edifici',
];
const NOT_LESS = [
  'Numero di reclami gestiti',
  'Riduzione dei tempi medi',
  'Giorni di apertura al pubblico',
  'Percentuale di recupero dei residui',
  'Spesa certificata',
  'Utenti serviti',
  'Rispetto dei tempi di legge',
];
const blank = (description: string) => of({ description, target: 30 });
testRule('IN07', {
  valid: {
    ...Object.fromEntries(NOT_LESS.map((name) => [name, blank(name)])),
    'a polarity': of({ description: LESS[0]!, target: 30, polarity: 'decrescente' }),
    'no column for it': of({ description: LESS[0]!, target: 30 }, ['target']),
    'no number to compare': of({ description: LESS[0]!, target: 'aggiudicazione' }),
  },
  invalid: Object.fromEntries(LESS.map((name) => [name, [blank(name), { position: 1, name }]])),
});

testRule('IN30', {
  valid: {
    'told as reversed': blank(LESS[0]!),
    'a polarity': of({ target: 30, polarity: 'crescente' }),
    'a date': of({ target: '30/06/2026' }),
  },
  invalid: {
    blank: [of({ target: 30 }), { ...first, polarity: '' }],
    'other words': [
      of({ target: 30, polarity: 'in aumento' }),
      { ...first, polarity: 'in aumento' },
    ],
  },
});

testRule('IN13', {
  valid: {
    'a threshold': of({ target: 0, polarity: 'soglia_max' }),
    'measured from a baseline': of({ target: 0, polarity: 'decrescente', baseline: 10 }),
    'nothing is computed': of({ target: 0 }, ['target']),
    'not nought': of({ target: '0,5', polarity: 'decrescente' }),
  },
  invalid: {
    'a ratio to nought': [of({ target: 0, polarity: 'decrescente' }), first],
    'in percent': [of({ target: '0%' }), first],
  },
});

const facing = (polarity: string, target: string, description = NAME) =>
  of({ polarity, target, description });
testRule('IN32', {
  valid: {
    'words of its side': facing('soglia_max', 'non oltre 5'),
    'as the settings print it': facing('decrescente, a scarto', 'non oltre 5'),
    'a date by its polarity': facing('entro_data', '30/06/2026'),
    'no polarity': facing('', 'non oltre 5'),
  },
  invalid: Object.fromEntries(
    (
      [
        ['crescente', 'non oltre 5'],
        ['decrescente', '≥ 80%'],
        ['crescente', '30/06/2026'],
        ['crescente', '3-5%'],
      ] as const
    ).map(([polarity, target]) => [
      `${polarity}, ${target}`,
      [facing(polarity, target), { ...first, polarity, target, baseline: '' }],
    ]),
  ),
});

testRule('IN33', {
  valid: {
    'less is better, as it says': facing('decrescente', '30', LESS[0]),
    'more of what there may be more of': facing('crescente', '30'),
  },
  invalid: {
    'more of what there had better be less of': [
      facing('crescente', '30', LESS[0]),
      { position: 1, name: LESS[0]!, polarity: 'crescente', target: '30', baseline: '' },
    ],
  },
});

testRule('IN34', {
  valid: {
    'a whole date': of({ target: '30/06/2026' }),
    'nothing is computed': of({ target: '30/06' }, ['target']),
  },
  invalid: { 'a day and a month': [of({ target: '30/06' }), { ...first, target: '30/06' }] },
});

const reached = (target: number | string, actual: number | string, more: Indicator = {}) =>
  of({ target, actual, ...more }, ['target', 'polarity', 'actual', 'baseline']);
testRule('IN35', {
  valid: {
    'both percentages': reached('45%', '40%'),
    'both numbers': reached(45, 40),
    'a percentage that Excel made a fraction of': reached('45%', 0.4),
    'more than all of it': reached('200%', 1.8),
    'no value yet': reached(45, ''),
    'not measurable': reached(45, 'non misurabile'),
    'no degree is computed': of({ target: 45, baseline: '30%' }, ['target']),
    'a variation': reached('+10%', 503, { baseline: 766 }),
  },
  invalid: {
    'a percentage beside a number, whose degree would be nearly nought': [
      reached(45, '40%'),
      { ...first, target: '45', value: '40%' },
    ],
    'a number beside a percentage': [reached('45%', 40), { ...first, target: '45%', value: '40' }],
    'a baseline too': [
      reached(45, 40, { baseline: '30%' }),
      { ...first, target: '45', value: '30%' },
    ],
  },
});
