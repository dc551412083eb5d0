import type { SortState } from '../document/sorting';
import { EventType } from '../events';
import { toA1 } from '../grid/address';
import {
  bounding,
  cellCount,
  intersection,
  lastColumn,
  lastRow,
  type Area,
  type CellArea,
} from '../grid/area';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { requireAllowed, requireWritable } from './guard';
import { copyContents, copyLinks, copyOwnStyles, copyStyles, type Piece } from './rangeCopy';
import { comparison, keysOf } from './sortFields';
import { usedArea } from './usedRange';

type Lines = 'rows' | 'columns';

/**
 * Sorts the rows of an area, or its columns. As in Excel hidden ones stay where they are, formulas are written as if they
 * were copied, formats go along, but for borders, and what refers to the cells from elsewhere does not follow.
 */
export async function sortLines(
  area: CellArea,
  order: SortState,
  lines: Lines,
  hasHeaders: boolean,
  model: HostModel,
): Promise<void> {
  requireAllowed(model, area.sheetId, 'allowSort');
  requireWritable(model, area);
  const used = await usedArea(area, false, model);
  if (!used) return;
  const sorted = sortedArea(
    { ...model.grid.bounded(area), sheetId: area.sheetId },
    used,
    lines,
    hasHeaders,
  );
  if (!sorted) return;
  requireSortable(sorted, model);
  const pieces = piecesOf(sorted, order, lines, model);
  if (pieces.length === 0) return;
  copyContents(sorted, sorted, pieces, false, model);
  copyStyles(sorted, sorted, pieces, model, true);
  copyOwnStyles(sorted, sorted, pieces, model);
  copyLinks(sorted, sorted, pieces, model);
  const moved = pieces.map(({ from }): Area => from).reduce(bounding);
  model.events.raise(
    lines === 'rows' ? EventType.worksheetRowSorted : EventType.worksheetColumnSorted,
    sorted.sheetId,
    { address: toA1(moved), source: 'Local' },
  );
}

/** What lies after all that is used is blank and stays last. */
function sortedArea(area: CellArea, used: Area, lines: Lines, hasHeaders: boolean) {
  const first = hasHeaders ? 1 : 0;
  const sorted =
    lines === 'rows'
      ? { ...area, row: area.row + first, rows: lastRow(used) - area.row + 1 - first }
      : {
          ...area,
          column: area.column + first,
          columns: lastColumn(used) - area.column + 1 - first,
        };
  return sorted.rows > 0 && sorted.columns > 0 ? sorted : undefined;
}

/** Cells that are merged, or that a formula fills, do not change places one by one. */
export function requireSortable(area: CellArea, model: HostModel): void {
  const [merge, ...others] = model.grid.merges(area);
  if (merge) {
    const isAlike = others.every(
      ({ rows, columns }) => rows === merge.rows && columns === merge.columns,
    );
    if (!isAlike || cellCount(area) !== cellCount(merge) * (others.length + 1))
      throw excelError('InvalidOperation', 'all merged cells need to be the same size');
    throw notImplemented('lines of merged cells that change places');
  }
  if (model.grid.spills(area.sheetId).some((spill) => intersection(spill.area, area)))
    throw notImplemented('lines of what a formula spills that change places');
}

function piecesOf(area: CellArea, order: SortState, lines: Lines, model: HostModel): Piece[] {
  const keys = order.fields.map((field) =>
    keysOf(
      lines === 'rows'
        ? { ...area, column: area.column + field.key, columns: 1 }
        : { ...area, row: area.row + field.key, rows: 1 },
      field,
      model,
    ),
  );
  const sheet = model.grid.worksheet(area.sheetId);
  const count = lines === 'rows' ? area.rows : area.columns;
  const shown = Array.from({ length: count }, (_, index) => index).filter((index) =>
    lines === 'rows'
      ? sheet.getRowRawVisible(area.row + index)
      : sheet.getColVisible(area.column + index),
  );
  const compare = comparison(order, model);
  const keysAt = (index: number) => keys.map((each) => each[index]!);
  const ordered = shown.toSorted((one, other) => compare(keysAt(one), keysAt(other)));
  const { row, column, rows, columns } = area;
  return ordered.flatMap((from, position): Piece[] => {
    const distance = (shown[position] ?? from) - from;
    if (distance === 0) return [];
    return lines === 'rows'
      ? [{ from: { row: row + from, column, rows: 1, columns }, down: distance, right: 0 }]
      : [{ from: { row, column: column + from, rows, columns: 1 }, down: 0, right: distance }];
  });
}
