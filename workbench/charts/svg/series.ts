/** What is drawn of the values of series against a pair of axes. */
import {
  accentOf,
  colorOf,
  gapWidthOf,
  kindOfSeries,
  overlapOf,
  varies,
  weightOf,
} from '../automatic';
import { numberOf, pointsOf, valuesOf, type ChartCells } from '../data';
import type { ChartKind } from '../../host/document/chartKinds';
import { newLook, type ChartState, type SeriesState } from '../../host/document/chartState';
import { element, rectangle, round, stroke } from './elements';
import type { Frame } from './frame';
import { markedLabel } from './labels';
import { marker } from './markers';

/** A point of a series: where it begins and ends along the value axis, where it stands along the other. */
interface Mark {
  index: number;
  from: number;
  to: number;
  across: number;
}

interface Drawn {
  series: SeriesState;
  kind: ChartKind;
  /** By position; those that are missing are not drawn. */
  marks: (Mark | undefined)[];
}

/** All series, areas beneath columns beneath lines, and the labels above them all. */
export function seriesIn(chart: ChartState, frame: Frame, cells: ChartCells): string {
  const drawn = stacked(chart, frame, cells);
  const order = (family: ChartKind['family']) => ['area', 'column', 'bar'].indexOf(family) + 1 || 9;
  const sorted = drawn.toSorted((one, other) => order(one.kind.family) - order(other.kind.family));
  const shapes = sorted.map((each) => {
    if (each.kind.family === 'column' || each.kind.family === 'bar')
      return bars(chart, each, drawn, frame);
    return each.kind.family === 'area' ? area(chart, each, frame) : curve(chart, each, frame);
  });
  const labels = sorted.map((each) => labelsFor(chart, each, drawn, frame, cells));
  return [...shapes, ...labels].join('');
}

/** Values one on the other where the type says so, or as parts of their sums. */
function stacked(chart: ChartState, frame: Frame, cells: ChartCells): Drawn[] {
  const series = chart.series.map((each) => ({
    series: each,
    kind: kindOfSeries(chart, each),
    values: valuesOf(chart, each, cells).map(numberOf),
  }));
  const ends = new Map<string, { above: number; below: number }[]>();
  return series.map(({ series: each, kind, values }) => {
    const isStacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
    const alike = series.filter((other) => other.kind.family === kind.family);
    const sum = (index: number) =>
      alike.reduce((total, other) => total + Math.abs(other.values[index] ?? 0), 0) || 1;
    const places = placesOf(each, values.length, chart, cells);
    const marks = values.map((given, index): Mark | undefined => {
      const isFilled = chart.displayBlanksAs === 'Zero' || (isStacked && kind.family === 'area');
      const value = given ?? (isFilled ? 0 : undefined);
      const across = frame.places ? frame.place(places[index] ?? 0) : frame.category(index);
      if (value === undefined || (frame.places && places[index] === undefined)) return undefined;
      if (!isStacked) return { index, from: 0, to: value, across };
      const stack = ends.get(kind.family) ?? [];
      ends.set(kind.family, stack);
      const end = (stack[index] ??= { above: 0, below: 0 });
      const part = kind.grouping === 'percentStacked' ? value / sum(index) : value;
      // Bars below nought stand apart; lines and areas go down.
      const isBar = kind.family === 'bar' || kind.family === 'column';
      const side = isBar && part < 0 ? 'below' : 'above';
      const from = end[side];
      end[side] += part;
      return { index, from, to: end[side], across };
    });
    return { series: each, kind, marks };
  });
}

/** Along the x-axis of a scatter chart; where they are no numbers points are counted. */
function placesOf(
  series: SeriesState,
  count: number,
  chart: ChartState,
  cells: ChartCells,
): (number | undefined)[] {
  const points = pointsOf(series.categories, cells, chart.plotVisibleOnly);
  const areNumbers =
    points.length > 0 && points.every(({ value }) => typeof value === 'number' || value === '');
  return Array.from({ length: count }, (_, index) => {
    const value = points[index]?.value;
    return areNumbers ? (typeof value === 'number' ? value : undefined) : index + 1;
  });
}

const lookOf = (series: SeriesState, index: number) => series.points.get(index)?.look ?? newLook();

const colorAt = (chart: ChartState, series: SeriesState, index: number): string =>
  lookOf(series, index).fill ??
  (varies(chart) ? accentOf(index) : (series.look.fill ?? colorOf(chart, series)));

/** Where a bar begins along the other axis, and how wide it is. */
function slotOf(chart: ChartState, drawn: Drawn, all: Drawn[], frame: Frame) {
  const { kind } = drawn;
  const alike = all.filter((each) => each.kind.family === kind.family);
  const isStacked = kind.grouping !== 'clustered';
  const count = isStacked ? 1 : alike.length;
  const position = isStacked ? 0 : alike.indexOf(drawn);
  const overlap = isStacked ? 0 : overlapOf(chart, kind) / 100;
  const gap = gapWidthOf(chart, kind) / 100;
  const together = count - (count - 1) * overlap;
  const width = frame.step / (together + gap);
  return { start: -(together * width) / 2 + position * width * (1 - overlap), width };
}

