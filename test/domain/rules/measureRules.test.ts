/** What is measured: when, by whom, from which source, in which unit. */
import type { Indicator, IndicatorField } from '../../../src/domain/objective';
import { bookOf, settings, testRule, withIndicators } from './support';

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
    'a day': of({ target: '30/06/2026', unitOfMeasure: 'data' }),
    'a day as Excel keeps it': of({ target: 46_203, unitOfMeasure: 'data' }),
    'all or nothing, in its unit': of({ target: 1, unitOfMeasure: 'SI/NO' }),
    'a day that may be a part': of({ target: '3/4', unitOfMeasure: 'n.' }),
  },
  invalid: {
    'a bare number': [of({ target: 3 }, CARD), { ...FIRST, unit: '', value: '' }],
    'a percentage of a count': [
      of({ target: 690, baseline: '12%', unitOfMeasure: 'Numero' }),
      { ...FIRST, unit: 'Numero', value: '12%' },
    ],
    ...Object.fromEntries(
      (
        [
          ['data', '30'],
          ['SI/NO', '80%'],
          ['n.', 'SI'],
          ['%', '31/12/2026'],
        ] as const
      ).map(([unit, value]) => [
        `«${value}» in «${unit}»`,
        [of({ target: value, unitOfMeasure: unit }), { ...FIRST, unit, value }],
      ]),
    ),
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
    'what citizens declare': source('Autocertificazioni dei cittadini'),
    'what users declare': source('Autodichiarazione degli utenti'),
    none: source(''),
  },
  invalid: Object.fromEntries(
    [
      'Autodichiarazione',
      'Relazione del Responsabile',
      'Dichiarazione della dirigente',
      'Report del dirigente',
      'Relazione finale del dirigente',
      'Scheda di auto-valutazione',
      'Autocertificazione del responsabile',
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

const many = (...names: string[]) =>
  bookOf([withIndicators(names.map((description) => ({ description })))]);
testRule('IN14', {
  valid: {
    'a few': many('Utenti serviti: 50', 'Gare entro il 30/06'),
    'marks out of ten': many('Gradimento medio 7/10', 'Valutazione dei corsi 8/10'),
    'parts done in time': many(
      'Istanze evase entro il termine di 30 gg: 95%',
      'Risposte entro i termini: 100%',
    ),
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
    'a dash, which says that none is due': of({ target: 7, midYearTarget: '-' }, [], ['30/06']),
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
