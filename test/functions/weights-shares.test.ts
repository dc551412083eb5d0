/** NORMALIZZA_PESI: weights as shares that add up to the total exactly. */
import fc from 'fast-check';
import { column, errorCell } from '../domain/support';
import { bad, missing, named, passed } from './support';

const normaliseWeights = named('NORMALIZZA_PESI');

/** The shares of a column of weights. */
function sharesOf(weights: readonly unknown[], total?: unknown, decimals?: unknown): unknown[] {
  const shares = normaliseWeights(column(...weights), total, decimals);
  if (!Array.isArray(shares)) throw new Error(JSON.stringify(shares));
  return (shares as unknown[][]).map(([share]) => share);
}

/** Shares by largest remainder among whole numbers, ties to the first. */
function wholeShares(weights: readonly number[], units: number): number[] {
  const sum = weights.reduce((one, other) => one + other, 0);
  const shares = weights.map((weight) => Math.floor((weight * units) / sum));
  const rest = (index: number) => (weights[index]! * units) % sum;
  const missingUnits = units - shares.reduce((one, other) => one + other, 0);
  const order = weights.map((_, index) => index).sort((a, b) => rest(b) - rest(a) || a - b);
  for (const index of order.slice(0, missingUnits)) shares[index]! += 1;
  return shares;
}

/** Weights of which at least one is positive. */
const weightsOf = (weight: fc.Arbitrary<number>) =>
  fc
    .array(weight, { minLength: 1, maxLength: 30 })
    .filter((weights) => weights.some((each) => each > 0));

/** Few of them, so that remainders are often equal. */
const small = weightsOf(fc.integer({ min: 0, max: 20 }));
const whole = weightsOf(fc.integer({ min: 0, max: 100 }));
const decimal = weightsOf(fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100));

