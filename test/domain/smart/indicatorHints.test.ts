import { INDICATOR_FIELDS } from '../../../src/domain/objective';
import type { Indicator, IndicatorField } from '../../../src/domain/objective';
import { indicatorHints } from '../../../src/domain/smart';
import { fixture, PLAN_NAMES } from '../../fixtures/plans';

const EVERYTHING: readonly IndicatorField[] = INDICATOR_FIELDS;
const TEXT_ONLY: readonly IndicatorField[] = ['description'];

const GOOD: Indicator = {
  description: 'Percentuale di pratiche edilizie concluse entro 30 giorni',
  unitOfMeasure: '%',
  formula: 'pratiche concluse entro 30 giorni / pratiche presentate × 100',
  dataSource: 'Software gestionale SUE',
  polarity: 'crescente',
  baseline2: '78%',
  baseline: '82%',
  target: '90%',
};

const hintsOf = (indicator: Indicator, asked = EVERYTHING) =>
  indicatorHints([indicator], asked)[0]!.map(({ code, found }) =>
    found === undefined ? code : `${code}: ${found}`,
  );
const named = (description: string, more: Indicator = {}) =>
  hintsOf({ description, ...more }, TEXT_ONLY);
const changed = (more: Indicator) => hintsOf({ ...GOOD, ...more });

