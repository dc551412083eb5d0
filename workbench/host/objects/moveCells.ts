import {
  contains,
  fromUniver,
  intersection,
  stripOf,
  type Area,
  type CellArea,
} from '../grid/area';
import { changeOf, type CellMove } from '../grid/cellMoves';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';

/** Moves cells to make room for an area or to close its gap; tables and merged cells are moved whole or not at all. */
export async function moveCells(area: CellArea, move: CellMove, model: HostModel): Promise<void> {
  const { lines, across } = changeOf(area, move);
  const strip = stripOf(lines, across ?? { at: 0, count: 1 });
  const stays = (each: Area) =>
    lines === 'rows' ? each.row + each.rows <= area.row : each.column + each.columns <= area.column;
  const tables = model.document.tables.all(area.sheetId).map((table) => table.area);
  const merges = model.grid.worksheet(area.sheetId).getMergeData().map(fromUniver);
  for (const each of [...tables, ...merges])
    if (!stays(each) && intersection(strip, each) && !contains(strip, each))
      throw excelError('InsertDeleteConflict', 'a table or merged cells would be split');
  await model.sheets.moveCells(area, move);
}
