import { bodyArea } from '../document/tables';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import { tellTableLines } from '../tableEvents';
import * as arg from './arguments';
import { columnFilterType, type ColumnTarget } from './columnFilter';
import { requireAllowed } from './guard';
import { moveCells } from './moveCells';
import {
  columnNames,
  columnOf,
  completeHeaders,
  headerArea,
  tableOf,
  totalArea,
} from './tableRanges';
import { rangeType } from './refs';

/** `table.columns`. */
export const tableColumnsType: ObjectType<string> = objectType({
  name: 'TableColumnCollection',
  get: { Count: (table, model) => tableOf(table, model).area.columns },
  items: (table, model) =>
    Array.from({ length: tableOf(table, model).area.columns }, (_, index) =>
      tableColumnType.ref({ table, index }),
    ),
  item: (table, key, model) => {
    const index = indexOf(table, key, model);
    if (index < 0) throw excelError('ItemNotFound', `the column ${String(key)}`);
    return tableColumnType.ref({ table, index });
  },
  methods: {
    Add: (table, [index, values, name], model) => add(table, index, values, name, model),
    GetCount: (table, _args, model) => tableOf(table, model).area.columns,
    GetItemAt: (table, [given], model) => {
      const index = arg.integer(given, 'index');
      if (index < 0 || index >= tableOf(table, model).area.columns)
        throw excelError('InvalidArgument', 'index');
      return tableColumnType.ref({ table, index });
    },
    GetItemOrNullObject: (table, [key], model) => {
      const index = indexOf(table, key, model);
      return index < 0 ? NULL_OBJECT : tableColumnType.ref({ table, index });
    },
  },
});

/** By name, or by id: the column's place from 1. */
function indexOf(table: string, key: unknown, model: HostModel): number {
  const names = columnNames(tableOf(table, model), model).map((name) => name.toLowerCase());
  if (typeof key === 'number') return key > 0 && key <= names.length ? key - 1 : -1;
  return names.indexOf(arg.text(key, 'key').toLowerCase());
}

async function add(id: string, index: unknown, values: unknown, name: unknown, model: HostModel) {
  const table = tableOf(id, model);
  requireAllowed(model, table.area.sheetId);
  const given =
    index === null || index === undefined ? table.area.columns : arg.integer(index, 'index');
  const at = given < 0 ? table.area.columns : given;
  if (at > table.area.columns) throw excelError('InvalidArgument', 'index');
  const column = { ...table.area, column: table.area.column + at, columns: 1 };
  if (Array.isArray(values) && values.length !== column.rows)
    throw excelError('InvalidArgument', `the table has ${column.rows} rows`);
  const grown = table.area.columns + 1;
  const start = table.area.column;
  await moveCells(column, 'right', model);
  // A column before the first pushes the table: those that were in it are one further on.
  if (at === 0) {
    for (const field of table.sort?.fields ?? []) field.key += 1;
    table.columnFilters = new Map(
      [...table.columnFilters].map(([place, each]) => [place + 1, each]),
    );
  }
  Object.assign(table.area, { column: start, columns: grown });
  if (values !== undefined && values !== null) model.cells.write(column, values);
  if (typeof name === 'string') model.cells.write({ ...column, rows: 1 }, `'${name}`);
  completeHeaders(table, model);
  tellTableLines(table, 'ColumnInserted', column, model);
  return tableColumnType.ref({ table: id, index: at });
}

/** `Excel.TableColumn`, by its place in the table. */
const tableColumnType: ObjectType<ColumnTarget> = objectType({
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  calculated: ['Values'],
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ table, index }, model) => columnNames(tableOf(table, model), model)[index],
    Values: (target, model) => model.cells.values(whole(target, model)),
  },
  set: {
    Name: ({ table, index }, value, model) => {
      const state = tableOf(table, model);
      requireAllowed(model, state.area.sheetId);
      model.cells.write(columnOf(headerArea(state), index), `'${arg.text(value, 'name')}`);
      completeHeaders(state, model);
    },
    Values: (target, value, model) => {
      requireAllowed(model, tableOf(target.table, model).area.sheetId);
      model.cells.write(whole(target, model), value);
    },
  },
  children: { Filter: (target) => columnFilterType.ref(target) },
  methods: {
    GetRange: (target, _args, model) => rangeType.ref(whole(target, model)),
    GetHeaderRowRange: ({ table, index }, _args, model) =>
      rangeType.ref(columnOf(headerArea(tableOf(table, model)), index)),
    GetDataBodyRange: ({ table, index }, _args, model) => {
      const body = bodyArea(tableOf(table, model));
      if (!body) throw excelError('ItemNotFound', 'the table has no rows');
      return rangeType.ref(columnOf(body, index));
    },
    GetTotalRowRange: ({ table, index }, _args, model) => {
      const state = tableOf(table, model);
      if (!state.showTotals) throw excelError('ItemNotFound', 'the table has no total row');
      return rangeType.ref(columnOf(totalArea(state), index));
    },
    Delete: async (target, _args, model) => {
      const table = tableOf(target.table, model);
      const { area } = table;
      requireAllowed(model, area.sheetId);
      if (area.columns === 1) throw excelError('InvalidOperation', 'the only column');
      const left = area.columns - 1;
      const column = whole(target, model);
      await moveCells(column, 'left', model);
      area.columns = left;
      tellTableLines(table, 'ColumnDeleted', column, model);
    },
  },
});

function whole({ table, index }: ColumnTarget, model: HostModel) {
  return columnOf(tableOf(table, model).area, index);
}
