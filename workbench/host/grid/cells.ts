import { CellValueType, type ICellData } from '@univerjs/core';
import { excelError } from '../protocol/errors';
import {
  cellCount,
  contains,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  type Area,
  type CellArea,
} from './area';
import type { CellPatch, Grid } from './grid';
import { ERROR_VALUES, readEntry, type Entry } from './input';
import type { LateAnswers } from '../protocol/lateAnswers';
import type { HostLocale } from './locale';
import { intersectionOf } from './matrix';
import { displayText, formatCategory, SHORT_DATE, type CellValue } from './numberFormat';

/** Excel refuses to read more cells at once. */
const READ_LIMIT = 5_000_000;

const GENERAL = 'General';

/** Days between the two beginnings of Excel's calendar. */
const DAYS_OF_1904 = 1462;
const DATE_CATEGORIES = new Set(['Date', 'Time']);

/** A table of answers for the cells of an area: rows of columns. */
export type Table<T> = T[][];

/** How formulas are kept that refer to tables, and how they are shown. */
export interface TableNotation {
  qualified(formula: string, place: Place): string;
  shown(formula: string, place: Place): string;
}

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const PLAIN: TableNotation = { qualified: (formula) => formula, shown: (formula) => formula };

/** Reads and writes what cells hold, the way `range.values`, `formulas` and `text` show it. */
export class Cells {
  constructor(
    private readonly grid: Grid,
    private readonly locale: HostLocale,
    private readonly document: { countsFrom1904: boolean } = { countsFrom1904: false },
    private readonly late?: LateAnswers,
    /** How formulas that refer to tables are read and shown. */
    private readonly tables: TableNotation = PLAIN,
  ) {}

  /** Values: blanks are "", errors their code, dates their serial number. */
  values(area: CellArea): Table<CellValue> | null {
    return this.table<CellValue>(area, '', (cell) => valueOf(cell));
  }

  /** Formulas where there are some, values elsewhere. */
  formulas(area: CellArea): Table<CellValue> | null {
    return this.table<CellValue>(area, '', (cell, row, column) => {
      const formula = this.formula(area.sheetId, cell, row, column);
      if (formula === undefined) return valueOf(cell);
      return this.tables.shown(formula, { sheetId: area.sheetId, row, column });
    });
  }

  /** What the cells show. */
  text(area: CellArea): Table<string> | null {
    return this.table<string>(area, '', (cell, row, column) =>
      this.shown(valueOf(cell), this.numberFormat(area.sheetId, row, column)),
    );
  }

  /** The engine counts days from 1900 only: its day is the one that is shown. */
  shown(value: CellValue, format: string): string {
    const isLater =
      this.document.countsFrom1904 &&
      typeof value === 'number' &&
      DATE_CATEGORIES.has(formatCategory(format));
    return displayText(isLater ? value + DAYS_OF_1904 : value, format, this.locale);
  }

  /** A number as it is shown to who changes it: all of its figures, and as a day or a percentage where it is one. */
  typed(value: number, format: string): string {
    const category = formatCategory(format);
    if (DATE_CATEGORIES.has(category)) {
      const day = value < 1 ? '' : SHORT_DATE;
      return this.shown(value, Number.isInteger(value) ? SHORT_DATE : `${day} h:mm:ss`.trim());
    }
    const isPercentage = category === 'Percentage';
    // Fifteen figures, as Excel counts: 0,07 as a percentage is 7, not 7,000000000000001.
    const figures = String(Number((isPercentage ? value * 100 : value).toPrecision(15)));
    return `${figures.replace('.', this.locale.decimal)}${isPercentage ? '%' : ''}`;
  }

  valueTypes(area: CellArea): Table<string> | null {
    return this.table<string>(area, 'Empty', (cell) => {
      const value = valueOf(cell);
      if (value === '') return cell.f ? 'String' : 'Empty';
      if (typeof value === 'string') return ERROR_VALUES.has(value) ? 'Error' : 'String';
      return typeof value === 'number' ? 'Double' : 'Boolean';
    });
  }

  /** The formats of an area; `map` turns each into another notation. */
  numberFormats(area: CellArea, map = (format: string) => format): Table<string> | null {
    if (isUnbounded(area)) return null;
    const general = map(GENERAL);
    const known = new Map<string, string>([[GENERAL, general]]);
    return rows(area, (row, column) => {
      const format = this.numberFormat(area.sheetId, row, column);
      const mapped = known.get(format) ?? map(format);
      known.set(format, mapped);
      return mapped;
    });
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.grid.style(sheetId, row, column).n?.pattern ?? GENERAL;
  }

  /** The formula of a cell, also where the engine shares one formula among cells. */
  formula(
    sheetId: string,
    cell: ICellData | null,
    row: number,
    column: number,
  ): string | undefined {
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    return this.grid.sheet(sheetId).getRange(row, column).getFormula() || undefined;
  }

  /**
   * Writes values or formulas: a table of the area's size, or one value for every cell. A table of another size is
   * InvalidArgument; null leaves a cell as it is, and what a merged cell covers takes nothing.
   */
  write(area: CellArea, given: unknown): void {
    if (isUnbounded(area)) throw excelError('InvalidArgument', 'values of whole rows or columns');
    const valueAt = spread(given, area);
    const entries = new Map<unknown, Entry | undefined>();
    const merges = this.grid.merges(area);
    this.late?.wrote();
    this.grid.patch(area, (row, column) => {
      if (merges.some((merge) => isCovered(merge, row, column))) return undefined;
      const value = valueAt(row - area.row, column - area.column);
      const format = this.numberFormat(area.sheetId, row, column);
      const key = `${typeof value} ${String(value)} ${format}`;
      if (!entries.has(key)) entries.set(key, readEntry(value, format, this.locale));
      const entry = entries.get(key);
      if (entry?.kind !== 'formula') return entry && patchOf(entry, format);
      const { sheetId } = area;
      return { ...EMPTY, f: this.tables.qualified(entry.formula, { sheetId, row, column }) };
    });
  }

