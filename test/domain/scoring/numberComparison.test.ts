import type { NumberMeasure } from '../../../src/domain/scoring/measure';
import { measureOf, readMeasure } from '../../../src/domain/scoring/measure';
import { numberComparison } from '../../../src/domain/scoring/numberComparison';
import type { Target } from '../../../src/domain/scoring/targetText';
import { readTarget } from '../../../src/domain/scoring/targetText';
import type { DegreeForm, Polarity } from '../../../src/domain/smvp';
import { bad } from '../support';

const measured = (cell: unknown): NumberMeasure | null => {
  const measure = readMeasure('consuntivo', cell);
  return measure && measureOf(measure as NumberMeasure);
};

function compared(
  actual: unknown,
  target: unknown,
  polarity: Polarity | null = null,
  baseline: unknown = null,
  form: DegreeForm = 'da_partenza',
) {
  return numberComparison({
    ...{ polarity, form, actual: measured(actual)!, target: readTarget(target) as Target },
    baseline: measured(baseline),
  });
}

const threshold = (actual: number, target: number, isMet: boolean) => ({
  ...{ kind: 'threshold', actual, target, isMet },
});

describe('a ratio', () => {
  it.each<[unknown, unknown, Polarity | null, object]>([
    [8, 10, null, { kind: 'ratio', actual: 8, target: 10 }],
    [8, 10, 'crescente', { kind: 'ratio', actual: 8, target: 10 }],
    [8, 'almeno 10', null, { kind: 'ratio', actual: 8, target: 10 }],
    [8, '> 10', null, { kind: 'ratio', actual: 8, target: 10 }],
    ['72%', 'almeno 80%', null, { kind: 'ratio', actual: 0.72, target: 0.8 }],
    [8, 'almeno 10', 'crescente', { kind: 'ratio', actual: 8, target: 10 }],
    [8, 10, 'decrescente', { kind: 'inverseRatio', actual: 8, target: 10 }],
    [8, 'non oltre 10', null, { kind: 'inverseRatio', actual: 8, target: 10 }],
    [8, 'entro 10 giorni', 'decrescente', { kind: 'inverseRatio', actual: 8, target: 10 }],
    [8, 10, 'decrescente_scarto', { kind: 'excess', actual: 8, target: 10 }],
    [8, 'meno di 10', 'decrescente_scarto', { kind: 'excess', actual: 8, target: 10 }],
    ['SI', 'SI', null, { kind: 'ratio', actual: 1, target: 1 }],
    [1.8, '200%', null, { kind: 'ratio', actual: 1.8, target: 2 }],
    ['1 incontro', 'almeno 2 incontri', null, { kind: 'ratio', actual: 1, target: 2 }],
  ])('of %j to %j, %j', (actual, target, polarity, comparison) => {
    expect(compared(actual, target, polarity)).toEqual(comparison);
  });

  it.each<[unknown, unknown, Polarity | null, string, string]>([
    [0, 0, null, 'è 0', 'soglia_min'],
    [5, 0, 'crescente', 'è 0', 'soglia_min'],
    [5, -2, 'crescente', 'è negativo', 'soglia_min'],
    [0, 0, 'decrescente', 'è 0', 'soglia_max'],
    [0, 0, 'decrescente_scarto', 'è 0', 'soglia_max'],
    [0, -1, 'decrescente', 'è negativo', 'soglia_max'],
  ])('of %j to %j, %j, has no meaning', (actual, target, polarity, what, instead) => {
    expect(compared(actual, target, polarity)).toEqual(
      bad(`target: ${what}: con un rapporto non si misura, usare "${instead}"`),
    );
  });
});

describe('a threshold', () => {
  it.each<[unknown, unknown, Polarity | null, object]>([
    [90, 90, 'soglia_min', threshold(90, 90, true)],
    [89, 90, 'soglia_min', threshold(89, 90, false)],
    [90, 90, 'soglia_max', threshold(90, 90, true)],
    [91, 90, 'soglia_max', threshold(91, 90, false)],
    [89, 90, 'soglia_max', threshold(89, 90, true)],
    [90, 90, 'uguale', threshold(90, 90, true)],
    [89, 90, 'uguale', threshold(89, 90, false)],
    [91, 90, 'uguale', threshold(91, 90, false)],
    [0.1 + 0.2, 0.3, 'uguale', threshold(0.1 + 0.2, 0.3, true)],
    ['NO', 'NO', null, threshold(0, 0, true)],
    ['SI', 'NO', null, threshold(1, 0, false)],
    // Words give the side, not the rule, but where no ratio exists.
    [5, '> 5', 'soglia_min', threshold(5, 5, true)],
    [5, '≥ 5', 'soglia_min', threshold(5, 5, true)],
    [0, '≤ 0', null, threshold(0, 0, true)],
    [1, '≤ 0', null, threshold(1, 0, false)],
    [-3, '≤ 0', 'decrescente', threshold(-3, 0, true)],
    [0, '≤ 0', 'soglia_max', threshold(0, 0, true)],
    [0, '< 0', null, threshold(0, 0, false)],
    [0, '< 0', 'soglia_max', threshold(0, 0, false)],
    [-1, 'meno di 0', 'decrescente_scarto', threshold(-1, 0, true)],
    [0, '≥ 0', null, threshold(0, 0, true)],
    [-1, '≥ 0', null, threshold(-1, 0, false)],
    [0, '> 0', 'crescente', threshold(0, 0, false)],
    [1, '> 0', 'crescente', threshold(1, 0, true)],
    [-5, 'almeno -2', null, threshold(-5, -2, false)],
    ['0%', '≤ 0%', null, threshold(0, 0, true)],
  ])('of %j to %j, %j', (actual, target, polarity, comparison) => {
    expect(compared(actual, target, polarity)).toEqual(comparison);
  });
});

