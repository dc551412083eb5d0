import { excelError } from '../protocol/errors';

/** Excel's grid. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A rectangle of a sheet. The same object follows its cells when rows and columns are inserted or deleted. */
export interface CellArea extends Area {
  readonly sheetId: string;
  /** Its cells were deleted: any use is an invalid reference. */
  gone?: boolean;
}

/** The area, checked against Excel's grid. */
export function areaOf(
  sheetId: string,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): CellArea {
  const inside =
    [row, column, rows, columns].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS;
  if (!inside) throw excelError('InvalidArgument', 'outside the sheet');
  return { sheetId, row, column, rows, columns };
}

export const lastRow = ({ row, rows }: Area) => row + rows - 1;
export const lastColumn = ({ column, columns }: Area) => column + columns - 1;
export const isWholeColumns = ({ rows }: Area) => rows === MAX_ROWS;
export const isWholeRows = ({ columns }: Area) => columns === MAX_COLUMNS;
export const cellCount = ({ rows, columns }: Area) => rows * columns;

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    lastRow(outer) >= lastRow(inner) &&
    lastColumn(outer) >= lastColumn(inner)
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return contains(a, b) && contains(b, a);
}

/** The cells in both, or `undefined`. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** Univer's spelling of an area. */
export function toUniver(area: Area) {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: lastRow(area),
    endColumn: lastColumn(area),
  };
}

export function fromUniver(range: {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Rows or columns inserted before a line (count > 0) or deleted from it on (count < 0). */
export interface LineChange {
  sheetId: string;
  lines: 'rows' | 'columns';
  at: number;
  count: number;
  /** Of cells, not whole lines: only what lies in these columns (where rows are inserted), or rows, moves. */
  across?: { at: number; count: number };
}

/**
 * Moves an area as Excel moves what refers to it: it is pushed by what is inserted before it, grows by what is
 * inserted inside it and shrinks by what is deleted. Answers false when nothing is left of it.
 */
export function shift(area: Area, { lines, at, count, across }: LineChange): boolean {
  if (across && !contains(stripOf(lines, across), area)) return true;
  const start = lines === 'rows' ? area.row : area.column;
  const length = lines === 'rows' ? area.rows : area.columns;
  const whole = lines === 'rows' ? isWholeColumns(area) : isWholeRows(area);
  if (whole) return true;
  const moved = count > 0 ? inserted(start, length, at, count) : deleted(start, length, at, -count);
  if (lines === 'rows') [area.row, area.rows] = moved;
  else [area.column, area.columns] = moved;
  return moved[1] > 0;
}

/** All cells that may move when cells are inserted or deleted: columns, or rows. */
export function stripOf(lines: LineChange['lines'], { at, count }: { at: number; count: number }) {
  return lines === 'rows'
    ? { row: 0, column: at, rows: MAX_ROWS, columns: count }
    : { row: at, column: 0, rows: count, columns: MAX_COLUMNS };
}

/**
 * Moves what each cell has of its own (a validation, a link): of an area that lies only partly in the columns or rows
 * that move, the one part moves and the other stays. Answers what is left.
 */
export function shiftParts(area: Area, change: LineChange): Area[] {
  const { lines, across, at } = change;
  const strip = across && stripOf(lines, across);
  const whole = lines === 'rows' ? isWholeColumns(area) : isWholeRows(area);
  const last = lines === 'rows' ? lastRow(area) : lastColumn(area);
  if (!strip || whole || last < at || contains(strip, area))
    return shift(area, change) ? [area] : [];
  const inside = intersection(area, strip);
  if (!inside) return [area];
  return [...subtract(area, strip), ...(shift(inside, change) ? [inside] : [])];
}

function inserted(start: number, length: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, length];
  return at < start + length ? [start, length + count] : [start, length];
}

function deleted(start: number, length: number, at: number, count: number): [number, number] {
  const end = start + length;
  const before = Math.max(0, Math.min(start, at + count) - Math.min(start, at));
  const within = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  return [start - before, length - within];
}

/** What is left of an area when another is cut out of it: at most four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const { row, column, columns } = area;
  const below = lastRow(cut) + 1;
  const right = lastColumn(cut) + 1;
  return [
    { row, column, rows: cut.row - row, columns },
    { row: below, column, rows: lastRow(area) + 1 - below, columns },
    { row: cut.row, column, rows: cut.rows, columns: cut.column - column },
    { row: cut.row, column: right, rows: cut.rows, columns: lastColumn(area) + 1 - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
