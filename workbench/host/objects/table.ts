import { bodyArea } from '../document/tables';
import { lastColumn, sameArea } from '../grid/area';
import { isLegalName } from '../grid/names';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { define } from '../protocol/objectType';
import { tellTableDeleted } from '../tableEvents';
import * as arg from './arguments';
import { autoFilterType } from './autoFilter';
import { eventMethods } from './eventMethods';
import { clearTableFilters, setFilters } from './filterRows';
import { requireAllowed } from './guard';
import { moveCells } from './moveCells';
import { tableColumnsType } from './tableColumns';
import {
  columnNames,
  columnOf,
  completeHeaders,
  headerArea,
  tableOf,
  totalArea,
} from './tableRanges';
import { tableRowsType } from './tableRows';
import { tableSortType } from './tableSort';
import { rangeType, tableType, worksheetType } from './refs';

const SWITCHES = [
  'highlightFirstColumn',
  'highlightLastColumn',
  'showBandedColumns',
  'showBandedRows',
] as const;

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** `Excel.Table`, by its id. */
define(tableType, {
  identity: (id) => ({ Id: id }),
  get: {
    Id: (id) => id,
    Name: (id, model) => tableOf(id, model).name,
    ShowFilterButton: (id, model) => tableOf(id, model).showFilterButton,
    ShowHeaders: (id, model) => tableOf(id, model).showHeaders,
    ShowTotals: (id, model) => tableOf(id, model).showTotals,
    Style: (id, model) => tableOf(id, model).style,
    ...Object.fromEntries(
      SWITCHES.map((key) => [
        pascal(key),
        (id: string, model: HostModel) => tableOf(id, model)[key],
      ]),
    ),
  },
  set: {
    Name: (id, value, model) => {
      const name = arg.text(value, 'name');
      if (!isLegalName(name)) throw excelError('InvalidArgument', `not a legal name: ${name}`);
      const other = model.document.tables.find(name) ?? model.names.find(name, undefined);
      if (other && other.id !== id) throw excelError('InvalidArgument', `${name} is taken`);
      tableOf(id, model).name = name;
    },
    Style: (id, value, model) => {
      const style = arg.text(value, 'style');
      if (style !== '' && !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style))
        throw excelError('InvalidArgument', `table style ${style}`);
      tableOf(id, model).style = style;
    },
    ShowFilterButton: async (id, value, model) => {
      const table = tableOf(id, model);
      table.showFilterButton = arg.truth(value, 'showFilterButton');
      if (!table.showFilterButton) await clearTableFilters(table, model);
    },
    ShowTotals: (id, value, model) => setTotals(id, arg.truth(value, 'showTotals'), model),
    ShowHeaders: (id, value, model) => {
      if (arg.truth(value, 'showHeaders') === tableOf(id, model).showHeaders) return;
      throw notImplemented('Table.showHeaders = false');
    },
    ...Object.fromEntries(
      SWITCHES.map((key) => [
        pascal(key),
        (id: string, value: unknown, model: HostModel) => {
          tableOf(id, model)[key] = arg.truth(value, key);
        },
      ]),
    ),
  },
  children: {
    AutoFilter: (id) => autoFilterType.ref({ table: id }),
    Columns: (id) => tableColumnsType.ref(id),
    Rows: (id) => tableRowsType.ref(id),
    Sort: (id) => tableSortType.ref(id),
    Worksheet: (id, model) => worksheetType.ref({ sheetId: tableOf(id, model).area.sheetId }),
  },
  methods: {
    ...eventMethods('DataChangedEvent', 'SelectionChangedEvent'),
    GetRange: (id, _args, model) => rangeType.ref({ ...tableOf(id, model).area }),
    GetHeaderRowRange: (id, _args, model) => rangeType.ref(headerArea(tableOf(id, model))),
    GetDataBodyRange: (id, _args, model) => {
      const body = bodyArea(tableOf(id, model));
      if (!body) throw excelError('ItemNotFound', 'the table has no rows');
      return rangeType.ref(body);
    },
    GetTotalRowRange: (id, _args, model) => {
      const table = tableOf(id, model);
      if (!table.showTotals) throw excelError('ItemNotFound', 'the table has no total row');
      return rangeType.ref(totalArea(table));
    },
    Resize: (id, [range], model) => {
      const table = tableOf(id, model);
      const area = arg.area(range, table.area.sheetId, model);
      if (area.sheetId !== table.area.sheetId || area.row !== table.area.row || area.rows < 2)
        throw excelError('InvalidArgument', 'the header row of a table stays where it is');
      const before = bodyArea(table);
      table.area = { ...area };
      model.document.charts.grow(before, bodyArea(table));
      completeHeaders(table, model);
    },
    ConvertToRange: async (id, _args, model) => {
      const table = tableOf(id, model);
      await clearTableFilters(table, model);
      const { area } = table;
      model.tableFormulas.toCells(table);
      tellTableDeleted(tableOf(id, model), model);
      model.document.tables.remove(id);
      return rangeType.ref({ ...area });
    },
    ClearFilters: (id, _args, model) => {
      requireAllowed(model, tableOf(id, model).area.sheetId, 'allowAutoFilter');
      return clearTableFilters(tableOf(id, model), model);
    },
    ReapplyFilters: (id, _args, model) => {
      const table = tableOf(id, model);
      requireAllowed(model, table.area.sheetId, 'allowAutoFilter');
      return setFilters(table, bodyArea(table), table.columnFilters, model);
    },
    Delete: async (id, _args, model) => {
      const { area } = tableOf(id, model);
      requireAllowed(model, area.sheetId);
      await clearTableFilters(tableOf(id, model), model);
      model.cells.clear(area);
      model.styles.reset(area);
      tellTableDeleted(tableOf(id, model), model);
      model.document.tables.remove(id);
    },
  },
});

/** Excel's total row: "Totale" (in Italian) in the first column, a SUBTOTAL of the last one. */
async function setTotals(id: string, shown: boolean, model: HostModel): Promise<void> {
  const table = tableOf(id, model);
  if (table.showTotals === shown) return;
  if (!shown) {
    const total = totalArea(table);
    if (sameArea(total, table.area)) return;
    const left = table.area.rows - 1;
    await moveCells(total, 'up', model);
    table.area.rows = left;
    table.showTotals = false;
    return;
  }
  const body = bodyArea(table);
  const row = table.area.row + table.area.rows;
  await moveCells({ ...table.area, row, rows: 1 }, 'down', model);
  table.area.rows += 1;
  table.showTotals = true;
  const total = totalArea(table);
  model.cells.write(columnOf(total, 0), `'${model.locale.words.total}`);
  if (!body || table.area.columns === 1) return;
  const last = columnOf(body, lastColumn(table.area) - table.area.column);
  const numbers = (model.cells.values(last) ?? []).every(([value]) => typeof value !== 'string');
  // Headers have no mark before a sign, formulas do.
  const heading = columnNames(table, model)
    .at(-1)!
    .replace(/['[\]#@]/g, "'$&");
  model.cells.write(
    columnOf(total, table.area.columns - 1),
    `=SUBTOTAL(${numbers ? 109 : 103},[${heading}])`,
  );
}