  /** Writes number formats; "" means General. */
  writeNumberFormats(area: CellArea, given: unknown, check: (format: unknown) => string): void {
    const formatAt = spread(given, area);
    const one = !Array.isArray(given) || isOne(given);
    if (isUnbounded(area) && !one) throw excelError('InvalidArgument', 'formats of whole columns');
    this.grid.restyle(area, (row, column) => {
      const format = formatAt(row - area.row, column - area.column);
      if (format === null || format === undefined) return undefined;
      const pattern = check(format);
      return { n: pattern === GENERAL ? null : { pattern } };
    });
  }

  /** Empties the cells; their styles stay. */
  clear(area: CellArea): void {
    this.late?.wrote();
    const filled = new Set<string>();
    this.grid.forEachCell(area, (_cell, row, column) => filled.add(`${row} ${column}`));
    this.grid.patch(area, (row, column) => (filled.has(`${row} ${column}`) ? EMPTY : undefined));
  }

  private table<T>(
    area: CellArea,
    blank: T,
    read: (cell: ICellData, row: number, column: number) => T,
  ): Table<T> | null {
    if (isUnbounded(area)) return null;
    if (cellCount(area) > READ_LIMIT) throw excelError('ResponsePayloadSizeLimitExceeded');
    const table = rows(area, () => blank);
    const isLate = this.late?.areComing ?? false;
    const place = (cell: ICellData, row: number, column: number) => {
      const cells = table[row - area.row];
      const isComing =
        isLate && (this.formula(area.sheetId, cell, row, column) ?? '').includes('PIAO.');
      if (cells)
        cells[column - area.column] = read(isComing ? { ...cell, ...BUSY } : cell, row, column);
    };
    for (const [row, column, cell] of intersectionOf(this.grid.spilled(area.sheetId), area))
      place(cell, row, column);
    this.grid.forEachCell(area, (cell, row, column) => {
      const isFilled = cell.v !== undefined && cell.v !== null && cell.v !== '';
      if (isFilled || cell.p || cell.f || cell.si) place(cell, row, column);
    });
    return table;
  }
}

/** What a cell shows whose custom function has not answered yet. */
const BUSY = { v: '#BUSY!', t: CellValueType.FORCE_STRING };

export const EMPTY: CellPatch = { v: null, t: null, f: null, p: null, si: null };

export function isUnbounded(area: CellArea): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

export function valueOf(cell: ICellData | null | undefined): CellValue {
  if (!cell) return '';
  const { v, t, p } = cell;
  if (p?.body && (v === undefined || v === null)) return p.body.dataStream.replace(/\r\n$/, '');
  if (v === undefined || v === null) return '';
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  return v;
}

/** What a cell of a format becomes when a user types in it. */
export function typedPatch(
  typed: string,
  format: string,
  locale: HostLocale,
): CellPatch | undefined {
  const isPercentage = format.includes('%');
  const entry = readEntry(typed, format, locale);
  // In a cell of percentages a number that is typed without the sign is one all the same.
  if (entry?.kind === 'number' && isPercentage && !typed.includes('%'))
    return patchOf({ ...entry, value: entry.value / 100 }, format);
  return entry && patchOf(entry, format);
}

function patchOf(entry: Entry, format: string): CellPatch {
  switch (entry.kind) {
    case 'empty':
      return EMPTY;
    case 'text':
      return { ...EMPTY, v: entry.value, t: CellValueType.FORCE_STRING };
    case 'boolean':
      return { ...EMPTY, v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'formula':
      return { ...EMPTY, f: entry.formula };
    case 'number': {
      const patch = { ...EMPTY, v: entry.value, t: CellValueType.NUMBER };
      if (entry.format === undefined || format !== GENERAL) return patch;
      return { ...patch, s: { n: { pattern: entry.format } } };
    }
  }
}

export function rows<T>(area: CellArea, cell: (row: number, column: number) => T): Table<T> {
  const table: Table<T> = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const cells: T[] = [];
    for (let column = area.column; column <= lastColumn(area); column += 1)
      cells.push(cell(row, column));
    table.push(cells);
  }
  return table;
}

function isOne(given: unknown[]): boolean {
  return given.length === 1 && (!Array.isArray(given[0]) || given[0].length === 1);
}

/** The given value for a place of the area: one value goes everywhere, a table must have the area's size. */
export function spread(given: unknown, area: CellArea): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const table: unknown[] = given;
  if (isOne(table)) {
    const [first] = table;
    const one: unknown = Array.isArray(first) ? first[0] : first;
    return () => one;
  }
  const fits =
    table.length === area.rows &&
    table.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits)
    throw excelError(
      'InvalidArgument',
      `the number of rows or columns in the input array doesn't match the size or dimensions of the range: ${area.rows}x${area.columns}`,
    );
  return (row, column) => (table[row] as unknown[])[column];
}

/** Whether the cell is another than the first of the merged cells. */
const isCovered = (merge: Area, row: number, column: number): boolean =>
  contains(merge, { row, column, rows: 1, columns: 1 }) &&
  (row !== merge.row || column !== merge.column);
