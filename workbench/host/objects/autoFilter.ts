import type { ColumnFilters } from '../document/filters';
import {
  areaOf,
  cellCount,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  sameArea,
  type CellArea,
} from '../grid/area';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { readCriteria, toldCriteria } from './filterCriteria';
import { setFilters, withFilter } from './filterRows';
import { requireAllowed } from './guard';
import { tableOf } from './tableRanges';
import { rangeType } from './refs';

/** The filter of a sheet, or of a table. */
export interface FilterTarget {
  readonly sheetId?: string;
  readonly table?: string;
}

/** A filter that is on: its headings with the rows below them, and what its columns show. */
interface Filtered {
  holder: { columnFilters: ColumnFilters };
  area: CellArea;
}

/** `worksheet.autoFilter` and `table.autoFilter`. */
export const autoFilterType: ObjectType<FilterTarget> = objectType({
  name: 'AutoFilter',
  get: {
    Criteria: (target, model) => {
      const found = filtered(target, model);
      const filters = found?.holder.columnFilters;
      if (!found || !filters || filters.size === 0) return [];
      return Array.from({ length: found.area.columns }, (_, place) =>
        toldCriteria(filters.get(place)),
      );
    },
    Enabled: (target, model) => filtered(target, model) !== undefined,
    IsDataFiltered: (target, model) =>
      (filtered(target, model)?.holder.columnFilters.size ?? 0) > 0,
  },
  methods: {
    Apply: (target, [range, columnIndex, criteria], model) =>
      apply(target, range, columnIndex ?? undefined, criteria ?? undefined, model),
    Remove: async (target, _args, model) => {
      requireAllowed(model, sheetOf(target, model));
      await refilter(target, () => new Map(), model);
      if (target.table !== undefined) tableOf(target.table, model).showFilterButton = false;
      else model.document.sheet(target.sheetId ?? '').autoFilter = undefined;
    },
    ClearCriteria: (target, _args, model) => {
      requireAllowed(model, sheetOf(target, model), 'allowAutoFilter');
      if (target.table !== undefined) tableOf(target.table, model).sort = undefined;
      return refilter(target, () => new Map(), model);
    },
    ClearColumnCriteria: (target, [given], model) => {
      requireAllowed(model, sheetOf(target, model), 'allowAutoFilter');
      const area = filtered(target, model)?.area;
      const place = arg.number(
        arg.integer(given, 'columnIndex'),
        'columnIndex',
        0,
        (area?.columns ?? 0) - 1,
      );
      return refilter(target, (filters) => withFilter(filters, place, undefined), model);
    },
    Reapply: (target, _args, model) => {
      requireAllowed(model, sheetOf(target, model), 'allowAutoFilter');
      return refilter(target, (filters) => filters, model);
    },
    GetRange: (target, _args, model) => {
      const found = filtered(target, model);
      if (!found) throw excelError('ItemNotFound', 'there is no auto filter');
      return rangeType.ref(found.area);
    },
    GetRangeOrNullObject: (target, _args, model) => {
      const found = filtered(target, model);
      return found ? rangeType.ref(found.area) : NULL_OBJECT;
    },
  },
});

function sheetOf({ sheetId, table }: FilterTarget, model: HostModel): string {
  return table === undefined ? (sheetId ?? '') : tableOf(table, model).area.sheetId;
}

function filtered({ sheetId, table: id }: FilterTarget, model: HostModel): Filtered | undefined {
  if (id !== undefined) {
    const table = tableOf(id, model);
    const { area, showTotals, showFilterButton } = table;
    if (!showFilterButton) return undefined;
    return { holder: table, area: { ...area, rows: area.rows - (showTotals ? 1 : 0) } };
  }
  const filter = sheetId === undefined ? undefined : model.document.sheet(sheetId).autoFilter;
  if (!filter || sheetId === undefined) return undefined;
  const { row, column, rows, columns } = filter;
  return { holder: filter, area: areaOf(sheetId, row, column, rows, columns) };
}

/** Hides and shows the rows by filters that are made of those that there are. */
async function refilter(
  target: FilterTarget,
  change: (filters: ColumnFilters) => ColumnFilters,
  model: HostModel,
): Promise<void> {
  const found = filtered(target, model);
  if (!found) return;
  const { holder, area } = found;
  const body = area.rows > 1 ? { ...area, row: area.row + 1, rows: area.rows - 1 } : undefined;
  await setFilters(holder, body, change(holder.columnFilters), model);
}

/** Applied again to the same cells it keeps what other columns show; a column without criteria shows all. */
async function apply(
  target: FilterTarget,
  range: unknown,
  columnIndex: unknown,
  given: unknown,
  model: HostModel,
): Promise<void> {
  const sheetId = sheetOf(target, model);
  const area = arg.area(range, sheetId, model);
  if (area.sheetId !== sheetId) throw excelError('InvalidArgument', 'another worksheet');
  const existing = filtered(target, model);
  const isSame = existing !== undefined && sameArea(existing.area, area);
  requireAllowed(model, sheetId, isSame && given !== undefined ? 'allowAutoFilter' : undefined);
  const { columns } = target.table === undefined ? area : tableArea(target.table, area, model);
  if (target.table === undefined) requireFilterable(area, model);
  const place =
    columnIndex === undefined
      ? undefined
      : arg.number(arg.integer(columnIndex, 'columnIndex'), 'columnIndex', 0, columns - 1);
  if (given !== undefined && place === undefined)
    throw excelError('InvalidArgument', 'criteria of no column');
  const criteria = given === undefined ? undefined : readCriteria(given);
  if (target.table !== undefined) tableOf(target.table, model).showFilterButton = true;
  else if (!isSame) await move(sheetId, area, model);
  if (place !== undefined)
    await refilter(target, (filters) => withFilter(filters, place, criteria), model);
}

/** A sheet has one auto filter: where it was, all rows are shown. */
async function move(sheetId: string, area: CellArea, model: HostModel): Promise<void> {
  await refilter({ sheetId }, () => new Map(), model);
  const { row, column, rows, columns } = area;
  const columnFilters: ColumnFilters = new Map();
  model.document.sheet(sheetId).autoFilter = { row, column, rows, columns, columnFilters };
}

function tableArea(id: string, area: CellArea, model: HostModel): CellArea {
  const table = tableOf(id, model).area;
  if (!contains(table, area)) throw excelError('InvalidArgument', 'cells beyond the table');
  return table;
}

/** Excel widens a cell to what surrounds it and cuts whole lines to what is used: here the area must be said. */
function requireFilterable(area: CellArea, model: HostModel): void {
  if (cellCount(area) === 1 || isWholeColumns(area) || isWholeRows(area))
    throw notImplemented('AutoFilter.apply of one cell or of whole rows or columns');
  if (model.document.tables.all(area.sheetId).some((table) => intersection(table.area, area)))
    throw notImplemented('AutoFilter.apply on cells of a table');
}
