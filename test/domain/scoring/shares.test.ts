import { sharesOf } from '../../../src/domain/scoring/shares';
import { bad, missing } from '../support';

describe('shares', () => {
  it.each([
    [[1, 1, 1], 100, 2, [33.34, 33.33, 33.33]],
    [[1, 1.5, 2], 100, 2, [22.22, 33.33, 44.45]],
    [[2, 0, 1], 100, 0, [67, 0, 33]],
    [[1, 1, 1], 0.29, 2, [0.1, 0.1, 0.09]],
    [[1, 1, 1], 0.57, 2, [0.19, 0.19, 0.19]],
    [[1], 1e12, 0, [1e12]],
    [[1, 1, 1], 1, 6, [0.333334, 0.333333, 0.333333]],
  ])('of %j, %d in all with %d decimals, are %j', (weights, total, decimals, shares) => {
    expect(sharesOf(weights, total, decimals)).toEqual(shares);
  });

  it('cannot have fewer decimals than the total, nor more units than can be told apart', () => {
    const cannot = (total: string, decimals: number) =>
      bad(`totale: ${total} non si può dividere in parti con ${decimals} decimali`);
    expect(sharesOf([1], 0.005, 2)).toEqual(cannot('0,005', 2));
    expect(sharesOf([1], 1e12 + 1, 0)).toEqual(cannot('1000000000001', 0));
  });

  it('need a weight, and a sum that is a number', () => {
    expect(sharesOf([0, 0], 100, 2)).toEqual(missing('pesi: nessun peso'));
    expect(sharesOf([], 100, 2)).toEqual(missing('pesi: nessun peso'));
    expect(sharesOf([1e308, 1e308], 100, 2)).toEqual(bad('pesi: la somma è troppo grande'));
  });
});
