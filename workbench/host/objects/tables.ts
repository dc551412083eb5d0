import { areaOf, fromUniver, intersection, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import { tellTableAdded } from '../tableEvents';
import * as arg from './arguments';
import { eventMethods } from './eventMethods';
import { requireAllowed } from './guard';
import { moveCells } from './moveCells';
import { completeHeaders } from './tableRanges';
import { tableType } from './refs';

/** The sheet of a collection of tables; `undefined` for the workbook's. */
type Scope = string | undefined;

/** `workbook.tables` and `worksheet.tables`. */
export const tablesType: ObjectType<Scope> = objectType({
  name: 'TableCollection',
  get: { Count: (scope, model) => model.document.tables.all(scope).length },
  items: (scope, model) => model.document.tables.all(scope).map(({ id }) => tableType.ref(id)),
  item: (scope, key, model) => {
    const found = find(scope, key, model);
    if (!found) throw excelError('ItemNotFound', `the table ${String(key)}`);
    return tableType.ref(found.id);
  },
  methods: {
    ...eventMethods('AddedEvent', 'DataChangedEvent', 'DeletedEvent'),
    Add: async (scope, [address, hasHeaders], model) => {
      const sheetId = scope ?? model.sheets.active().getSheetId();
      const area = arg.area(address, sheetId, model);
      const added = await add(area, arg.truth(hasHeaders, 'hasHeaders'), model);
      return tableType.ref(added.id);
    },
    GetCount: (scope, _args, model) => model.document.tables.all(scope).length,
    GetItemAt: (scope, [index], model) => {
      const found = model.document.tables.all(scope)[arg.integer(index, 'index')];
      if (!found) throw excelError('InvalidArgument', 'index');
      return tableType.ref(found.id);
    },
    GetItemOrNullObject: (scope, [key], model) => {
      const found = find(scope, key, model);
      return found ? tableType.ref(found.id) : NULL_OBJECT;
    },
  },
});

function find(scope: Scope, key: unknown, model: HostModel) {
  const found = model.document.tables.find(String(key));
  return found && (scope === undefined || found.area.sheetId === scope) ? found : undefined;
}

/** Makes a table of the area; without headers a row of them is inserted above the data. */
async function add(area: CellArea, hasHeaders: boolean, model: HostModel) {
  requireAllowed(model, area.sheetId);
  const overlaps = model.document.tables
    .all(area.sheetId)
    .some((table) => intersection(table.area, area));
  if (overlaps) throw excelError('InvalidOperation', 'a table cannot overlap another');
  const merges = model.grid.worksheet(area.sheetId).getMergeData().map(fromUniver);
  if (merges.some((merge) => intersection(merge, area)))
    throw excelError('InvalidOperation', 'a table cannot hold merged cells');
  const { sheetId, row, column, rows, columns } = area;
  if (!hasHeaders) await moveCells({ ...area, rows: 1 }, 'down', model);
  // A header alone gets an empty row to write in.
  const height = hasHeaders ? Math.max(rows, 2) : rows + 1;
  const table = model.document.tables.add(areaOf(sheetId, row, column, height, columns));
  tellTableAdded(table, model);
  completeHeaders(table, model);
  return table;
}
