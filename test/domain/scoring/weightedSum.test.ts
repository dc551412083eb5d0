import fc from 'fast-check';
import { readArgument } from '../../../src/functions/reading/arguments';
import { WeightedSum } from '../../../src/domain/scoring/weightedSum';
import { column } from '../support';

/** Sums of rows added one by one. */
function sumOf(...rows: (readonly [value: number, weight: number])[]): WeightedSum {
  const sums = new WeightedSum();
  for (const [value, weight] of rows) sums.add(value, weight);
  return sums;
}

/** Adds the plain rows of two ranges; tells where it stopped. */
function plainRows(sums: WeightedSum, values: unknown, weights: unknown, from = 0): number {
  return sums.addPlainRows(readArgument('gradi', values), readArgument('pesi', weights), from);
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
    const sums = new WeightedSum();
    plainRows(sums, column(1, 1), column(5, 4e-13));
    expect(totals(sums)).toEqual(exact);
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

describe('plain rows', () => {
  it('are added to the end of the ranges', () => {
    const sums = new WeightedSum();
    expect(plainRows(sums, column(1, 2, 3), column(0.1, 0.2, 0.3))).toBe(3);
    expect(totals(sums)).toEqual({ weight: 0.6, product: 1.4 });
    expect(plainRows(sums, [[1, 2, 3]], [[1, 1, 1]])).toBe(3);
    expect(totals(sums)).toEqual({ weight: 3.6, product: 7.4 });
    expect(plainRows(sums, [], [])).toBe(0);
    expect(totals(sums)).toEqual({ weight: 3.6, product: 7.4 });
  });

  it.each([0, -1, '1', '', null, NaN, Infinity])('end at a weight of %j', (weight) => {
    const sums = new WeightedSum();
    expect(plainRows(sums, column(1, 2, 3), column(5, weight, 6))).toBe(1);
    expect(totals(sums)).toEqual({ weight: 5, product: 5 });
  });

  it.each(['1', '', null, undefined, true, NaN, -Infinity])('end at a value of %j', (value) => {
    const sums = new WeightedSum();
    expect(plainRows(sums, column(1, value, 3), column(5, 5, 6))).toBe(1);
    expect(totals(sums)).toEqual({ weight: 5, product: 5 });
  });

  it('lose nothing', () => {
    const sums = new WeightedSum();
    plainRows(sums, column(1, 1, 1), column(1e16, 1, 1));
    expect(totals(sums)).toEqual({ weight: 10_000_000_000_000_002, product: 1e16 + 2 });
  });

  it('take values of 0 and below', () => {
    const sums = new WeightedSum();
    expect(plainRows(sums, column(0, -2), column(5, 1))).toBe(2);
    expect(totals(sums)).toEqual({ weight: 6, product: -2 });
  });

  it('go on from any cell of a table', () => {
    const values = [
      [1, 2, 'x'],
      [4, 5, 6],
      [7, 'x', 9],
    ];
    const ones = values.map((row) => row.map(() => 1));
    const sums = new WeightedSum();
    expect(plainRows(sums, values, ones, 0)).toBe(2);
    expect(sums.product).toBe(3);
    expect(plainRows(sums, values, ones, 3)).toBe(7);
    expect(sums.product).toBe(25);
    expect(plainRows(sums, values, ones, 8)).toBe(9);
    expect(totals(sums)).toEqual({ weight: 7, product: 34 });
    expect(plainRows(new WeightedSum(), values, ones, 1)).toBe(2);
    expect(plainRows(new WeightedSum(), values, ones, 2)).toBe(2);
    expect(plainRows(sums, values, ones, 9)).toBe(9);
    expect(sums.weight).toBe(7);
  });

  it('are none where the shapes differ', () => {
    const sums = new WeightedSum();
    expect(plainRows(sums, [[1, 2]], column(1, 1))).toBe(0);
    expect(plainRows(sums, [[1, 2]], column(1, 1), 1)).toBe(1);
    expect(totals(sums)).toEqual({ weight: 0, product: 0 });
  });

  it('add up as one by one', () => {
    const number = fc.oneof(
      fc.constantFrom(0.1, 0.2, 0.3, 1e16, -1e16, 33.33),
      fc.integer({ min: -1000, max: 1000 }).map((cents) => cents / 100),
    );
    const row = fc.tuple(
      number,
      fc.integer({ min: 1, max: 10_000 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.nat(), (rows, pick) => {
        const [one, sums] = [sumOf(...rows), new WeightedSum()];
        const from = pick % rows.length;
        for (const [value, weight] of rows.slice(0, from)) sums.add(value, weight);
        const [values, weights] = [rows.map(([value]) => [value]), rows.map(([, each]) => [each])];
        expect(plainRows(sums, values, weights, from)).toBe(rows.length);
        expect(totals(sums)).toEqual(totals(one));
      }),
    );
  });
});