describe('a baseline', () => {
  const from = (actual: number, target: number, baseline: number) => ({
    ...{ kind: 'fromBaseline', actual, target, baseline },
  });

  it.each<[unknown, unknown, Polarity | null, unknown, object]>([
    [15, 10, 'decrescente', 20, from(15, 10, 20)],
    [15, 10, 'decrescente_scarto', 20, from(15, 10, 20)],
    [15, 10, null, 20, from(15, 10, 20)],
    [7, 0, 'decrescente', 10, from(7, 0, 10)],
    [-5, -10, 'decrescente', 0, from(-5, -10, 0)],
    [12, 20, 'crescente', 0, from(12, 20, 0)],
    [12, 'almeno 20', null, 0, from(12, 20, 0)],
    [-1, '≤ 0', 'decrescente', 10, from(-1, 0, 10)],
    ['40%', '45%', null, '20%', from(0.4, 0.45, 0.2)],
    // Not used.
    [15, 10, 'decrescente', 0, { kind: 'inverseRatio', actual: 15, target: 10 }],
    [15, 10, 'decrescente_scarto', 0, { kind: 'excess', actual: 15, target: 10 }],
    [15, 'non oltre 10', null, 0, { kind: 'inverseRatio', actual: 15, target: 10 }],
    [15, 10, 'soglia_max', 20, threshold(15, 10, false)],
    [15, 10, 'soglia_max', 'NO', threshold(15, 10, false)],
  ])('of %j to %j, %j, from %j', (actual, target, polarity, baseline, comparison) => {
    expect(compared(actual, target, polarity, baseline)).toEqual(comparison);
  });

  it('is left to variations by the form of the ratio', () => {
    expect(compared(15, 10, 'decrescente', 20, 'rapporto')).toMatchObject({ kind: 'inverseRatio' });
    expect(compared(0, '≤ 0', null, 20, 'rapporto')).toEqual(threshold(0, 0, true));
    expect(compared(15, 10, 'crescente', 20, 'rapporto')).toMatchObject({ kind: 'ratio' });
  });

  it.each<[unknown, Polarity | null, unknown, string]>([
    [10, null, 10, 'uguale al target 10'],
    [10, 'decrescente', 10, 'uguale al target 10'],
    [0.3, null, 0.1 + 0.2, 'uguale al target 0,3'],
    [10, 'crescente', 20, 'oltre il target 10'],
    ['almeno 10', null, 20, 'oltre il target 10'],
    [20, 'decrescente', 10, 'oltre il target 20'],
    [20, 'decrescente_scarto', 10, 'oltre il target 20'],
    ['non oltre 20', null, 10, 'oltre il target 20'],
  ])('beside a target of %j, %j, of %j is questioned', (target, polarity, baseline, where) => {
    const shown = String(baseline).replace('.', ',');
    expect(compared(5, target, polarity, baseline)).toEqual(
      bad(`partenza ${shown} ${where}: polarità?`),
    );
  });
});

