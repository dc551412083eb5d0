/** The rows that name the columns of a table: one, or two where a heading stands over others. */
import { isBlank, textKey } from '../../domain/cells';
import { isBareName, namesColumn } from './columnNames';
import { periodsIn } from './periodRow';
import type { Cells } from './roles';

/** Above a table stand its titles, not more. */
const FURTHEST = 12;

export const filledIn = (row: readonly unknown[] = []): number[] =>
  row.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));

export const keyOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? textKey(String(cell)) : '';

const VALUE = /^[<>≤≥]?\s*-?[\d.,]+\s*(?:%|€)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const isYear = (cell: unknown): boolean => YEAR.test(String(cell).trim());

/** Words, or a year or a month as headings have them. */
const mayHead = (cell: unknown): boolean =>
  isBlank(cell) || isYear(cell) || (typeof cell === 'string' && !VALUE.test(cell.trim()));

/** How many things a row names, each once; months together are one. Of values that begin as headings do few are bare names. */
function namedIn(row: readonly unknown[]): { all: number; bare: number } {
  const months = new Set(periodsIn(row)?.columns);
  const rest = row.filter((_, column) => !months.has(column));
  if (!rest.every(mayHead)) return { all: 0, bare: 0 };
  const named = rest.flatMap((cell) => {
    const role = typeof cell === 'string' ? namesColumn(cell) : undefined;
    return role === undefined ? [] : [{ role, isBare: isBareName(String(cell)) }];
  });
  const count = (some: typeof named) =>
    new Set(some.map(({ role }) => role)).size + (months.size > 0 ? 1 : 0);
  return { all: count(named), bare: count(named.filter(({ isBare }) => isBare)) };
}

/** The first of the rows that name most, with the one above or below that belongs to it. */
export function headingRows(cells: Cells): number[] {
  const rows = cells.slice(0, FURTHEST).map((row, index) => ({ index, ...namedIn(row) }));
  const [first] = [...rows].sort(
    (one, other) => other.bare - one.bare || other.all - one.all || one.index - other.index,
  );
  const { index: best = -1, all: most = 0 } = first && first.all > 0 ? first : {};
  // One name alone is a heading where nothing else stands in the rows of the table.
  const widest = Math.max(0, ...cells.map((row) => filledIn(row).length));
  if (best < 0 || best === cells.length - 1) return [];
  if (isUnder(cells, best)) return [best, best + 1];
  if (most === 1 && widest > 1 && !isOverAll(cells, best)) return [];
  return isOver(cells, best) ? [best - 1, best] : [best];
}

/** As wide as what is under it: a title over a table is one cell. */
function isOverAll(cells: Cells, row: number): boolean {
  const below = cells.slice(row + 1).map((each) => filledIn(each).length);
  return filledIn(cells[row]).length * 2 > Math.max(0, ...below);
}

/** Years, months or names under a heading, and nothing under the others. */
function isUnder(cells: Cells, heading: number): boolean {
  const [above, below] = [cells[heading] ?? [], cells[heading + 1] ?? []];
  const filled = filledIn(below);
  if (filled.length < 2 || filled.length > filledIn(above).length * 14) return false;
  const isMonths = periodsIn(below) !== undefined;
  const years = filled.filter((column) => isYear(below[column])).length;
  const names = filled.filter((column) => {
    const text = String(below[column]);
    return namesColumn(text) !== undefined && isBareName(text);
  }).length;
  return (
    // It stands under a heading that runs over more columns.
    filled.some((column) => isBlank(above[column])) &&
    (isMonths || filled.every((column) => mayHead(below[column]))) &&
    (isMonths || (years + names) * 2 >= filled.length) &&
    heading + 2 < cells.length
  );
}

/** A row over the names that groups them: more than one text, each with names under it, and blanks between them. */
function isOver(cells: Cells, heading: number): boolean {
  const [above, below] = [cells[heading - 1] ?? [], cells[heading] ?? []];
  const filled = filledIn(above);
  return (
    filled.length > 1 &&
    filled.length < filledIn(below).length &&
    filled.every((column) => mayHead(above[column]) && column <= (filledIn(below).at(-1) ?? 0))
  );
}

/** What is written over a column: its own text, and the heading that stands over it and others. */
export interface Heading {
  over: string;
  own: string;
}

export function headingTexts(cells: Cells, rows: readonly number[]): Heading[] {
  const [top = [], bottom] = rows.map((row) => cells[row] ?? []);
  const width = cells[0]?.length ?? 0;
  const below = Array.from({ length: width }, (_, column) => said((bottom ?? [])[column]));
  let over = '';
  let from = 0;
  return below.map((own, column) => {
    const above = said(top[column]);
    if (above !== '') [over, from] = [above, column];
    // What has nothing under it was merged downwards: it is the heading of its own column alone.
    if (own === '') return { over: '', own: above };
    return { over: below[from] === '' ? '' : over, own };
  });
}

const said = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
