/** The series of a file's chart. */
import type { Element } from '@xmldom/xmldom';
import { accentOf, AUTOMATIC, weightOf } from '../../charts/automatic';
import { isRound, type ChartKind, type ChartType } from '../../host/document/chartKinds';
import {
  type FontLook,
  newLabels,
  newLook,
  newSeries,
  type LabelsState,
  type Look,
  type MarkerLook,
  type PointState,
  type SeriesState,
} from '../../host/document/chartState';
import { POSITION_WORDS } from '../save/chartLabelsPart';
import { MARKER_WORDS } from '../save/chartSeriesPart';
import { child, children, isSaid, keyOf, numberSaid, said } from './chartElements';
import { readLook, type Usual } from './chartLooks';
import { readSource, type SheetIds } from './chartSources';
import type { ReadColor } from './colors';
import { attribute, isTrue } from './parts';

export interface ChartReading {
  ids: SheetIds;
  color: ReadColor;
  /** Of all texts of the chart. */
  font: FontLook;
}

interface KindOfSeries {
  kind: ChartKind;
  type: ChartType;
  /** Whether each point has a colour of its own. */
  varies: boolean;
  index: number;
}

const hasLines = ({ family }: ChartKind) => family === 'line' || family === 'scatter';

export function readSeries(
  element: Element,
  of: KindOfSeries,
  group: Element,
  reading: ChartReading,
): SeriesState {
  const { kind, index } = of;
  const { ids, color } = reading;
  const isScatter = kind.family === 'scatter';
  const name = readSource(child(element, 'tx'), ids);
  const categories = readSource(child(element, isScatter ? 'xVal' : 'cat'), ids);
  const values = readSource(child(element, isScatter ? 'yVal' : 'val'), ids);
  const accent = accentOf(index);
  const look = lookOf(element, kind, accent, color);
  const smooth = isSaid(element, 'smooth');
  const explosion = numberSaid(element, 'explosion');
  const own = child(element, 'dLbls') ?? child(group, 'dLbls');
  const labels = readLabels(own, reading);
  return {
    ...newSeries(),
    ...(name && { name }),
    ...(categories && { categories }),
    ...(values && { values }),
    look,
    marker: readMarker(child(element, 'marker'), kind, accent, color),
    ...(hasLines(kind) && smooth !== (kind.lines === 'smooth') && { smooth }),
    ...(explosion !== undefined && explosion !== (kind.exploded ? 25 : 0) && { explosion }),
    invertIfNegative: isSaid(element, 'invertIfNegative'),
    labels,
    points: readPoints(element, of, accent, look, reading),
  };
}

function lookOf(element: Element, kind: ChartKind, accent: string, color: ReadColor): Look {
  const look = readLook(element, usualOf(kind, accent), color);
  // Marks alone are what such a chart has.
  if (kind.lines === 'none' && look.line.style === 'None') delete look.line.style;
  return look;
}

function usualOf(kind: ChartKind, accent: string): Usual {
  if (hasLines(kind)) return { line: { color: accent, weight: weightOf(kind.family) } };
  const frame = { color: AUTOMATIC.background, weight: 1.5 };
  return { fill: accent, ...(isRound(kind) && { line: frame }) };
}

function readMarker(
  element: Element | undefined,
  kind: ChartKind,
  accent: string,
  color: ReadColor,
): MarkerLook {
  if (!element || !hasLines(kind)) return {};
  const symbol = MARKER_WORDS[said(element, 'symbol') ?? ''];
  const size = numberSaid(element, 'size');
  const usual = { fill: accent, line: { color: accent, weight: 0.75 } };
  const { fill, line } = readLook(element, usual, color);
  return {
    ...(symbol && symbol !== (kind.markers ? 'Circle' : 'None') && { style: symbol }),
    ...(size !== undefined && size !== AUTOMATIC.markerSize && { size }),
    ...(fill !== undefined && fill !== 'none' && { background: fill }),
    ...(line.color !== undefined && { foreground: line.color }),
  };
}

function readPoints(
  element: Element,
  { kind, varies }: KindOfSeries,
  accent: string,
  ofSeries: Look,
  reading: ChartReading,
): Map<number, PointState> {
  const { color } = reading;
  const points = new Map<number, PointState>();
  for (const each of children(element, 'dPt')) {
    const index = numberSaid(each, 'idx') ?? 0;
    const usual = varies ? accentOf(index) : (ofSeries.fill ?? accent);
    const look = lookOf(each, kind, usual, color);
    // Told again of each point that differs in something else.
    if (JSON.stringify(look.line) === JSON.stringify(ofSeries.line)) look.line = {};
    const marker = readMarker(child(each, 'marker'), kind, usual, color);
    const explosion = numberSaid(each, 'explosion');
    const isOwn = [look.line, look.font, marker].some((part) => Object.keys(part).length > 0);
    if (isOwn || look.fill !== undefined || explosion !== undefined)
      points.set(index, { look, marker, ...(explosion !== undefined && { explosion }) });
  }
  for (const each of children(child(element, 'dLbls'), 'dLbl')) {
    const index = numberSaid(each, 'idx') ?? 0;
    const point = points.get(index) ?? { look: newLook(), marker: {} };
    points.set(index, { ...point, labels: readLabels(each, reading) });
  }
  return points;
}

function readLabels(element: Element | undefined, { color, font: all }: ChartReading): LabelsState {
  if (!element || isSaid(element, 'delete')) return newLabels();
  const position = keyOf(POSITION_WORDS, said(element, 'dLblPos'));
  const separator = child(element, 'separator')?.textContent ?? undefined;
  const format = child(element, 'numFmt');
  const isOwn = format && !isTrue(attribute(format, 'sourceLinked'));
  const font = { color: AUTOMATIC.text, size: AUTOMATIC.sizes.text, ...all };
  return {
    showValue: isSaid(element, 'showVal'),
    showSeriesName: isSaid(element, 'showSerName'),
    showCategoryName: isSaid(element, 'showCatName'),
    showLegendKey: isSaid(element, 'showLegendKey'),
    showPercentage: isSaid(element, 'showPercent'),
    showBubbleSize: isSaid(element, 'showBubbleSize'),
    ...(position && { position }),
    ...(separator !== undefined && { separator }),
    ...(isOwn && { numberFormat: attribute(format, 'formatCode') ?? 'General' }),
    look: readLook(element, { font }, color),
  };
}
