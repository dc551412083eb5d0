import type { Result, Sheet } from './sheet';
import { addressOf } from './sheet';

/** Below it two results are the same: both are made of binary fractions. */
const PRECISION = 1e-9;

/** Reads a computed cell, rows and columns from 0. */
export type Reader = (row: number, column: number) => unknown;

/** A line for each result of a sheet in which our function and the spreadsheet do not agree. */
export function differences(sheet: Sheet, read: Reader): string[] {
  return sheet.cases.flatMap(({ row, expected }) =>
    expected.flatMap((ours, index) => {
      const native = read(row + index, 0) ?? '';
      if (agree(ours, native)) return [];
      const content = sheet.rows[row + index]?.[0];
      const formula = typeof content === 'object' && content ? content.formula : '';
      const inputs = JSON.stringify(inputsOf(sheet, row));
      return `${sheet.name}!${addressOf(row + index, 0)}: ours ${JSON.stringify(ours)}, native ${JSON.stringify(native)} by ${formula} of ${inputs}`;
    }),
  );
}

function agree(ours: Result, native: unknown): boolean {
  if (typeof ours !== 'number' || typeof native !== 'number') return ours === native;
  return Math.abs(ours - native) <= PRECISION;
}

/** The values in the band of a case. */
function inputsOf(sheet: Sheet, row: number): unknown[][] {
  const end = sheet.rows.findIndex((cells, index) => index > row && cells.length === 0);
  return sheet.rows
    .slice(row, end)
    .map((cells) => cells.filter((cell) => cell === null || typeof cell !== 'object'));
}
