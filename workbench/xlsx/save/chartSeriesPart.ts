/** A series of a chart: the order of its elements is that of the kind of chart. */
import {
  accentOf,
  AUTOMATIC,
  colorOf,
  kindOfSeries,
  varies,
  weightOf,
} from '../../charts/automatic';
import { valuesOf, type ChartCells } from '../../charts/data';
import { isRound, type ChartKind } from '../../host/document/chartKinds';
import type {
  ChartState,
  LineLook,
  MarkerLook,
  PointState,
  SeriesState,
} from '../../host/document/chartState';
import { categoryData, numberData, textData } from './chartData';
import { labelsPart } from './chartLabelsPart';
import { fillOf, lineOf, shape } from './chartLooks';

export const MARKER_WORDS: Record<string, NonNullable<MarkerLook['style']>> = {
  none: 'None',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  x: 'X',
  star: 'Star',
  dot: 'Dot',
  dash: 'Dash',
  circle: 'Circle',
  plus: 'Plus',
};

export function seriesPart(chart: ChartState, series: SeriesState, cells: ChartCells): string {
  const index = chart.series.indexOf(series);
  const kind = kindOfSeries(chart, series);
  const { family } = kind;
  const { name, values, categories, invertIfNegative } = series;
  const isBar = family === 'bar' || family === 'column';
  const [across, up] = family === 'scatter' ? ['xVal', 'yVal'] : ['cat', 'val'];
  const smooth = series.smooth ?? kind.lines === 'smooth';
  const explosion = series.explosion ?? (kind.exploded ? 25 : 0);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    name ? `<c:tx>${textData(name, cells)}</c:tx>` : '',
    lookOf(chart, series, kind),
    isBar ? `<c:invertIfNegative val="${Number(invertIfNegative)}"/>` : '',
    isRound(kind) && explosion > 0 ? `<c:explosion val="${explosion}"/>` : '',
    hasMarkers(kind)
      ? markerPart(series.marker, kind, colorOf(chart, series), series.look.fill)
      : '',
    pointsPart(chart, series, kind, cells),
    labelsPart(chart, series),
    categories
      ? `<c:${across}>${categoryData(categories, cells, chart.plotVisibleOnly)}</c:${across}>`
      : '',
    values ? `<c:${up}>${numberData(values, cells, chart.plotVisibleOnly)}</c:${up}>` : '',
    hasMarkers(kind) ? `<c:smooth val="${Number(smooth)}"/>` : '',
    '</c:ser>',
  ].join('');
}

const hasMarkers = ({ family }: ChartKind) => family === 'line' || family === 'scatter';

/** Lines are drawn, all else is filled. */
function lookOf(chart: ChartState, series: SeriesState, kind: ChartKind): string {
  const { fill, line } = series.look;
  const rgb = colorOf(chart, series);
  return hasMarkers(kind)
    ? strokeOf(kind, line, rgb)
    : shape(fillOf(fill, rgb), lineOf(line, frameOf(kind)));
}

/** The line of a series; of some charts there are only the marks. */
function strokeOf(kind: ChartKind, line: LineLook, color: string): string {
  const isDrawn = kind.lines !== 'none' || line.style !== undefined || line.color !== undefined;
  const automatic = isDrawn ? { color, weight: weightOf(kind.family) } : undefined;
  return `<c:spPr>${lineOf(isDrawn ? line : {}, automatic)}</c:spPr>`;
}

/** Slices are set apart by white lines. */
const frameOf = (kind: ChartKind) =>
  isRound(kind) ? { color: AUTOMATIC.background, weight: 1.5 } : undefined;

function markerPart(
  marker: MarkerLook,
  kind: ChartKind,
  accent: string,
  fill: string | undefined,
): string {
  const { style = 'Automatic', size = AUTOMATIC.markerSize } = marker;
  const automatic = kind.markers ? 'Circle' : 'None';
  const symbol = style === 'Automatic' ? automatic : style;
  const word = Object.keys(MARKER_WORDS).find((each) => MARKER_WORDS[each] === symbol);
  if (symbol === 'None') return '<c:marker><c:symbol val="none"/></c:marker>';
  const background = marker.background ?? fill ?? accent;
  const foreground = marker.foreground ?? (background === 'none' ? accent : background);
  const look = shape(fillOf(background), lineOf({ color: foreground, weight: 0.75 }));
  return `<c:marker><c:symbol val="${word}"/><c:size val="${size}"/>${look}</c:marker>`;
}

/** Points that differ from their series, and all of those that have each a colour of its own. */
function pointsPart(
  chart: ChartState,
  series: SeriesState,
  kind: ChartKind,
  cells: ChartCells,
): string {
  const all = varies(chart) ? valuesOf(chart, series, cells).map((_, index) => index) : [];
  const indexes = [...new Set([...all, ...series.points.keys()])].sort((a, b) => a - b);
  return indexes.map((index) => pointPart(chart, series, kind, index)).join('');
}

function pointPart(chart: ChartState, series: SeriesState, kind: ChartKind, index: number): string {
  const point = series.points.get(index);
  if (!varies(chart) && !(point && isOwn(point))) return '';
  const own = hasMarkers(kind) ? undefined : series.look.fill;
  const rgb = varies(chart) ? accentOf(index) : (own ?? colorOf(chart, series));
  const { fill, line } = point?.look ?? { line: {} };
  const lineLook = { ...series.look.line, ...line };
  const look = hasMarkers(kind)
    ? strokeOf(kind, lineLook, rgb)
    : shape(fillOf(fill, rgb), lineOf(lineLook, frameOf(kind)));
  const isBar = kind.family === 'bar' || kind.family === 'column';
  return [
    `<c:dPt><c:idx val="${index}"/>`,
    isBar ? `<c:invertIfNegative val="${Number(series.invertIfNegative)}"/>` : '',
    hasMarkers(kind) && point
      ? markerPart({ ...series.marker, ...point.marker }, kind, rgb, fill ?? series.look.fill)
      : '',
    '<c:bubble3D val="0"/>',
    point?.explosion === undefined ? '' : `<c:explosion val="${point.explosion}"/>`,
    look,
    '</c:dPt>',
  ].join('');
}

const isOwn = ({ look, marker, explosion }: PointState) =>
  look.fill !== undefined ||
  explosion !== undefined ||
  Object.keys({ ...look.line, ...marker }).length > 0;
