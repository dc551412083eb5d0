/** Cells of a formula's own sheet, on other rows. */

/** A cell, where it is neither of another sheet nor part of a name or of a function's. */
const CELL = /(?<![\w.$!'])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\w.(!])/g;

export function moveReferences(
  formula: string,
  moved: (row: number) => number,
  /** Of a cell the column in the place of its own, both with their "$". */
  columnOf: (column: string, row: number) => string = (column) => column,
): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]{1,3}\$?\d+)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(CELL, (_, column: string, digits: string) => {
            const row = Number(digits) - 1;
            return `${columnOf(column, row)}${moved(row) + 1}`;
          }),
    )
    .join('');
}
