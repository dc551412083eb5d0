import { areaOf, contains, intersection, sameArea, subtract, type CellArea } from '../grid/area';
import { isUnbounded } from '../grid/cells';
import { moveEngineRange } from '../grid/cellMoves';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { tellWritten } from '../writtenCells';
import * as arg from './arguments';
import { requireWritable } from './guard';
import { copyOwnStyles, copyRules } from './rangeCopy';

/**
 * `range.moveTo(destination)`: as if the cells were cut and pasted. What refers to them follows, ranges in hand do not; of
 * the destination its first cell counts.
 */
export async function moveRange(from: CellArea, given: unknown, model: HostModel): Promise<void> {
  const { sheetId, row, column } = arg.area(given, from.sheetId, model);
  if (isUnbounded(from)) throw notImplemented('Range.moveTo of whole rows or columns');
  const to = areaOf(sheetId, row, column, from.rows, from.columns);
  requireWritable(model, from);
  requireWritable(model, to);
  if (sheetId === from.sheetId && sameArea(from, to)) return;
  requireMovable(from, to, model);
  model.grid.ensure(from);
  model.grid.ensure(to);
  await model.sheets.asActive(from.sheetId, () => moveEngineRange(model.grid, from, to));
  moveState(from, to, model);
  model.document.charts.moved(from, to);
  for (const area of [from, to]) tellWritten({ ...area }, undefined, model);
}

function requireMovable(from: CellArea, to: CellArea, model: HostModel): void {
  if (model.grid.merges(from).some((merge) => !contains(from, merge)))
    throw excelError('InvalidOperation', 'a part of merged cells');
  if (model.grid.spills(from.sheetId).some((spill) => intersection(spill.area, from)))
    throw notImplemented('Range.moveTo of what a formula spills');
  for (const area of [from, to])
    if (model.document.tables.all(area.sheetId).some((table) => intersection(table.area, area)))
      throw notImplemented('Range.moveTo with cells of a table');
}

/** What the engine has no place for goes along, and leaves the cells that were left. */
function moveState(from: CellArea, to: CellArea, model: HostModel): void {
  const piece = { from: { ...from }, down: to.row - from.row, right: to.column - from.column };
  copyOwnStyles(from, to, [piece], model);
  copyRules(from, to, [piece], true, model);
  const left = from.sheetId === to.sheetId ? subtract(from, to) : [{ ...from }];
  const state = model.document.sheet(from.sheetId);
  for (const area of left) {
    state.conditionalFormats.clear(area);
    state.validations.clear(area);
    state.indents.clear(area);
    state.shrinkToFit.clear(area);
    state.locked.clear(area);
    state.hyperlinks = state.hyperlinks.flatMap((link) =>
      subtract(link.area, area).map((part) => ({ ...link, area: part })),
    );
  }
}
