/** The calendar of a schedule by DATE and EOMONTH, and schedules to put on it. */
import type { Random } from './random';
import type { Area, Band, Cell } from './sheet';

/** The formulas, without "=", of the first and the last day of period `k`, from 0, of `n` in a year. */
export function periodOf(year: string, n: number, k: number): { first: string; last: string } {
  if (12 % n === 0) {
    const months = 12 / n;
    return {
      first: `DATE(${year},${k * months + 1},1)`,
      last: `EOMONTH(DATE(${year},${(k + 1) * months},1),0)`,
    };
  }
  if (n === 24) return partOfMonth(year, [15], k);
  if (n === 36) return partOfMonth(year, [10, 20], k);
  const newYear = `DATE(${year},1,1)`;
  if (n === 52 || n === 53) {
    const last = k === n - 1 ? `DATE(${year},12,31)` : `${newYear}+${7 * k + 6}`;
    return { first: `${newYear}+${7 * k}`, last };
  }
  const days = `(DATE(${year}+1,1,1)-${newYear})`;
  const part = (index: number) => `ROUNDUP(${index}*${days}/${n},0)`;
  return { first: `${newYear}+${part(k)}`, last: `${newYear}+${part(k + 1)}-1` };
}

/** Parts of each month, that end on the days given; the last of them ends with the month. */
function partOfMonth(year: string, ends: number[], k: number): { first: string; last: string } {
  const part = k % (ends.length + 1);
  const month = Math.floor(k / (ends.length + 1)) + 1;
  const end = ends[part];
  return {
    first: `DATE(${year},${month},${(ends[part - 1] ?? 0) + 1})`,
    last:
      end === undefined ? `EOMONTH(DATE(${year},${month},1),0)` : `DATE(${year},${month},${end})`,
  };
}

/** How many cells a schedule has: so many periods for each of so many years, or a single year downwards. */
export interface Shape {
  years: number;
  periods: number;
  isColumn: boolean;
}

export function randomShape(random: Random): Shape {
  const isColumn = random.chance(0.1);
  if (random.chance(0.4)) {
    return { years: isColumn ? 1 : random.pick([1, 1, 2, 3]), periods: 12, isColumn };
  }
  return { years: 1, periods: random.pick([4, 6, 10, 24, 24, 36, 36, 48, 18, 52, 53]), isColumn };
}

/** A cell of each period of a shape, its rows and columns as on the sheet. */
export function eachPeriod<T>(shape: Shape, make: (period: number, year: number) => T): T[][] {
  const { years, periods, isColumn } = shape;
  const rows = Array.from({ length: years }, (_, year) =>
    Array.from({ length: periods }, (__, period) => make(period, year)),
  );
  return isColumn ? rows[0]!.map((cell) => [cell]) : rows;
}

/** Cells with the first and the last days of the periods. */
export function writeCalendar(band: Band, shape: Shape, year: Area): { firsts: Area; lasts: Area } {
  const days = (which: 'first' | 'last') =>
    band.formulas(
      eachPeriod(
        shape,
        (period, more) => `=${periodOf(`${year}+${more}`, shape.periods, period)[which]}`,
      ),
    );
  return { firsts: days('first'), lasts: days('last') };
}

const MARKS = ['X', 'X', 'X', 'x', '✓', 'SI', 1] as const;
const NO_MARKS = [null, null, null, null, '-', 'NO'] as const;

/** Whether cells are marked, as 1 or 0. */
export const marked = (cells: Area | string) =>
  `((${cells}="X")+(${cells}="✓")+(${cells}="SI")+(${cells}=1))`;

/** From where to where a schedule is marked: of `length` cells, at times none. */
export function randomSpan(random: Random, length: number): [from: number, to: number] {
  if (random.chance(0.08)) return [0, 0];
  const from = random.whole(0, length - 1);
  return [from, random.whole(from + 1, Math.min(length, from + Math.ceil(length * 0.7)))];
}

/** Marks from cell `from` to before cell `to`, now and then with a gap, or just as X. */
export function randomMarks(random: Random, shape: Shape, span: [number, number], plain = false) {
  const [from, to] = span;
  return eachPeriod(shape, (period, year): Cell => {
    const position = year * shape.periods + period;
    const isMarked = position >= from && position < to && !random.chance(0.1);
    if (plain) return isMarked ? 'X' : null;
    return random.pick<Cell>(isMarked ? MARKS : NO_MARKS);
  });
}

export const YEARS: [number, ...number[]] = [2021, 2022, 2023, 2024, 2025, 2026, 2000, 2100];

/** A day of the years of a schedule or close to them, at times the first or last of a month. */
export function randomDay(random: Random, year: number, years = 1): number {
  const day = random.chance(0.5) ? random.pick([0, 1, 10, 15, 20]) : random.whole(1, 28);
  return serial(year, random.whole(-1, 12 * years), day);
}

/** A day in a cell, from 1, of a schedule or right after it, often the first or the last. */
export function dayAround(random: Random, year: number, cell: number, { periods }: Shape): number {
  const month = Math.floor(((cell - random.pick([0, 1])) * 12) / periods);
  return serial(year, month, random.pick([0, 1, 1, 1, random.whole(2, 28)]));
}

/** Months from 0, beyond the year too. */
function serial(year: number, month: number, day: number): number {
  // Days since 1970, then since the first day of the serials.
  return Date.UTC(year, month, day) / 86_400_000 + 25_569;
}
