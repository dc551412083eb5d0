import { accentOf, colorOf, kindOfSeries, varies, weightOf } from '../../charts/automatic';
import type { ChartState, SeriesState } from '../document/chartState';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { changing, chartOf, type AutomaticLook } from './chartTarget';

/** A series of a chart. */
export interface SeriesTarget {
  readonly id: string;
  readonly series: SeriesState;
}

/** The chart, as long as the series is in it. */
export function chartWith({ id, series }: SeriesTarget, model: HostModel): ChartState {
  const chart = chartOf(id, model);
  if (!chart.series.includes(series)) throw excelError('ItemNotFound', 'the series was deleted');
  return chart;
}

/** The series, to be changed. */
export function changingSeries(target: SeriesTarget, model: HostModel): SeriesState {
  chartWith(target, model);
  changing(target.id, model);
  return target.series;
}

/** How a series, or one of its points, is drawn where nobody chose: filled, or as a line. */
export function automaticOf(target: SeriesTarget, model: HostModel, point?: number): AutomaticLook {
  const { series } = target;
  const { family, lines } = kindOfSeries(chartWith(target, model), series);
  const color = (chart: ChartState) =>
    point !== undefined && varies(chart)
      ? accentOf(point)
      : (series.look.fill ?? colorOf(chart, series));
  const isLine = family === 'line' || (family === 'scatter' && lines !== 'none');
  if (!isLine) return { color, line: { style: 'None' } };
  return { color, line: { style: 'Continuous', weight: weightOf(family) } };
}
