/** The rules of a plan that states none, how options are named, and that the functions take every rule as an argument. */
import { completePlan } from '../../src/domain/completePlan';
import { call, isRefusal } from '../functions/support';
import {
  DECREASING,
  DEGREE_FORMS,
  POLARITIES,
  SCORE_MODES,
  STEP_MODES,
  UNMEASURED,
  WEIGHT_MODES,
  defaultSmvp,
  readOption,
} from '../../src/domain/smvp';

const achievement = (...given: unknown[]) => call('GRADO', ...given);
const deadlineAchievement = (...given: unknown[]) => call('GRADO_DATA', ...given);
const score = (...given: unknown[]) => call('PUNTEGGIO', ...given);
const band = (...given: unknown[]) => call('FASCIA', ...given);

const grades = [[1], [''], [0.5]];
const weights = [[50], [30], [20]];

describe('the rules of a plan that states none', () => {
  const smvp = defaultSmvp();

  it('are those of the functions whose optional arguments are left out', () => {
    expect(achievement(30, 20, undefined, undefined, undefined, smvp.cap)).toBe(
      achievement(30, 20),
    );
    expect(score(grades, weights, smvp.unmeasured, smvp.weights)).toBe(score(grades, weights));
    const [done, due] = ['10/07/2024', '30/06/2024'];
    expect(deadlineAchievement(done, due, smvp.delayTolerance)).toBe(
      deadlineAchievement(done, due),
    );
    expect(smvp.decreasing).toBe(DECREASING[0]);
  });

  it('leave open what only the authority can say', () => {
    expect(smvp).toMatchObject({ threshold: null, objectivesShare: null, bands: [] });
  });

  it('share out what is not measured, among weights of any total, and band the score that is printed', () => {
    expect(smvp).toMatchObject({
      ...{ unmeasured: 'escludi', weights: 'normalizzato', decimals: 2, roundsBeforeBanding: true },
    });
  });

  it('are new at each call: what one plan adds is not in another', () => {
    smvp.bands.push({ threshold: 0.8, label: 'A' });
    expect(defaultSmvp().bands).toEqual([]);
  });
});

describe('every choice', () => {
  it('of the decreasing ratio gives the degree that its name stands for', () => {
    expect(DECREASING.map((each) => achievement(15, 10, each))).toEqual([10 / 15, 0.5]);
  });

  it('of what becomes of an unmeasured weight gives another score', () => {
    const results = UNMEASURED.map((each) => score(grades, weights, each));
    expect(results[0]).toBeCloseTo(60 / 70, 12);
    expect(results[1]).toBeCloseTo(0.6, 12);
    expect(isRefusal(results[2])).toBe(true);
  });

  it('of the weights takes a total that is not 100, or refuses it', () => {
    const [shared, strict] = WEIGHT_MODES.map((each) => score([[1], [0]], [[1], [3]], '', each));
    expect(shared).toBe(0.25);
    expect(isRefusal(strict)).toBe(true);
  });

  it('of rounding decides the band at its edge: decimals of percent are two more of the fraction', () => {
    const [thresholds, labels] = [
      [[0.95], [0]],
      [['piena'], ['ridotta']],
    ];
    const { decimals } = defaultSmvp();
    expect(band(0.94996, thresholds, labels, decimals + 2)).toBe('piena');
    expect(band(0.94996, thresholds, labels)).toBe('ridotta');
  });
});

describe('a plan from partial data', () => {
  const given = { id: 'prova', firstYear: 2024 };

  it('has the default rules where it states none', () => {
    expect(completePlan(given).smvp).toEqual(defaultSmvp());
  });

  it('keeps those that it states', () => {
    const bands = [{ threshold: 0.8001, label: 'Prima fascia' }];
    const { smvp } = completePlan({ ...given, smvp: { cap: null, bands } });
    expect(smvp).toEqual({ ...defaultSmvp(), cap: null, bands });
  });
});

describe('an option', () => {
  const all = [
    ...POLARITIES,
    ...DEGREE_FORMS,
    ...UNMEASURED,
    ...SCORE_MODES,
    ...STEP_MODES,
  ] as const;

  it.each(all)('%s is named by itself, however cased and spaced', (option) => {
    const words = option.replaceAll('_', ' ');
    for (const text of [option, option.toUpperCase(), ` ${words} `, words.replace(' ', '  - ')])
      expect(readOption(text, all)).toBe(option);
  });

  it.each([
    ['decrescente, a scarto', 'decrescente_scarto'],
    ['Decrescente a scarto', 'decrescente_scarto'],
    ['decrescente: meno è meglio', 'decrescente'],
    ['crescente: più è meglio', 'crescente'],
    ['almeno il target: sì o no', 'soglia_min'],
    ['non oltre il target: sì o no', 'soglia_max'],
    ['uguale al target: sì o no', 'uguale'],
    ['dentro l’intervallo: sì o no', 'intervallo'],
    ['entro la data', 'entro_data'],
    ['Entro-data', 'entro_data'],
    ['da partenza', 'da_partenza'],
    ['dal valore di partenza', 'da_partenza'],
    ['media', 'normalizzato'],
    ['il peggiore', 'peggiore'],
    ['peggior grado', 'peggiore'],
    ['lineari', 'lineare'],
    ['gradini', 'gradini'],
    ['a gradini', 'gradini'],
    ['esclusi', 'escludi'],
    ['escluso', 'escludi'],
    ['stretti', 'stretto'],
    ['normalizzati', 'normalizzato'],
    ['nell’intervallo', 'intervallo'],
  ])('«%s» is %s', (text, option) => {
    expect(readOption(text, all)).toBe(option);
  });

  it.each([
    '',
    ' ',
    ':',
    'a',
    'la',
    'boh',
    'decrescent',
    'entro',
    'scarto',
    '__proto__',
    'constructor',
  ])('%j is none', (text) => {
    expect(readOption(text, all)).toBeUndefined();
  });

  it('is one of those that are asked', () => {
    expect(readOption('peggiore', WEIGHT_MODES)).toBeUndefined();
  });
});