describe('an indicator that can be measured', () => {
  it('gets no hint', () => expect(hintsOf(GOOD)).toEqual([]));

  it.each([
    'Approvazione del regolamento entro il 30/06',
    'Numero di siti comunali pubblicati: 8',
    'Schema di rendiconto di gestione entro 31 marzo',
    'Tempo medio di ritardo (come rilevato dalla PCC) minore o uguale di ZERO',
    'Percentuale di pratiche concluse entro 30 giorni: 90%',
    'Svolgimento di almeno 100 ore di formazione',
  ])('gets none by its name alone: «%s»', (name) => expect(named(name)).toEqual([]));

  it('is not one that is still blank', () => {
    expect(indicatorHints([{}, { target: 5 }, { description: ' ' }], EVERYTHING)).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('the name of an indicator', () => {
  it.each([
    ['Coordinamento del servizio', ['noMeasure']],
    ['Miglioramento del servizio', ['vague: miglioramento']],
    ['Realizzazione delle fasi programmate', ['phasesOnly']],
    ['N. bandi predisposti:', ['leftOpen']],
    ['N. incontri svolti: 10', ['activity']],
    ['N. avvisi e/o bandi pubblicati: 3', ['many']],
    [`Famiglie seguite: 20 ${'con figli '.repeat(25)}`, ['tooLong']],
    ['Numero partecipanti', ['targetMissing']],
  ])('«%s»: %j', (name, codes) => expect(named(name)).toEqual(codes));

  it('does not hint at a measure that stands in another column', () => {
    expect(named('Miglioramento del servizio', { target: '90%' })).toEqual([]);
    expect(named('Coordinamento', { formula: 'giorni di attesa' })).toEqual([]);
    expect(named('Coordinamento', { unitOfMeasure: 'giorni' })).toEqual([]);
    expect(named('N. bandi predisposti:', { target: 3 })).toEqual([]);
  });

  it('may count activities when another indicator tells the result', () => {
    const meeting = { description: 'N. incontri: 10' };
    const result = { description: 'Percentuale di famiglie seguite: 80%' };
    const codes = (list: Indicator[]) =>
      indicatorHints(list, TEXT_ONLY).map((hints) => hints.map(({ code }) => code));
    expect(codes([meeting, meeting])).toEqual([['activity'], ['activity']]);
    expect(codes([meeting, result])).toEqual([[], []]);
  });
});

describe('indicators that are all SI/NO', () => {
  const codes = (list: Indicator[]) =>
    indicatorHints(list, TEXT_ONLY).map((hints) => hints.map(({ code }) => code));
  it('give one hint, at the last one that is filled in', () => {
    const yes = { description: 'Adozione del regolamento: SI/NO' };
    expect(codes([yes])).toEqual([['onlyYesNo']]);
    expect(codes([yes, { description: 'Avvio del servizio', target: 'SI' }, {}])).toEqual([
      [],
      ['onlyYesNo'],
      [],
    ]);
    expect(codes([yes, { description: 'Famiglie seguite: 10' }])).toEqual([[], []]);
  });
  it('are told by the unit of measure too', () => {
    expect(named('Adozione del regolamento', { unitOfMeasure: 'SI/NO' })).toEqual(['onlyYesNo']);
    expect(named('Famiglie seguite', { unitOfMeasure: 'numero', target: 1 })).toEqual([]);
  });
});

describe('the target', () => {
  it('is missing where there is a column for it, and where only the text could tell it', () => {
    expect(hintsOf({ ...GOOD, target: null })).toContain('targetMissing');
    expect(
      indicatorHints([{ description: 'Offerte ricevute' }], TEXT_ONLY)[0]?.map(
        ({ field, missing }) => [field, missing],
      ),
    ).toEqual([['description', true]]);
  });

  it.each([
    ...['90%', 0.9, '1.200', '85 / 100', '30/06', '31/12/2026', '€ 500', 7],
    ...['46 unità di personale', '≤ 0', 'almeno 12,5%', 'entro 5 giorni', '3-5%', '+10%'],
  ])('can be read: %p', (target) =>
    expect(changed({ target, baseline: null, baseline2: null })).toEqual([]),
  );

  it('with words is not weighed against the years before', () => {
    expect(changed({ target: '≤ 0' })).toEqual([]);
    expect(changed({ target: '5 giorni' })).toEqual([]);
  });

  it.each([
    ['circa 46 persone', 'targetUnreadable: 46'],
    ['12,5% circa', 'targetUnreadable: 12,5%'],
    ['aggiudicazione', 'targetUnreadable'],
  ])('is in words: %s', (target, expected) => expect(changed({ target })).toEqual([expected]));

  it.each([
    ['crescente', '82%', '82%', ['notAmbitious']],
    ['crescente', '82%', '80%', ['notAmbitious']],
    ['crescente', '82%', 0.83, []],
    ['decrescente', 30, 30, ['notAmbitious']],
    ['decrescente', 30, 31, ['notAmbitious']],
    ['decrescente_scarto', 30, 29, []],
    ['', 30, 30, ['notAmbitious']],
    ['', 30, 20, []],
    ['soglia_max', 0, 0, []],
    ['soglia_min', 0.9, 0.9, []],
    ['uguale', 1, 1, []],
  ])('with polarity "%s", last year %p, target %p: %j', (polarity, baseline, target, codes) =>
    expect(changed({ polarity, baseline, target, baseline2: null, unitOfMeasure: 'n.' })).toEqual(
      codes,
    ),
  );

  it('is no challenge when every year reached it, which says more than the last one', () => {
    expect(
      changed({ baseline3: '100%', baseline2: '100%', baseline: '100%', target: '100%' }),
    ).toEqual(['alwaysReached']);
    expect(
      changed({ baseline3: '90%', baseline2: '100%', baseline: '100%', target: '100%' }),
    ).toEqual(['notAmbitious']);
    expect(changed({ baseline2: null, baseline: 'n.d.', target: '100%' })).toEqual([]);
  });

  it('may stay as it is where a level is to be kept', () => {
    expect(
      changed({
        description: 'Mantenimento della percentuale di utenti soddisfatti',
        target: '82%',
      }),
    ).toEqual([]);
  });
});

describe('the card of the indicator', () => {
  it('asks for unit, formula of a share and source, where it has their fields', () => {
    const bare = { description: 'Percentuale di utenti soddisfatti', target: 90 };
    expect(hintsOf(bare)).toEqual(['formulaMissing', 'unitMissing', 'sourceMissing']);
    expect(hintsOf(bare, ['description', 'target'])).toEqual([]);
    expect(indicatorHints([bare], EVERYTHING)[0]?.every(({ missing }) => missing)).toBe(true);
  });

  it('asks no unit of a percentage, of a date or of SI/NO, and no formula of a plain count', () => {
    const name = { dataSource: 'Protocollo', polarity: 'crescente' };
    expect(hintsOf({ ...name, description: 'Utenti serviti', target: '30/06' })).toEqual([]);
    expect(hintsOf({ ...name, description: 'Utenti serviti', target: 'SI' })).toEqual([
      'onlyYesNo',
    ]);
    expect(hintsOf({ ...name, description: 'Utenti serviti', target: '90%' })).toEqual([
      'formulaMissing',
    ]);
    expect(
      hintsOf({ ...name, description: 'Utenti serviti', unitOfMeasure: 'n.', target: 3 }),
    ).toEqual([]);
  });

  it.each(['utenti soddisfatti', 'percentuale di utenti', 'rapporto utenti soddisfatti'])(
    'asks what a share is part of: «%s»',
    (formula) => expect(changed({ formula })).toEqual(['formulaIncomplete']),
  );
  it.each([
    'A / B',
    'rapporto tra utenti soddisfatti e utenti totali',
    'utenti soddisfatti sul totale',
    'Σ pagamenti in ritardo',
    'utenti rispetto agli abitanti',
  ])('is content with «%s»', (formula) => expect(changed({ formula })).toEqual([]));
});

describe('the 380 indicators of the five plans', () => {
  const found = PLAN_NAMES.flatMap((name) =>
    fixture(name).objectives.flatMap(({ indicatorTable: { columns, indicators } }) =>
      indicatorHints(
        indicators,
        columns.map(({ field }) => field),
      ),
    ),
  );

  it('get one hint at most, but for a few, and a third of them none', () => {
    const having = (count: number) => found.filter(({ length }) => length === count).length;
    expect(found).toHaveLength(380);
    expect([having(0), having(1), having(2)]).toEqual([130, 247, 3]);
  });

  it('get the hints that reading them one by one gives', () => {
    const counts: Record<string, number> = {};
    for (const { code } of found.flat()) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).toEqual({
      targetMissing: 105,
      noMeasure: 91,
      phasesOnly: 19,
      leftOpen: 16,
      targetUnreadable: 6,
      activity: 4,
      onlyYesNo: 4,
      many: 4,
      vague: 2,
      notAmbitious: 1,
      tooLong: 1,
    });
  });
});
