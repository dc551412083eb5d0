/** How cells are named: rows and columns from 0 as the letters and digits that people read. */

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** "B3", or "$B$3" when fixed. */
export function cellAddress(row: number, column: number, fixed = false): string {
  const $ = fixed ? '$' : '';
  return `${$}${columnName(column)}${$}${row + 1}`;
}
