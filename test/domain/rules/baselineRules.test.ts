/** Baselines that are missing, and changes that the words promise and the target does not keep. */
import type { Indicator, IndicatorField } from '../../../src/domain/objective';
import { bookOf, found, testRule, withIndicators } from './support';

const FIRST = { position: 1, name: 'Utenti serviti' };
const of = (indicator: Indicator, columns: IndicatorField[] = []) =>
  bookOf([withIndicators([{ description: 'Utenti serviti', ...indicator }], columns)]);

testRule('IN11', {
  valid: {
    'the year before': of({ target: 7, baseline: 5 }),
    'two years before': of({ target: 7, baseline2: 5 }, ['baseline']),
    'a dash, which says that there is none': of({ target: 7, baseline: '-' }),
    'no column for it': of({ target: 7 }),
    'words to reach': of({ target: 'delibera' }, ['baseline']),
    'something new': of({ description: 'Nuovi utenti dello sportello avviato', target: 7 }, [
      'baseline',
    ]),
    ...Object.fromEntries(
      [
        ...['Nuovo sportello', 'Nuova sede', 'Nuove sedi', 'Avvio del servizio', 'Servizi avviati'],
        ...['Attivazione dello sportello', 'Istituzione dell’albo', 'Utenti del primo anno'],
        'Utenti della prima edizione',
      ].map((description) => [description, of({ description, target: 7 }, ['baseline'])]),
    ),
  },
  invalid: {
    none: [of({ target: 7 }, ['baseline']), FIRST],
    'what others are new to': [
      of({ description: 'Rinnovi rilasciati', target: 7 }, ['baseline']),
      { ...FIRST, name: 'Rinnovi rilasciati' },
    ],
  },
});

const change = (description: string, more: Indicator) => of({ description, ...more });
const told = (
  name: string,
  target: string,
  baseline: string,
  promised: number,
  real: number | null,
  due: number | null,
) => ({
  ...{ position: 1, name, target, baseline, promised, real, due },
});
testRule('IN12', {
  valid: {
    'it is so': change('Atti: +25%', { target: 1625, baseline: 1300 }),
    'nearly so': change('Atti: +25%', { target: 1626, baseline: 1300 }),
    'less, as it says': change('Riduzione delle attese del 10%', { target: 90, baseline: 100 }),
    'no change is promised': change('Utenti soddisfatti nel 90% dei casi', {
      target: 1600,
      baseline: 1300,
    }),
    'the target itself is a change': change('Atti: +25%', { target: '+25%' }),
    'nought before': change('Atti: +25%', { target: 1600, baseline: 0 }),
    'two figures to choose from': change('Dei 1.300 atti e 40 sedi, +25%', { target: '+1600' }),
    ...Object.fromEntries(
      [
        ...['Scostamento fra -10% e +10%', 'Scostamento di +/- 10%', 'Sconto 5-10% agli utenti'],
        ...['Numero utenti - 30% donne', 'Utenti con riduzione del 50%', 'Aumento con IVA del 22%'],
      ].map((name) => [name, change(name, { target: 100, baseline: 80 })]),
    ),
    'more than the least': change('Aumento di almeno il 10%', { target: 100, baseline: 80 }),
    'less than the most': change('Riduzione almeno del 10%', { target: 60, baseline: 80 }),
    'a share to reach': change('Aumento della quota del 25%', { target: '80%' }),
  },
  invalid: {
    'another number': [
      change('Atti: +25%', { target: 1600, baseline: 1300 }),
      told('Atti: +25%', '1600', '1300', 25, 23.08, 1625),
    ],
    'more in place of less': [
      change('Riduzione dei reclami del 10%', { target: 110, baseline: 100 }),
      told('Riduzione dei reclami del 10%', '110', '100', -10, 10, 90),
    ],
    'of what nobody says': [
      change('Aumento degli atti del 23%', { target: 800 }),
      told('Aumento degli atti del 23%', '800', '', 23, null, null),
    ],
    ...Object.fromEntries(
      (
        [
          ['Atti: −10%', -10],
          ['Atti: - 10 %', -10],
          ['Maggiorazione delle ore del 10%', 10],
          ['Crescita degli utenti del 10%', 10],
          ['Miglioramento della raccolta di almeno il 10%', 10],
          ['Incremento degli utenti del 10%', 10],
          ['Aumento utenti almeno del 10%', 10],
          ['Diminuzione dei reclami del 10%', -10],
          ['Riduzione dei reclami di almeno 10%', -10],
          ['Ridurre le attese di 10%', -10],
          ['Contrazione della spesa del 10%', -10],
        ] as const
      ).map(([name, promised]) => [
        name,
        [
          change(name, { target: 100, baseline: 100 }),
          told(name, '100', '100', promised, 0, 100 + promised),
        ],
      ]),
    ),
    'of what the words say, in thousands': [
      change('Da 12.300 atti in 4 sedi a un incremento del 25%', { target: 12_300 }),
      told('Da 12.300 atti in 4 sedi a un incremento del 25%', '12300', '12300', 25, 0, 15_375),
    ],
    'of ten': [
      change('Da 10 corsi a un incremento del 50%', { target: 10 }),
      told('Da 10 corsi a un incremento del 50%', '10', '10', 50, 0, 15),
    ],
    'of what two figures say': [
      change('Da 1.300 atti e 40 sedi a un incremento del 25%', { target: 1600 }),
      told('Da 1.300 atti e 40 sedi a un incremento del 25%', '1600', '', 25, null, null),
    ],
    'of figures before it alone': [
      change('Da 1.300 atti a un incremento del 25%, cioè 1.625', { target: 1300 }),
      told('Da 1.300 atti a un incremento del 25%, cioè 1.625', '1300', '1300', 25, 0, 1625),
    ],
    'of what the words say': [
      change('Da 1.300 atti a un incremento del 25%', { target: 1600 }),
      told('Da 1.300 atti a un incremento del 25%', '1600', '1300', 25, 23.08, 1625),
    ],
  },
});

describe('a change that the objective promises', () => {
  const promising = (field: 'description' | 'expectedResults', ...names: string[]) => {
    const objective = withIndicators(
      names.map((description) => ({ description, target: 1600, baseline: 1300 })),
    );
    objective.objective[field] = 'Aumento degli atti del 25%';
    return found('IN12', bookOf([objective]));
  };
  it('is of its only indicator', () => {
    expect(promising('description', 'Atti')).toMatchObject([{ facts: { due: 1625 } }]);
    expect(promising('expectedResults', 'Atti')).toMatchObject([{ facts: { due: 1625 } }]);
  });
  it.each([
    'A fronte di una riduzione del personale del 25%, il servizio continua',
    'Riduzione del 10% dei costi del servizio',
  ])('is of something else: %s', (description) => {
    const one = { description: 'Utenti serviti', target: 100, baseline: 80 };
    const objective = withIndicators([one]);
    objective.objective.description = description;
    expect(found('IN12', bookOf([objective]))).toEqual([]);
  });
  it('is of none in particular where it has more', () => {
    expect(promising('description', 'Atti', 'Pratiche')).toEqual([]);
  });
});
