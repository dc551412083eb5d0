import { WeightedSum } from '../../../src/domain/scoring/weightedSum';

/** Sums of rows added one by one. */
function sumOf(...rows: (readonly [value: number, weight: number])[]): WeightedSum {
  const sums = new WeightedSum();
  for (const [value, weight] of rows) sums.add(value, weight);
  return sums;
}

const totals = ({ weight, product }: WeightedSum) => ({ weight, product });

describe('rows one by one', () => {
  it('add up in decimal', () => {
    expect(totals(sumOf([3, 0.1], [3, 0.2]))).toEqual({ weight: 0.3, product: 0.9 });
    expect(totals(sumOf([0.1, 1], [0.2, 1]))).toEqual({ weight: 2, product: 0.3 });
    expect(totals(sumOf())).toEqual({ weight: 0, product: 0 });
  });

  it('lose nothing', () => {
    expect(totals(sumOf([1, 1e16], [1, 1], [1, -1e16]))).toEqual({ weight: 1, product: 1 });
    expect(sumOf([-1e16, 1], [1, 1], [1e16, 1]).product).toBe(1);
  });

  it('keep the noise of what was taken away out of each sum', () => {
    expect(totals(sumOf([1, 11], [1, -10], [1, 4e-13]))).toEqual({ weight: 1, product: 1 });
    expect(totals(sumOf([-9, 1], [10, 1], [4e-13, 1]))).toEqual({ weight: 3, product: 1 });
    const exact = { weight: 5.0000000000004, product: 5.0000000000004 };
    expect(totals(sumOf([1, 5], [1, 4e-13]))).toEqual(exact);
  });

  it('are not finite where a sum is too large', () => {
    expect(totals(sumOf([10, 1e308], [1, 1]))).toEqual({ weight: 1e308, product: Infinity });
    expect(totals(sumOf([0, 1e308], [0, 1e308]))).toEqual({ weight: Infinity, product: 0 });
  });
});

describe('weights taken away', () => {
  it('are remembered when they cancel out', () => {
    expect(sumOf([1, 5], [1, -5])).toMatchObject({ weight: 0, hasCancelled: true });
    expect(sumOf([-1, 5], [1, 0])).toMatchObject({ weight: 5, hasCancelled: false });
    expect(sumOf().hasCancelled).toBe(false);
  });
});
