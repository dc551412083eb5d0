import type { Area } from '../templates/blueprint';

export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

const CORNER = '\\$([A-Z]{1,3})\\$(\\d{1,7})';
const SHEET = /^=(?:'((?:[^']|'')+)'|([^'!()]+))!(.+)$/;
const CELLS = new RegExp(`^${CORNER}(?::${CORNER})?$`, 'i');
const WHOLE_COLUMNS = /^\$([A-Z]{1,3}):\$([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$(\d{1,7}):\$(\d{1,7})$/;

/**
 * The area that a name of a sheet stands for, from its formula ("='Ob 1-1'!$B$3:$W$3"); whole rows and columns are
 * areas too. Undefined when it is not one area of that sheet: a lost reference (#REF!), another sheet, a constant,
 * several areas, a relative reference (other cells for every cell that uses it).
 */
export function areaOfName(formula: string, sheet: string): Area | undefined {
  const { sheet: named, cells } = partsOf(formula);
  if (named?.toLowerCase() !== sheet.toLowerCase()) return undefined;
  return areaOfReference(cells);
}

/** The sheet that a name stands on, also when its cells were deleted ("=Impostazioni!#REF!"). */
export const sheetOfName = (formula: string): string | undefined => partsOf(formula).sheet;

function partsOf(formula: string): { sheet: string | undefined; cells: string } {
  const [, quoted, plain, cells = ''] = SHEET.exec(formula.trim()) ?? [];
  return { sheet: quoted === undefined ? plain : quoted.replace(/''/g, "'"), cells };
}

function areaOfReference(cells: string): Area | undefined {
  const [, left, top, right = left, bottom = top] = CELLS.exec(cells) ?? [];
  if (left && right) return between(Number(top), Number(bottom), columnOf(left), columnOf(right));
  const [, first, last] = WHOLE_COLUMNS.exec(cells) ?? [];
  if (first && last) return between(1, EXCEL_ROWS, columnOf(first), columnOf(last));
  const [, above, below] = WHOLE_ROWS.exec(cells) ?? [];
  if (above && below) return between(Number(above), Number(below), 1, EXCEL_COLUMNS);
  return undefined;
}

/** Numbers from 1, in any order. */
export function between(
  top: number,
  bottom: number,
  left: number,
  right: number,
): Area | undefined {
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  if (row < 1 || Math.max(top, bottom) > EXCEL_ROWS) return undefined;
  if (Math.max(left, right) > EXCEL_COLUMNS) return undefined;
  return {
    row: row - 1,
    column: column - 1,
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** 1 for "A", 27 for "AA". */
export function columnOf(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
