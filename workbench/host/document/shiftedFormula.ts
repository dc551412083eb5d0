import type { LineChange } from '../grid/area';

/** A cell of the formula's own sheet: neither of another one, nor part of a name or of a function's. */
const CELL = /(?<![\w.$!'])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;
const TEXT_OR_OTHER_SHEET =
  /("(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/u;

/** The formula of a rule when whole rows are put in or taken out: as in a cell, its references follow their cells. */
export function shiftedFormula(formula: string, { lines, at, count, across }: LineChange): string {
  if (lines !== 'rows' || across) return formula;
  return formula
    .split(TEXT_OR_OTHER_SHEET)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(CELL, (cell, ...[fixed, letters, dollar, digits]: string[]) => {
            const row = Number(digits) - 1;
            if (row < at) return cell;
            return `${fixed}${letters}${dollar}${Math.max(at, row + count) + 1}`;
          }),
    )
    .join('');
}
