import { toA1 } from './grid/address';
import { shift, stripOf, type Area, type CellArea, type LineChange } from './grid/area';
import { changeOf, type CellMove } from './grid/cellMoves';
import { EventType } from './events';
import type { HostModel } from './model';

/** Whole rows or columns were inserted or deleted. */
export function movedLines(change: LineChange, model: HostModel): void {
  follow(change, model);
  const { sheetId, lines, at, count } = change;
  const area = {
    ...stripOf(lines === 'rows' ? 'columns' : 'rows', { at, count: Math.abs(count) }),
    sheetId,
  };
  const line = lines === 'rows' ? 'Row' : 'Column';
  tell(area, `${line}${count > 0 ? 'Inserted' : 'Deleted'}`, 'None', model);
}

const DIRECTIONS: Record<CellMove, string> = {
  down: 'ShiftCellDown',
  right: 'ShiftCellRight',
  up: 'ShiftCellUp',
  left: 'ShiftCellLeft',
};

/** Cells were inserted or deleted, and those after them in the same rows or columns moved. */
export function movedCells(area: CellArea, move: CellMove, model: HostModel): void {
  const change = changeOf(area, move);
  follow(change, model);
  tell(area, change.count > 0 ? 'CellInserted' : 'CellDeleted', DIRECTIONS[move], model);
}

/** Everything outside of the engine that points at cells, ranges in hand too, follows them. */
function follow(change: LineChange, model: HostModel): void {
  model.document.shift(change);
  const moved = new Set<unknown>();
  for (const { type, target } of model.references.values()) {
    if (type.name !== 'Range' || moved.has(target)) continue;
    moved.add(target);
    const kept = target as CellArea;
    if (kept.sheetId === change.sheetId && !kept.gone && !shift(kept, change)) kept.gone = true;
  }
}

function tell(
  { sheetId, ...area }: Area & { sheetId: string },
  changeType: string,
  shiftDirection: string,
  model: HostModel,
): void {
  model.events.raise(EventType.worksheetChanged, sheetId, {
    address: toA1(area),
    changeType,
    shiftDirection,
    source: 'Local',
    triggerSource: model.events.triggerSource,
  });
}
