import { areaOf, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { rangeType, type SheetTarget } from './refs';

/** `worksheet.freezePanes`. */
export const freezePanesType: ObjectType<SheetTarget> = objectType({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: ({ sheetId }, [range], model) => {
      const area = arg.area(range, sheetId, model);
      const rows = area.rows === MAX_ROWS ? 0 : lastRow(area) + 1;
      const columns = area.columns === MAX_COLUMNS ? 0 : lastColumn(area) + 1;
      freeze(sheetId, rows, columns, model);
    },
    FreezeRows: ({ sheetId }, [count], model) =>
      freeze(sheetId, arg.optionalInteger(count, 'count', 1), 0, model),
    FreezeColumns: ({ sheetId }, [count], model) =>
      freeze(sheetId, 0, arg.optionalInteger(count, 'count', 1), model),
    Unfreeze: ({ sheetId }, _args, model) => freeze(sheetId, 0, 0, model),
    GetLocation: ({ sheetId }, _args, model) => {
      const frozen = location(sheetId, model);
      if (!frozen) throw excelError('ItemNotFound', 'no frozen pane');
      return rangeType.ref(frozen);
    },
    GetLocationOrNullObject: ({ sheetId }, _args, model) => {
      const frozen = location(sheetId, model);
      return frozen ? rangeType.ref(frozen) : NULL_OBJECT;
    },
  },
});

function freeze(sheetId: string, rows: number, columns: number, model: HostModel): void {
  if (rows < 0 || columns < 0) throw excelError('InvalidArgument', 'count');
  if (rows + columns > 0)
    model.grid.ensure(areaOf(sheetId, 0, 0, Math.max(rows, 1) + 1, Math.max(columns, 1) + 1));
  model.grid.run('sheet.mutation.set-frozen', sheetId, {
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}

/** The frozen cells: whole rows when only rows are frozen, whole columns when only columns are. */
function location(sheetId: string, model: HostModel): CellArea | undefined {
  const { xSplit, ySplit } = model.grid.sheet(sheetId).getFreeze();
  if (xSplit === 0 && ySplit === 0) return undefined;
  return areaOf(sheetId, 0, 0, ySplit || MAX_ROWS, xSplit || MAX_COLUMNS);
}
