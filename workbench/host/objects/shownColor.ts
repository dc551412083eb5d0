import { intersection, lastColumn, lastRow, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { notImplemented } from '../protocol/errors';
import * as arg from './arguments';

/** The colour of each cell, of its fill or of its letters, as sorting and filtering see it. */
export function shownColor(
  area: CellArea,
  on: 'CellColor' | 'FontColor',
  model: HostModel,
): string[] {
  const formats = model.document.sheet(area.sheetId).conditionalFormats.all();
  if (formats.some(({ areas }) => areas.some((each) => intersection(each, area))))
    throw notImplemented('colours of conditional formats in a sort or a filter');
  const colors: string[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1)
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const { bg, cl } = model.grid.style(area.sheetId, row, column);
      const found = on === 'CellColor' ? (bg?.rgb ?? '#FFFFFF') : (cl?.rgb ?? '#000000');
      colors.push(arg.color(found));
    }
  return colors;
}
