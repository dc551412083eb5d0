/** The columns of the periods of a block, and which periods a mark in each of them stands for. */
import { MONTHS } from '../../domain/months';
import { periodsInRow } from '../../domain/periodHeadings';
import type { Periods } from '../../domain/periods';
import type { Area } from '../blueprint';
import type { SheetReader } from './sheetReader';
import { isFilled } from './tablesByHand';

export interface PeriodColumns {
  periods: Periods;
  columns: number[];
  /** Parallel to the columns: positions among the periods, from 1. */
  positions: number[][];
}

/** Those of a block of the add-in: twelve or twenty-four columns, by their headings where the user put others among them. */
export function periodColumns(
  reader: SheetReader,
  block: Area,
  periods: Area | undefined,
): PeriodColumns {
  if (periods) return oneEach(columnsWithin(reader, block, periods));
  const found = periodsInRow(reader.sheet.values[block.row] ?? []);
  return found ?? oneEach([]);
}

const oneEach = (columns: number[]): PeriodColumns => ({
  periods: columns.length === 24 ? 24 : 12,
  columns,
  positions: columns.map((_, index) => [index + 1]),
});

function columnsWithin(reader: SheetReader, block: Area, { row, column, columns }: Area): number[] {
  const all = Array.from({ length: columns }, (_, index) => column + index);
  if (columns === 12 || columns === 24) return all;
  const months = monthsAmong(reader, row, all);
  if (columns < 24) return months;
  return months.flatMap((first, index) => {
    const between = all.filter((each) => each > first && each < (months[index + 1] ?? Infinity));
    // The second fortnight stands under the heading of the first; a blank column beside it tells nothing.
    const second = between.find((each) => isFilled(reader, block, each)) ?? between[0];
    return second === undefined ? [first] : [first, second];
  });
}

/** The twelve headings that there are, else those that read like the months in their order. */
function monthsAmong(reader: SheetReader, row: number, columns: number[]): number[] {
  const headed = columns.filter((column) => !reader.isBlank(row, column));
  if (headed.length === MONTHS.length) return headed;
  const found: number[] = [];
  for (const column of headed)
    if (MONTHS[found.length]?.startsWith(reader.key(row, column))) found.push(column);
  return found;
}
