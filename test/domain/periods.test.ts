import fc from 'fast-check';
import { halfMarkedMonths, inPeriods } from '../../src/domain/periods';

const marks = (periods: 12 | 24, ...positions: number[]) =>
  Array.from({ length: periods }, (_, index) => positions.includes(index + 1));
const yearOf = (periods: number) =>
  fc.array(fc.boolean(), { minLength: periods, maxLength: periods });

describe('a year in other periods', () => {
  it('has both fortnights of each month', () => {
    expect(inPeriods(marks(12, 1, 3, 12), 24)).toEqual(marks(24, 1, 2, 5, 6, 23, 24));
  });

  it('has each month of which either fortnight is marked', () => {
    expect(inPeriods(marks(24, 1, 6, 7, 8, 23), 12)).toEqual(marks(12, 1, 3, 4, 12));
  });

  it('is the same in the periods that it has', () => {
    fc.assert(
      fc.property(fc.oneof(yearOf(12), yearOf(24)), (year) => {
        expect(inPeriods(year, year.length === 12 ? 12 : 24)).toEqual(year);
      }),
    );
  });

  it('goes to fortnights and back without loss, and loses what is counted', () => {
    fc.assert(
      fc.property(yearOf(12), yearOf(24), (months, fortnights) => {
        expect(inPeriods(inPeriods(months, 24), 12)).toEqual(months);
        const back = inPeriods(inPeriods(fortnights, 12), 24);
        const added = back.filter((marked, index) => marked !== fortnights[index]);
        expect(added).toEqual(Array(halfMarkedMonths(fortnights)).fill(true));
      }),
    );
  });
});

describe('the months marked by half', () => {
  it('are those with one fortnight alone', () => {
    expect(halfMarkedMonths(marks(24, 1, 4, 5, 6, 24))).toBe(3);
    expect(halfMarkedMonths(marks(24, 2, 3))).toBe(2);
    expect(halfMarkedMonths(marks(24))).toBe(0);
  });

  it('are none in a year of months', () => {
    expect(halfMarkedMonths(marks(12, 1, 4, 12))).toBe(0);
  });
});
