import type { LineChange } from '../grid/area';
import type { Anchor, ChartPlace } from './chartState';

/** In points from the corner of the sheet. */
export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Sizes of a sheet's lines in points; nothing for those that are hidden. */
export interface LineSizes {
  row(index: number): number;
  column(index: number): number;
}

export function rectangleOf(place: ChartPlace, sizes: LineSizes): Rectangle {
  if (place.kind === 'absolute') {
    const { left, top, width, height } = place;
    return { left, top, width, height };
  }
  const [left, top] = pointOf(place.from, sizes);
  if (place.kind === 'oneCell') return { left, top, width: place.width, height: place.height };
  const [right, bottom] = pointOf(place.to, sizes);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The same place for a rectangle; what it moves with stays. */
export function placed(
  before: Pick<ChartPlace, 'kind'> & { editAs?: 'oneCell' | 'absolute' },
  { left, top, width, height }: Rectangle,
  sizes: LineSizes,
): ChartPlace {
  const { kind, editAs } = before;
  if (kind === 'absolute') return { kind, left, top, width, height };
  const from = anchorOf(left, top, sizes);
  if (kind === 'oneCell') return { kind, from, width, height };
  const to = anchorOf(left + width, top + height, sizes);
  return { kind, from, to, ...(editAs && { editAs }) };
}

function pointOf({ row, down, column, right }: Anchor, sizes: LineSizes): [number, number] {
  let [left, top] = [0, 0];
  for (let index = 0; index < column; index += 1) left += sizes.column(index);
  for (let index = 0; index < row; index += 1) top += sizes.row(index);
  return [left + Math.min(right, sizes.column(column)), top + Math.min(down, sizes.row(row))].map(
    rounded,
  ) as [number, number];
}

function anchorOf(left: number, top: number, sizes: LineSizes): Anchor {
  const [column, right] = lineAt(left, sizes.column);
  const [row, down] = lineAt(top, sizes.row);
  return { row, down, column, right };
}

/** Beyond Excel's last line there is nothing to stand on. */
const LAST = 1_048_575;

function lineAt(distance: number, size: (index: number) => number): [line: number, rest: number] {
  let rest = distance;
  let line = 0;
  for (; line < LAST && rest >= size(line); line += 1) rest -= size(line);
  return [line, rounded(rest)];
}

/** Sums of fractions of points, without their tails. */
const rounded = (points: number) => Math.round(points * 10_000) / 10_000;

/** Lines were inserted or deleted: a chart moves with its cells, and grows with those under it, unless a file says otherwise. */
export function shiftPlace(place: ChartPlace, change: LineChange): void {
  if (place.kind === 'absolute') return;
  if (place.kind === 'oneCell') shiftAnchor(place.from, change, false);
  else if (place.editAs === undefined) {
    shiftAnchor(place.from, change, false);
    shiftAnchor(place.to, change, true);
  } else if (place.editAs === 'oneCell') {
    // It keeps its size, which is counted in lines.
    const line = lineOf(change);
    const before = place.from[line];
    shiftAnchor(place.from, change, false);
    place.to[line] += place.from[line] - before;
  }
}

const lineOf = ({ lines }: LineChange) => (lines === 'rows' ? 'row' : 'column');

function shiftAnchor(anchor: Anchor, change: LineChange, isEnd: boolean): void {
  const { at, count } = change;
  const line = lineOf(change);
  const rest = line === 'row' ? 'down' : 'right';
  // What ends where a line begins has nothing of the line.
  const first = isEnd && anchor[rest] === 0 ? at + 1 : at;
  if (anchor[line] < first) return;
  if (count > 0 || anchor[line] >= at - count) anchor[line] += count;
  else {
    anchor[line] = at;
    anchor[rest] = 0;
  }
}
