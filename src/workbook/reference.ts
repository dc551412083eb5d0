/** References to cells as people type them and as formulas hold them: "B2:B10", "'Ob 1'!C3", "$A:$C". */
import type { Area } from '../templates/blueprint';
import { onSheet } from '../templates/address';
import { between, columnOf, EXCEL_COLUMNS, EXCEL_ROWS } from './nameArea';

export interface Reference {
  /** Absent where the reference names none: the sheet of the cell that holds the formula. */
  sheet: string | undefined;
  /** "B2:B10", in capitals. */
  cells: string;
  area: Area;
}

const ON_SHEET = /^(?:'((?:[^']|'')+)'|([^'!:[\]\\/?*]+))!(.+)$/;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Undefined when the text is no reference, or is one to cells that Excel does not have. */
export function parseReference(text: string): Reference | undefined {
  const [, quoted, plain, onIt] = ON_SHEET.exec(text.trim()) ?? [];
  const sheet = quoted === undefined ? plain?.trim() : quoted.replace(/''/g, "'");
  const cells = (onIt ?? text).trim().toUpperCase();
  const area = areaOf(cells);
  return area && { sheet, cells, area };
}

function areaOf(cells: string): Area | undefined {
  const [, left, top, right = left, bottom = top] = CELLS.exec(cells) ?? [];
  if (left && right) return between(Number(top), Number(bottom), columnOf(left), columnOf(right));
  const [, first, last] = COLUMNS.exec(cells) ?? [];
  if (first && last) return between(1, EXCEL_ROWS, columnOf(first), columnOf(last));
  const [, above, below] = ROWS.exec(cells) ?? [];
  if (above && below) return between(Number(above), Number(below), 1, EXCEL_COLUMNS);
  return undefined;
}

/** A sheet's name that a formula may hold without apostrophes: a word that is neither a cell nor R1C1. */
const PLAIN_NAME = /^\p{L}[\p{L}\d_]*$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*)$/i;

/** Cells of a sheet as a formula on the sheet `home` refers to them. */
export function referenceText(sheet: string, cells: string, home: string): string {
  if (sheet.toLowerCase() === home.toLowerCase()) return cells;
  const isPlain = PLAIN_NAME.test(sheet) && !LIKE_A_CELL.test(sheet);
  return isPlain ? `${sheet}!${cells}` : onSheet(sheet, cells);
}

/** What a cell holds, or what a name stands for, once its formula is loaded. */
export const contentOf = (now: Excel.Range | Excel.NamedItem): string =>
  'formulas' in now ? String(now.formulas[0]?.[0] ?? '') : String(now.formula);
