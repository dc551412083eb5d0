import { lastColumn, lastRow, type Area } from './area';

/** Univer's sparse table: rows by number, cells by column number. */
export type Matrix<T> = Record<number, Record<number, T>>;

/** The filled places of a sparse table inside an area, by rows. */
export function* intersectionOf<T>(
  matrix: Matrix<T | null | undefined> | undefined,
  area: Area,
): Generator<[number, number, T]> {
  for (const [rowKey, cells] of Object.entries(matrix ?? {})) {
    const row = Number(rowKey);
    if (row < area.row || row > lastRow(area) || !cells) continue;
    for (const [columnKey, cell] of Object.entries(cells)) {
      const column = Number(columnKey);
      if (column < area.column || column > lastColumn(area) || cell === null || cell === undefined)
        continue;
      yield [row, column, cell];
    }
  }
}
