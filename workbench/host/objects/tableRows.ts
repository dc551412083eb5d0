import { bodyArea } from '../document/tables';
import type { CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import { tellTableLines } from '../tableEvents';
import * as arg from './arguments';
import { requireAllowed } from './guard';
import { moveCells } from './moveCells';
import { tableOf } from './tableRanges';
import { rangeType } from './refs';

interface RowTarget {
  readonly table: string;
  readonly index: number;
}

const count = (table: string, model: HostModel) => bodyArea(tableOf(table, model))?.rows ?? 0;

/** `table.rows`. */
export const tableRowsType: ObjectType<string> = objectType({
  name: 'TableRowCollection',
  get: { Count: (table, model) => count(table, model) },
  items: (table, model) =>
    Array.from({ length: count(table, model) }, (_, index) => tableRowType.ref({ table, index })),
  methods: {
    Add: (table, [index, values], model) => add(table, index, values, model),
    GetCount: (table, _args, model) => count(table, model),
    GetItemAt: (table, [given], model) => {
      const index = arg.integer(given, 'index');
      if (index < 0 || index >= count(table, model)) throw excelError('InvalidArgument', 'index');
      return tableRowType.ref({ table, index });
    },
    DeleteRowsAt: async (table, [given, howMany], model) => {
      const index = arg.integer(given, 'index');
      const size = arg.optionalInteger(howMany, 'count', 1);
      if (index < 0 || size < 1 || index + size > count(table, model))
        throw excelError('InvalidArgument', 'index');
      for (let left = size; left > 0; left -= 1) await remove({ table, index }, model);
    },
  },
});

/** Inserts rows before the one with an index, at the end without one; the cells below move down. */
async function add(id: string, given: unknown, values: unknown, model: HostModel) {
  const table = tableOf(id, model);
  requireAllowed(model, table.area.sheetId);
  const existing = count(id, model);
  const asked = given === null || given === undefined ? existing : arg.integer(given, 'index');
  const index = asked < 0 ? existing : asked;
  if (index > existing) throw excelError('InvalidArgument', 'index');
  const content = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
  const rows = Array.isArray(content) ? content.length : 1;
  // The row with which a new table begins is there to be filled.
  const fills = existing === 1 && isEmpty(bodyArea(table), model);
  const area = {
    ...table.area,
    row: table.area.row + (table.showHeaders ? 1 : 0) + (fills ? 0 : index),
    rows,
  };
  if (Array.isArray(content) && content.some((row) => (row as unknown[]).length !== area.columns))
    throw excelError('InvalidArgument', `the table has ${area.columns} columns`);
  const before = bodyArea(table);
  const grown = table.area.rows + rows - (fills ? 1 : 0);
  // What follows the table moves; the table itself grows by what it is told, wherever that was inserted.
  if (!fills) await moveCells(area, 'down', model);
  else if (rows > 1) await moveCells({ ...area, row: area.row + 1, rows: rows - 1 }, 'down', model);
  table.area.rows = grown;
  if (!fills || rows > 1) tellTableLines(table, 'RowInserted', area, model);
  model.document.charts.grow(before, bodyArea(table));
  if (content !== undefined && content !== null) model.cells.write(area, content);
  return tableRowType.ref({ table: id, index: fills ? 0 : index });
}

function isEmpty(area: CellArea | undefined, model: HostModel): boolean {
  const formulas = area && model.cells.formulas(area);
  return (formulas ?? []).every((row) => row.every((content) => content === ''));
}

/** `Excel.TableRow`, by its place in the table. */
const tableRowType: ObjectType<RowTarget> = objectType({
  name: 'TableRow',
  calculated: ['Values'],
  get: {
    Index: ({ index }) => index,
    Values: (target, model) => model.cells.values(whole(target, model)),
  },
  set: {
    Values: (target, value, model) => {
      requireAllowed(model, tableOf(target.table, model).area.sheetId);
      model.cells.write(whole(target, model), value);
    },
  },
  methods: {
    GetRange: (target, _args, model) => rangeType.ref(whole(target, model)),
    Delete: (target, _args, model) => remove(target, model),
  },
});

async function remove(target: RowTarget, model: HostModel): Promise<void> {
  const table = tableOf(target.table, model);
  const { area } = table;
  requireAllowed(model, area.sheetId);
  const left = area.rows - 1;
  const row = whole(target, model);
  await moveCells(row, 'up', model);
  area.rows = left;
  tellTableLines(table, 'RowDeleted', row, model);
}

function whole({ table, index }: RowTarget, model: HostModel): CellArea {
  const body = bodyArea(tableOf(table, model));
  if (!body || index >= body.rows) throw excelError('ItemNotFound', 'the row was deleted');
  return { ...body, row: body.row + index, rows: 1 };
}
