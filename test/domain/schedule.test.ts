import fc from 'fast-check';
import { serialOf } from '../../src/domain/dates';
import {
  daysBefore,
  end,
  expected,
  isMark,
  periodDays,
  progress,
  start,
} from '../../src/domain/schedule';

/** A row of `n` cells with an X at the given positions, from 1. */
const row = (positions: number[], n = 12): string[] =>
  Array.from({ length: n }, (_, index) => (positions.includes(index + 1) ? 'X' : ''));

describe('marks', () => {
  it.each(['X', 'x', '×', '✓', '✔', '✔\ufe0f', '●', '■', '1', 1, 'TRUE', true, 'SI', 'sì', ' x '])(
    '%j marks',
    (cell) => {
      expect(isMark(cell)).toBe(true);
    },
  );
  it.each(['', null, ' ', 0, '0', '-', '–', 'NO', 'no', 'FALSE', false])('%j does not', (cell) => {
    expect(isMark(cell)).toBe(false);
  });
  it.each(['G', 2, 0.5, -1, NaN, '11', 'xx', {}])('%j cannot be read', (cell) => {
    expect(isMark(cell)).toBeUndefined();
  });
});

describe('periods', () => {
  const serial = ([year, month, day]: readonly [number, number, number]) =>
    serialOf(year, month, day);
  const days = (year: number, perYear: number, position: number) =>
    periodDays({ firstYear: year, perYear }, position);

  it.each([
    [2021, 12, 1, [2021, 2, 1], [2021, 2, 28]],
    [2024, 12, 1, [2024, 2, 1], [2024, 2, 29]],
    [2021, 12, 23, [2022, 12, 1], [2022, 12, 31]],
    [2021, 4, 1, [2021, 4, 1], [2021, 6, 30]],
    [2021, 1, 0, [2021, 1, 1], [2021, 12, 31]],
    [2021, 24, 2, [2021, 2, 1], [2021, 2, 15]],
    [2021, 24, 3, [2021, 2, 16], [2021, 2, 28]],
    [2021, 36, 4, [2021, 2, 11], [2021, 2, 20]],
    [2021, 36, 5, [2021, 2, 21], [2021, 2, 28]],
    [2021, 48, 3, [2021, 1, 23], [2021, 1, 31]],
    [2024, 52, 0, [2024, 1, 1], [2024, 1, 7]],
    [2024, 52, 51, [2024, 12, 23], [2024, 12, 31]],
    [2024, 53, 52, [2024, 12, 30], [2024, 12, 31]],
    [2021, 5, 0, [2021, 1, 1], [2021, 3, 14]],
    [2021, 365, 59, [2021, 3, 1], [2021, 3, 1]],
  ] as const)('in %d, of %d the one at %d', (year, n, position, first, last) => {
    expect(days(year, n, position)).toEqual({ first: serial(first), last: serial(last) });
  });

  it('cover the year without gaps, however many', () => {
    const year = fc.integer({ min: 1901, max: 2200 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 365 }), (y, n) => {
        expect(daysBefore(y, n, 0)).toBe(0);
        expect(periodDays({ firstYear: y, perYear: n }, n - 1).last).toBe(serialOf(y, 12, 31));
        for (let k = 1; k < n; k++) {
          const before = periodDays({ firstYear: y, perYear: n }, k - 1);
          const next = periodDays({ firstYear: y, perYear: n }, k);
          expect(next.first).toBe(before.last + 1);
        }
      }),
    );
  });
});

describe('AVANZAMENTO', () => {
  it('is done over planned, at most 1', () => {
    expect(progress([row([2, 3, 4, 5])], [row([2])])).toBe(0.25);
    expect(progress([row([2, 3])], [row([4, 5, 6])])).toBe(1);
    expect(progress([row([2, 3])], [row([])])).toBe(0);
  });

  it('counts every row of a plan of several years', () => {
    expect(progress([row([11, 12]), row([1, 2])], [row([12]), row([1, 2])])).toBe(0.75);
  });

  it('refuses what it cannot compare', () => {
    expect(progress([row([])], [row([1])])).toMatchObject({
      code: '#N/A',
      message: 'previsto: nessun periodo pianificato',
    });
    expect(progress([row([1])], [row([1], 11)])).toMatchObject({
      code: '#VALUE!',
      message: 'previsto e realizzato: le celle sono 12 e 11, devono essere pari',
    });
    expect(progress([['X', 'forse']], [['X', '']])).toMatchObject({
      message: 'previsto, colonna 2: «forse» non è un segno (usare X)',
    });
    expect(progress([['X', 'X']], [['X', '#REF!']])).toMatchObject({ code: '#REF!' });
  });

  it('takes a hundred thousand cells', () => {
    const cells = [new Array<string>(100_000).fill('X')];
    expect(progress(cells, cells)).toBe(1);
  });
});

describe('ATTESO', () => {
  const planned = [row([2, 3, 4, 5])];

  it.each([
    ['31/01/2021', 0],
    ['27/02/2021', 0],
    ['28/02/2021', 0.25],
    ['30/03/2021', 0.25],
    ['31/03/2021', 0.5],
    [serialOf(2021, 6, 30), 1],
    ['31/03', 0.5],
    ['2020-12-31', 0],
    ['2022-01-01', 1],
  ])('at %s is %d', (date, share) => {
    expect(expected(planned, date, 2021)).toBe(share);
  });

  it('crosses the years of a plan', () => {
    const plan = [row([11, 12]), row([1, 2])];
    expect(expected(plan, '31/01/2022', 2021)).toBe(0.75);
  });

  it('takes a column as one year', () => {
    const column = row([2, 3, 4, 5]).map((cell) => [cell]);
    expect(expected(column, '31/03/2021', 2021)).toBe(0.5);
  });

  it('refuses bad input', () => {
    expect(expected([row([])], '31/01/2021', 2021)).toMatchObject({ code: '#N/A' });
    expect(expected(planned, 'domani', 2021)).toMatchObject({
      message: 'data: «domani» non è una data',
    });
    expect(expected(planned, 44286, '')).toMatchObject({ message: "anno: manca l'anno" });
    expect(expected([row([1]), row([1])], 44286, 9999)).toMatchObject({
      message: 'anno: 2 anni dal 9999 vanno oltre il 9999',
    });
  });
});

describe('INIZIO and FINE', () => {
  it('are the first and the last day of the marked periods', () => {
    const planned = [row([2, 5])];
    expect(start(planned, 2021)).toBe(serialOf(2021, 2, 1));
    expect(end(planned, 2021)).toBe(serialOf(2021, 5, 31));
    const years = [row([12]), row([2])];
    expect([start(years, 2023), end(years, 2023)]).toEqual([
      serialOf(2023, 12, 1),
      serialOf(2024, 2, 29),
    ]);
  });

  it('have no data where nothing is planned', () => {
    expect(start([row([])], 2021)).toMatchObject({ code: '#N/A' });
    expect(end([row([])], 2021)).toMatchObject({ code: '#N/A' });
    expect(end([['?']], 2021)).toMatchObject({
      message: 'previsto: «?» non è un segno (usare X)',
    });
  });
});
