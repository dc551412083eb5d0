import fc from 'fast-check';
import { proportionalWeights } from '../../src/domain/proportionalWeights';

describe('weights brought to a total', () => {
  it.each([
    ['whole numbers stay whole', [30, 60, 40], 100, [23, 46, 31]],
    ['those with decimals keep as many', [12.5, 12.5, 5], 100, [41.7, 41.7, 16.6]],
    ['those that total it already stay', [50, 30, 20], 100, [50, 30, 20]],
    ['nothing comes of nothing', [0, 40], 100, [0, 100]],
  ])('%s', (_, weights, total, expected) => {
    expect(proportionalWeights(weights, total)).toEqual(expected);
  });

  it('total it exactly, each within one unit of its share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 }),
        (weights) => {
          const found = proportionalWeights(weights, 100);
          const sum = weights.reduce((one, other) => one + other, 0);
          expect(found.reduce((one, other) => one + other, 0)).toBe(100);
          found.forEach((weight, index) =>
            expect(Math.abs(weight - (weights[index]! * 100) / sum)).toBeLessThan(1),
          );
        },
      ),
    );
  });
});
