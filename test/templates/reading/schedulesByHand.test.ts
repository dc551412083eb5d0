/** Cronoprogrammi found by what they look like. */
import { blocksByHand, yearOfSheet } from '../../../src/templates/reading/schedulesByHand';
import { readerByHand } from './support';

const MONTHS = [...'GFMAMGLASOND'];
const QUARTERS = ['I trim', 'II trim', 'III trim', 'IV trim'];
const blocks = (...rows: unknown[][]) =>
  blocksByHand(readerByHand(...rows)).map(({ area: { row, rows: count }, periods, above }) => ({
    ...{ rows: [row + 1, row + count], columns: periods.columns.length },
    ...(above !== undefined && { above: above + 1 }),
  }));

describe('a cronoprogramma made by hand', () => {
  it('is a row of months with the phases below it', () => {
    expect(blocks(['x'], ['Fasi', ...MONTHS], ['Bando', 'X'], ['', 'X'], [], ['y'])).toEqual([
      { rows: [2, 4], columns: 12 },
    ]);
    expect(blocks(['Fasi', ...MONTHS], ['Bando', 'X'])).toEqual([{ rows: [1, 2], columns: 12 }]);
    const [found] = blocksByHand(readerByHand(['Fasi', ...MONTHS, 'Stato'], ['a']));
    expect(found!.area).toEqual({ row: 0, column: 0, rows: 2, columns: 14 });
  });

  it('ends where something stands after the periods alone, or a label begins', () => {
    const after = ['', ...MONTHS.map(() => ''), 'y'];
    expect(blocks(['Fasi', ...MONTHS, ''], ['Bando'], after)).toEqual([
      { rows: [1, 2], columns: 12 },
    ]);
    expect(blocks(['Fasi', ...MONTHS], ['Bando'], ['Durata: 2026'], ['z'])).toEqual([
      { rows: [1, 2], columns: 12 },
    ]);
    expect(blocks(['Fasi', ...MONTHS], ['Bando'], ['Durata: 2026', 'X'], ['z'])).toEqual([
      { rows: [1, 4], columns: 12 },
    ]);
  });

  it('may follow another', () => {
    const one = [['Fasi', ...MONTHS], ['Bando', 'X'], []];
    expect(blocks(...one, ...one)).toEqual([
      { rows: [1, 2], columns: 12 },
      { rows: [4, 5], columns: 12 },
    ]);
  });

  it('has its months under the quarters that group them', () => {
    const grouping = ['', ...QUARTERS.flatMap((each) => [each, '', ''])];
    expect(blocks(grouping, ['Fasi', ...MONTHS], ['Bando', 'X'])).toEqual([
      { rows: [2, 3], columns: 12, above: 1 },
    ]);
  });

  it('has quarters alone where they are marked, and nothing else stands in them', () => {
    expect(blocks(['Fasi', ...QUARTERS], ['Bando', 'X', '', 'no'])).toEqual([
      { rows: [1, 2], columns: 4 },
    ]);
    expect(blocks(['Fasi', ...QUARTERS], ['Bando', '', '', ''])).toEqual([]);
    expect(blocks(['Fasi', ...QUARTERS], ['Bando', 'X', 'entro maggio'])).toEqual([]);
    expect(blocks(['Fasi', ...QUARTERS])).toEqual([]);
  });

  it('has its months, though a row of months stands below that begins elsewhere', () => {
    expect(blocks(['Fasi', ...MONTHS], ['', '', ...MONTHS])).toEqual([
      { rows: [1, 2], columns: 12 },
    ]);
  });

  it('may have its times in words', () => {
    expect(blocks(['x', 'Fasi e tempi programmati'], ['Bando', 'entro maggio'], [], ['y'])).toEqual(
      [{ rows: [1, 2], columns: 0 }],
    );
    expect(blocks(['x', 'Le fasi'], ['Bando', 'entro maggio'])).toEqual([]);
  });
});

describe('the year of a sheet', () => {
  const year = (...rows: unknown[][]) => {
    const found = yearOfSheet(readerByHand(...rows, ['fine']), rows.length);
    return found && [found.year, found.row, found.column];
  };

  it('is that of the first line that tells one and stands alone in its row', () => {
    expect(year(['Comune'], ['', 'Piano 2026'], ['Anno 2027'])).toEqual([2026, 1, 1]);
    expect(year(['Anno 2026', 'x'], ['Anno 2027'])).toEqual([2027, 1, 0]);
    expect(year([2026])).toEqual([2026, 0, 0]);
  });

  it.each([
    ['two years', 'Anni 2026 e 2027'],
    ['several years', 'Piano 2026-2028'],
    ['a season', 'Stagione 2026/27'],
    ['none', 'Comune'],
    ['a number that is no year', 'Delibera 12026'],
  ])('is not said by a line with %s', (_, line) => {
    expect(year([line])).toBeUndefined();
  });

  it('is not said below', () => {
    expect(yearOfSheet(readerByHand(['x'], ['Anno 2026']), 1)).toBeUndefined();
  });
});
