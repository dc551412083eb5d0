import type { IndicatorCells } from '../../../src/domain/scoring/comparison';
import { comparisonOf } from '../../../src/domain/scoring/comparison';
import type { Polarity } from '../../../src/domain/smvp';
import { bad, missing } from '../support';

const compared = (
  actual: unknown,
  target: unknown,
  polarity: Polarity | null = null,
  more: Partial<IndicatorCells> = {},
) => comparisonOf({ actual, target, polarity, ...more });

const threshold = (actual: number, target: number, isMet: boolean) => ({
  ...{ kind: 'threshold', actual, target, isMet },
});
const [JUNE_30, JULY_15] = [46203, 46218];

describe('numbers', () => {
  it('are compared by what is given, or by what is usual', () => {
    expect(comparisonOf({ actual: 8, target: 10 })).toEqual({
      ...{ kind: 'ratio', actual: 8, target: 10 },
    });
    const cells = { actual: 15, target: 10, baseline: 20, polarity: 'decrescente' } as const;
    expect(comparisonOf(cells)).toMatchObject({ kind: 'fromBaseline', baseline: 20 });
    expect(comparisonOf({ ...cells, form: 'rapporto' })).toMatchObject({ kind: 'inverseRatio' });
  });

  it.each<[unknown, unknown, unknown, string]>([
    ['molto', 10, null, 'consuntivo: «molto» non è un numero'],
    [8, 'dieci', null, 'target: «dieci» non è un numero'],
    ['', 'dieci', null, 'target: «dieci» non è un numero'],
    [8, 10, 'zero', 'partenza: «zero» non è un numero'],
    ['molto', '', null, 'consuntivo: «molto» non è un numero'],
    ['30/06/2026', 10, null, 'consuntivo: «30/06/2026» non è un numero'],
    ['non misurabile', 10, null, 'non misurabile'],
  ])('that cannot be read are refused: %j of %j from %j', (actual, target, baseline, message) => {
    expect(comparisonOf({ actual, target, baseline })).toEqual(bad(message));
  });

  it('are missing', () => {
    const unmeasured = missing('consuntivo: manca il valore raggiunto');
    expect(compared('', 10)).toEqual(unmeasured);
    expect(compared('', '')).toEqual(unmeasured);
    expect(compared(null, 0)).toEqual(unmeasured);
    expect(compared('', '3-5')).toEqual(unmeasured);
    expect(compared('', '+10%')).toEqual(unmeasured);
    expect(compared(8, ' ')).toEqual(missing('target: manca il valore atteso'));
    expect(compared(8, '', 'entro_data')).toEqual(missing('target: manca il valore atteso'));
  });
});

describe('words against the polarity', () => {
  const said = (polarity: string, words: string) =>
    bad(`verso: "${polarity}" non va con le parole del target, che dicono «${words}»`);

  it.each(['decrescente', 'decrescente_scarto', 'soglia_max'] as const)(
    'are refused: "≥ 80%" with %s',
    (polarity) => {
      expect(compared('70%', '≥ 80%', polarity)).toEqual(said(polarity, 'più è meglio'));
      expect(compared('', '≥ 80%', polarity)).toEqual(said(polarity, 'più è meglio'));
    },
  );

  it.each(['crescente', 'soglia_min'] as const)(
    'are refused: "non oltre 5" with %s',
    (polarity) => {
      expect(compared(3, 'non oltre 5', polarity)).toEqual(said(polarity, 'meno è meglio'));
    },
  );

  it.each(['uguale', 'intervallo'] as const)('are refused beside %s', (polarity) => {
    const problem = bad(
      `verso: "${polarity}" non va con le parole del target (almeno, non oltre…)`,
    );
    expect(compared(3, 'almeno 5', polarity)).toEqual(problem);
    expect(compared(3, 'non oltre 5', polarity)).toEqual(problem);
  });

  it('may agree with it', () => {
    expect(compared(3, 'almeno 5', 'soglia_min')).toEqual(threshold(3, 5, false));
    expect(compared(3, 'non oltre 5', 'soglia_max')).toEqual(threshold(3, 5, true));
  });
});

