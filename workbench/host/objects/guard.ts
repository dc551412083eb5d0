import { lastColumn, lastRow, type CellArea } from '../grid/area';
import type { Permission } from '../document/protection';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';

/** AccessDenied where a protected sheet does not let the cells' contents be changed. */
export function requireWritable(model: HostModel, area: CellArea): void {
  const state = model.document.sheet(area.sheetId);
  if (!state.protection.protected) return;
  const denied = excelError('AccessDenied', 'the worksheet is protected');
  if (state.locked.isEmpty) throw denied;
  const bounded = model.grid.bounded(area);
  for (let row = bounded.row; row <= lastRow(bounded); row += 1)
    for (let column = bounded.column; column <= lastColumn(bounded); column += 1)
      if (state.locked.at(row, column)) throw denied;
}

/** AccessDenied where a protected sheet does not allow a kind of change. */
export function requireAllowed(model: HostModel, sheetId: string, permission?: Permission): void {
  const { protection } = model.document.sheet(sheetId);
  if (!protection.protected) return;
  if (permission === undefined || !protection.options[permission])
    throw excelError('AccessDenied', 'the worksheet is protected');
}

/** AccessDenied where the workbook's structure is protected: no sheet is added, removed, moved or renamed. */
export function requireStructure(model: HostModel): void {
  if (model.document.protection.protected)
    throw excelError('AccessDenied', "the workbook's structure is protected");
}
