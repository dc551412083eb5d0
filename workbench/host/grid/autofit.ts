import { WrapStrategy } from '@univerjs/core';
import type { HostModel } from '../model';
import { areaOf, fromUniver, intersection, type CellArea } from './area';
import { displayText } from './numberFormat';
import { valueOf } from './cells';
import { STANDARD_HEIGHT, toPoints } from './units';

/** Mean width of a character of an 11-point font, in points; the margin that Excel leaves beside the text. */
const CHARACTER = 5.25;
const MARGIN = 5;
const FONT_SIZE = 11;

/**
 * Width in points that shows the longest text of a column, estimated from its characters: there is no screen to
 * measure on. `undefined` for a column without contents, which keeps its width.
 */
export function columnWidth(area: CellArea, model: HostModel): number | undefined {
  let widest = 0;
  model.grid.forEachCell(area, (cell, row, column) => {
    if (isMerged(area.sheetId, row, column, model)) return;
    const { fs, bl, n, tb } = model.grid.style(area.sheetId, row, column);
    if (tb === WrapStrategy.WRAP) return;
    const shown = displayText(valueOf(cell), n?.pattern ?? 'General', model.locale);
    for (const line of shown.split('\n'))
      widest = Math.max(widest, textWidth(line, fs ?? FONT_SIZE, bl === 1));
  });
  return widest > 0 ? Math.round((widest + MARGIN) * 4) / 4 : undefined;
}

/** Height in points that shows every line of a row's cells. */
export function rowHeight(sheetId: string, row: number, model: HostModel): number {
  const sheet = model.grid.worksheet(sheetId);
  let highest = STANDARD_HEIGHT;
  model.grid.forEachCell(areaOf(sheetId, row, 0, 1, 16_384), (cell, _row, column) => {
    if (isMerged(sheetId, row, column, model)) return;
    const { fs = FONT_SIZE, bl, n, tb } = model.grid.style(sheetId, row, column);
    const shown = displayText(valueOf(cell), n?.pattern ?? 'General', model.locale);
    const width = toPoints(sheet.getColumnWidth(column)) - MARGIN;
    const lines = shown
      .split('\n')
      .map((line) =>
        tb === WrapStrategy.WRAP
          ? Math.max(1, Math.ceil(textWidth(line, fs, bl === 1) / Math.max(width, CHARACTER)))
          : 1,
      )
      .reduce((sum, each) => sum + each, 0);
    highest = Math.max(highest, lines * fs * (STANDARD_HEIGHT / FONT_SIZE));
  });
  return Math.min(409, Math.round(highest * 4) / 4);
}

function textWidth(text: string, size: number, bold: boolean): number {
  return text.length * CHARACTER * (size / FONT_SIZE) * (bold ? 1.08 : 1);
}

function isMerged(sheetId: string, row: number, column: number, model: HostModel): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  const merges = model.grid.worksheet(sheetId).getMergeData();
  return merges.some((merge) => intersection(fromUniver(merge), cell) !== undefined);
}
