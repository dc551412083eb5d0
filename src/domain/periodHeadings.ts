/**
 * Finds the periods of a year in a row of headings, as documents write them: months ("G", "Gen", "gennaio 2024", 1…12,
 * a date of the month), months together ("gen-mar"), bimesters, quarters ("I TRIM", "T1"), four-month periods and
 * half-years, each over a column of its own or over those of its months or fortnights.
 */
import { isBlank, textKey } from './cells';
import { isoDate, isSerial } from './dates';
import { MONTHS_SHORT } from './months';
import type { Periods } from './periods';

export interface FoundPeriods {
  /** Months, or fortnights where each month has two columns. */
  periods: Periods;
  /** The columns whose cells are marked, from left to right. */
  columns: number[];
  /** For each of them the positions among the periods, from 1, that a mark in it stands for. */
  positions: number[][];
  /** Whether each column is one period headed by the name of its month, which nothing else looks like. */
  areMonths: boolean;
}

/** Months of the year, from 0 to the last one included. */
interface Span {
  first: number;
  last: number;
}

interface Heading {
  column: number;
  spans: Span[];
  isNamedMonth: boolean;
}

const MONTHS_OF_YEAR = 12;
/** Serials of 1954–2119, as a date in a heading may be. */
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 80_000];

/** The first twelve months in a row, whatever divides them; undefined where the row is no such heading. */
export function periodsInRow(cells: readonly unknown[]): FoundPeriods | undefined {
  const headings = cells.flatMap((cell, column) =>
    isBlank(cell) ? [] : [{ column, ...spansOf(cell) }],
  );
  for (let start = 0; start < headings.length; start += 1) {
    const year = tiling(headings, start);
    const found = year && dividedBy(year);
    if (found) return found;
  }
  return undefined;
}

interface Part extends Span {
  column: number;
  isNamedMonth: boolean;
}

/** Headings from one on that are the months of a year in their order, none left out. */
function tiling(headings: readonly Heading[], start: number): Part[] | undefined {
  const parts: Part[] = [];
  let month = 0;
  for (let index = start; month < MONTHS_OF_YEAR; index += 1) {
    const heading = headings[index];
    const span = heading?.spans.find(({ first }) => first === month);
    if (!heading || !span) return undefined;
    const { column, isNamedMonth } = heading;
    parts.push({ ...span, column, isNamedMonth });
    month = span.last + 1;
  }
  return parts.length > 1 ? parts : undefined;
}

/** What stands under the headings, all as wide as the first: a column for each, for each month or for each fortnight. */
function dividedBy(parts: readonly Part[]): FoundPeriods | undefined {
  const [one, other] = parts;
  if (!one || !other) return undefined;
  const width = other.column - one.column;
  const months = one.last - one.first + 1;
  const isRegular = parts.every(
    ({ column, first, last }, index) =>
      column === one.column + index * width && last - first + 1 === months,
  );
  if (!isRegular) return undefined;
  const columns = Array.from({ length: parts.length * width }, (_, index) => one.column + index);
  const areMonths = width === months && parts.every(({ isNamedMonth }) => isNamedMonth);
  if (width === 1 || width === months) {
    const size = width === 1 ? months : 1;
    return { periods: 12, columns, positions: columns.map((_, at) => run(at, size)), areMonths };
  }
  if (width !== 2 * months) return undefined;
  const isNamed = parts.every(({ isNamedMonth }) => isNamedMonth);
  return { periods: 24, columns, positions: columns.map((_, at) => [at + 1]), areMonths: isNamed };
}

const run = (index: number, size: number): number[] =>
  Array.from({ length: size }, (_, each) => index * size + each + 1);

const NOTHING = { spans: [], isNamedMonth: false };

/** The months that a heading may stand for: letters repeat, and so do beginnings. */
function spansOf(cell: unknown): { spans: Span[]; isNamedMonth: boolean } {
  if (typeof cell === 'number') {
    const isDate = isSerial(cell) && cell >= FIRST_SERIAL && cell < LAST_SERIAL;
    if (isDate)
      return { spans: single(Number(isoDate(cell).split('-')[1]) - 1), isNamedMonth: true };
    return { spans: ordinalMonth(cell), isNamedMonth: false };
  }
  if (typeof cell !== 'string') return NOTHING;
  const key = textKey(cell).replace(/[.°º^]+/g, ' ');
  const text = key.replace(/\s+/g, ' ').trim();
  if (/^\d{1,2}$/.test(text)) return { spans: ordinalMonth(Number(text)), isNamedMonth: false };
  const divisions = divisionOf(text);
  if (divisions) return { spans: divisions, isNamedMonth: false };
  const [, first = '', last] =
    /^([a-z ]+?)(?:\s*[-–/]\s*([a-z ]+?))?(?:[\s/'’-]*\d{2,4})?$/.exec(text) ?? [];
  if (last === undefined) return { spans: monthsLike(first), isNamedMonth: true };
  const spans = monthsLike(first).flatMap((from) =>
    monthsLike(last)
      .filter((to) => to.last > from.first)
      .map((to) => ({ first: from.first, last: to.last })),
  );
  return { spans, isNamedMonth: false };
}

const single = (month: number): Span[] => [{ first: month, last: month }];

const ordinalMonth = (number: number): Span[] =>
  Number.isInteger(number) && number >= 1 && number <= MONTHS_OF_YEAR ? single(number - 1) : [];

/** "G", "Gen", "Gennaio", "Ge n", "Mai": how documents abbreviate. Two letters tell enough, in their order. */
function monthsLike(word: string): Span[] {
  const letters = word.replace(/\s/g, '').slice(0, 2);
  if (letters === '') return [];
  return MONTHS_SHORT.flatMap((month, index) => (month.startsWith(letters) ? single(index) : []));
}

const ORDINALS = [
  ['1', 'i', 'primo'],
  ['2', 'ii', 'secondo'],
  ['3', 'iii', 'terzo'],
  ['4', 'iv', 'quarto'],
  ['5', 'v', 'quinto'],
  ['6', 'vi', 'sesto'],
];
/** Months of each division of the year, by the beginning of its name or by its letter. */
const DIVISIONS: readonly (readonly [name: RegExp, months: number])[] = [
  [/^bim(?:estre)?$/, 2],
  [/^(?:trim(?:estre)?|t|q)$/, 3],
  [/^quadr(?:im(?:estre)?)?$/, 4],
  [/^(?:sem(?:estre)?|s)$/, 6],
];

/** "I trim", "trimestre 1", "T1", "2 sem 2024"; undefined for what is no division of a year. */
function divisionOf(text: string): Span[] | undefined {
  const ordinals = ORDINALS.flat().join('|');
  const forms = [
    new RegExp(`^(${ordinals})\\s*([a-z]+)(?: \\d{2,4})?$`),
    new RegExp(`^([a-z]+)\\s*(${ordinals})(?: \\d{4})?$`),
  ];
  for (const [index, form] of forms.entries()) {
    const [, one = '', other = ''] = form.exec(text) ?? [];
    const [ordinal, name] = index === 0 ? [one, other] : [other, one];
    const months = DIVISIONS.find(([pattern]) => pattern.test(name))?.[1];
    const position = ORDINALS.findIndex((names) => names.includes(ordinal));
    if (months === undefined || position < 0) continue;
    const first = position * months;
    if (first + months <= MONTHS_OF_YEAR) return [{ first, last: first + months - 1 }];
  }
  return undefined;
}
