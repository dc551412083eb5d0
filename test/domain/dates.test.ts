import fc from 'fast-check';
import { readArgument } from '../../src/domain/cells';
import { daysInYear, readDate, readYear, serialOf, toSerial } from '../../src/domain/dates';
import type { Argument } from '../../src/domain/cells';

const argument = (name: string, cell: unknown): Argument => {
  const read = readArgument(name, cell);
  if (!('values' in read)) throw new Error(read.message);
  return read;
};

describe('serials', () => {
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [2021, 1, 1, 44197],
    [2024, 2, 29, 45351],
    [9999, 12, 31, 2958465],
  ])('%d-%d-%d is %d', (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
  });

  it.each([
    [2023, 365],
    [2024, 366],
    [2000, 366],
    [2100, 365],
  ])('%d has %d days', (year, days) => {
    expect(daysInYear(year)).toBe(days);
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

  it('completes a day and a month with the year', () => {
    expect(toSerial('31/12', 2024)).toBe(45657);
    expect(toSerial('29/02', 2024)).toBe(45351);
    expect(toSerial('29/02', 2023)).toBeUndefined();
    expect(toSerial('31/12')).toBeUndefined();
    expect(toSerial('31/12/2024', 1999)).toBe(45657);
  });

  it.each([
    '29/02/2023',
    '29/02/1900',
    '31/04/2024',
    '0/1/2024',
    '1/13/2024',
    '31/12-2024',
    '31/12/24',
    'dicembre',
    '1/1/1899',
    0,
    0.5,
    -1,
    2958466,
    NaN,
    Infinity,
    true,
  ])('refuses %j', (cell) => {
    expect(toSerial(cell)).toBeUndefined();
  });

  it.each([null, '', ' '])('takes %j for a blank', (cell) => {
    expect(toSerial(cell)).toBeNull();
  });

  it('reads back every day that it writes in any form', () => {
    const days = fc.date({
      min: new Date('1900-03-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const serial = serialOf(+iso.slice(0, 4), +iso.slice(5, 7), +iso.slice(8));
        expect(toSerial(iso)).toBe(serial);
        expect(toSerial(iso.split('-').reverse().join('/'))).toBe(serial);
      }),
    );
  });
});

describe('arguments', () => {
  it('says why a date or a year is refused', () => {
    expect(readDate(argument('data', '30/02/2021'))).toMatchObject({
      code: '#VALUE!',
      message: 'data: «30/02/2021» non è una data',
    });
    expect(readDate(argument('data', ''))).toMatchObject({
      code: '#N/A',
      message: 'data: manca la data',
    });
    expect(readYear(argument('anno', 'duemila'))).toMatchObject({
      message: 'anno: «duemila» non è un anno',
    });
    expect(readYear(argument('anno', null))).toMatchObject({ code: '#N/A' });
  });

  it.each([2021, '2021', ' 2021 ', { basicType: 'Double', basicValue: 2021 }])(
    'reads the year %j',
    (cell) => {
      expect(readYear(argument('anno', cell))).toBe(2021);
    },
  );

  it.each([1899, 10000, 2021.5, true, '21', 44561])('refuses the year %j', (cell) => {
    expect(readYear(argument('anno', cell))).toMatchObject({ code: '#VALUE!' });
  });
});
