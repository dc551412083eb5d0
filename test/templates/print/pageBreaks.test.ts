/** Where pages end. */
import fc from 'fast-check';
import { pageBreaks, type Pages, type Rows } from '../../../src/templates/print/pageBreaks';
import { runs } from '../../sample';

const rows = (row: number, count: number): Rows => ({ row, rows: count });
const breaks = (count: number, given: Partial<Pages> = {}) =>
  pageBreaks({
    ...{ area: rows(0, count), heightOf: () => 10, together: [], room: 100 },
    ...given,
  });

describe('the end of a page', () => {
  it('comes when it is full, and not at all where all fits', () => {
    expect(breaks(10)).toEqual([]);
    expect(breaks(25)).toEqual([10, 20]);
  });

  it('leaves room for the headings that every later page repeats', () => {
    expect(breaks(25, { titleRows: rows(0, 2) })).toEqual([10, 18]);
  });

  it('comes where one is to begin', () => {
    expect(breaks(15, { starts: [4] })).toEqual([4, 14]);
    expect(breaks(15, { starts: [14, 10] })).toEqual([10, 14]);
  });

  it('comes before what stands together', () => {
    expect(breaks(20, { together: [rows(8, 4)] })).toEqual([8, 18]);
    // Pairs, as those of phases.
    const pairs = Array.from({ length: 10 }, (_, index) => rows(1 + index * 2, 2));
    expect(breaks(21, { together: pairs })).toEqual([9, 19]);
  });

  it('comes before a table that fits on a page, where enough stands above it', () => {
    expect(breaks(15, { whole: [rows(7, 7)] })).toEqual([7]);
    // A third of the page would stay blank.
    expect(breaks(15, { whole: [rows(6, 7)] })).toEqual([10]);
    // With the headings that are repeated it does not fit.
    const titleRows = rows(0, 2);
    expect(breaks(16, { titleRows, whole: [rows(7, 9)] })).toEqual([10]);
    expect(breaks(16, { titleRows, whole: [rows(7, 8)] })).toEqual([7, 15]);
    expect(breaks(15, { whole: [rows(2, 9)] })).toEqual([10]);
    expect(breaks(30, { whole: [rows(7, 20)] })).toEqual([10, 20]);
    // Nor between what stands together.
    expect(breaks(15, { whole: [rows(7, 7)], together: [rows(6, 2)] })).toEqual([6]);
  });

  it('leaves room for titles of which only the last rows are repeated', () => {
    expect(breaks(25, { titleRows: rows(3, 2) })).toEqual([10, 18]);
    // A page of nothing but the first titles would say nothing either.
    expect(breaks(14, { titleRows: rows(3, 2), together: [rows(5, 8)] })).toEqual([10]);
  });

  it('heeds what is within a part that is longer than a page', () => {
    expect(breaks(20, { together: [rows(2, 18), rows(9, 2)] })).toEqual([9, 19]);
  });

  it('cuts the highest of parts that overlap, where together they are higher than a page', () => {
    expect(breaks(14, { together: [rows(0, 9), rows(7, 6)] })).toEqual([7]);
  });

  it('leaves no page with nothing but headings', () => {
    const titleRows = rows(0, 3);
    // What follows the headings does not fit below them: it is cut, rather than the headings left alone.
    expect(breaks(14, { titleRows, together: [rows(3, 9)] })).toEqual([10]);
    expect(breaks(12, { titleRows, together: [rows(3, 7)] })).toEqual([10]);
  });

  it('goes on after a row that is higher than a page', () => {
    const heightOf = (row: number) => (row === 1 ? 250 : 10);
    expect(breaks(4, { heightOf })).toEqual([1, 2]);
  });

  it('counts no hidden rows', () => {
    expect(breaks(25, { heightOf: (row) => (row % 2 === 0 ? 10 : 0) })).toEqual([20]);
  });

  it('is counted from the rows that are printed', () => {
    expect(breaks(0, { area: rows(5, 12) })).toEqual([15]);
  });

  it('never lets a page be fuller than it is, nor cuts what fits on one', () => {
    const group = fc.tuple(fc.nat(60), fc.integer({ min: 2, max: 4 }));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 }),
        fc.array(group, { maxLength: 10 }),
        (heights, groups) => {
          // Apart from each other, as pairs and cards are.
          const together: Rows[] = [];
          for (const [row, count] of groups.toSorted(([a], [b]) => a - b))
            if (row + count <= heights.length && row >= (together.at(-1)?.row ?? -9) + 5)
              together.push(rows(row, count));
          const heightOf = (row: number) => heights[row]!;
          const found = breaks(heights.length, { heightOf, together, room: 120 });
          const edges = [0, ...found, heights.length];
          expect(edges).toEqual(edges.toSorted((a, b) => a - b));
          edges.slice(1).forEach((end, index) => {
            const page = heights.slice(edges[index], end);
            expect(page.length).toBeGreaterThan(0);
            expect(page.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(120);
          });
          // Four rows are never higher than a page.
          for (const { row, rows: count } of together)
            expect(found.filter((at) => row < at && at < row + count)).toEqual([]);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
