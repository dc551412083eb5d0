import {
  cellCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  type Area,
  type CellArea,
} from '../grid/area';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { requireAllowed } from './guard';
import { rangeType, type SheetTarget } from './refs';

/** `worksheet.autoFilter`: the buttons, without criteria. Rows are never hidden here. */
export const autoFilterType: ObjectType<SheetTarget> = objectType({
  name: 'AutoFilter',
  get: {
    Enabled: (target, model) => filtered(target, model) !== undefined,
    // Criteria are refused, so no row is ever filtered out.
    IsDataFiltered: () => false,
  },
  methods: {
    Apply: ({ sheetId }, [range, columnIndex, criteria], model) => {
      const area = arg.area(range, sheetId, model);
      requireAllowed(model, sheetId);
      requireFilterable(area, sheetId, model);
      if (columnIndex !== undefined && columnIndex !== null)
        arg.number(arg.integer(columnIndex, 'columnIndex'), 'columnIndex', 0, area.columns - 1);
      if (criteria !== undefined && criteria !== null)
        throw notImplemented('AutoFilter.apply with criteria');
      const { row, column, rows, columns } = area;
      model.document.sheet(sheetId).autoFilter = { row, column, rows, columns };
    },
    Remove: ({ sheetId }, _args, model) => {
      requireAllowed(model, sheetId);
      model.document.sheet(sheetId).autoFilter = undefined;
    },
    // With no criteria there is nothing to clear and nothing to apply again: the buttons stay.
    ClearCriteria: ({ sheetId }, _args, model) => requireAllowed(model, sheetId, 'allowAutoFilter'),
    Reapply: ({ sheetId }, _args, model) => requireAllowed(model, sheetId, 'allowAutoFilter'),
    GetRange: (target, _args, model) => {
      const area = filtered(target, model);
      if (!area) throw excelError('ItemNotFound', 'the worksheet has no auto filter');
      return rangeType.ref({ ...area, sheetId: target.sheetId });
    },
    GetRangeOrNullObject: (target, _args, model) => {
      const area = filtered(target, model);
      return area ? rangeType.ref({ ...area, sheetId: target.sheetId }) : NULL_OBJECT;
    },
  },
});

function filtered({ sheetId }: SheetTarget, model: HostModel): Area | undefined {
  return model.document.sheet(sheetId).autoFilter;
}

/** Excel widens a cell to what surrounds it and cuts whole lines to what is used: here the area must be said. */
function requireFilterable(area: CellArea, sheetId: string, model: HostModel): void {
  if (area.sheetId !== sheetId) throw excelError('InvalidArgument', 'another worksheet');
  if (cellCount(area) === 1 || isWholeColumns(area) || isWholeRows(area))
    throw notImplemented('AutoFilter.apply of one cell or of whole rows or columns');
  if (model.document.tables.all(sheetId).some((table) => intersection(table.area, area)))
    throw notImplemented('AutoFilter.apply on cells of a table');
}
