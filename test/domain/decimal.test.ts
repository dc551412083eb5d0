import fc from 'fast-check';
import {
  DecimalSum,
  atLeast,
  compare,
  decimalSum,
  roundHalfAway,
  shifted,
  snapped,
  totalOf,
} from '../../src/domain/decimal';

describe('decimalSum', () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[33.33, 33.33, 33.34], 100],
    [[1e16, 1, -1e16], 1],
    [[-0.1, -0.2], -0.3],
    [[], 0],
  ])('%j adds up to %d', (values, sum) => {
    expect(decimalSum(values)).toBe(sum);
  });

  it.each([[[0.3, -0.1, -0.2]], [[-1.1, -2.2, 3.3]], [[0.1, 0.2, -0.3]], [[-0]]])(
    '%j adds up to 0, not to -0 or noise',
    (values) => {
      expect(decimalSum(values)).toBe(0);
    },
  );

  it('leaves fourteen digits of the sum, or of all that was taken away twice', () => {
    expect(decimalSum([1, 4e-14])).toBe(1);
    expect(decimalSum([1, 1e-13])).toBe(1.0000000000001);
    expect(decimalSum([9, 1e-13])).toBe(9.0000000000001);
    expect(decimalSum([10, 4e-13])).toBe(10);
    expect(decimalSum([-10, -4e-13])).toBe(-10);
    expect(decimalSum([10, 1e-12])).toBe(10.000000000001);
    expect(decimalSum([4e-13, 10, -9])).toBe(1);
    expect(decimalSum([-5, 5.5, 4e-13])).toBe(0.5);
    expect(decimalSum([-4.9, 5.4, 4e-13])).toBe(0.5000000000004);
    expect(decimalSum([99_999_999_999_999, 0.6])).toBe(100_000_000_000_000);
  });

  it('leaves numbers of fifteen digits and more as they are', () => {
    expect(decimalSum([1e14, 0.25])).toBe(100_000_000_000_000.25);
    expect(decimalSum([-1e14, -0.25])).toBe(-100_000_000_000_000.25);
  });

  it('leaves small numbers thirteen decimals, the smallest all they have', () => {
    expect(decimalSum([0.5, 4e-14])).toBe(0.5);
    expect(decimalSum([1e-6, 4e-14])).toBe(1e-6);
    expect(decimalSum([9e-7, 4e-14])).toBe(9e-7 + 4e-14);
    expect(decimalSum([-5e-7, 5e-7, 4e-14])).toBe(0);
    expect(decimalSum([-4e-7, 4e-7, 4e-14])).toBe(4e-14);
    expect(decimalSum([5e-324, 5e-324])).toBe(1e-323);
  });

  it('is not finite when the sum is too large', () => {
    expect(decimalSum([1e308, 1e308])).toBe(Infinity);
    expect(decimalSum([-1e308, -1e308])).toBe(-Infinity);
  });

  it('adds a hundred thousand tenths without drift', () => {
    expect(decimalSum(new Array<number>(100_000).fill(0.1))).toBe(10_000);
  });

  it('adds cents as whole cents do', () => {
    const cents = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const exact = amounts.reduce((sum, amount) => sum + amount, 0) / 100 || 0;
        expect(decimalSum(amounts.map((amount) => amount / 100))).toBe(exact);
      }),
    );
  });

  it('can be asked before all numbers have been added', () => {
    const sum = new DecimalSum();
    expect(sum.total).toBe(0);
    sum.add(0.1);
    expect(sum.total).toBe(0.1);
    sum.add(0.2);
    expect([sum.total, sum.total]).toEqual([0.3, 0.3]);
  });
});

describe('totalOf', () => {
  it('adds what was lost, and clears the noise of what was taken away', () => {
    expect(totalOf(1, 0.5, 0)).toBe(1.5);
    expect(totalOf(1, 4e-13, 0)).toBe(1.0000000000004);
    expect(totalOf(1, 4e-13, 10)).toBe(1);
    expect(totalOf(-1, -4e-13, 10)).toBe(-1);
  });

  it('is the sum where nothing can be told of what was lost', () => {
    expect(totalOf(Infinity, NaN, 0)).toBe(Infinity);
    expect(totalOf(-Infinity, NaN, Infinity)).toBe(-Infinity);
  });
});

