import fc from 'fast-check';
import {
  FIRST_YEAR,
  LAST_YEAR,
  countsFrom1904,
  dayOfYear,
  daysBeforeMonth,
  daysInMonth,
  daysInYear,
  isSerial,
  serialOf,
  serialOfDay,
  serialText,
  toSerial,
  toYear,
  yearOf,
} from '../../src/domain/dates';

/** Any day that both Excel and the Gregorian calendar have. */
const anyDay = fc.date({
  min: new Date('1900-03-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const partsOf = (date: Date): [year: number, month: number, day: number] => [
  date.getUTCFullYear(),
  date.getUTCMonth() + 1,
  date.getUTCDate(),
];

describe('years and months', () => {
  it.each([
    [2023, 365],
    [2024, 366],
    [2000, 366],
    [1900, 365],
    [2100, 365],
    [2400, 366],
  ])('%d has %d days', (year, days) => {
    expect(daysInYear(year)).toBe(days);
    expect(daysBeforeMonth(year, 12)).toBe(days);
    expect(daysBeforeMonth(year, 2)).toBe(days - 306);
    expect([daysBeforeMonth(year, 0), daysBeforeMonth(year, 1)]).toEqual([0, 31]);
  });

  it('have the lengths that everyone knows', () => {
    const lengths = (year: number) =>
      Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
    expect(lengths(2023)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(lengths(2024)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe('serials', () => {
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1900, 12, 31, 366],
    [1901, 1, 1, 367],
    [2000, 2, 29, 36585],
    [2021, 1, 1, 44197],
    [2024, 2, 29, 45351],
    [2024, 12, 31, 45657],
    [9999, 12, 31, 2958465],
  ])('%d-%d-%d is %d', (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
    expect(yearOf(serial)).toBe(year);
  });

  it('count the days of a year from 0, and beyond it', () => {
    expect([serialOfDay(2021, 0), serialOfDay(2021, 364), serialOfDay(2021, 365)]).toEqual([
      44197, 44561, 44562,
    ]);
    expect([serialOfDay(1900, 58), serialOfDay(1900, 59)]).toEqual([59, 61]);
  });

  it('tell the day of the year, the day that never was being the one after', () => {
    expect([dayOfYear(2021, 44197), dayOfYear(2021, 44561)]).toEqual([0, 364]);
    expect([dayOfYear(1900, 1), dayOfYear(1900, 59)]).toEqual([0, 58]);
    expect([dayOfYear(1900, 60), dayOfYear(1900, 61), dayOfYear(1900, 366)]).toEqual([59, 59, 364]);
    expect([dayOfYear(1904, 1521), dayOfYear(1904, 1522)]).toEqual([59, 60]);
  });

  it('follow the calendar day by day', () => {
    const first = Date.UTC(1900, 2, 1);
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year, month, day] = partsOf(date);
        const serial = serialOf(year, month, day);
        expect(serial).toBe(61 + (Date.UTC(year, month - 1, day) - first) / 86_400_000);
        expect(yearOf(serial)).toBe(year);
        expect(serialOfDay(year, dayOfYear(year, serial))).toBe(serial);
      }),
    );
  });

  it('find the year of the first and the last day of every year', () => {
    const wrong: number[] = [];
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      const [first, last] = [serialOf(year, 1, 1), serialOf(year, 12, 31)];
      if (yearOf(first) !== year || yearOf(last) !== year) wrong.push(year);
    }
    expect(wrong).toEqual([]);
    expect(yearOf(60)).toBe(1900);
  });

  it.each([1, 1.5, 60, 2958465, 2958465.99])('%d is one', (cell) => {
    expect(isSerial(cell)).toBe(true);
  });
  it.each([0, 0.99, -1, 2958466, NaN, Infinity, '45657', null, {}])('%j is none', (cell) => {
    expect(isSerial(cell)).toBe(false);
  });
});

