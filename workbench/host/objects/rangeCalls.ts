import {
  areaOf,
  bounding,
  intersection,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
  type CellArea,
} from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT } from '../protocol/objectType';
import * as arg from './arguments';
import { edgeCell, surroundingRegion } from './rangeEdges';
import { specialCells } from './specialCells';
import { visibleView } from './rangeView';
import { tablesWithin } from './tableRanges';
import { usedArea } from './usedRange';
import { rangeType } from './refs';

type Call = (area: CellArea, args: unknown[], model: HostModel) => unknown;

/** The calls of a range that answer another range. */
export const rangeCalls: Record<string, Call> = {
  GetCell: (area, [row, column]) =>
    range(
      area,
      arg.existing(area).row + arg.integer(row, 'row'),
      area.column + arg.integer(column, 'column'),
      1,
      1,
    ),
  GetRow: (area, [row]) =>
    range(area, arg.existing(area).row + arg.integer(row, 'row'), area.column, 1, area.columns),
  GetColumn: (area, [column]) =>
    range(area, area.row, arg.existing(area).column + arg.integer(column, 'column'), area.rows, 1),
  GetOffsetRange: (area, [rows, columns]) =>
    range(
      area,
      arg.existing(area).row + arg.integer(rows, 'rowOffset'),
      area.column + arg.integer(columns, 'columnOffset'),
      area.rows,
      area.columns,
    ),
  // The last cell moves, also beyond the first: so Microsoft's library does it for versions that lack the call.
  GetResizedRange: (area, [rows, columns]) => {
    const { sheetId, row, column } = arg.existing(area);
    const last = areaOf(
      sheetId,
      lastRow(area) + arg.integer(rows, 'deltaRows'),
      lastColumn(area) + arg.integer(columns, 'deltaColumns'),
    );
    return inSheet(area, bounding({ row, column, rows: 1, columns: 1 }, last));
  },
  GetAbsoluteResizedRange: (area, [rows, columns]) =>
    range(
      area,
      arg.existing(area).row,
      area.column,
      arg.integer(rows, 'numRows'),
      arg.integer(columns, 'numColumns'),
    ),
  GetEntireRow: (area) => range(area, arg.existing(area).row, 0, area.rows, MAX_COLUMNS),
  GetEntireColumn: (area) => range(area, 0, arg.existing(area).column, MAX_ROWS, area.columns),
  GetLastCell: (area) => range(area, lastRow(arg.existing(area)), lastColumn(area), 1, 1),
  GetLastRow: (area) => range(area, lastRow(arg.existing(area)), area.column, 1, area.columns),
  GetLastColumn: (area) => range(area, area.row, lastColumn(arg.existing(area)), area.rows, 1),
  GetRowsAbove: (area, [count]) => adjacent(area, 'above', count),
  GetRowsBelow: (area, [count]) => adjacent(area, 'below', count),
  GetColumnsBefore: (area, [count]) => adjacent(area, 'before', count),
  GetColumnsAfter: (area, [count]) => adjacent(area, 'after', count),
  GetBoundingRect: (area, [other], model) => {
    const second = otherArea(area, other, model);
    return inSheet(area, bounding(arg.existing(area), second));
  },
  GetIntersection: (area, [other], model) => {
    const common = intersection(arg.existing(area), otherArea(area, other, model));
    if (!common) throw excelError('ItemNotFound', 'the ranges have no cell in common');
    return inSheet(area, common);
  },
  GetIntersectionOrNullObject: (area, [other], model) => {
    const common = intersection(arg.existing(area), otherArea(area, other, model));
    return common ? inSheet(area, common) : NULL_OBJECT;
  },
  GetUsedRange: async (area, [valuesOnly], model) => {
    const used = await usedArea(arg.existing(area), valuesOnly === true, model);
    return used ? inSheet(area, used) : range(area, area.row, area.column, 1, 1);
  },
  GetUsedRangeOrNullObject: async (area, [valuesOnly], model) => {
    const used = await usedArea(arg.existing(area), valuesOnly === true, model);
    return used ? inSheet(area, used) : NULL_OBJECT;
  },
  GetSurroundingRegion: async (area, _args, model) => {
    await model.calculated();
    return inSheet(area, surroundingRegion(arg.existing(area), model));
  },
  GetRangeEdge: async (area, [direction, activeCell], model) => {
    await model.calculated();
    const from =
      activeCell === undefined || activeCell === null ? area : otherArea(area, activeCell, model);
    return inSheet(area, edgeCell({ ...from, sheetId: area.sheetId }, direction, model));
  },
  GetExtendedRange: async (area, [direction, activeCell], model) => {
    await model.calculated();
    const from =
      activeCell === undefined || activeCell === null ? area : otherArea(area, activeCell, model);
    const edge = edgeCell({ ...from, sheetId: area.sheetId }, direction, model);
    return inSheet(area, bounding(arg.existing(area), edge));
  },
  GetSpillingToRange: (area, _args, model) => spillFrom(area, model, false),
  GetSpillingToRangeOrNullObject: (area, _args, model) => spillFrom(area, model, true),
  GetSpillParent: (area, _args, model) => spillParent(area, model, false),
  GetSpillParentOrNullObject: (area, _args, model) => spillParent(area, model, true),
  GetSpecialCells: (area, args, model) => specialCells(area, args, false, model),
  GetSpecialCellsOrNullObject: (area, args, model) => specialCells(area, args, true, model),
  GetVisibleView: (area) => visibleView(arg.existing(area)),
  GetTables: (area, [fullyContained], model) =>
    tablesWithin(arg.existing(area), fullyContained === true, model),
};