describe('roundHalfAway', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.285, 2, 0.29],
    [2.675, 2, 2.68],
    [1.0049, 2, 1],
    [1.0049999999, 2, 1],
    [0.945, 2, 0.95],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [2.4, 0, 2],
    [-2.4, 0, -2],
    [0.123456789123, 10, 0.1234567891],
    [4625, 2, 4625],
    [0, 2, 0],
  ])('%d to %d decimals is %d', (value, decimals, rounded) => {
    expect(roundHalfAway(value, decimals)).toBe(rounded);
  });

  it('never gives -0', () => {
    expect([roundHalfAway(-0.4, 0), roundHalfAway(-0.001, 2)]).toEqual([0, 0]);
  });

  it('leaves numbers too large to have decimals as they are', () => {
    expect(roundHalfAway(45_035_996_273_704.96, 2)).toBe(45_035_996_273_704.96);
    expect(roundHalfAway(-45_035_996_273_704.96, 2)).toBe(-45_035_996_273_704.96);
    expect(roundHalfAway(1e308, 10)).toBe(1e308);
  });

  it('rounds cents and half cents as whole numbers do', () => {
    const tenths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(tenths, (amount) => {
        const cents = Math.sign(amount) * Math.floor((Math.abs(amount) + 5) / 10);
        expect(roundHalfAway(amount / 1000, 2)).toBe(cents / 100 || 0);
      }),
    );
  });
});

describe('atLeast', () => {
  it.each([
    [0.3, 0.1 + 0.2],
    [0.1 + 0.2, 0.3],
    [1, 1],
    [2, 1],
    [0, 0],
    [-0.3, -0.3],
    [0, -1],
    [-0.1 - 0.2, -0.3],
    [1e9, 1e9 + 1e-4],
    [-1e9 - 1e-4, -1e9],
  ])('%d reaches %d', (value, limit) => {
    expect(atLeast(value, limit)).toBe(true);
  });

  it.each([
    [1, 1 + 2e-11],
    [0.3, 0.300001],
    [0, 1e-13],
    [-1e-13, 0],
    [-1, 0],
    [-1 - 2e-11, -1],
    [0, 1],
  ])('%d does not reach %d', (value, limit) => {
    expect(atLeast(value, limit)).toBe(false);
  });
});

describe('compare', () => {
  it.each([
    [1, 2, -1],
    [2, 1, 1],
    [1, 1, 0],
    [0.1 + 0.2, 0.3, 0],
    [0.3, 0.1 + 0.2, 0],
    [0.3 / 0.4, 0.75, 0],
    [-0.1 - 0.2, -0.3, 0],
    // Twelve significant digits tell them apart, or not.
    [9.99999999999, 10, -1],
    [9.999999999999, 10, 0],
    [1.00000000001, 1, 1],
    [1.0000000000001, 1, 0],
    [0.749999999999, 0.75, -1],
    [0.7499999999996, 0.75, 0],
    [123_456_789_012, 123_456_789_013, -1],
    [1_234_567_890_123, 1_234_567_890_124, 0],
    [0, 1e-300, -1],
    [0, 0, 0],
    [Infinity, 10, 1],
    [-Infinity, 10, -1],
  ])('%d and %d', (one, other, sign) => {
    expect(Math.sign(compare(one, other))).toBe(sign);
  });
});

describe('snapped', () => {
  it.each([
    [8.8 / 20, 0.44],
    [5.9 / 10, 0.59],
    [766 * 1.1, 842.6],
    [3.4999999999999996, 3.5],
    [-(8.8 / 20), -0.44],
    [1 - 19 / 20, 0.05],
    [0, 0],
    [1e20, 1e20],
    [5, 5],
    [1e-9, 1e-9],
  ])('of %d is %d', (value, clean) => {
    expect(snapped(value)).toBe(clean);
  });

  it.each([1 / 3, 2 / 7, 100 / 7, 0.4400000000001, 0.44000000000001, 123.456789012345])(
    'leaves the digits of %d',
    (value) => {
      expect(snapped(value)).toBe(value);
    },
  );
});

describe('shifted', () => {
  it.each([
    [70.01, -2, 0.7001],
    [0.57, 2, 57],
    [1.005, 2, 100.5],
    [3, 6, 3_000_000],
    [5, 0, 5],
    [1e-12, -2, 1e-14],
    [1e21, 2, 1e23],
    [-0.3, 1, -3],
    [Infinity, -2, Infinity],
  ])('of %d by %d is %d', (value, power, moved) => {
    expect(shifted(value, power)).toBe(moved);
  });

  it('keeps what is no number as it is', () => {
    expect(shifted(NaN, 2)).toBeNaN();
  });
});
