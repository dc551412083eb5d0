/** Axes with their labels, gridlines and titles. */
import { AUTOMATIC, fontIn, type Font } from '../automatic';
import { numberFormatOf } from '../axisFormat';
import { axisTitleOf, categoriesOf, type ChartCells } from '../data';
import { kindOf } from '../../host/document/chartKinds';
import type { AxisState, ChartState } from '../../host/document/chartState';
import { line, stroke, cut, widthOf, written, type Box } from './elements';
import { ticksOf, type Frame } from './frame';

type AxisKind = 'category' | 'value';

/** Between labels and what they belong to. */
const GAP = 4;

interface Label {
  text: string;
  /** Along its axis. */
  at: number;
}

export const axisFont = (chart: ChartState, kind: AxisKind): Font =>
  fontIn(chart, chart.axes[kind].look, AUTOMATIC.sizes.text);

/** What stands along an axis. */
function labelsOf(chart: ChartState, kind: AxisKind, frame: Frame, cells: ChartCells): Label[] {
  const axis = chart.axes[kind];
  if (!axis.visible || axis.tickLabels === 'None') return [];
  const format = numberFormatOf(chart, kind, cells);
  const numbers = kind === 'value' ? frame.scale : frame.places;
  if (numbers)
    return ticksOf(numbers, axis, numbers.majorUnit).map((tick) => ({
      text: cells.cells.shown(tick, format),
      at: kind === 'value' ? frame.value(tick) : frame.place(tick),
    }));
  const categories = categoriesOf(chart, cells).at(-1) ?? [];
  const every = axis.labelSpacing ?? Math.max(1, Math.ceil(frame.count / MOST_LABELS));
  return Array.from({ length: frame.count }, (_, index) => {
    const point = categories[index];
    const isOwn = axis.numberFormat !== undefined && typeof point?.value === 'number';
    const shown = isOwn ? cells.cells.shown(point.value, format) : point?.text;
    return { text: shown ?? String(index + 1), at: frame.category(index) };
  }).filter((_, index) => index % every === 0);
}

const MOST_LABELS = 40;

/** The labels of an axis as they have room: of numbers some are left out, others are tilted, long ones are cut. */
export interface Fitted {
  labels: Label[];
  /** Degrees upwards. */
  tilt: number;
}

/** How long the labels of an upright axis are at most, as a part of the chart's width, and tilted ones in points. */
const LONGEST = 0.4;
const LONGEST_TILTED = 80;

export function fitted(chart: ChartState, kind: AxisKind, frame: Frame, cells: ChartCells): Fitted {
  const labels = labelsOf(chart, kind, frame, cells);
  const font = axisFont(chart, kind);
  const isUpright = (kind === 'value') !== frame.isLying;
  const tilt = chart.axes[kind].orientation ?? 0;
  if (isUpright) return { labels: cutAll(labels, frame.room.width * LONGEST, font), tilt };
  if (tilt !== 0 || !isCrowded(labels, font)) return { labels, tilt };
  if (kind === 'category' && !frame.places)
    return { labels: cutAll(labels, LONGEST_TILTED, font), tilt: 45 };
  let every = 2;
  const some = () => labels.filter((_, index) => index % every === 0);
  while (isCrowded(some(), font)) every += 1;
  return { labels: some(), tilt };
}

const cutAll = (labels: Label[], width: number, font: Font) =>
  labels.map((label) => ({ ...label, text: cut(label.text, width, font) }));

const isCrowded = (labels: Label[], font: Font): boolean =>
  labels.some(({ text, at }, index) => {
    const next = labels[index + 1];
    if (!next) return false;
    return (widthOf(text, font) + widthOf(next.text, font)) / 2 + 2 > Math.abs(next.at - at);
  });

/** The room that an axis takes beside the plot: labels, and a title. */
export function roomOf(
  chart: ChartState,
  kind: AxisKind,
  { labels, tilt }: Fitted,
  isUpright: boolean,
): number {
  const axis = chart.axes[kind];
  const font = axisFont(chart, kind);
  const widest = Math.max(0, ...labels.map(({ text }) => widthOf(text, font)));
  const tall = font.size * 1.2 + (tilt % 180 === 0 ? 0 : widest * Math.sin(Math.PI / 4));
  const forLabels = labels.length === 0 ? 0 : GAP + (isUpright ? widest : tall);
  const title = axis.title.visible ? titleFont(chart, axis).size * 1.6 : 0;
  return axis.visible ? forLabels + title : title;
}

