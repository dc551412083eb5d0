/** The columns of the periods in the headings of a table: those of more years stand side by side. */
import { textKey } from '../../domain/cells';
import { MONTHS } from '../../domain/months';
import { yearIn } from './columns';
import { periodsIn } from './periodRow';
import type { Cells, PeriodBlock } from './roles';

const MOST_YEARS = 6;

/** By the lowest of the rows of headings that has periods; years are told there or over them. */
export function periodBlocks(cells: Cells, headings: readonly number[]): PeriodBlock[] {
  for (const row of [...headings].reverse()) {
    const found = blocksIn(cells[row] ?? []);
    if (found.length > 0) {
      const above = headings[0] === row ? undefined : cells[headings[0]!];
      return found.map((block) => ({
        ...block,
        year: yearOf(block, cells[row] ?? []) ?? yearOver(block, above),
      }));
    }
  }
  return [];
}

function blocksIn(row: readonly unknown[]): Omit<PeriodBlock, 'year'>[] {
  let left = [...row];
  const blocks: Omit<PeriodBlock, 'year'>[] = [];
  for (let count = 0; count < MOST_YEARS; count += 1) {
    const found = periodsIn(left);
    if (!found) break;
    blocks.push(found);
    const taken = new Set(found.columns);
    left = left.map((cell, column) => (taken.has(column) ? '' : cell));
  }
  return blocks.length > 0 ? blocks : someMonths(row);
}

/** Part of a year, by months that are named in their order: "Set", "Ott", "Nov", "Dic". */
function someMonths(row: readonly unknown[]): Omit<PeriodBlock, 'year'>[] {
  const months = row.map((cell) => {
    const [word = ''] = textKey(String(cell ?? '')).split(/[\s.'’/-]/);
    return word.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(word));
  });
  const columns = months.flatMap((month, column) => (month < 0 ? [] : [column]));
  const inOrder = columns.every(
    (column, index) =>
      index === 0 ||
      (column === columns[index - 1]! + 1 && months[column]! === months[column - 1]! + 1),
  );
  if (columns.length < 2 || !inOrder) return [];
  return [{ periods: 12, columns, positions: columns.map((column) => [months[column]! + 1]) }];
}

/** "Gen 2024", or a date of the month. */
function yearOf({ columns }: Omit<PeriodBlock, 'year'>, row: readonly unknown[]): number | null {
  const years = new Set(columns.map((column) => yearIn(String(row[column] ?? ''))));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

function yearOver(
  { columns: [first = 0] }: Omit<PeriodBlock, 'year'>,
  above: readonly unknown[] = [],
): number | null {
  for (let column = first; column >= 0; column -= 1) {
    const text = String(above[column] ?? '').trim();
    if (text !== '') return yearIn(text);
  }
  return null;
}
