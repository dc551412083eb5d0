import { cellAddress, columnName } from '../domain/address';
import type { Area } from './blueprint';

export { cellAddress, columnName };

export function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** "B3:D4"; a single cell is "B3". */
export function areaAddress({ row, column, rows, columns }: Area, fixed = false): string {
  const first = cellAddress(row, column, fixed);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${cellAddress(row + rows - 1, column + columns - 1, fixed)}`;
}

/**
 * The cells of columns between two rows, neither of them included: what is inserted anywhere between is in it, right
 * under the heading and right above the end too, which the plain address of the cells would miss. The cells of the two
 * rows in these columns must not depend on the formula.
 */
export function rowsBetween(
  { column, columns }: Pick<Area, 'column' | 'columns'>,
  heading: number,
  end: number,
): string {
  const whole = (place: number) =>
    areaAddress({ row: heading, column: place, rows: end - heading + 1, columns: 1 }, true);
  const last = whole(column + columns - 1);
  return `INDEX(${whole(column)},2):INDEX(${last},ROWS(${last})-1)`;
}

/** The cells of a column between a heading and the row of the formula itself, which stands in the same column. */
export function rowsAbove(column: number, heading: number): string {
  const name = columnName(column);
  const top = `INDEX(${name}:${name},ROW(${cellAddress(heading, column, true)})+1)`;
  return `${top}:INDEX(${name}:${name},ROW()-1)`;
}

/**
 * The same where other cells depend on the formula: a column that holds the formula itself would make some engines take
 * them for a circle. OFFSET is computed again at every change of the workbook: never as the argument of a custom function.
 */
export function rowsAboveApart(column: number, heading: number): string {
  const top = cellAddress(heading, column, true);
  return `OFFSET(${top},1,0,MAX(1,ROW()-ROW(${top})-1),1)`;
}

/** A cell or area of another sheet, the name quoted and its apostrophes doubled. */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}

/** Row and column of a cell, from 0: "B3" is 2 and 1. */
export function placeOfAddress(address: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
