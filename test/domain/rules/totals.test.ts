import { totalOf } from '../../../src/domain/rules';

describe('the total of the parts of a whole', () => {
  it.each([
    ['points', [60, 40], 100, 0],
    ['points that lack some', [60, 30], 90, 10],
    ['points that are too many', [60, 50], 110, -10],
    ['fractions, as Excel keeps percentages', [0.3, 0.7], 100, 0],
    ['fractions, one of them the whole', [1, 0.5], 150, -50],
    ['fractions beside a nought', [0, 0.4], 40, 60],
    ['points, one of them a half', [0.5, 99.5], 100, 0],
    ['ones, which are points', [1, 1], 2, 98],
    ['negative ones, which are no fractions', [-0.5, 1], 0.5, 99.5],
    ['nothing', [], 0, 100],
    ['decimals that no binary number is', [0.1, 0.2, 0.7], 100, 0],
    ['thirds', [33.33, 33.33, 33.34], 100, 0],
  ])('of %s', (_, weights, total, missing) => {
    expect(totalOf(weights)).toEqual({ total, missing });
  });
});
