import { cellCount, intersection, toUniver, type Area, type CellArea } from '../grid/area';
import { EMPTY } from '../grid/cells';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { requireAllowed } from './guard';

/** Merges the area, or each of its rows; only the first cell's content stays, as in Excel. */
export function merge(area: CellArea, across: boolean, model: HostModel): void {
  requireAllowed(model, area.sheetId);
  if (model.document.tables.all(area.sheetId).some((table) => intersection(table.area, area)))
    throw excelError('InvalidOperation', 'cells of a table cannot be merged');
  unmerge(area, model);
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const part of parts)
    model.grid.patch(part, (row, column) => {
      if (row === part.row && column === part.column) return undefined;
      return model.grid.raw(area.sheetId, row, column)?.v === undefined ? undefined : EMPTY;
    });
  addMerges(area.sheetId, parts, model);
}

/** Merges each of the areas; what their cells hold stays. */
export function addMerges(sheetId: string, areas: readonly Area[], model: HostModel): void {
  const ranges = areas.filter((area) => cellCount(area) > 1).map(toUniver);
  if (ranges.length === 0) return;
  for (const area of areas) model.grid.ensure({ ...area, sheetId });
  model.grid.run('sheet.mutation.add-worksheet-merge', sheetId, { ranges });
}

export function unmerge(area: CellArea, model: HostModel): void {
  const ranges = model.grid.merges(area).map(toUniver);
  if (ranges.length > 0)
    model.grid.run('sheet.mutation.remove-worksheet-merge', area.sheetId, { ranges });
}
