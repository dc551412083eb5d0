import { columnName } from './address';
import { MAX_COLUMNS, MAX_ROWS } from './area';

/** The cell in which a formula stands: its references are told from there. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Texts, names of sheets in quotes, and what stands in brackets are copied as they are. */
const COPIED = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const BRACKETS = String.raw`[\p{L}_\\]?[\p{L}\p{N}_.]*\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const BEGINS = String.raw`(?<![\p{L}\p{N}_.$\\])`;
const ENDS = String.raw`(?![\p{L}\p{N}_.(\[\\])`;

const A1_CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
const A1_COLUMNS = String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})`;
const A1_ROWS = String.raw`(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})`;
const A1 = new RegExp(
  `${COPIED}|${BRACKETS}|${BEGINS}(?:${A1_COLUMNS}|${A1_ROWS}|${A1_CELL})${ENDS}`,
  'gu',
);

/** "=B1*$A$1" in B2 as "=R[-1]C*R1C1". */
export function toR1C1(formula: string, { row, column }: Place): string {
  return formula.replace(A1, (found: string, ...groups: (string | undefined)[]) => {
    const [, first, , last, , top, , bottom, , letters, , digits] = groups;
    if (first !== undefined && last !== undefined) {
      const columns = [columnOf(first), columnOf(last)];
      if (Math.max(...columns) >= MAX_COLUMNS) return found;
      return lines('C', columns, [groups[0], groups[2]], column);
    }
    if (top !== undefined && bottom !== undefined)
      return lines('R', [Number(top) - 1, Number(bottom) - 1], [groups[4], groups[6]], row);
    if (letters === undefined || digits === undefined) return found;
    const [ofRow, ofColumn] = [Number(digits) - 1, columnOf(letters)];
    if (ofRow >= MAX_ROWS || ofColumn >= MAX_COLUMNS) return found;
    return `R${offset(ofRow, groups[10], row)}C${offset(ofColumn, groups[8], column)}`;
  });
}

function lines(letter: 'R' | 'C', at: number[], fixed: (string | undefined)[], from: number) {
  const [first, last] = at.map((each, index) => `${letter}${offset(each, fixed[index], from)}`);
  return first === last ? first! : `${first}:${last}`;
}

function offset(at: number, fixed: string | undefined, from: number): string {
  if (fixed === '$') return String(at + 1);
  return at === from ? '' : `[${at - from}]`;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const PART = String.raw`(?:\d+|\[[+-]?\d+\])?`;
const R1C1 = new RegExp(
  `${COPIED}|${BEGINS}(?:R(${PART})C(${PART})|R(${PART})(?::R(${PART}))?|C(${PART})(?::C(${PART}))?)${ENDS}|${BRACKETS}`,
  'giu',
);

/** The way back; a reference beyond an edge of the sheet comes in again at the other. */
export function fromR1C1(formula: string, { row, column }: Place): string {
  return formula.replace(R1C1, (found: string, ...groups: (string | undefined)[]) => {
    const [cellRow, cellColumn, top, bottom, first, last] = groups;
    const ofRow = (part: string) => rowAt(part, row);
    const ofColumn = (part: string) => columnAt(part, column);
    if (cellRow !== undefined && cellColumn !== undefined)
      return `${ofColumn(cellColumn)}${ofRow(cellRow)}`;
    if (top !== undefined) return `${ofRow(top)}:${ofRow(bottom ?? top)}`;
    if (first !== undefined) return `${ofColumn(first)}:${ofColumn(last ?? first)}`;
    return found;
  });
}

function rowAt(part: string, from: number): string {
  const [at, fixed] = lineAt(part, from, MAX_ROWS);
  return `${fixed}${at + 1}`;
}

function columnAt(part: string, from: number): string {
  const [at, fixed] = lineAt(part, from, MAX_COLUMNS);
  return `${fixed}${columnName(at)}`;
}

function lineAt(part: string, from: number, size: number): [at: number, fixed: '$' | ''] {
  if (/^\d/.test(part)) return [Number(part) - 1, '$'];
  const moved = from + Number(part.replace(/[[\]]/g, ''));
  return [((moved % size) + size) % size, ''];
}
