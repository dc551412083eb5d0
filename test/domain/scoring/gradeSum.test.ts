import fc from 'fast-check';
import { GradeSum } from '../../../src/domain/scoring/gradeSum';
import { column } from '../support';

/** Rows of one length as an area of cells. */
const area = (cells: unknown[][]) => ({
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
  row: (index: number) => cells[index]!,
});

/** Adds the plain rows of two ranges; tells where it stopped. */
const plainRows = (sums: GradeSum, values: unknown[][], weights: unknown[][], from = 0): number =>
  sums.addPlainRows(area(values), area(weights), from);

/** Sums of rows added one by one. */
function sumOf(...rows: (readonly [grade: number, weight: number])[]): GradeSum {
  const sums = new GradeSum();
  for (const [grade, weight] of rows) sums.add(grade, weight);
  return sums;
}

const totals = ({ weight, product }: GradeSum) => ({ weight, product });
const extremes = ({ most, least, leastPositive, mostWeight }: GradeSum) => ({
  most,
  least,
  leastPositive,
  mostWeight,
});

describe('the extremes of grades', () => {
  const rows = [
    [0.5, 3],
    [-2, 9],
    [0.2, 1],
    [84, 2],
    [0, 5],
  ] as const;
  const expected = { most: 84, least: -2, leastPositive: 0.2, mostWeight: 9 };

  it('are kept, row by row and all at once', () => {
    expect(extremes(sumOf(...rows))).toEqual(expected);
    const sums = new GradeSum();
    plainRows(sums, column(...rows.map(([grade]) => grade)), column(...rows.map(([, w]) => w)));
    expect(extremes(sums)).toMatchObject({ most: 84, leastPositive: 0.2 });
    expect(totals(sums)).toEqual(totals(sumOf(...rows)));
  });

  it('are those of all rows, however they were added', () => {
    const sums = sumOf([5, 1]);
    plainRows(sums, column(4, 6), column(2, 3));
    sums.add(5, 1);
    expect(extremes(sums)).toMatchObject({ most: 6, leastPositive: 4 });
  });

  it('are none without grades', () => {
    expect(extremes(new GradeSum())).toEqual({
      most: -Infinity,
      least: Infinity,
      leastPositive: Infinity,
      mostWeight: 0,
    });
  });
});

describe('rows that are not measured', () => {
  it('count in the total alone', () => {
    const sums = sumOf([1, 0.1]);
    sums.addUnmeasured(0.2);
    sums.addUnmeasured(7);
    expect(totals(sums)).toEqual({ weight: 0.1, product: 0.1 });
    expect(sums.total).toBe(7.3);
    expect(extremes(sums)).toMatchObject({ most: 1, mostWeight: 7 });
    sums.addUnmeasured(1);
    expect(sums.mostWeight).toBe(7);
    expect(sumOf([1, 0.3]).total).toBe(0.3);
  });
});

describe('plain rows', () => {
  it('are added to the end of the ranges', () => {
    const sums = new GradeSum();
    expect(plainRows(sums, column(1, 2, 3), column(0.1, 0.2, 0.3))).toBe(3);
    expect(totals(sums)).toEqual({ weight: 0.6, product: 1.4 });
    expect(plainRows(sums, [[1, 2, 3]], [[1, 1, 1]])).toBe(3);
    expect(totals(sums)).toEqual({ weight: 3.6, product: 7.4 });
    expect(plainRows(sums, [], [])).toBe(0);
    expect(totals(sums)).toEqual({ weight: 3.6, product: 7.4 });
  });

  it.each([0, -1, '1', '', null, NaN, Infinity])('end at a weight of %j', (weight) => {
    const sums = new GradeSum();
    expect(plainRows(sums, column(1, 2, 3), column(5, weight, 6))).toBe(1);
    expect(totals(sums)).toEqual({ weight: 5, product: 5 });
  });

  it.each(['1', '', null, undefined, true, NaN, -Infinity])('end at a value of %j', (value) => {
    const sums = new GradeSum();
    expect(plainRows(sums, column(1, value, 3), column(5, 5, 6))).toBe(1);
    expect(totals(sums)).toEqual({ weight: 5, product: 5 });
  });

  it('lose nothing', () => {
    const sums = new GradeSum();
    plainRows(sums, column(1, 1, 1), column(1e16, 1, 1));
    expect(totals(sums)).toEqual({ weight: 10_000_000_000_000_002, product: 1e16 + 2 });
  });

  it('take values of 0 and below', () => {
    const sums = new GradeSum();
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
    const sums = new GradeSum();
    expect(plainRows(sums, values, ones, 0)).toBe(2);
    expect(sums.product).toBe(3);
    expect(plainRows(sums, values, ones, 3)).toBe(7);
    expect(sums.product).toBe(25);
    expect(plainRows(sums, values, ones, 8)).toBe(9);
    expect(totals(sums)).toEqual({ weight: 7, product: 34 });
    expect(plainRows(new GradeSum(), values, ones, 1)).toBe(2);
    expect(plainRows(new GradeSum(), values, ones, 2)).toBe(2);
    expect(plainRows(sums, values, ones, 9)).toBe(9);
    expect(sums.weight).toBe(7);
  });

  it('are none where the shapes differ', () => {
    const sums = new GradeSum();
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
        const [one, sums] = [sumOf(...rows), new GradeSum()];
        const from = pick % rows.length;
        for (const [value, weight] of rows.slice(0, from)) sums.add(value, weight);
        const [values, weights] = [rows.map(([value]) => [value]), rows.map(([, each]) => [each])];
        expect(plainRows(sums, values, weights, from)).toBe(rows.length);
        expect(totals(sums)).toEqual(totals(one));
      }),
    );
  });
});
