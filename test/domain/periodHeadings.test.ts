import { periodsInRow } from '../../src/domain/periodHeadings';
import { MONTHS, MONTHS_SHORT } from '../../src/domain/months';
import { serialOf } from '../../src/domain/dates';

const TWELVE = Array.from({ length: 12 }, (_, month) => [month + 1]);
const after = (count: number, cells: readonly unknown[]) => [
  ...Array.from({ length: count }, () => 'Attività'),
  ...cells,
];
/** Each heading over so many columns. */
const wide = (cells: readonly unknown[], width: number) =>
  cells.flatMap((cell) => [cell, ...Array.from({ length: width - 1 }, () => '')]);

describe('months', () => {
  it.each([
    ['letters', [...'GFMAMGLASOND']],
    ['short names', MONTHS_SHORT],
    ['names', MONTHS.map((month) => month.toUpperCase())],
    ['names with points and years', MONTHS_SHORT.map((month) => `${month}. 24`)],
    [
      'misspelt names',
      ['Ge n', 'Feb', 'Mar', 'Apr', 'Mai', 'Giun', 'Lug', 'Ag', 'Set', 'Ot', 'Nov', 'Dic'],
    ],
    ['dates', MONTHS.map((_, month) => serialOf(2024, month + 1, 1))],
  ])('are found as %s', (_, cells) => {
    expect(periodsInRow(after(2, cells))).toEqual({
      periods: 12,
      columns: Array.from({ length: 12 }, (__, index) => index + 2),
      positions: TWELVE,
      areMonths: true,
    });
  });

  it.each([
    ['numbers', MONTHS.map((_, month) => month + 1)],
    ['texts of numbers', MONTHS.map((_, month) => `0${month + 1}`.slice(-2))],
  ])('are found as %s, which other things look like too', (_, cells) => {
    expect(periodsInRow(after(1, cells))).toMatchObject({ positions: TWELVE, areMonths: false });
  });

  it('are found as names and numbers, of which some look like other things', () => {
    const mixed = MONTHS_SHORT.map((month, index) => (index === 1 ? 2 : month));
    expect(periodsInRow(mixed)).toMatchObject({ positions: TWELVE, areMonths: false });
    expect(periodsInRow(wide(mixed, 2))).toMatchObject({ periods: 24, areMonths: false });
  });

  it('over two columns each are fortnights', () => {
    const found = periodsInRow(after(1, wide([...'GFMAMGLASOND'], 2)));
    expect(found).toMatchObject({ periods: 24, areMonths: true });
    expect(found?.columns).toHaveLength(24);
    expect(found?.positions[23]).toEqual([24]);
  });
});

describe('parts of a year', () => {
  it.each([
    ['I TRIM | II TRIM | III TRIM | IV TRIM', 3],
    ['1° trimestre | 2° trimestre | 3° trimestre | 4° trimestre', 3],
    ['Trim. 1 | Trim. 2 | Trim. 3 | Trim. 4', 3],
    ['T1 | T2 | T3 | T4', 3],
    ['1T 2024 | 2T 2024 | 3T 2024 | 4T 2024', 3],
    ['primo trimestre | secondo trimestre | terzo trimestre | quarto trimestre', 3],
    ['gen-mar | apr-giu | lug-set | ott-dic', 3],
    ['Gennaio/Febbraio | Mar/Apr | Mag/Giu | Lug/Ago | Set/Ott | Nov/Dic', 2],
    ['I bim | II bim | III bim | IV bim | V bim | VI bim', 2],
    ['1 bim | 2 bim | 3 bim | 4 bim | 5 bim | 6 bim', 2],
    [
      'primo bimestre | secondo bimestre | terzo bimestre | quarto bimestre | quinto bimestre | sesto bimestre',
      2,
    ],
    ['I quadrimestre | II quadrimestre | III quadrimestre', 4],
    ['I quadr. | II quadr. | III quadr.', 4],
    ['1° sem. | 2° sem.', 6],
    ['S1 | S2', 6],
    ['Q1 | Q2 | Q3 | Q4', 3],
    ['I SEMESTRE 2024 | II SEMESTRE 2024', 6],
  ])('%s', (headings, months) => {
    const found = periodsInRow(after(2, headings.split(' | ')));
    const count = 12 / months;
    expect(found?.columns).toEqual(Array.from({ length: count }, (_, index) => index + 2));
    expect(found?.positions.flat()).toEqual(TWELVE.flat());
    expect(found?.positions[1]).toHaveLength(months);
    expect(found).toMatchObject({ periods: 12, areMonths: false });
  });

  it('over the columns of their months stand for those', () => {
    const found = periodsInRow(after(1, wide(['I TRIM', 'II TRIM', 'III TRIM', 'IV TRIM'], 3)));
    expect(found).toMatchObject({ periods: 12, positions: TWELVE, areMonths: false });
  });

  it('told by their first and last month, over the columns of their months', () => {
    const found = periodsInRow(wide(['gen-mar', 'apr-giu', 'lug-set', 'ott-dic'], 3));
    expect(found).toMatchObject({ periods: 12, positions: TWELVE, areMonths: false });
  });

  it('over the columns of their fortnights stand for those', () => {
    const found = periodsInRow(after(1, wide(['I TRIM', 'II TRIM', 'III TRIM', 'IV TRIM'], 6)));
    expect(found).toMatchObject({ periods: 24, areMonths: false });
    expect(found?.columns).toHaveLength(24);
  });
});

describe('what is no year', () => {
  it.each([
    ['eleven months', MONTHS.slice(1)],
    ['months out of order', [...MONTHS].reverse()],
    ['four numbers', [1, 2, 3, 4]],
    ['three quarters', ['I TRIM', 'II TRIM', 'III TRIM']],
    ['quarters of uneven widths', ['I TRIM', '', 'II TRIM', 'III TRIM', '', 'IV TRIM']],
    ['quarters with one column left out', ['I TRIM', 'II TRIM', '', 'III TRIM', 'IV TRIM']],
    ['quarters over two columns', wide(['I TRIM', 'II TRIM', 'III TRIM', 'IV TRIM'], 2)],
    ['the whole year', ['gen-dic', '']],
    ['days of months', MONTHS_SHORT.map((month) => `1 ${month}`)],
    ['what is no text', [true, false]],
    ['children', Array.from({ length: 6 }, (_, index) => `${index + 1} bimbi`)],
    ['parts of uneven lengths', ['gen-mar', 'apr-giu', 'lug-dic']],
    ['words that begin as parts of a year do', ['1 semi', '2 semi']],
    ['other parts of a year', ['I quadri', 'II quadri', 'III quadri']],
    ['a table of indicators', ['Indicatore', 'Target', 'Peso']],
    ['nothing', ['', '']],
  ])('%s', (_, cells) => {
    expect(periodsInRow(after(1, cells))).toBeUndefined();
  });
});
