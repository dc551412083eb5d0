import { largestRemainder } from '../../../src/domain/scoring/largestRemainder';

describe('largestRemainder', () => {
  it('gives what is missing to the largest remainders', () => {
    expect(largestRemainder([5, 2, 1], 10)).toEqual([6, 3, 1]);
    expect(largestRemainder([0, 1], 10)).toEqual([0, 10]);
  });

  it('gives equal remainders to the first, however many digits they have', () => {
    expect(largestRemainder([1, 1, 1], 100)).toEqual([34, 33, 33]);
    // Three remainders of 6/17, and room for one.
    expect(largestRemainder([3, 20, 10, 1], 10_000)).toEqual([883, 5882, 2941, 294]);
  });

  it('takes numbers of any size, to fifteen digits', () => {
    expect(largestRemainder([1e307, 3e307, 0], 4)).toEqual([1, 3, 0]);
    expect(largestRemainder([5e-324, 5e-324], 4)).toEqual([2, 2]);
    expect(largestRemainder([1e308, 5e-324], 3)).toEqual([3, 0]);
    expect(largestRemainder([0.1 + 0.2, 0.3], 1_000_000_000_000)).toEqual([5e11, 5e11]);
  });

  it('does not let the last digit of computed weights make a remainder larger', () => {
    const thirds = [10 / 3, 1 / 3, 19 / 3];
    expect(largestRemainder(thirds, 10_000)).toEqual([3334, 333, 6333]);
    expect(largestRemainder(thirds, 1e12)).toEqual([333333333334, 33333333333, 633333333333]);
    // Two and a half, a little less; a half, a little more.
    expect(largestRemainder([5 / 6, 1 / 6], 3)).toEqual([3, 0]);
  });
});
