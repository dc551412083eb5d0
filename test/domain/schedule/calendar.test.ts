import fc from 'fast-check';
import {
  NO_DATE,
  daysBefore,
  momentOn,
  periodDays,
  touchedPeriods,
} from '../../../src/domain/schedule/calendar';
import { daysInYear, serialOf, serialOfDay } from '../../../src/domain/dates';

type Day = readonly [year: number, month: number, day: number];

const serial = ([year, month, day]: Day): number => serialOf(year, month, day);

/** Numbers of periods that a schedule has, the usual ones often. */
const perYears = fc.oneof(
  fc.constantFrom(1, 2, 3, 4, 6, 12, 24, 36, 48, 52, 53),
  fc.integer({ min: 1, max: 400 }),
);

describe('periods', () => {
  it.each<[year: number, perYear: number, position: number, first: Day, last: Day]>([
    [2021, 12, 0, [2021, 1, 1], [2021, 1, 31]],
    [2021, 12, 1, [2021, 2, 1], [2021, 2, 28]],
    [2024, 12, 1, [2024, 2, 1], [2024, 2, 29]],
    [2021, 12, 11, [2021, 12, 1], [2021, 12, 31]],
    [2021, 12, 23, [2022, 12, 1], [2022, 12, 31]],
    [2021, 1, 0, [2021, 1, 1], [2021, 12, 31]],
    [2021, 1, 1, [2022, 1, 1], [2022, 12, 31]],
    [2021, 2, 0, [2021, 1, 1], [2021, 6, 30]],
    [2024, 3, 0, [2024, 1, 1], [2024, 4, 30]],
    [2021, 4, 1, [2021, 4, 1], [2021, 6, 30]],
    [2024, 6, 0, [2024, 1, 1], [2024, 2, 29]],
    [2021, 24, 2, [2021, 2, 1], [2021, 2, 15]],
    [2021, 24, 3, [2021, 2, 16], [2021, 2, 28]],
    [2021, 36, 3, [2021, 2, 1], [2021, 2, 10]],
    [2021, 36, 4, [2021, 2, 11], [2021, 2, 20]],
    [2021, 36, 5, [2021, 2, 21], [2021, 2, 28]],
    // 365 / 48 = 7,6: the second part begins on the day ⌈7,6⌉ + 1, the third on ⌈15,2⌉ + 1.
    [2021, 48, 0, [2021, 1, 1], [2021, 1, 8]],
    [2021, 48, 1, [2021, 1, 9], [2021, 1, 16]],
    [2021, 48, 2, [2021, 1, 17], [2021, 1, 23]],
    [2021, 48, 47, [2021, 12, 25], [2021, 12, 31]],
    [2021, 10, 0, [2021, 1, 1], [2021, 2, 6]],
    [2021, 10, 1, [2021, 2, 7], [2021, 3, 14]],
    [2021, 18, 1, [2021, 1, 22], [2021, 2, 10]],
    [2021, 60, 0, [2021, 1, 1], [2021, 1, 7]],
    [2024, 52, 0, [2024, 1, 1], [2024, 1, 7]],
    [2024, 52, 50, [2024, 12, 16], [2024, 12, 22]],
    [2024, 52, 51, [2024, 12, 23], [2024, 12, 31]],
    [2024, 53, 51, [2024, 12, 23], [2024, 12, 29]],
    [2024, 53, 52, [2024, 12, 30], [2024, 12, 31]],
    [2021, 53, 52, [2021, 12, 31], [2021, 12, 31]],
    [2021, 5, 0, [2021, 1, 1], [2021, 3, 14]],
    [2021, 8, 0, [2021, 1, 1], [2021, 2, 15]],
    [2021, 60, 4, [2021, 1, 26], [2021, 1, 31]],
    [2021, 365, 59, [2021, 3, 1], [2021, 3, 1]],
    [2021, 366, 0, [2021, 1, 1], [2021, 1, 1]],
    [2021, 366, 1, [2021, 1, 2], [2021, 1, 2]],
    [2021, 366, 364, [2021, 12, 31], [2021, 12, 31]],
    [2021, 366, 365, [2021, 12, 31], [2021, 12, 31]],
    [2021, 730, 3, [2021, 1, 2], [2021, 1, 2]],
  ])('in %d, of %d the one at %d', (firstYear, perYear, position, first, last) => {
    expect(periodDays({ firstYear, perYear }, position)).toEqual({
      first: serial(first),
      last: serial(last),
    });
  });

  it('cover the years without gaps, however many', () => {
    const year = fc.integer({ min: 1900, max: 2200 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 365 }), (firstYear, perYear) => {
        const days = Array.from({ length: 2 * perYear }, (_, position) =>
          periodDays({ firstYear, perYear }, position),
        );
        expect(days[0]?.first).toBe(serialOf(firstYear, 1, 1));
        expect(days.at(-1)?.last).toBe(serialOf(firstYear + 1, 12, 31));
        const gaps = days.filter(({ first, last }, index) => {
          const before = days[index - 1];
          // In 1900 the serial 60 is of no day.
          return last < first || (before && first - before.last !== (before.last === 59 ? 2 : 1));
        });
        expect(gaps).toEqual([]);
      }),
    );
  });

  it('end with the year, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), perYears, (year, n) => {
        const ends = Array.from({ length: n + 1 }, (_, k) => daysBefore(year, n, k));
        expect([ends[0], ends[n]]).toEqual([0, daysInYear(year)]);
        expect(ends).toEqual([...ends].sort((one, other) => one - other));
      }),
    );
  });
});

