import { DEEPEST, type Group, type Outline } from '../document/outline';
import {
  areaOf,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type CellArea,
} from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import * as arg from './arguments';
import { requireAllowed } from './guard';
import { setHidden } from './rangeHidden';

type Call = (area: CellArea, args: unknown[], model: HostModel) => void;
type Lines = 'rows' | 'columns';

/** The calls of a range for outlines. */
export const rangeOutline: Record<string, Call> = {
  Group: (area, [option], model) => regroup(area, option, 1, model),
  Ungroup: (area, [option], model) => regroup(area, option, -1, model),
  HideGroupDetails: (area, [option], model) => show(area, option, true, model),
  ShowGroupDetails: (area, [option], model) => show(area, option, false, model),
};

function linesOf(area: CellArea, option: unknown, model: HostModel): Lines {
  const asked = arg.oneOf(option, ['ByRows', 'ByColumns'] as const, 'groupOption');
  requireAllowed(model, area.sheetId);
  if (asked === 'ByRows' ? isWholeColumns(area) : isWholeRows(area))
    throw excelError('InvalidArgument', `${asked} of whole lines the other way`);
  return asked === 'ByRows' ? 'rows' : 'columns';
}

const outlineOf = ({ sheetId }: CellArea, lines: Lines, model: HostModel): Outline =>
  model.document.sheet(sheetId).outlines[lines];

function edges(area: CellArea, lines: Lines): [first: number, last: number] {
  return lines === 'rows' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
}

/** Lines go one group deeper, or leave one. */
function regroup(area: CellArea, option: unknown, by: 1 | -1, model: HostModel): void {
  const lines = linesOf(arg.existing(area), option, model);
  const outline = outlineOf(area, lines, model);
  const [first, last] = edges(area, lines);
  const wanted = Array.from({ length: last - first + 1 }, (_, index) => outline.at(first + index));
  if (by > 0 && wanted.some((level) => level >= DEEPEST))
    throw excelError('InvalidOperation', `more than ${DEEPEST} groups within each other`);
  if (by < 0 && wanted.every((level) => level === 0))
    throw excelError('InvalidOperation', 'there is no group');
  wanted.forEach((level, index) => outline.set(first + index, level + by));
}

function show(area: CellArea, option: unknown, hides: boolean, model: HostModel): void {
  const lines = linesOf(arg.existing(area), option, model);
  const outline = outlineOf(area, lines, model);
  const [first, last] = edges(area, lines);
  const { summaryBelow = true, summaryRight = true } = model.document.sheet(area.sheetId).outline;
  const sumsFollow = lines === 'rows' ? summaryBelow : summaryRight;
  for (let line = first; line <= last; line += 1) {
    const group = outline.groupAt(line, sumsFollow);
    if (!group) continue;
    setHidden(areaOfGroup(area.sheetId, lines, group), lines, hides, model);
    outline.collapse(sumsFollow ? group.last + 1 : group.first - 1, hides);
    line = Math.max(line, group.last);
  }
}

function areaOfGroup(sheetId: string, lines: Lines, { first, last }: Group): CellArea {
  const count = last - first + 1;
  return lines === 'rows'
    ? areaOf(sheetId, first, 0, count, MAX_COLUMNS)
    : areaOf(sheetId, 0, first, MAX_ROWS, count);
}

/** `worksheet.showOutlineLevels`: 0 leaves rows or columns as they are, 1 hides every group. */
export function showOutlineLevels(
  sheetId: string,
  [rowLevels, columnLevels]: unknown[],
  model: HostModel,
): void {
  requireAllowed(model, sheetId);
  const asked = { rows: rowLevels, columns: columnLevels };
  const levels = (['rows', 'columns'] as const).map((lines) => {
    const level = arg.integer(asked[lines], `${lines === 'rows' ? 'row' : 'column'}Levels`);
    if (level < 0 || level > DEEPEST + 1)
      throw excelError('InvalidArgument', 'levels are from 0 to 8');
    return [lines, level] as const;
  });
  for (const [lines, level] of levels) {
    if (level === 0) continue;
    for (const [line, deep] of model.document.sheet(sheetId).outlines[lines].all())
      setHidden(
        areaOfGroup(sheetId, lines, { first: line, last: line }),
        lines,
        deep >= level,
        model,
      );
  }
}