function bars(chart: ChartState, drawn: Drawn, all: Drawn[], frame: Frame): string {
  const { series, marks } = drawn;
  const { start, width } = slotOf(chart, drawn, all, frame);
  const sign = chart.axes.category.reversed ? -1 : 1;
  return marks
    .map((mark) => {
      if (!mark) return '';
      const near = mark.across + sign * start;
      const [x1, y1] = frame.point(near, frame.value(mark.from));
      const [x2, y2] = frame.point(near + sign * width, frame.value(mark.to));
      const box = {
        ...{ x: Math.min(x1, x2), y: Math.min(y1, y2) },
        ...{ width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) },
      };
      const isInverted = series.invertIfNegative && mark.to < mark.from;
      const color = isInverted ? '#FFFFFF' : colorAt(chart, series, mark.index);
      const frameLine = { ...series.look.line, ...lookOf(series, mark.index).line };
      return rectangle(box, { fill: color, ...stroke(frameLine) });
    })
    .join('');
}

/** Runs of points without a gap. */
function runsOf({ marks }: Drawn, chart: ChartState): Mark[][] {
  if (chart.displayBlanksAs === 'Interplotted') return [marks.filter((mark) => mark !== undefined)];
  const runs: Mark[][] = [[]];
  for (const mark of marks)
    if (mark) runs.at(-1)!.push(mark);
    else runs.push([]);
  return runs.filter((run) => run.length > 0);
}

const pathOf = (points: [number, number][]) =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

function area(chart: ChartState, drawn: Drawn, frame: Frame): string {
  const { series } = drawn;
  const look = { fill: colorAt(chart, series, -1), ...stroke(series.look.line) };
  return runsOf(drawn, chart)
    .map((run) => {
      const above = run.map(({ across, to }) => frame.point(across, frame.value(to)));
      const below = run.map(({ across, from }) => frame.point(across, frame.value(from)));
      return element('path', { d: `${pathOf([...above, ...below.toReversed()])}z`, ...look });
    })
    .join('');
}

function curve(chart: ChartState, drawn: Drawn, frame: Frame): string {
  const { series, kind } = drawn;
  const color = colorOf(chart, series);
  const { line } = series.look;
  const isDrawn = kind.lines !== 'none' || line.style !== undefined || line.color !== undefined;
  const look = { fill: 'none', ...stroke(line, { color, weight: weightOf(kind.family) }) };
  const isSmooth = series.smooth ?? kind.lines === 'smooth';
  const lines = runsOf(drawn, chart).map((run) => {
    const points = run.map(({ across, to }) => frame.point(across, frame.value(to)));
    return element('path', { d: isSmooth ? smoothPath(points) : pathOf(points), ...look });
  });
  const marks = drawn.marks.map((mark) => {
    if (!mark) return '';
    const point = series.points.get(mark.index);
    const fill = point?.look.fill ?? series.look.fill ?? color;
    const at = frame.point(mark.across, frame.value(mark.to));
    return marker({ ...series.marker, ...point?.marker }, kind, fill, ...at);
  });
  return [...(isDrawn ? lines : []), ...marks].join('');
}

/** Through all points, in the direction of those beside them. */
function smoothPath(points: [number, number][]): string {
  const [first] = points;
  if (!first || points.length < 3) return pathOf(points);
  const parts = points.slice(1).map(([x, y], index) => {
    const before = points[index - 1] ?? points[index]!;
    const start = points[index]!;
    const after = points[index + 2] ?? [x, y];
    const control = (from: number[], to: number[], at: number[], sign: number) =>
      at.map((each, axis) => round(each + (sign * (to[axis]! - from[axis]!)) / 6)).join(' ');
    return `C${control(before, [x, y], start, 1)} ${control(start, after, [x, y], -1)} ${round(x)} ${round(y)}`;
  });
  return pathOf([first]) + parts.join('');
}

function labelsFor(
  chart: ChartState,
  drawn: Drawn,
  all: Drawn[],
  frame: Frame,
  cells: ChartCells,
): string {
  const { series, kind, marks } = drawn;
  const isBar = kind.family === 'bar' || kind.family === 'column';
  const slot = isBar ? slotOf(chart, drawn, all, frame) : undefined;
  const sign = chart.axes.category.reversed ? -1 : 1;
  return marks
    .map((mark) => {
      if (!mark) return '';
      const across = mark.across + (slot ? sign * (slot.start + slot.width / 2) : 0);
      const isWhole = isBar || kind.family === 'area';
      const from = frame.point(across, frame.value(isWhole ? mark.from : mark.to));
      const to = frame.point(across, frame.value(mark.to));
      return markedLabel(chart, series, mark.index, { from, to, kind }, cells);
    })
    .join('');
}
