/** Rows that grow for the texts that their cells are given: Excel leaves a row as high as it was made. */
import type { CellContent } from '../domain/changes';
import { heightOf, linesIn } from '../templates/textMeasure';
import { mergedIn } from './removedRow';

/** A cell, with the merged cells that it is part of, where Excel can tell. */
export interface Room {
  cell: Excel.Range;
  merged: Excel.RangeAreas | undefined;
}

/** Queues what tells how much room a cell has. */
export function lookAtRoom(cell: Excel.Range): Room {
  cell.load(['format/columnWidth', 'format/wrapText', 'format/font/size']);
  const merged = mergedIn(cell);
  merged?.areas.load('items/width,items/rowCount');
  return { cell, merged };
}

/** Points that a text needs in a row; 0 where it goes on in one line, and where cells merged over rows have room of their own. */
export function heightFor(text: CellContent | undefined, { cell, merged }: Room): number {
  const { format } = cell;
  const area = merged && !merged.isNullObject ? merged.areas.items[0] : undefined;
  if (typeof text !== 'string' || format.wrapText !== true || (area && area.rowCount > 1)) return 0;
  const size = format.font.size;
  return heightOf(linesIn(text, area?.width ?? format.columnWidth, size), size);
}
