/** What the user has selected, and enough of its sheet to tell what those cells are. */
import { areaAddress } from '../templates/address';
import type { Area } from '../templates/blueprint';
import type { SheetContents } from '../templates/sheetContents';
import { EXCEL_COLUMNS, EXCEL_ROWS } from './nameArea';
import { excelCode } from './problems';
import { readingOf, type Reading } from './readSheets';
import { FRAME } from './sheetFrame';

/** In a sheet made by hand headings are looked for in so many rows above the selection, and columns beside it. */
const ROWS_ABOVE = 300;
const COLUMNS_BESIDE = 60;
/** Rows added below a table, that its name does not cover. */
const ROWS_BELOW = 60;

/** The selection and what is known of its sheet before any value is read. */
export interface Selection {
  sheet: Excel.Worksheet;
  reading: Reading;
  /** Whole rows and columns as far as anything stands in them. */
  areas: Area[];
  used: Area | undefined;
  isProtected: boolean;
  /** Selected rows and columns of which some may be hidden, from 0: none where all are in view. */
  lines: { rows: number[]; columns: number[] };
}

/** The cells around the selection. */
export interface SelectedCells {
  range: Excel.Range;
  /** The sheet, of which rows outside the area that was read are blank. */
  contents: SheetContents;
  /** Whether a protected sheet lets all of the selected cells be written. */
  isWritable: boolean;
  /** Whether a selected cell is out of view: filtered, collapsed, or hidden by hand. */
  isHidden: (row: number, column: number) => boolean;
}

/** One request; undefined where no cells are selected. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection | undefined> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet();
  const { areas } = workbook.getSelectedRanges();
  const used = sheet.getUsedRangeOrNullObject();
  areas.load(
    'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount,items/rowHidden,items/columnHidden',
  );
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.load([...FRAME, 'id', 'protection/protected']);
  try {
    await context.sync();
  } catch (error) {
    // A chart or a picture is selected.
    if (excelCode(error) === 'InvalidSelection') return undefined;
    throw error;
  }
  const usedArea = used.isNullObject ? undefined : areaOf(used);
  const selected = areas.items.map(areaOf).flatMap((area) => withinUsed(area, usedArea) ?? []);
  // Null where only some of the lines are.
  const hasHidden = (lines: 'rowHidden' | 'columnHidden') =>
    areas.items.some((area) => (area[lines] as boolean | null) !== false);
  return {
    sheet,
    reading: readingOf(sheet),
    areas: selected,
    lines: {
      rows: hasHidden('rowHidden') ? linesOf(selected, 'row', 'rows') : [],
      columns: hasHidden('columnHidden') ? linesOf(selected, 'column', 'columns') : [],
    },
    used: usedArea,
    isProtected: sheet.protection.protected,
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** Each line once, in no matter how many areas it is. */
function linesOf(areas: readonly Area[], first: 'row' | 'column', count: 'rows' | 'columns') {
  const lines = new Set<number>();
  for (const area of areas)
    for (let index = 0; index < area[count]; index += 1) lines.add(area[first] + index);
  return [...lines];
}

const bottom = ({ row, rows }: Area) => row + rows;
const right = ({ column, columns }: Area) => column + columns;

function withinUsed(area: Area, used: Area | undefined): Area | undefined {
  if (area.rows < EXCEL_ROWS && area.columns < EXCEL_COLUMNS) return area;
  return used && common(area, used);
}

function common(one: Area, other: Area): Area | undefined {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(bottom(one), bottom(other)) - row;
  const columns = Math.min(right(one), right(other)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** From column A, the rows of the selection and those that tell what it is; undefined where nothing is selected. */
export function windowOf({ areas, used, reading }: Selection): Area | undefined {
  if (areas.length === 0) return undefined;
  const top = Math.min(...areas.map(({ row }) => row));
  const end = Math.max(...areas.map(bottom));
  const around = [...reading.names.values()].filter(
    (name) => name.rows < EXCEL_ROWS && name.row < end && bottom(name) + ROWS_BELOW > top,
  );
  const above = reading.template === undefined ? Math.max(0, top - ROWS_ABOVE) : top;
  const row = Math.min(above, ...around.map((name) => name.row));
  const last = Math.max(...areas.map(right));
  const columns = Math.max(last, Math.min(used ? right(used) : 0, last + COLUMNS_BESIDE));
  return { row, column: 0, rows: Math.max(end, ...around.map(bottom)) - row, columns };
}

/**
 * One request for the values, formulas, locks and hidden lines of the selection's surroundings. Not for the merges: to be
 * asked for them makes Excel forget all that the user could undo (OfficeDev/office-js #5918).
 */
export async function readCells(
  context: Excel.RequestContext,
  { sheet, reading, areas, isProtected, lines }: Selection,
  window: Area,
): Promise<SelectedCells> {
  const at = (area: Area) => sheet.getRange(areaAddress(area));
  const range = at(window);
  range.load(['values', 'formulas', 'hasSpill']);
  const locks = isProtected ? areas.map((area) => at(area).format.protection) : [];
  for (const lock of locks) lock.load('locked');
  const rows = lines.rows.map((row) => at({ row, column: 0, rows: 1, columns: 1 }));
  const columns = lines.columns.map((column) => at({ row: 0, column, rows: 1, columns: 1 }));
  for (const row of rows) row.load('rowHidden');
  for (const column of columns) column.load('columnHidden');
  await context.sync();
  const hiddenRows = new Set(lines.rows.filter((_, index) => rows[index]?.rowHidden));
  const hiddenColumns = new Set(lines.columns.filter((_, index) => columns[index]?.columnHidden));
  const blank = Array<string>(window.columns).fill('');
  const before = Array.from({ length: window.row }, () => blank);
  const { names, template } = reading;
  return {
    range,
    contents: { name: sheet.name, template, names, values: [...before, ...range.values] },
    isWritable: locks.every(({ locked }) => !isLocked(locked)),
    isHidden: (row, column) => hiddenRows.has(row) || hiddenColumns.has(column),
  };
}

/** Null where only some of the cells are. */
const isLocked = (locked: boolean | null) => locked !== false;
