/** The columns of the periods of a block, as its user has left them. */
import { periodCells } from '../../../src/templates/reading/periodCells';
import { periodColumns } from '../../../src/templates/reading/periodColumns';
import { byHand } from '../contentsOf';
import { area, readerByHand, sheetOf } from './support';

const MONTHS = [...'GFMAMGLASOND'];
const range = (from: number, count: number, step = 1) =>
  Array.from({ length: count }, (_, index) => from + index * step);
const one = (columns: number[]) => columns.map((_, index) => [index + 1]);

describe('the columns of periods', () => {
  const within = (headings: unknown[], columns: number, ...rows: unknown[][]) =>
    periodColumns(
      readerByHand(['Fasi', ...headings], ...rows),
      { ...area('A1'), rows: rows.length + 1, columns: columns + 1 },
      { ...area('B1'), columns },
    );

  it('are twelve, or twenty-four, as the add-in wrote them', () => {
    expect(within(MONTHS, 12)).toEqual({
      ...{ periods: 12, columns: range(1, 12), positions: one(range(1, 12)) },
    });
    const halves = MONTHS.flatMap((month) => [month, '']);
    expect(within(halves, 24)).toEqual({
      ...{ periods: 24, columns: range(1, 24), positions: one(range(1, 24)) },
    });
  });

  it('are all of them, whatever their headings say, as long as none was added', () => {
    expect(within(['', 'x', ...MONTHS.slice(2)], 12).columns).toEqual(range(1, 12));
    const halves = ['', '', ...MONTHS.slice(1).flatMap((month) => [month, ''])];
    expect(within(halves, 24).columns).toEqual(range(1, 24));
  });

  it('are those with a heading where somebody put a blank one among them', () => {
    const headings = [...MONTHS.slice(0, 3), '', ...MONTHS.slice(3)];
    expect(within(headings, 13).columns).toEqual([1, 2, 3, ...range(5, 9)]);
    expect(within(['primo', ...headings.slice(1)], 13).columns[0]).toBe(1);
  });

  it('are those that read like the months where a heading was put among them', () => {
    const headings = [...MONTHS.slice(0, 3), 'nota', ...MONTHS.slice(3)];
    expect(within(headings, 13)).toMatchObject({
      ...{ periods: 12, columns: [1, 2, 3, ...range(5, 9)] },
    });
    expect(within([...MONTHS, 'nota', 'altro'], 14).columns).toEqual(range(1, 12));
    expect(within(MONTHS.slice(0, 11), 11).columns).toEqual(range(1, 11));
  });

  it('are two for each month where there are fortnights and others among them', () => {
    const headings = MONTHS.flatMap((month) => [month, '']);
    headings.splice(1, 0, '');
    const blank = within(headings, 25);
    expect(blank.periods).toBe(24);
    expect(blank.columns).toEqual(range(1, 2).concat(range(4, 22)));
    const marked = within(headings, 25, ['Bando', '', '', 'X']);
    expect(marked.columns).toEqual([1, 3, ...range(4, 22)]);
    const late = within(headings, 25, [
      'Bando',
      ...headings.map((_, at) => (at === 23 ? 'X' : '')),
    ]);
    expect(late.columns).toEqual([1, 2, ...range(4, 22)]);
  });

  it('are one for a month whose second fortnight was deleted', () => {
    const headings = ['G', ...MONTHS.slice(1).flatMap((month) => [month, '', ''])];
    expect(within(headings, 34).columns.slice(0, 5)).toEqual([1, 2, 3, 5, 6]);
  });

  it('are found by their headings where they have no name, and none where nothing reads so', () => {
    const reader = readerByHand(['Fasi', 'I trim', 'II trim', 'III trim', 'IV trim'], ['x']);
    expect(periodColumns(reader, area('A1:E2'), undefined)).toMatchObject({
      columns: [1, 2, 3, 4],
      positions: [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
        [10, 11, 12],
      ],
    });
    const none = { periods: 12, columns: [], positions: [] };
    expect(periodColumns(reader, area('A2:E2'), undefined)).toEqual(none);
    expect(periodColumns(reader, area('A9:E9'), undefined)).toEqual(none);
  });
});

describe('the cells of periods', () => {
  const rows = [
    ['Fasi', 2026, ...MONTHS],
    ['Bando', 'Previsto', ...MONTHS.map(() => 'X')],
  ];
  const names = { Cronoprogramma_2026: 'A1:N2', Cronoprogramma_2026_Periodi: 'C1:N1' };
  const found = [{ from: 1, to: 2, columns: range(2, 12) }];

  it('are those of each block, by name or made by hand', () => {
    expect(periodCells(sheetOf(rows, names))).toEqual(found);
    expect(periodCells(byHand(rows))).toEqual(found);
  });

  it('are none of a block without periods, nor of a sheet that is no objective’s', () => {
    expect(periodCells(sheetOf([['Fasi', 2026]], { Cronoprogramma_2026: 'A1:B1' }))).toEqual([]);
    expect(periodCells(sheetOf(rows, names, { template: 'sintesi' }))).toEqual([]);
    expect(periodCells(sheetOf([['x']]))).toEqual([]);
  });
});
