import { Rejection } from '../../../src/domain/rejection';
import { evenDelay } from '../../../src/domain/scoring/deadline';
import type { Degree, IndicatorCells } from '../../../src/domain/scoring/degree';
import { degreeOf, degreeRefusal } from '../../../src/domain/scoring/degree';
import { bad, missing } from '../support';

const LIMITS = { threshold: null, least: 0, most: 1 };

/** A degree that must not be refused. */
function degree(cells: IndicatorCells, limits = LIMITS, delay?: (days: number) => number): Degree {
  const result = degreeOf(cells, { ...LIMITS, ...limits }, delay);
  if (result instanceof Rejection) throw new Error(result.message);
  return result;
}

const valueOf = (...given: Parameters<typeof degree>) => degree(...given).value;

describe('the degree', () => {
  it.each<[IndicatorCells, number, string]>([
    [{ actual: 8, target: 10 }, 0.8, 'ratio'],
    [{ actual: 8.8, target: 20, polarity: 'crescente' }, 0.44, 'ratio'],
    [{ actual: 5.9, target: 10 }, 0.59, 'ratio'],
    [{ actual: 12, target: 10 }, 1, 'ratio'],
    [{ actual: -1, target: 10 }, 0, 'ratio'],
    [{ actual: '72%', target: 'almeno 80%' }, 0.9, 'ratio'],
    [{ actual: 1.8, target: '200%' }, 0.9, 'ratio'],
    [{ actual: '-34%', target: '+10%' }, 0, 'threshold'],
    [{ actual: 15, target: 10, polarity: 'decrescente' }, 10 / 15, 'inverseRatio'],
    [{ actual: 0, target: 10, polarity: 'decrescente' }, 1, 'inverseRatio'],
    [{ actual: -3, target: 10, polarity: 'decrescente' }, 1, 'inverseRatio'],
    [{ actual: 15, target: 10, polarity: 'decrescente_scarto' }, 0.5, 'excess'],
    [{ actual: 12, target: 10, polarity: 'decrescente_scarto' }, 0.8, 'excess'],
    [{ actual: 15, target: 10, polarity: 'decrescente', baseline: 20 }, 0.5, 'fromBaseline'],
    [{ actual: 503, target: '+10%', baseline: 766 }, 0, 'fromBaseline'],
    [{ actual: 0.8, target: 0.9, baseline: 0.7 }, 0.5, 'fromBaseline'],
    [{ actual: 350, target: 800, baseline: 650, form: 'rapporto' }, 0.4375, 'ratio'],
    [{ actual: -3, target: 0, polarity: 'soglia_max' }, 1, 'threshold'],
    [{ actual: '-,89', target: 0, polarity: 'soglia_max' }, 1, 'threshold'],
    [{ actual: '+5,78', target: 0, polarity: 'soglia_max' }, 0, 'threshold'],
    [{ actual: 'SI', target: 'SI' }, 1, 'ratio'],
    [{ actual: '15/07/2026', target: 'entro il 30/06/2026' }, 0, 'deadline'],
  ])('of %j is %d by %s', (cells, value, rule) => {
    expect(degree(cells)).toMatchObject({ value, rule });
    expect(degreeOf(cells)).toMatchObject({ value, rule });
    expect(degreeRefusal(cells)).toBe('');
  });

  it('of a date follows the rule on delays', () => {
    const cells = { actual: '15/07/2026', target: '30/06/2026' };
    expect(valueOf(cells, LIMITS, evenDelay(30))).toBe(0.5);
    expect(valueOf({ ...cells, polarity: 'soglia_max' }, LIMITS, evenDelay(30))).toBe(0);
  });
});

describe('its limits', () => {
  const of = (actual: number, limits: object) =>
    valueOf({ actual, target: 100 }, { ...LIMITS, ...limits });

  it('are a threshold below which it is 0, then the least and the most', () => {
    expect([of(49, { threshold: 0.5 }), of(50, { threshold: 0.5 })]).toEqual([0, 0.5]);
    expect(of(49, { threshold: 0.5, least: 0.2 })).toBe(0.2);
    expect(of(10, { least: 0.2 })).toBe(0.2);
    expect(of(130, { most: 1.2 })).toBe(1.2);
    expect(of(130, { most: Infinity })).toBe(1.3);
    expect(of(-50, { least: -1 })).toBe(-0.5);
    expect(of(-50, { least: -1, threshold: 0.5 })).toBe(0);
  });

  it('are met exactly, whatever the binary fraction says', () => {
    const cells = { actual: 0.3, target: 0.4 };
    expect(valueOf(cells, { ...LIMITS, threshold: 0.75 } as never)).toBe(0.75);
  });
});

describe('a degree that is refused', () => {
  it.each<[IndicatorCells, string]>([
    [{ actual: 40, target: '45%' }, 'consuntivo: scrivere 40%'],
    [{ actual: 8, target: 'dieci' }, 'target: «dieci» non è un numero'],
    [{ actual: 'non misurabile', target: 10 }, 'non misurabile'],
    [{ actual: 1e308, target: 1e308, baseline: -1e308 }, 'consuntivo: i valori sono troppo grandi'],
  ])('%j: %s', (cells, message) => {
    expect(degreeOf(cells)).toEqual(bad(message));
    expect(degreeRefusal(cells)).toBe(message);
  });

  it('has no limit where the ratio is infinite', () => {
    const cells = { actual: 0, target: 10, polarity: 'decrescente' } as const;
    const boundless = { ...LIMITS, most: Infinity };
    const message = 'massimo: senza limite il rapporto con un consuntivo di 0 o meno è infinito';
    expect(degreeOf(cells, boundless)).toEqual(bad(message));
    expect(degreeRefusal(cells, boundless)).toBe(message);
    expect(degreeRefusal(cells)).toBe('');
  });

  it('is not the same as one that is not measured yet', () => {
    const cells = { actual: '', target: 10 };
    expect(degreeOf(cells)).toEqual(missing('consuntivo: manca il valore raggiunto'));
    expect(degreeRefusal(cells)).toBe('');
  });
});

describe('the steps of a degree', () => {
  it('are the numbers that it was computed from', () => {
    expect(degree({ actual: 12, target: 10 }).steps()).toEqual([
      { what: 'actual', value: 12 },
      { what: 'target', value: 10 },
      { what: 'degree', value: 1.2 },
      { what: 'limited', value: 1 },
    ]);
    expect(degree({ actual: 800, target: '+10%', baseline: 766 }).steps()).toEqual([
      { what: 'actual', value: 800 },
      { what: 'baseline', value: 766 },
      { what: 'target', value: 842.6 },
      { what: 'degree', value: 34 / 76.6 },
    ]);
  });
});