describe('a date on a calendar', () => {
  const at = (perYear: number, day: Day, firstYear = 2021) =>
    momentOn({ firstYear, perYear }, serial(day));

  it.each<[perYear: number, day: Day, begun: number, ended: number]>([
    [12, [2021, 1, 1], 1, 0],
    [12, [2021, 1, 30], 1, 0],
    [12, [2021, 1, 31], 1, 1],
    [12, [2021, 2, 1], 2, 1],
    [12, [2021, 12, 31], 12, 12],
    [12, [2022, 1, 1], 13, 12],
    [12, [2023, 7, 31], 31, 31],
    [12, [2020, 12, 31], 0, 0],
    [24, [2021, 2, 15], 3, 3],
    [24, [2021, 2, 16], 4, 3],
    [52, [2021, 12, 30], 52, 51],
    [52, [2021, 12, 31], 52, 52],
    [53, [2021, 12, 30], 52, 52],
    [1, [2021, 12, 30], 1, 0],
    [1, [2021, 12, 31], 1, 1],
    [366, [2021, 1, 1], 1, 1],
    [366, [2021, 12, 30], 364, 364],
    [366, [2021, 12, 31], 366, 366],
    [730, [2021, 1, 2], 4, 4],
  ])('of %d periods by %j, %d have begun and %d have ended', (perYear, day, begun, ended) => {
    expect(at(perYear, day)).toEqual({ begun, ended });
  });

  it('counts the day that Excel believes in as the day after', () => {
    const in1900 = { firstYear: 1900, perYear: 365 };
    expect(momentOn(in1900, 59)).toEqual({ begun: 59, ended: 59 });
    expect(momentOn(in1900, 60)).toEqual({ begun: 60, ended: 60 });
    expect(momentOn(in1900, 61)).toEqual({ begun: 60, ended: 60 });
    expect(momentOn(in1900, 366)).toEqual({ begun: 365, ended: 365 });
  });

  it('counts the periods as if each were looked at', () => {
    const year = fc.integer({ min: 1899, max: 1906 });
    const day = fc.integer({ min: 0, max: 364 });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 1904 }), perYears, year, day, (first, n, y, d) => {
        const calendar = { firstYear: first, perYear: n };
        const date = y < 1900 ? 1 : serialOfDay(y, d);
        const days = Array.from({ length: 7 * n }, (_, index) => periodDays(calendar, index));
        expect(momentOn(calendar, date)).toEqual({
          begun: days.filter((period) => period.first <= date).length,
          ended: days.filter((period) => period.last <= date).length,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is found among very many periods', () => {
    const calendar = { firstYear: 2021, perYear: 100_000 };
    expect(momentOn(calendar, serialOf(2021, 12, 31))).toEqual({ begun: 100_000, ended: 100_000 });
    expect(momentOn(calendar, serialOf(2021, 1, 1))).toEqual({ begun: 273, ended: 273 });
  });

  it('has no periods where the calendar has none', () => {
    expect(at(0, [2022, 3, 1])).toEqual({ begun: 0, ended: 0 });
  });
});

it('without a date every period has begun and ended', () => {
  expect(NO_DATE).toEqual({ begun: Infinity, ended: Infinity });
});

describe('the periods that an interval touches', () => {
  const positions = (perYear: number, from: Day, to: Day, year = 2021) =>
    touchedPeriods(year, perYear, serial(from), serial(to)).flatMap((isTouched, index) =>
      isTouched ? [index + 1] : [],
    );

  it.each<[perYear: number, from: Day, to: Day, touched: number[]]>([
    [12, [2021, 4, 10], [2021, 7, 2], [4, 5, 6, 7]],
    [12, [2021, 3, 31], [2021, 4, 1], [3, 4]],
    [12, [2021, 4, 1], [2021, 4, 30], [4]],
    [12, [2020, 11, 15], [2021, 1, 1], [1]],
    [12, [2021, 12, 31], [2022, 2, 15], [12]],
    [12, [2020, 1, 1], [2020, 12, 31], []],
    [12, [2022, 1, 1], [2022, 12, 31], []],
    [24, [2021, 1, 20], [2021, 2, 20], [2, 3, 4]],
    [36, [2021, 1, 20], [2021, 1, 21], [2, 3]],
    [53, [2021, 12, 30], [2021, 12, 31], [52, 53]],
    [10, [2021, 2, 6], [2021, 2, 7], [1, 2]],
  ])('of %d, from %j to %j, are %j', (perYear, from, to, touched) => {
    expect(positions(perYear, from, to)).toEqual(touched);
  });
});
