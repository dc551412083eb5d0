/** The cells that the user has selected, as a table to take an objective from. */
import { italian } from '../domain/cells';
import { isSerial, serialText } from '../domain/dates';
import type { Objective } from '../domain/objective';
import { errorIn } from '../domain/rejection';
import { areaAddress, cellAddress } from '../templates/address';
import type { Area } from '../templates/blueprint';
import { recognise } from '../templates/reading/recognise';
import { look } from './excel';

/** More is a whole sheet selected by its corner, not a table to take an objective from. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 40;

export interface SelectedTable {
  sheet: string;
  /** "B2:D9", or "A2:A9, C2:C9"; blank where the selection holds nothing. */
  address: string;
  /** Rows of equal length; dates and percentages as an Italian writes them, a blank cell or an error is "". */
  values: unknown[][];
  /** The objective of a sheet made by hand, where the labels of one are among the cells. */
  objective: Objective | null;
  /** Cells that show an error, which are read as blank: "C5 (#REF!)". */
  errors: string[];
  /** Whether some of the selection was left out: too large, or parts that do not stand side by side. */
  isCut: boolean;
}

/**
 * Reads what is selected, as far as anything stands in it: two requests. Parts selected together are put side by side
 * when they have the same rows, one below the other when they have the same columns.
 */
export function readSelectedTable(): Promise<SelectedTable> {
  return look(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    const { areas } = workbook.getSelectedRanges();
    sheet.load('name');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
    const selected = used.isNullObject
      ? []
      : areas.items.flatMap((area) => common(placeOf(area), placeOf(used)) ?? []);
    const { parts, isSideBySide, isCut } = arranged(selected);
    const ranges = parts.map((part) =>
      sheet.getRange(areaAddress(part)).load('values,numberFormat'),
    );
    if (ranges.length > 0) await context.sync();
    const tables = ranges.map(({ values, numberFormat }) =>
      values.map((row, index) =>
        row.map((value, column) => meant(value, String(numberFormat[index]?.[column] ?? ''))),
      ),
    );
    const errors = ranges.flatMap(({ values }, index) =>
      values.flatMap((row: unknown[], down) =>
        row.flatMap((value, right) => {
          if (errorIn(value) === undefined) return [];
          const { row: top, column: left } = parts[index]!;
          return [`${cellAddress(top + down, left + right)} (${String(value)})`];
        }),
      ),
    );
    const values = isSideBySide ? sideBySide(tables) : tables.flat();
    return {
      sheet: sheet.name,
      address: parts.map((part) => areaAddress(part)).join(', '),
      ...{ values, errors },
      objective: recognised(sheet.name, values),
      isCut,
    };
  });
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function common(one: Area, other: Area): Area | undefined {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

interface Arranged {
  parts: Area[];
  isSideBySide: boolean;
  isCut: boolean;
}

/** By its labels; a list of objectives is a table like any other. */
function recognised(name: string, values: unknown[][]): Objective | null {
  const sheet = { name, template: undefined, names: new Map<string, Area>(), values };
  const found = recognise(sheet, false);
  return found.kind === 'objective' ? found.read.objective : null;
}

/** The parts that make one table, from left to right and from top to bottom. */
function arranged(selected: readonly Area[]): Arranged {
  const ordered = [...selected].sort(
    (one, other) => one.column - other.column || one.row - other.row,
  );
  const [first, ...others] = ordered;
  if (!first) return { parts: [], isSideBySide: false, isCut: false };
  const isSideBySide = others.every(({ row, rows }) => row === first.row && rows === first.rows);
  const isStacked = others.every(
    ({ column, columns }) => column === first.column && columns === first.columns,
  );
  const parts = isSideBySide || isStacked ? ordered : [first];
  const fitted = parts.map((part) => ({
    ...part,
    rows: Math.min(part.rows, MOST_ROWS),
    columns: Math.min(part.columns, MOST_COLUMNS),
  }));
  const isSmaller = fitted.some(
    ({ rows, columns }, index) => rows < parts[index]!.rows || columns < parts[index]!.columns,
  );
  return { parts: fitted, isSideBySide, isCut: isSmaller || parts.length < ordered.length };
}

const sideBySide = (tables: unknown[][][]): unknown[][] =>
  (tables[0] ?? []).map((_, row) => tables.flatMap((table) => table[row] ?? []));

/** What a format says beside its codes: texts in quotes, single characters, colours, locales. */
const BESIDE_CODES = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** Days and percentages are numbers in the cell, whose format tells what is meant: more than is seen where it rounds. */
function meant(value: unknown, numberFormat: string): unknown {
  if (errorIn(value) !== undefined) return '';
  if (typeof value !== 'number') return value;
  const codes = numberFormat.replace(BESIDE_CODES, '').split(';')[0] ?? '';
  if (codes.includes('%')) return `${italian(Number((value * 100).toPrecision(12)))}%`;
  const isDay = /[dy]/i.test(codes) && isSerial(value);
  return isDay ? serialText(Math.floor(value)) : value;
}