describe('a variation of the baseline', () => {
  const fromBaseline = (actual: number, target: number, baseline: number) => ({
    ...{ kind: 'fromBaseline', actual, target, baseline },
  });

  it.each<[unknown, unknown, Polarity | null, unknown, object]>([
    [503, '+10%', null, 766, fromBaseline(503, 842.6, 766)],
    [352, '+20%', null, 308, fromBaseline(352, 369.6, 308)],
    [503, '+10%', 'crescente', 766, fromBaseline(503, 842.6, 766)],
    [700, '-10%', null, 766, fromBaseline(700, 689.4, 766)],
    [700, '-10%', 'decrescente', 766, fromBaseline(700, 689.4, 766)],
    [0, '-100%', null, 50, fromBaseline(0, 0, 50)],
    [0.5, '+10%', null, 0.4, fromBaseline(0.5, 0.44, 0.4)],
    [0, '-10%', null, 50, fromBaseline(0, 45, 50)],
    [1, '-10%', null, 50, fromBaseline(1, 45, 50)],
    [-1, '-10%', null, 50, fromBaseline(-1, 45, 50)],
    [0.5, '+10%', null, 9.99, fromBaseline(0.5, 10.989, 9.99)],
    [850, '+10%', 'soglia_min', 766, threshold(850, 842.6, true)],
    [842, '+10%', 'soglia_min', 766, threshold(842, 842.6, false)],
    [842.6, '+10%', 'uguale', 766, threshold(842.6, 842.6, true)],
    [700, '-10%', 'soglia_max', 766, threshold(700, 689.4, false)],
  ])('%j of %j, %j, from %j', (actual, target, polarity, baseline, comparison) => {
    expect(compared(actual, target, polarity, baseline)).toEqual(comparison);
    expect(compared(actual, target, polarity, baseline, 'rapporto')).toEqual(comparison);
  });

  it.each<[unknown, unknown, Polarity | null, unknown, string]>([
    [0.12, '+10%', null, 766, 'consuntivo: 0,12: conteggio o percentuale?'],
    ['12%', '+10%', null, 766, 'consuntivo: 0,12: conteggio o percentuale?'],
    [-0.5, '+10%', null, 10, 'consuntivo: -0,5: conteggio o percentuale?'],
    ['150%', '+10%', null, 766, 'partenza: scrivere 766%'],
    [5, '+10%', null, '200%', 'consuntivo: scrivere 5%'],
    [700, '-10%', 'crescente', 766, 'partenza 766 oltre il target 689,4: polarità?'],
    [700, '+10%', 'decrescente', 766, 'partenza 766 oltre il target 842,6: polarità?'],
    [700, '+0%', null, 766, 'partenza 766 uguale al target 766: polarità?'],
  ])('%j of %j, %j, from %j is refused', (actual, target, polarity, baseline, message) => {
    expect(compared(actual, target, polarity, baseline)).toEqual(bad(message));
  });
});

describe('a variation without a baseline', () => {
  it.each<[unknown, unknown, Polarity | null, object]>([
    ['+5%', '+10%', null, { kind: 'ratio', actual: 0.05, target: 0.1 }],
    ['-5%', '-10%', null, { kind: 'ratio', actual: -0.05, target: -0.1 }],
    ['-5%', '-10%', 'decrescente', { kind: 'ratio', actual: -0.05, target: -0.1 }],
    ['-34%', '+10%', null, threshold(-0.34, 0.1, false)],
    ['+0%', '+10%', null, { kind: 'ratio', actual: 0, target: 0.1 }],
    ['+12%', '+10%', 'soglia_min', threshold(0.12, 0.1, true)],
    ['+8%', '+10%', 'soglia_min', threshold(0.08, 0.1, false)],
    ['-12%', '-10%', 'soglia_max', threshold(-0.12, -0.1, true)],
    ['+10%', '+10%', 'uguale', threshold(0.1, 0.1, true)],
    ['+5%', '+10%', 'soglia_max', threshold(0.05, 0.1, true)],
  ])('%j of %j, %j', (actual, target, polarity, comparison) => {
    for (const baseline of [null, 0, -5])
      expect(compared(actual, target, polarity, baseline)).toEqual(comparison);
  });

  const WRITE = "partenza: scrivere la partenza, o la variazione come testo: '+12%";

  it.each<[unknown, unknown, Polarity | null, string]>([
    [503, '+10%', null, WRITE],
    [0.12, '+10%', null, WRITE],
    ['12%', '+10%', null, WRITE],
    ['+12', '+10%', null, WRITE],
    [503, '+10%', 'soglia_min', WRITE],
    ['+5%', '+0%', null, 'target: è 0: con un rapporto non si misura, usare "soglia_min"'],
    [
      '+5%',
      '+10%',
      'decrescente',
      'target: una variazione in più con "decrescente": scrivere la partenza, o usare una soglia',
    ],
    [
      '+3%',
      'non oltre +5%',
      null,
      'target: una variazione in più con "decrescente": scrivere la partenza, o usare una soglia',
    ],
    [
      '-5%',
      '-10%',
      'crescente',
      'target: una variazione in meno con "crescente": scrivere la partenza, o usare una soglia',
    ],
  ])('%j of %j, %j is refused', (actual, target, polarity, message) => {
    expect(compared(actual, target, polarity)).toEqual(bad(message));
  });
});

describe('values in other measures', () => {
  it.each<[unknown, unknown, unknown, string]>([
    [40, '45%', null, 'consuntivo: scrivere 40%'],
    ['40%', 45, null, 'target: scrivere 45%'],
    ['40%', '45%', 20, 'partenza: scrivere 20%'],
    ['30 giorni', '2 mesi', null, 'consuntivo: è in «giorni», il target in «mesi»'],
  ])('%j of %j from %j are refused', (actual, target, baseline, message) => {
    expect(compared(actual, target, null, baseline)).toEqual(bad(message));
  });

  it('do not matter where the baseline is not used', () => {
    expect(compared('40%', '45%', 'soglia_min', 20)).toEqual(threshold(0.4, 0.45, false));
    expect(compared('40%', '45%', null, 20, 'rapporto')).toMatchObject({ kind: 'ratio' });
  });
});
