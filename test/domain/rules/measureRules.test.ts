/** What is measured: since when, by whom, from which source, in which unit. */
import type { Indicator, IndicatorField } from '../../../src/domain/objective';
import { bookOf, found, settings, testRule, withIndicators } from './support';

const FIRST = { position: 1, name: 'Utenti serviti' };
const of = (indicator: Indicator, columns: IndicatorField[] = [], dates?: string[]) =>
  bookOf([withIndicators([{ description: 'Utenti serviti', ...indicator }], columns)], {
    settings: settings({ monitoringDates: dates ?? [] }),
  });
const CARD: IndicatorField[] = ['unitOfMeasure', 'formula', 'dataSource', 'target'];

testRule('IN03', {
  valid: {
    'a unit': of({ target: 3, unitOfMeasure: 'n.' }),
    'a percentage': of({ target: '90%' }, CARD),
    'a date': of({ target: '30/06' }, CARD),
    'all or nothing': of({ target: 'SI' }, CARD),
    'no column for it': of({ target: 3 }, ['target']),
    'a change in percent': of({ target: '+20%', unitOfMeasure: 'numero' }),
    'the whole of the target': of({ finalResult: '100%', unitOfMeasure: 'numero', target: 7 }),
    'a fraction of one': of({ target: 0.9, unitOfMeasure: '%' }),
    'a fall in percent': of({ target: '−20%', unitOfMeasure: 'numero' }),
    'a thousand': of({ target: 1000, unitOfMeasure: '%' }),
    'another unit': of({ target: '12%', unitOfMeasure: 'quota' }),
  },
  invalid: {
    'a bare number': [of({ target: 3 }, CARD), { ...FIRST, unit: '', value: '' }],
    'a percentage of a count': [
      of({ target: 690, baseline: '12%', unitOfMeasure: 'Numero' }),
      { ...FIRST, unit: 'Numero', value: '12%' },
    ],
    'a count of percents': [
      of({ target: 1200, unitOfMeasure: '%' }),
      { ...FIRST, unit: '%', value: '1200' },
    ],
    'the whole, as a target': [
      of({ target: '100%', unitOfMeasure: 'N.' }),
      { ...FIRST, unit: 'N.', value: '100%' },
    ],
    'a part, as a final result': [
      of({ finalResult: '50%', unitOfMeasure: 'persone' }),
      { ...FIRST, unit: 'persone', value: '50%' },
    ],
  },
});

const source = (dataSource: string) => of({ dataSource });
testRule('IN06', {
  valid: {
    'an archive': source('Protocollo informatico'),
    'another office': source('Relazione del revisore'),
    'another declaration': source('Dichiarazione dei redditi'),
    none: source(''),
  },
  invalid: Object.fromEntries(
    [
      'Autodichiarazione',
      'Relazione del Responsabile',
      'Dichiarazione della dirigente',
      'Report del dirigente',
      'Autocertificazione',
      'Scheda di autovalutazione',
      'Dichiarazione dell’interessato',
      'Dichiarazioni di responsabilità',
      'Attestazione della responsabile',
      'Relazione a cura del responsabile',
      'Comunicazione redatta dal titolare',
    ].map((text) => [text, [source(text), { ...FIRST, source: text }]]),
  ),
});

testRule('IN11', {
  valid: {
    'the year before': of({ target: 7, baseline: 5 }),
    'two years before': of({ target: 7, baseline2: 5 }, ['baseline']),
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
  it('is of none in particular where it has more', () => {
    expect(promising('description', 'Atti', 'Pratiche')).toEqual([]);
  });
});

const many = (...names: string[]) =>
  bookOf([withIndicators(names.map((description) => ({ description })))]);
testRule('IN14', {
  valid: {
    'a few': many('Utenti serviti: 50', 'Gare entro il 30/06'),
    'one date': many('Regolamento approvato entro il 30/06'),
    'how many, in which months': many('Nr domande, gennaio/dicembre (15)', 'Gare entro il 30/06'),
    'as many as the authority wants': {
      ...many('a 1', 'b 2', 'c 3', 'd 4', 'e 5', 'f 6'),
      controls: [{ rule: 'IN14', severity: null, threshold: 6, at: null }],
    },
  },
  invalid: {
    six: [many('a 1', 'b 2', 'c 3', 'd 4', 'e 5', 'f 6'), { count: 6, most: 5 }],
    'days to reach': [
      bookOf([
        withIndicators(
          ['Bando', 'Contratto'].map((description) => ({ description, target: '30/06' })),
        ),
      ]),
      { count: 2, most: null },
    ],
    'dates alone': [
      many('Bando entro il 30/06', 'Rispetto dei termini di legge'),
      { count: 2, most: null },
    ],
  },
});

testRule('IN16', {
  valid: {
    'it is there': of({ target: 7, midYearTarget: 3 }, [], ['30/06', '31/12']),
    'no half-year': of({ target: 7 }, ['midYearTarget'], ['31/12']),
    'no dates': of({ target: 7 }, ['midYearTarget']),
    'no column for it': of({ target: 7 }, [], ['30/06', '31/12']),
  },
  invalid: {
    'it is not': [of({ target: 7 }, ['midYearTarget'], ['30/06', '31/12']), FIRST],
    'without a nought': [of({ target: 7 }, ['midYearTarget'], ['30/6', '31/12']), FIRST],
    'in words': [of({ target: 7 }, ['midYearTarget'], ['30 giugno', '31/12']), FIRST],
    'in July': [of({ target: 7 }, ['midYearTarget'], ['31/07', '31/12']), FIRST],
  },
});

testRule('IN36', {
  valid: {
    'a half-year': of({ target: 7, midYearTarget: 3 }, [], ['30/06']),
    'no dates': of({ target: 7, midYearTarget: 3 }),
    'it is blank': of({ target: 7 }, ['midYearTarget'], ['31/12']),
  },
  invalid: {
    'no half-year': [
      of({ target: 7, midYearTarget: 3 }, [], ['30/09', '31/12']),
      { ...FIRST, value: '3', dates: ['30/09', '31/12'] },
    ],
  },
});

testRule('IN19', {
  valid: { somebody: of({ dataOwner: 'Ufficio personale' }), 'no column for it': of({}) },
  invalid: { nobody: [of({}, ['dataOwner']), FIRST] },
});
