import { fullAddress } from '../grid/address';
import { isUnbounded } from '../grid/cells';
import { lastColumn, lastRow, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { rangeType } from './refs';

/** The rows of a range that are shown, or one of them. */
interface ViewTarget {
  readonly area: CellArea;
  /** The place among the shown rows. */
  readonly index?: number;
}

/** What is shown of a range: its rows and columns, from the first of the range. */
function shown({ area, index }: ViewTarget, model: HostModel) {
  const sheet = model.grid.worksheet(area.sheetId);
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1)
    if (sheet.getRowRawVisible(row)) rows.push(row - area.row);
  for (let column = area.column; column <= lastColumn(area); column += 1)
    if (sheet.getColVisible(column)) columns.push(column - area.column);
  return { rows: index === undefined ? rows : rows.slice(index, index + 1), columns };
}

/** A table of something for each cell of the range, without the cells that are hidden. */
function cut<T>(target: ViewTarget, table: T[][] | null, model: HostModel): (T | undefined)[][] {
  const { rows, columns } = shown(target, model);
  return rows.map((row) => columns.map((column) => table?.[row]?.[column]));
}

type Written = 'Values' | 'Formulas' | 'NumberFormat';

/** Writes what is given to the cells that are shown, and leaves the others. */
const writing = (what: Written) => (target: ViewTarget, given: unknown, model: HostModel) => {
  const { rows, columns } = shown(target, model);
  const table = given as unknown[][];
  const fits =
    Array.isArray(given) &&
    table.length === rows.length &&
    table.every((row) => Array.isArray(row) && row.length === columns.length);
  if (!fits)
    throw excelError('InvalidArgument', `the view has ${rows.length}x${columns.length} cells`);
  const { area } = target;
  const whole = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): unknown => null),
  );
  rows.forEach((row, r) => columns.forEach((column, c) => (whole[row]![column] = table[r]![c])));
  return rangeType.set?.[what]?.(area, whole, model);
};

/** `range.getVisibleView()`. */
export const rangeViewType: ObjectType<ViewTarget> = objectType({
  name: 'RangeView',
  calculated: ['Values', 'Text', 'Formulas', 'ValueTypes'],
  get: {
    CellAddresses: (target, model) => {
      const { area } = target;
      const sheetName = model.grid.sheetName(area.sheetId);
      const { rows, columns } = shown(target, model);
      return rows.map((row) =>
        columns.map((column) =>
          fullAddress(sheetName, {
            ...{ row: area.row + row, column: area.column + column, rows: 1, columns: 1 },
          }),
        ),
      );
    },
    ColumnCount: (target, model) => shown(target, model).columns.length,
    RowCount: (target, model) => shown(target, model).rows.length,
    Index: ({ index }) => index ?? 0,
    Values: (target, model) => cut(target, model.cells.values(target.area), model),
    Formulas: (target, model) => cut(target, model.cells.formulas(target.area), model),
    Text: (target, model) => cut(target, model.cells.text(target.area), model),
    ValueTypes: (target, model) => cut(target, model.cells.valueTypes(target.area), model),
    NumberFormat: (target, model) => cut(target, model.cells.numberFormats(target.area), model),
  },
  set: {
    Values: writing('Values'),
    Formulas: writing('Formulas'),
    NumberFormat: writing('NumberFormat'),
  },
  children: { Rows: ({ area }) => rangeViewsType.ref({ area }) },
  methods: { GetRange: ({ area }) => rangeType.ref(area) },
});

/** `rangeView.rows`. */
const rangeViewsType: ObjectType<ViewTarget> = objectType({
  name: 'RangeViewCollection',
  items: ({ area }, model) =>
    shown({ area }, model).rows.map((_, index) => rangeViewType.ref({ area, index })),
  methods: {
    GetCount: (target, _args, model) => shown(target, model).rows.length,
    GetItemAt: ({ area }, [given], model) => {
      const index = arg.integer(given, 'index');
      if (index < 0 || index >= shown({ area }, model).rows.length)
        throw excelError('InvalidArgument', 'index');
      return rangeViewType.ref({ area, index });
    },
  },
});

export function visibleView(area: CellArea) {
  if (isUnbounded(area)) throw notImplemented('Range.getVisibleView of whole rows or columns');
  return rangeViewType.ref({ area: { ...area } });
}
