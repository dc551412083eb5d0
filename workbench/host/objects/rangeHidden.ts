import {
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  toUniver,
  type CellArea,
} from '../grid/area';
import type { HostModel } from '../model';
import { truth } from './arguments';
import { requireAllowed } from './guard';

/** Whether the rows or columns of an area are hidden: `null` when some are and some are not. */
export function hidden(
  area: CellArea,
  lines: 'rows' | 'columns' | 'any',
  model: HostModel,
): boolean | null {
  if (lines === 'any') {
    const both = [hidden(area, 'rows', model), hidden(area, 'columns', model)];
    return both.includes(true) ? true : both.includes(null) ? null : false;
  }
  const sheet = model.grid.worksheet(area.sheetId);
  const bounded = model.grid.bounded(area);
  const states = new Set<boolean>();
  if (lines === 'rows')
    for (let row = bounded.row; row <= lastRow(bounded); row += 1)
      states.add(!sheet.getRowRawVisible(row));
  else
    for (let column = bounded.column; column <= lastColumn(bounded); column += 1)
      states.add(!sheet.getColVisible(column));
  return states.size === 1 ? states.has(true) : null;
}

/** Hides or shows the rows or columns that the area crosses. */
export function setHidden(
  area: CellArea,
  lines: 'rows' | 'columns',
  value: unknown,
  model: HostModel,
): void {
  requireAllowed(model, area.sheetId, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const bounded = { ...model.grid.bounded(area), sheetId: area.sheetId };
  model.grid.ensure(bounded);
  const sheet = model.grid.worksheet(area.sheetId);
  const whole = {
    row: lines === 'rows' || !isWholeColumns(area) ? bounded.row : 0,
    column: lines === 'columns' || !isWholeRows(area) ? bounded.column : 0,
    rows: lines === 'rows' ? bounded.rows : sheet.getRowCount(),
    columns: lines === 'columns' ? bounded.columns : sheet.getColumnCount(),
  };
  if (lines === 'rows') whole.column = 0;
  else whole.row = 0;
  const verb = truth(value, 'hidden') ? 'hidden' : 'visible';
  const line = lines === 'rows' ? 'row' : 'col';
  model.grid.run(`sheet.mutation.set-${line}-${verb}`, area.sheetId, {
    ranges: [toUniver(whole)],
  });
}