const titleFont = (chart: ChartState, { title }: AxisState) =>
  fontIn(chart, title.look, AUTOMATIC.sizes.axisTitle);

export function gridlines(chart: ChartState, kind: AxisKind, frame: Frame): string {
  const axis = chart.axes[kind];
  const drawn = (which: 'majorGridlines' | 'minorGridlines', color: string): string => {
    if (!axis[which].visible) return '';
    const look = stroke(axis[which].line, { color, weight: 0.75 });
    return distances(axis, kind, frame, which === 'majorGridlines')
      .map((at) => across(kind, at, frame, look))
      .join('');
  };
  return drawn('minorGridlines', AUTOMATIC.minorLine) + drawn('majorGridlines', AUTOMATIC.line);
}

/** Where the lines of an axis are: at its units, or between categories. */
function distances(axis: AxisState, kind: AxisKind, frame: Frame, isMajor: boolean): number[] {
  const numbers = kind === 'value' ? frame.scale : frame.places;
  if (numbers)
    return ticksOf(numbers, axis, isMajor ? numbers.majorUnit : numbers.minorUnit).map((tick) =>
      kind === 'value' ? frame.value(tick) : frame.place(tick),
    );
  const lines = frame.isMidCategory ? frame.count : frame.count + 1;
  return Array.from({ length: lines }, (_, index) => index * frame.step);
}

/** A line through the plot at a distance along an axis. */
function across(kind: AxisKind, at: number, frame: Frame, look: ReturnType<typeof stroke>): string {
  const { box, isLying } = frame;
  const length = (kind === 'value') === isLying ? box.height : box.width;
  const [from, to] =
    kind === 'value'
      ? [frame.point(0, at), frame.point(length, at)]
      : [frame.point(at, 0), frame.point(at, length)];
  return line(...from, ...to, look);
}

/** The line of an axis, its labels and its title, which stands at the edge of the outer box. */
export function axis(
  chart: ChartState,
  kind: AxisKind,
  frame: Frame,
  { labels, tilt }: Fitted,
  outer: Box,
  cells: ChartCells,
): string {
  const state = chart.axes[kind];
  const isUpright = (kind === 'value') !== frame.isLying;
  const { box } = frame;
  const parts: string[] = [];
  // Axes cross where the other one is 0, or nearest to it.
  const crossing = kind === 'category' ? frame.value(0) : frame.places ? frame.place(0) : 0;
  if (state.visible) {
    const look = stroke(state.look.line, usualLine(chart, kind));
    parts.push(across(kind === 'category' ? 'value' : 'category', crossing, frame, look));
    const font = axisFont(chart, kind);
    const beside = state.tickLabels === 'NextToAxis' ? crossing : 0;
    for (const { text, at } of labels) {
      const [x, y] = kind === 'value' ? frame.point(beside, at) : frame.point(at, beside);
      const below = y + GAP + font.size * 0.6;
      if (isUpright) parts.push(written(text, x - GAP, y, font, { anchor: 'end' }));
      else if (tilt % 180 === 0) parts.push(written(text, x, below, font));
      else {
        const anchor = tilt > 0 ? 'end' : 'start';
        parts.push(written(text, x, below, font, { anchor, orientation: tilt }));
      }
    }
  }
  const { title } = state;
  if (title.visible) {
    const text = axisTitleOf(title, cells);
    const font = titleFont(chart, state);
    const orientation = title.orientation ?? (isUpright ? 90 : 0);
    const [x, y] = isUpright
      ? [outer.x + font.size * 0.7, box.y + box.height / 2]
      : [box.x + box.width / 2, outer.y + outer.height - font.size * 0.7];
    parts.push(written(text, x, y, font, { orientation: orientation === 180 ? 0 : orientation }));
  }
  return parts.join('');
}

function usualLine({ type }: ChartState, kind: AxisKind) {
  if (kindOf(type).family === 'scatter') return { color: AUTOMATIC.scatterAxis, weight: 0.75 };
  return kind === 'category' ? { color: AUTOMATIC.line, weight: 0.75 } : undefined;
}