describe('NORMALIZZA_PESI', () => {
  it.each<[weights: unknown[], shares: unknown[]]>([
    [
      [1, 1, 1],
      [33.34, 33.33, 33.33],
    ],
    [
      [1, 1.5, 2],
      [22.22, 33.33, 44.45],
    ],
    [
      [50, 30, 20],
      [50, 30, 20],
    ],
    [
      [2, '', 1],
      [66.67, '', 33.33],
    ],
    [
      [2, 0, 1],
      [66.67, 0, 33.33],
    ],
    [
      [null, ' ', 7, undefined],
      ['', '', 100, ''],
    ],
    [
      ['Peso 60%', '40 / 100'],
      [60, 40],
    ],
    [
      [0.1, 0.1, 0.1],
      [33.34, 33.33, 33.33],
    ],
    [
      [0.1, 0.2, 0.3],
      [16.67, 33.33, 50],
    ],
    [
      [1, 2, 3],
      [16.67, 33.33, 50],
    ],
    [
      [1, 1, 1, 1, 1, 1, 1],
      [14.29, 14.29, 14.29, 14.29, 14.28, 14.28, 14.28],
    ],
    [
      [1e-9, 1e-9],
      [50, 50],
    ],
    [
      [1e12, 1e12, 2e12],
      [25, 25, 50],
    ],
    [[5], [100]],
  ])('%j become %j', (weights, shares) => {
    expect(sharesOf(weights)).toEqual(shares);
  });

  it('keeps the shape of the range', () => {
    expect(normaliseWeights([[1, 2, 1]])).toEqual([[25, 50, 25]]);
    expect(
      normaliseWeights([
        [1, '', 3],
        [4, 2, 0],
      ]),
    ).toEqual([
      [10, '', 30],
      [40, 20, 0],
    ]);
    expect(normaliseWeights(7)).toEqual([[100]]);
  });

  it('takes another total and other decimals', () => {
    expect(sharesOf([1, 1, 1], 100, 0)).toEqual([34, 33, 33]);
    expect(sharesOf([1, 1, 1], 100, '1')).toEqual([33.4, 33.3, 33.3]);
    expect(sharesOf([1, 1, 1], 100, 6)).toEqual([33.333334, 33.333333, 33.333333]);
    expect(sharesOf([1, 1, 1], 1, 2)).toEqual([0.34, 0.33, 0.33]);
    expect(sharesOf([1, 1, 1], '100%')).toEqual([33.34, 33.33, 33.33]);
    expect(sharesOf([1, 1, 1], 0.29)).toEqual([0.1, 0.1, 0.09]);
    expect(sharesOf([1, 1, 1], 0.07)).toEqual([0.03, 0.02, 0.02]);
    expect(sharesOf([1, 1, 1], 0.1, 1)).toEqual([0.1, 0, 0]);
    expect(sharesOf([1, 1, 1], null, '')).toEqual([33.34, 33.33, 33.33]);
  });

  it('refuses totals that the shares cannot make', () => {
    expect(normaliseWeights(1, 0.005)).toEqual(
      bad('totale: 0,005 non si può dividere in parti con 2 decimali'),
    );
    expect(normaliseWeights(1, 100.5, 0)).toEqual(
      bad('totale: 100,5 non si può dividere in parti con 0 decimali'),
    );
    expect(sharesOf([1], 1e12, 0)).toEqual([1e12]);
    expect(sharesOf([1, 1, 1], 1e6, 6)).toEqual([333333.333334, 333333.333333, 333333.333333]);
    expect(normaliseWeights(1, 1_000_000_000_001, 0)).toEqual(
      bad('totale: 1000000000001 non si può dividere in parti con 0 decimali'),
    );
    expect(normaliseWeights(1, 0)).toEqual([[100]]);
    for (const total of [-100, 'tutto', true, Infinity]) {
      expect(normaliseWeights(1, total)).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(/^totale: «.*» non è un numero positivo$/),
      });
    }
  });

  it('refuses other numbers of decimals', () => {
    for (const decimals of [-1, 7, 1.5, 'due']) {
      expect(normaliseWeights(1, 100, decimals)).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(/^decimali: «.*» non è un numero intero da 0 a 6$/),
      });
    }
  });

  it('refuses what is no weight', () => {
    expect(normaliseWeights(column(1, 'alto'))).toEqual(
      bad('pesi, riga 2: «alto» non è un numero'),
    );
    expect(normaliseWeights(column(1, -2))).toEqual(bad('pesi, riga 2: il peso -2 è negativo'));
  });

  it.each([[column('', null)], [column(0, 0)], [column(0, '')], [[]], [[[]]], ['']])(
    'has no data in %j',
    (weights) => {
      expect(normaliseWeights(weights)).toEqual(missing('pesi: nessun peso'));
    },
  );

  it('passes on an error, wherever it stands', () => {
    const error = errorCell('#REF!');
    expect(normaliseWeights(column(1, error))).toEqual(passed('#REF!'));
    expect(normaliseWeights(column('alto', error))).toEqual(passed('#REF!'));
    expect(normaliseWeights(column(1, error), 0)).toEqual(passed('#REF!'));
    expect(normaliseWeights(column(1, error), 100, 9)).toEqual(passed('#REF!'));
    expect(normaliseWeights(column(1, error), 0.005)).toEqual(passed('#REF!'));
    expect(normaliseWeights(1, error)).toEqual(passed('#REF!'));
    expect(normaliseWeights('', 100, error)).toEqual(passed('#REF!'));
    expect(normaliseWeights('alto', 100, error)).toEqual(passed('#REF!'));
    expect(normaliseWeights(1, 0, error)).toEqual(passed('#REF!'));
  });

  it('refuses weights too large to add', () => {
    expect(normaliseWeights(column(1e308, 1e308))).toEqual(bad('pesi: la somma è troppo grande'));
  });

  it('takes a hundred thousand cells', () => {
    const shares = sharesOf(new Array<number>(100_000).fill(3));
    expect(shares.filter((share) => share === 0.01)).toHaveLength(10_000);
    expect(shares.lastIndexOf(0.01)).toBe(9_999);
    expect(shares.filter((share) => share === 0)).toHaveLength(90_000);
  });

  it('totals exactly, in units of the last decimal, each share within one unit', () => {
    const decimals = fc.integer({ min: 0, max: 6 });
    const total = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.oneof(whole, decimal), total, decimals, (weights, due, places) => {
        const sum = weights.reduce((one, other) => one + other, 0);
        const units = sharesOf(weights, due, places).map((share) => Number(share) * 10 ** places);
        expect(units.reduce((all, unit) => all + Math.round(unit), 0)).toBe(due * 10 ** places);
        for (const [index, unit] of units.entries()) {
          expect(Math.abs(unit - Math.round(unit))).toBeLessThan(1e-6);
          const exact = (weights[index]! / sum) * due * 10 ** places;
          expect(Math.abs(unit - exact)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });

  it('follows the rule as it is computed with whole numbers', () => {
    fc.assert(
      fc.property(fc.oneof(whole, small), fc.constantFrom(0, 1, 2, 4, 6), (weights, places) => {
        const due = 100 * 10 ** places;
        const units = wholeShares(weights, due);
        expect(sharesOf(weights, 100, places)).toEqual(units.map((unit) => unit / 10 ** places));
      }),
    );
  });

  it('gives equal remainders of different weights to the first', () => {
    // All three are a third of a unit short.
    expect(sharesOf([10, 1, 19], 100, 0)).toEqual([34, 3, 63]);
    expect(sharesOf([10, 1, 19])).toEqual([33.34, 3.33, 63.33]);
    expect(sharesOf([1, 10, 19])).toEqual([3.34, 33.33, 63.33]);
    // The same of weights that a formula computed.
    expect(sharesOf([10 / 3, 1 / 3, 19 / 3])).toEqual([33.34, 3.33, 63.33]);
    // Seventeenths: equal remainders, of which a number keeps now one digit more, now one less.
    expect(sharesOf([3, 20, 10, 1], 100, 2)).toEqual([8.83, 58.82, 29.41, 2.94]);
    expect(sharesOf([1, 12, 10, 8, 5, 19], 100, 6)).toEqual([
      1.818182, 21.818182, 18.181818, 14.545455, 9.090909, 34.545454,
    ]);
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 2, max: 1000 }), (weights, factor) => {
        expect(sharesOf(weights.map((weight) => weight * factor))).toEqual(sharesOf(weights));
      }),
    );
  });

  it('gives nothing to a blank row, nor takes anything from the others', () => {
    fc.assert(
      fc.property(decimal, fc.nat(), (weights, pick) => {
        const place = pick % (weights.length + 1);
        const shares = sharesOf(weights);
        expect(sharesOf([...weights.slice(0, place), '', ...weights.slice(place)])).toEqual([
          ...shares.slice(0, place),
          '',
          ...shares.slice(place),
        ]);
      }),
    );
  });

  it('leaves shares as they are', () => {
    fc.assert(
      fc.property(decimal, (weights) => {
        const shares = sharesOf(weights);
        expect(sharesOf(shares)).toEqual(shares);
      }),
    );
  });
});
