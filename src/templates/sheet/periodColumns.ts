/** The columns of the periods of a block: those that the user put among them are none. */
import { MONTHS } from '../../domain/months';
import type { Area } from '../blueprint';
import type { CellReader } from '../cellReader';

/** Twelve or twenty-four columns of an area, by their headings where there are others among them. */
export function periodColumns(
  reader: CellReader,
  block: Area,
  periods: Area | undefined,
): number[] {
  if (!periods) return [];
  const { row, column, columns } = periods;
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
function monthsAmong(reader: CellReader, row: number, columns: number[]): number[] {
  const headed = columns.filter((column) => !reader.isBlank(row, column));
  if (headed.length === MONTHS.length) return headed;
  const found: number[] = [];
  for (const column of headed)
    if (MONTHS[found.length]?.startsWith(reader.key(row, column))) found.push(column);
  return found;
}

/** Whether something stands in a column of a block, under its heading. */
export function isFilled(reader: CellReader, { row, rows }: Area, column: number): boolean {
  for (let each = row + 1; each < row + rows; each += 1)
    if (!reader.isBlank(each, column)) return true;
  return false;
}