function range(area: CellArea, row: number, column: number, rows: number, columns: number) {
  return rangeType.ref(areaOf(area.sheetId, row, column, rows, columns));
}

function inSheet({ sheetId }: CellArea, { row, column, rows, columns }: Area) {
  return rangeType.ref(areaOf(sheetId, row, column, rows, columns));
}

function otherArea(area: CellArea, value: unknown, model: HostModel): CellArea {
  const other = arg.area(value, area.sheetId, model);
  if (other.sheetId !== area.sheetId) throw excelError('InvalidArgument', 'another worksheet');
  return other;
}

type Direction = 'above' | 'below' | 'before' | 'after';

/** Lines beside the range: a negative count is on the other side, counted from within. */
function adjacent(area: CellArea, direction: Direction, given: unknown) {
  const count = arg.optionalInteger(given, 'count', 1);
  if (count === 0) throw excelError('InvalidArgument', 'count');
  const size = Math.abs(count);
  const { row, column, rows, columns } = arg.existing(area);
  switch (direction) {
    case 'above':
      return range(area, count > 0 ? row - size : row, column, size, columns);
    case 'below':
      return range(area, count > 0 ? row + rows : row + rows - size, column, size, columns);
    case 'before':
      return range(area, row, count > 0 ? column - size : column, rows, size);
    case 'after':
      return range(area, row, count > 0 ? column + columns : column + columns - size, rows, size);
  }
}

async function spillFrom(area: CellArea, model: HostModel, orNull: boolean) {
  await model.calculated();
  const { sheetId, row, column } = arg.existing(area);
  const spill = model.grid
    .spills(sheetId)
    .find((each) => each.row === row && each.column === column);
  if (spill) return inSheet(area, spill.area);
  if (orNull) return NULL_OBJECT;
  throw excelError('ItemNotFound', 'nothing is spilled from this cell');
}

async function spillParent(area: CellArea, model: HostModel, orNull: boolean) {
  await model.calculated();
  const spill = model.grid
    .spills(arg.existing(area).sheetId)
    .find((each) => intersection(each.area, area));
  if (spill) return range(area, spill.row, spill.column, 1, 1);
  if (orNull) return NULL_OBJECT;
  throw excelError('ItemNotFound', 'nothing is spilled into this cell');
}
