/** What Excel makes of a chart where nobody said how it looks. */
import { isRound, kindOf, type ChartFamily, type ChartKind } from '../host/document/chartKinds';
import type { ChartState, FontLook, Look, SeriesState } from '../host/document/chartState';

/** The colours of Excel's theme, of which charts are drawn. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
/** The same once more, darker. */
const DARKER = ['#264478', '#9E480E', '#636363', '#997300', '#255E91', '#43682B'];

export const AUTOMATIC = {
  text: '#595959',
  /** Frames, gridlines and the axis on which categories stand. */
  line: '#D9D9D9',
  minorLine: '#F2F2F2',
  /** The axes of a scatter chart. */
  scatterAxis: '#BFBFBF',
  background: '#FFFFFF',
  font: 'Calibri',
  sizes: { chart: 10, title: 14, axisTitle: 10, text: 9 },
  markerSize: 5,
  holeSize: 75,
} as const;

/** The colour of the series, or of the slice, at a position. */
export function accentOf(position: number): string {
  const all = [...ACCENTS, ...DARKER];
  return all[position % all.length]!;
}

export const typeOfSeries = (chart: ChartState, series: SeriesState) => series.type ?? chart.type;

export const kindOfSeries = (chart: ChartState, series: SeriesState) =>
  kindOf(typeOfSeries(chart, series));

/** Whether each point of the only series has a colour of its own. */
export function varies(chart: ChartState): boolean {
  if (chart.varyByCategories !== undefined)
    return chart.varyByCategories && (chart.series.length === 1 || isRound(kindOf(chart.type)));
  return isRound(kindOf(chart.type));
}

/** Whether the legend tells points apart, not series. */
export const hasPointEntries = (chart: ChartState): boolean =>
  varies(chart) && (chart.series.length === 1 || isRound(kindOf(chart.type)));

/** The colour with which a series is filled or drawn. */
export const colorOf = (chart: ChartState, series: SeriesState): string =>
  accentOf(chart.series.indexOf(series));

/** The weight of a series' line in points. */
export const weightOf = (family: ChartFamily): number => (family === 'scatter' ? 1.5 : 2.25);

export const gapWidthOf = ({ gapWidth }: ChartState, { family, grouping }: ChartKind): number =>
  gapWidth ?? (grouping !== 'clustered' ? 150 : family === 'bar' ? 182 : 219);

export const overlapOf = ({ overlap }: ChartState, { family, grouping }: ChartKind): number =>
  overlap ?? (grouping !== 'clustered' ? 100 : family === 'bar' ? 0 : -27);

export type Font = Required<FontLook>;

/** A text's look: its own, else that of the whole chart, else Excel's. */
export const fontIn = (chart: ChartState, look: Look, size: number): Font => ({
  ...{ bold: false, italic: false, underline: 'None', color: AUTOMATIC.text },
  ...{ name: AUTOMATIC.font, size },
  ...chart.look.font,
  ...look.font,
});
