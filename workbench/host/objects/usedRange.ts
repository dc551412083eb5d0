import {
  bounding,
  intersection,
  lastColumn,
  lastRow,
  type Area,
  type CellArea,
} from '../grid/area';
import { fromUniver } from '../grid/area';
import { intersectionOf } from '../grid/matrix';
import type { HostModel } from '../model';

/**
 * The part of an area that is used: cells with contents, and unless `valuesOnly` also cells with a style of their
 * own. `undefined` when nothing is.
 */
export async function usedArea(
  area: CellArea,
  valuesOnly: boolean,
  model: HostModel,
): Promise<CellArea | undefined> {
  await model.calculated();
  let used: Area | undefined;
  const add = (row: number, column: number) => {
    const cell = { row, column, rows: 1, columns: 1 };
    used = used ? bounding(used, cell) : cell;
  };
  model.grid.forEachCell(area, (cell, row, column) => {
    const filled = (cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si;
    if (filled || cell.p || (!valuesOnly && cell.s)) add(row, column);
  });
  for (const [row, column] of intersectionOf(model.grid.spilled(area.sheetId), area))
    add(row, column);
  if (!valuesOnly)
    for (const merge of model.grid.worksheet(area.sheetId).getMergeData()) {
      const part = intersection(fromUniver(merge), area);
      if (!part) continue;
      add(part.row, part.column);
      add(lastRow(part), lastColumn(part));
    }
  return used && { ...used, sheetId: area.sheetId };
}
