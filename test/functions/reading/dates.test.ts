import { readDate, readOptionalDate, readYear } from '../../../src/functions/reading/dates';
import { bad, errorCell, missing, passed } from '../../domain/support';

describe('readDate', () => {
  it('reads a date, completed with the year', () => {
    expect([readDate('data', '31/12/2024'), readDate('data', [[45657.5]])]).toEqual([45657, 45657]);
    expect(readDate('data', '31/12', 2024)).toBe(45657);
  });

  it('says what is wrong', () => {
    expect(readDate('data', '30/02/2021')).toEqual(bad('data: «30/02/2021» non è una data'));
    expect(readDate('data', '31/12')).toEqual(bad('data: «31/12» non è una data'));
    expect(readDate('data', '')).toEqual(missing('data: manca la data'));
    expect(readDate('data', null)).toEqual(missing('data: manca la data'));
    expect(readDate('data', '#N/A')).toEqual(passed('#N/A'));
  });
});

describe('readOptionalDate', () => {
  it('is null where there is none', () => {
    expect([null, undefined, '', [[' ']]].map((cell) => readOptionalDate('al', cell))).toEqual(
      new Array(4).fill(null),
    );
  });

  it('reads a date, completed with the year', () => {
    expect(readOptionalDate('al', 45657)).toBe(45657);
    expect(readOptionalDate('al', '31/12', 2024)).toBe(45657);
  });

  it('does not take an error for a blank', () => {
    expect(readOptionalDate('al', 'mai')).toEqual(bad('al: «mai» non è una data'));
    expect(readOptionalDate('al', errorCell('#N/A'))).toEqual(passed('#N/A'));
  });
});

describe('readYear', () => {
  it.each<[unknown, number]>([
    [2021, 2021],
    ['2021', 2021],
    [' 2021 ', 2021],
    [{ basicType: 'Double', basicValue: 2021 }, 2021],
    [[[2021, 2022]], 2021],
    [1900, 1900],
    ['9999', 9999],
  ])('reads %j', (cell, year) => {
    expect(readYear('anno', cell)).toBe(year);
  });

  it.each([1899, '1899', 10000, 2021.5, true, '21', '02021', 'anno 2021', '2021!', 44561, NaN, {}])(
    'refuses %j',
    (cell) => {
      expect(readYear('anno', cell)).toMatchObject({ kind: 'value', code: '#VALUE!' });
    },
  );

  it('says what is wrong', () => {
    expect(readYear('anno', 'duemila')).toEqual(bad('anno: «duemila» non è un anno'));
    expect(readYear('anno', null)).toEqual(missing("anno: manca l'anno"));
    expect(readYear('anno', ' ')).toEqual(missing("anno: manca l'anno"));
    expect(readYear('anno', '#REF!')).toEqual(passed('#REF!'));
  });
});