describe('dates', () => {
  const deadline = (actual: number) => ({ kind: 'deadline', actual, target: JUNE_30 });

  it.each<[unknown, unknown, Polarity | null, object]>([
    ['15/07/2026', '30/06/2026', null, deadline(JULY_15)],
    ['15/07/2026', 'entro il 30/06/2026', null, deadline(JULY_15)],
    ['15/07/2026', 'entro il 30/06/2026', 'entro_data', deadline(JULY_15)],
    [JULY_15, 'al 30/06/2026', null, deadline(JULY_15)],
    [JULY_15 + 0.5, JUNE_30 + 0.5, 'entro_data', deadline(JULY_15)],
    ['15/07/2026', '30/06/2026', 'soglia_max', threshold(JULY_15, JUNE_30, false)],
    ['30/06/2026', '30/06/2026', 'soglia_max', threshold(JUNE_30, JUNE_30, true)],
    ['15/07/2026', 'entro il 30/06/2026', 'soglia_max', threshold(JULY_15, JUNE_30, false)],
    ['30/06/2026', '30/06/2026', 'uguale', threshold(JUNE_30, JUNE_30, true)],
    ['15/07/2026', '30/06/2026', 'uguale', threshold(JULY_15, JUNE_30, false)],
    // Without a word of dates serials are numbers.
    [JULY_15, JUNE_30, 'soglia_max', threshold(JULY_15, JUNE_30, false)],
  ])('%j by %j, %j', (actual, target, polarity, comparison) => {
    expect(compared(actual, target, polarity)).toEqual(comparison);
  });

  it.each<[unknown, unknown, Polarity | null, string]>([
    ['SI', '30/06/2026', null, 'consuntivo: «SI»: scrivere la data in cui è stato fatto'],
    [1, '30/06/2026', null, 'consuntivo: «1»: scrivere la data in cui è stato fatto'],
    ['15/07', '30/06/2026', null, "consuntivo: «15/07»: scrivere l'anno"],
    ['15/07/2026', '30/06', null, "target: «30/06»: scrivere l'anno"],
    ['15/07/2026', 'entro il 30/06', 'entro_data', "target: «entro il 30/06»: scrivere l'anno"],
    ['15/07/2026', 30, 'entro_data', 'target: non è una data: scrivere per esempio 31/12/2026'],
    ['15/07/2026', '80%', 'entro_data', 'target: non è una data: scrivere per esempio 31/12/2026'],
    [
      '15/07/2026',
      '46203 giorni',
      'entro_data',
      'target: non è una data: scrivere per esempio 31/12/2026',
    ],
    [
      '15/07/2026',
      '4620300%',
      'entro_data',
      'target: non è una data: scrivere per esempio 31/12/2026',
    ],
    ['SI', 'SI', 'entro_data', 'target: non è una data: scrivere per esempio 31/12/2026'],
    [
      '15/07/2026',
      '3-5',
      'entro_data',
      'verso: "entro_data" non va con un intervallo: usare "intervallo"',
    ],
    ['non misurabile', '30/06/2026', null, 'non misurabile'],
  ])('are refused: %j by %j, %j', (actual, target, polarity, message) => {
    expect(compared(actual, target, polarity)).toEqual(bad(message));
  });

  it.each(['crescente', 'decrescente', 'decrescente_scarto', 'soglia_min', 'intervallo'] as const)(
    'do not go with %s',
    (polarity) => {
      expect(compared('15/07/2026', '30/06/2026', polarity)).toEqual(
        bad(`verso: "${polarity}" non va con una data: usare "entro_data"`),
      );
    },
  );

  it('are refused with words beside uguale', () => {
    expect(compared('30/06/2026', 'entro il 30/06/2026', 'uguale')).toEqual(
      bad('verso: "uguale" non va con le parole del target (almeno, non oltre…)'),
    );
  });

  it.each(['', null, 0])('are not there yet: %j', (actual) => {
    const unmeasured = missing('consuntivo: manca il valore raggiunto');
    for (const polarity of [null, 'entro_data', 'soglia_max', 'uguale'] as const)
      expect(compared(actual, '30/06/2026', polarity)).toEqual(unmeasured);
  });
});