describe('toSerial', () => {
  it.each([
    '31/12/2024',
    '31.12.2024',
    '31-12-2024',
    '2024-12-31',
    ' 31/12/2024 ',
    45657,
    45657.75,
  ])('reads %j', (cell) => {
    expect(toSerial(cell)).toBe(45657);
  });

  it('reads days and months of one digit', () => {
    expect([toSerial('1/2/2024'), toSerial('01.02.2024'), toSerial('2024-2-1')]).toEqual(
      new Array(3).fill(serialOf(2024, 2, 1)),
    );
    expect([toSerial(1), toSerial('1/1/1900'), toSerial('31/12/9999')]).toEqual([1, 1, 2958465]);
  });

  it('completes a day and a month with the year, if one is given', () => {
    expect([toSerial('31/12', 2024), toSerial('31.12', 2024)]).toEqual([45657, 45657]);
    expect(toSerial('29/02', 2024)).toBe(45351);
    expect(toSerial('29/02', 2023)).toBeUndefined();
    expect(toSerial('31/12')).toBeUndefined();
    expect(toSerial('31/12/2024', 1999)).toBe(45657);
    expect(toSerial('2024-12-31', 1999)).toBe(45657);
    expect([toSerial('31/12', 1900), toSerial('31/12', 9999)]).toEqual([366, 2958465]);
  });

  it.each([
    '29/02/2023',
    '29/02/1900',
    '31/04/2024',
    '0/1/2024',
    '1/0/2024',
    '32/1/2024',
    '1/13/2024',
    '31/12-2024',
    '31/12/24',
    '31/12/02024',
    '131/12/2024',
    '31/123/2024',
    '31 12 2024',
    'il 31/12/2024',
    '31/12/2024 circa',
    'il 2024-12-31',
    '2024-12-31T00:00',
    '2024/12/31',
    '24-12-31',
    '2024-13-1',
    'dicembre',
    '45657',
    '1/1/1899',
    '31/12/1899',
    0,
    0.5,
    -1,
    2958466,
    NaN,
    Infinity,
    true,
    {},
  ])('refuses %j', (cell) => {
    expect(toSerial(cell)).toBeUndefined();
  });

  it.each([null, undefined, '', ' '])('takes %j for a blank', (cell) => {
    expect(toSerial(cell)).toBeNull();
  });

  it('reads back every day that it writes in any form', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year, month, day] = partsOf(date);
        const serial = serialOf(year, month, day);
        expect(toSerial(date.toISOString().slice(0, 10))).toBe(serial);
        for (const sign of '/.-') expect(toSerial([day, month, year].join(sign))).toBe(serial);
        expect(toSerial(`${day}/${month}`, year)).toBe(serial);
      }),
    );
  });
});

describe('serialText', () => {
  it.each([
    [45657, '31/12/2024'],
    [45657.75, '31/12/2024'],
    [45351, '29/02/2024'],
    [44256, '01/03/2021'],
    [44255, '28/02/2021'],
    [1, '01/01/1900'],
    [60, '01/03/1900'],
    [2958465, '31/12/9999'],
  ])('writes %d as %s', (serial, text) => {
    expect(serialText(serial)).toBe(text);
  });

  it('is read back as the same day', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const serial = serialOf(...partsOf(date));
        expect(toSerial(serialText(serial))).toBe(serial);
      }),
    );
  });
});

describe('toYear', () => {
  it.each<[unknown, number]>([
    [2021, 2021],
    ['2021', 2021],
    [' 2021 ', 2021],
    [1900, 1900],
    ['9999', 9999],
  ])('reads %j', (cell, year) => {
    expect(toYear(cell)).toBe(year);
  });

  it.each([
    1899,
    '1899',
    10000,
    2021.5,
    true,
    '21',
    '02021',
    'anno 2021',
    '2021!',
    44561,
    NaN,
    {},
    '0x7E8',
    '+2021',
    '2021e0',
    [2021],
  ])('refuses %j', (cell) => {
    expect(toYear(cell)).toBeUndefined();
  });

  it.each([null, undefined, '', ' '])('has nothing to read in %j', (cell) => {
    expect(toYear(cell)).toBeNull();
  });
});

describe('a day that is counted from 1904', () => {
  it('is told by a date that shows as another, four years and a day later', () => {
    const day = serialOf(2026, 6, 30);
    expect(countsFrom1904(day - 1462, '30/06/2026')).toBe(true);
    expect(countsFrom1904(day, '30/06/2026')).toBe(false);
    expect(countsFrom1904(day - 1461, '30/06/2026')).toBe(false);
  });

  it('is not told by what is no date, or shows as none', () => {
    expect(countsFrom1904('30/06/2026', '30/06/2026')).toBe(false);
    expect(countsFrom1904(44741, '########')).toBe(false);
    expect(countsFrom1904('', '')).toBe(false);
  });
});
