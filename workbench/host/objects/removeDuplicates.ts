import { intersection, lastRow, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { requireWritable } from './guard';
import { copyContents, copyLinks, copyOwnStyles, copyStyles, type Piece } from './rangeCopy';
import { requireSortable } from './sortLines';
import { usedArea } from './usedRange';

interface Removed {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** What `range.removeDuplicates` answers. */
export const removeDuplicatesResultType: ObjectType<Removed> = objectType({
  name: 'RemoveDuplicatesResult',
  get: {
    Removed: ({ removed }) => removed,
    UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining,
  },
});

/**
 * Of the rows that show the same in some columns the first stays; those below move up within the range, and nothing
 * outside of it moves.
 */
export async function removeDuplicates(
  area: CellArea,
  columns: unknown,
  includesHeader: unknown,
  model: HostModel,
): Promise<Removed> {
  if (!Array.isArray(columns) || columns.length === 0)
    throw excelError('InvalidArgument', 'at least one column');
  const places = columns.map((each) =>
    arg.number(arg.integer(each, 'columns'), 'columns', 0, area.columns - 1),
  );
  const first = arg.truth(includesHeader ?? false, 'includesHeader') ? 1 : 0;
  requireWritable(model, area);
  if (model.document.tables.all(area.sheetId).some((table) => intersection(table.area, area)))
    throw notImplemented('Range.removeDuplicates in a table');
  const used = await usedArea(area, true, model);
  const rows = used ? lastRow(used) - area.row + 1 - first : 0;
  if (rows < 1) return { removed: 0, uniqueRemaining: 0 };
  const { columns: width } = model.grid.bounded(area);
  const body = { ...area, row: area.row + first, rows, columns: width };
  requireSortable(body, model);
  const kept = firstOfEach(body, places, model);
  moveUp(body, kept, model);
  return { removed: rows - kept.length, uniqueRemaining: kept.length };
}

/** The rows that stay, from the first of the area. */
function firstOfEach(body: CellArea, places: readonly number[], model: HostModel): number[] {
  const texts = places.map((place) =>
    (model.cells.text({ ...body, column: body.column + place, columns: 1 }) ?? []).flat(),
  );
  const seen = new Set<string>();
  return Array.from({ length: body.rows }, (_, row) => row).filter((row) => {
    const key = JSON.stringify(texts.map((each) => each[row]?.toLowerCase()));
    return !seen.has(key) && seen.add(key);
  });
}

function moveUp(body: CellArea, kept: readonly number[], model: HostModel): void {
  const pieces = kept.flatMap((from, to): Piece[] =>
    from === to
      ? []
      : [{ from: { ...body, row: body.row + from, rows: 1 }, down: to - from, right: 0 }],
  );
  if (pieces.length > 0) {
    copyContents(body, body, pieces, false, model);
    copyStyles(body, body, pieces, model);
    copyOwnStyles(body, body, pieces, model);
    copyLinks(body, body, pieces, model);
  }
  const removed = body.rows - kept.length;
  if (removed === 0) return;
  const left = { ...body, row: body.row + kept.length, rows: removed };
  model.cells.clear(left);
  model.styles.reset(left);
  const state = model.document.sheet(body.sheetId);
  state.hyperlinks = state.hyperlinks.filter(({ area }) => !intersection(area, left));
}
