/** Which cells to ask for in which request: Excel on the web gives at most 5 MB at once, anywhere 5,000,000 cells. */
import type { Area } from '../templates/blueprint';
import { EXCEL_COLUMNS, EXCEL_ROWS } from './nameArea';

/** Estimated bytes of an answer. Of the 5 MB the rest is a margin: what cells hold is known only once it is read. */
const LARGEST_ANSWER = 4_000_000;

/** Rows of a sheet, counted from 0, from column A. */
export interface Part {
  sheet: number;
  row: number;
  rows: number;
  columns: number;
}

/** Rows to be read of a sheet, in one request or in several. */
export interface WantedRows extends Part {
  /** What a row weighs in an answer, estimated. */
  bytesPerRow: number;
}

/** The texts of a template's sheet, with the number formats of some of its cells: half as much again as in real plans. */
const TEXTS_OF_TEMPLATE = 8_000;
const BYTES_PER_CELL = 10;
/** "General", of each cell of a sheet without names. */
const BYTES_PER_FORMAT = 10;

/** What is read at first around the named cells, because users write there too. */
const ROWS_AROUND = 30;
const COLUMNS_AROUND = 6;
/** A named list can be endless: what is beyond these cells is read once its true size is known. */
const LARGEST_FIRST_PART = 50_000;

/** Sheets without names share these cells at first: what is beyond them is read once its size is known. */
const FIRST_CELLS = 50_000;
const FIRST_COLUMNS = 50;
const FEWEST_FIRST_ROWS = 40;

/**
 * What is asked for before the sizes of the sheets are known, one entry for each sheet: with names, the part that
 * they cover and some cells around; without, a part from A1 that is the smaller the more such sheets there are.
 */
export function firstRows(
  sheets: readonly { areas: readonly Area[]; bytesPerCell: number }[],
): WantedRows[] {
  const extents = sheets.map(({ areas }) => named(areas));
  const unnamed = extents.filter(({ rows }) => rows === 0).length;
  const share = Math.floor(FIRST_CELLS / FIRST_COLUMNS / Math.max(1, unnamed));
  const unnamedRows = {
    row: 0,
    rows: Math.max(FEWEST_FIRST_ROWS, share),
    columns: FIRST_COLUMNS,
    bytesPerRow: FIRST_COLUMNS * (BYTES_PER_CELL + BYTES_PER_FORMAT),
  };
  return extents.map((extent, sheet) => ({
    sheet,
    ...(extent.rows === 0 ? unnamedRows : rowsAround(extent, sheets[sheet]!.bytesPerCell)),
  }));
}

/** Named cells and some around; those around are blank for the most part and weigh nothing in the estimate. */
function rowsAround(
  extent: { rows: number; columns: number },
  bytesPerCell: number,
): Omit<WantedRows, 'sheet'> {
  const columns = Math.min(EXCEL_COLUMNS, extent.columns + COLUMNS_AROUND);
  const most = Math.max(1, Math.floor(LARGEST_FIRST_PART / columns));
  const rows = Math.min(extent.rows + ROWS_AROUND, most);
  const cells = Math.min(rows, extent.rows) * extent.columns;
  const bytes = TEXTS_OF_TEMPLATE + cells * bytesPerCell;
  return { row: 0, rows, columns, bytesPerRow: bytes / rows };
}

/** Rows and columns from A1 that hold all named cells; whole rows and columns say nothing of what is used. */
function named(names: readonly Area[]): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const area of names) {
    if (area.rows === EXCEL_ROWS || area.columns === EXCEL_COLUMNS) continue;
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  }
  return { rows, columns };
}

/** What remains to be read of a sheet of a size, from what has been read of it. */
export function remainingRows(
  { sheet, rows, columns }: Part,
  size: { rows: number; columns: number },
  read: readonly (readonly unknown[])[],
): WantedRows | undefined {
  if (size.rows <= rows && size.columns <= columns) return undefined;
  const cells = read.reduce((sum, row) => sum + row.length, 0);
  const bytesPerCell = Math.max(4, (JSON.stringify(read).length / Math.max(1, cells)) * 1.2);
  const row = size.columns <= columns ? rows : 0;
  return {
    sheet,
    row,
    rows: size.rows - row,
    columns: size.columns,
    bytesPerRow: size.columns * bytesPerCell,
  };
}

/** Shares rows among as few requests as the estimate allows, in order; large sheets are cut between rows. */
export function requestsFor(all: readonly WantedRows[]): Part[][] {
  const requests: Part[][] = [];
  let left = 0;
  for (const { sheet, row: first, rows: count, columns, bytesPerRow } of all) {
    const end = first + count;
    for (let row = first; row < end;) {
      const fitting = Math.min(end - row, Math.floor(left / bytesPerRow));
      const isFresh = left === LARGEST_ANSWER;
      if (fitting < 1 && !isFresh) {
        requests.push([]);
        left = LARGEST_ANSWER;
        continue;
      }
      const rows = Math.max(1, fitting);
      requests.at(-1)?.push({ sheet, row, rows, columns });
      left = Math.max(0, left - rows * bytesPerRow);
      row += rows;
    }
  }
  return requests;
}

/** The two halves of a request whose answer was too large; undefined for a single row. */
export function halves(parts: readonly Part[]): [Part[], Part[]] | undefined {
  const middle = Math.ceil(parts.length / 2);
  if (parts.length > 1) return [parts.slice(0, middle), parts.slice(middle)];
  const [part] = parts;
  if (!part || part.rows < 2) return undefined;
  const rows = Math.floor(part.rows / 2);
  return [[{ ...part, rows }], [{ ...part, row: part.row + rows, rows: part.rows - rows }]];
}
