import { readWeight } from '../../../src/domain/weights';
import {
  WHOLE,
  WeightTotal,
  dueTotal,
  missingFrom,
  outcome,
  tooLarge,
} from '../../../src/domain/scoring/weightTotal';
import { bad } from '../support';

describe('the outcome of a sum', () => {
  it.each([
    [100, 100, 'OK'],
    [99.995, 100, 'OK'],
    [100.005, 100, 'OK'],
    [0.1 + 0.2, 0.3, 'OK'],
    [99.994, 100, 'Somma 99,994: mancano 0,006'],
    [100.006, 100, 'Somma 100,006: 0,006 di troppo'],
    [90, 100, 'Somma 90: mancano 10'],
    [110, 100, 'Somma 110: 10 di troppo'],
    [0.7, 1, 'Somma 0,7: mancano 0,3'],
    [1.1, 0.8, 'Somma 1,1: 0,3 di troppo'],
    [0, 100, 'Somma 0: mancano 100'],
    [99, 100, 'Somma 99: manca 1'],
    [101, 100, 'Somma 101: 1 di troppo'],
  ])('of %d that should be %d is "%s"', (sum, total, text) => {
    expect(outcome(sum, total)).toBe(text);
  });
});

describe('the outcome in percent', () => {
  it.each([
    [1, 'OK'],
    [1.00005, 'OK'],
    [0.99995, 'OK'],
    [0.9999, 'Somma 99,99%: mancano 0,01 punti percentuali'],
    [0.9, 'Somma 90%: mancano 10 punti percentuali'],
    [1.1, 'Somma 110%: 10 punti percentuali di troppo'],
    [0.99, 'Somma 99%: manca 1 punto percentuale'],
    [1.01, 'Somma 101%: 1 punto percentuale di troppo'],
    [0.57, 'Somma 57%: mancano 43 punti percentuali'],
  ])('of %d is "%s"', (sum, text) => {
    expect(outcome(sum, 1, 'percent')).toBe(text);
  });
});

describe('what a sum lacks', () => {
  it('is nothing where nobody would see it', () => {
    expect(missingFrom(100, 99.995)).toBe(0);
    expect(missingFrom(100, 100.005)).toBe(0);
    expect(missingFrom(100, 99.99)).toBe(0.01);
    expect(missingFrom(100, 130)).toBe(-30);
    expect(missingFrom(0.3, 0.1 + 0.2)).toBe(0);
  });

  it('cannot be told of a sum too large', () => {
    expect(tooLarge(Infinity)).toEqual(bad('pesi: la somma è troppo grande'));
    expect(tooLarge(1e308)).toBeUndefined();
  });
});

describe('a total', () => {
  /** The total of weights as they are written. */
  function totalOf(...written: unknown[]): WeightTotal {
    const total = new WeightTotal();
    for (const each of written) total.add(readWeight(each) ?? { points: 0, isPercent: false });
    return total;
  }

  it.each<[unknown[], number, boolean, boolean, boolean]>([
    // Weights, their sum, whether they are among fractions, percentages, nothing.
    [[], 0, false, false, true],
    [[0, '', '0%'], 0, false, false, true],
    [[30, 70], 100, false, false, false],
    [[0.1, 0.2], 0.3, true, true, false],
    [[0.3, '70%'], 1, true, true, false],
    [[30, '70%'], 100, false, false, false],
    [['30%', '70%'], 100, false, false, false],
    [['30%', '70%', 0], 100, false, false, false],
    [[1], 1, true, true, false],
    [[1, 1], 2, true, false, false],
    [[1, '100%'], 2, true, false, false],
    [[1, '99%'], 1.99, true, true, false],
    [[1, 0.5], 1.5, true, true, false],
    [[1.01, 0.5], 1.51, false, false, false],
    [['50%'], 50, false, false, false],
  ])('of %j is %d', (written, sum, isAmongFractions, arePercentages, isEmpty) => {
    const total = totalOf(...written);
    expect(total.sum()).toBe(sum);
    expect(total).toMatchObject({ isAmongFractions, arePercentages, isEmpty });
  });

  it('counts percentages as those beside it do, where it is a part', () => {
    expect(totalOf('30%', '70%').sum(true)).toBe(1);
    expect(totalOf(0.3, '70%').sum(false)).toBe(70.3);
  });

  it.each<[unknown[], number | null, number, string]>([
    [[0.3, 0.7], null, 1, 'percent'],
    [[0.3, 0.7], 1, 1, 'percent'],
    [[0.3, 0.7], WHOLE, 1, 'percent'],
    [[0.3, 0.7], 8, 8, 'points'],
    [[30, 70], null, 100, 'points'],
    [[30, 70], 1, 1, 'points'],
    [[1, 1], null, 100, 'points'],
    [['30%', '70%'], null, 100, 'points'],
  ])('of %j, asked for %j, must be %d %s', (written, given, total, scale) => {
    expect(dueTotal(totalOf(...written), given)).toEqual({ total, scale });
  });
});
