/** Rows that grow for the texts that their cells are given: Excel leaves a row as high as it was made. */
import type { CellContent } from '../domain/changes';
import { heightOf, linesIn } from '../templates/textMeasure';

const LOOK = ['format/columnWidth', 'format/wrapText', 'format/font/size'];

/** Queues what tells how much room a cell has. */
export function lookAtRoom(cell: Excel.Range): void {
  cell.load(LOOK);
}

/** Points that a text needs in a cell, or in cells merged to some width; 0 where it goes on in one line. */
export function heightFor(
  text: CellContent | undefined,
  { format }: Excel.Range,
  width: number = format.columnWidth,
): number {
  if (typeof text !== 'string' || format.wrapText !== true) return 0;
  const size = format.font.size;
  return heightOf(linesIn(text, width, size), size);
}
