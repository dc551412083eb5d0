import { excelError } from '../protocol/errors';
import {
  areaOf,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from './area';
import type { Area, CellArea } from './area';

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
}

/** A1 text of an area; whole rows and columns are written as Excel writes them ("A:C", "2:2"). */
export function toA1(area: Area, absolute = false): string {
  const $ = absolute ? '$' : '';
  const columns = [area.column, lastColumn(area)].map((each) => $ + columnName(each));
  const rows = [area.row, lastRow(area)].map((each) => $ + (each + 1));
  if (isWholeColumns(area) && isWholeRows(area)) return `${$}1:${$}${MAX_ROWS}`;
  if (isWholeColumns(area)) return columns.join(':');
  if (isWholeRows(area)) return rows.join(':');
  const first = `${columns[0]}${rows[0]}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columns[1]}${rows[1]}`;
}

/** The name as it stands in a reference: quoted when it is not a plain word or looks like a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Foglio1!A1:B2", as `range.address` answers. */
export function fullAddress(sheetName: string, area: Area, absolute = false): string {
  return `${quoteSheet(sheetName)}!${toA1(area, absolute)}`;
}

/** Sheet name (unquoted, `undefined` when there is none) and the rest of an address. */
export function splitAddress(address: string): { sheet: string | undefined; cells: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: undefined, cells: address.trim() };
  const written = address.slice(0, at).trim();
  const sheet = /^'.*'$/.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheet, cells: address.slice(at + 1).trim() };
}

const CELL = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([a-z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** The cells of an A1 text without sheet; `undefined` when it is not a reference. */
export function parseA1(cells: string): Area | undefined {
  const [first = '', second = first, ...more] = cells.split(':').map((each) => each.trim());
  if (more.length > 0) return undefined;
  const corners = [CELL.exec(first), CELL.exec(second)];
  if (corners[0] && corners[1])
    return between(
      [Number(corners[0][2]) - 1, columnIndex(corners[0][1] ?? '')],
      [Number(corners[1][2]) - 1, columnIndex(corners[1][1] ?? '')],
    );
  if (!cells.includes(':')) return undefined;
  const columns = [COLUMN.exec(first), COLUMN.exec(second)];
  if (columns[0] && columns[1])
    return between(
      [0, columnIndex(columns[0][1] ?? '')],
      [MAX_ROWS - 1, columnIndex(columns[1][1] ?? '')],
    );
  const rows = [ROW.exec(first), ROW.exec(second)];
  if (rows[0] && rows[1])
    return between([Number(rows[0][1]) - 1, 0], [Number(rows[1][1]) - 1, MAX_COLUMNS - 1]);
  return undefined;
}

function between(a: [number, number], b: [number, number]): Area {
  const row = Math.min(a[0], b[0]);
  const column = Math.min(a[1], b[1]);
  return {
    row,
    column,
    rows: Math.abs(a[0] - b[0]) + 1,
    columns: Math.abs(a[1] - b[1]) + 1,
  };
}

/** The area of an A1 text on a sheet, or InvalidArgument. */
export function areaAt(sheetId: string, cells: string): CellArea {
  const area = parseA1(cells);
  if (!area) throw excelError('InvalidArgument', `not a reference: ${cells}`);
  return areaOf(sheetId, area.row, area.column, area.rows, area.columns);
}