describe('ranges', () => {
  it.each<[unknown, unknown, Polarity | null, object]>([
    [4, '3-5', null, threshold(4, 5, true)],
    [3, '3-5', 'intervallo', threshold(3, 5, true)],
    [5, 'tra 3 e 5', 'intervallo', threshold(5, 5, true)],
    [2.9, '3-5', null, threshold(2.9, 5, false)],
    [5.1, '3-5', null, threshold(5.1, 5, false)],
    [0.1 + 0.2, '0,1-0,3', null, threshold(0.1 + 0.2, 0.3, true)],
    ['4%', '3%-5%', null, threshold(0.04, 0.05, true)],
    [0.04, '3-5%', null, threshold(0.04, 0.05, true)],
    ['4 giorni', '3-5 gg', null, threshold(4, 5, true)],
  ])('%j in %j, %j', (actual, target, polarity, comparison) => {
    expect(compared(actual, target, polarity)).toEqual(comparison);
  });

  it.each<[unknown, unknown, Polarity | null, string]>([
    [4, '3%-5%', null, 'consuntivo: scrivere 4%'],
    ['4%', '3-5', null, 'target: scrivere 3%-5%'],
    ['4 mesi', '3-5 giorni', null, 'consuntivo: è in «mesi», il target in «giorni»'],
    ['SI', '3-5', null, 'consuntivo e target: SI/NO o un numero?'],
    [4, 5, 'intervallo', "target: scrivere l'intervallo, per esempio 3-5"],
    [4, '+10%', 'intervallo', "target: scrivere l'intervallo, per esempio 3-5"],
    [4, '3-5', 'crescente', 'verso: "crescente" non va con un intervallo: usare "intervallo"'],
    [4, '3-5', 'uguale', 'verso: "uguale" non va con un intervallo: usare "intervallo"'],
  ])('are refused: %j in %j, %j', (actual, target, polarity, message) => {
    expect(compared(actual, target, polarity)).toEqual(bad(message));
  });
});

describe('answers', () => {
  it.each<[unknown, unknown, Polarity | null, object]>([
    ['SI', 'SI', null, { kind: 'ratio', actual: 1, target: 1 }],
    ['NO', 'SI', null, { kind: 'ratio', actual: 0, target: 1 }],
    [0.5, 'SI', null, { kind: 'ratio', actual: 0.5, target: 1 }],
    ['80%', true, null, { kind: 'ratio', actual: 0.8, target: 1 }],
    ['SI', 1, null, { kind: 'ratio', actual: 1, target: 1 }],
    ['NO', 0, 'uguale', threshold(0, 0, true)],
    [0, 'NO', null, threshold(0, 0, true)],
    ['SI', 'SI', 'uguale', threshold(1, 1, true)],
  ])('%j to %j, %j', (actual, target, polarity, comparison) => {
    expect(compared(actual, target, polarity)).toEqual(comparison);
  });

  it.each<[unknown, unknown, unknown]>([
    [2, 'SI', null],
    [-0.1, 'SI', null],
    [1.01, 'SI', null],
    ['SI', 2, null],
    ['SI', -1, null],
    ['SI', '+10%', 766],
    ['SI', 'SI', 5],
  ])('beside a number are questioned: %j to %j from %j', (actual, target, baseline) => {
    expect(comparisonOf({ actual, target, baseline })).toEqual(
      bad('consuntivo e target: SI/NO o un numero?'),
    );
  });

  it('may be a baseline', () => {
    expect(comparisonOf({ actual: 0.5, target: 'SI', baseline: 'NO' })).toEqual({
      ...{ kind: 'fromBaseline', actual: 0.5, target: 1, baseline: 0 },
    });
  });
});
