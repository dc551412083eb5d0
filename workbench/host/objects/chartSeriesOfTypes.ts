import { gapWidthOf, kindOfSeries, overlapOf } from '../../charts/automatic';
import { isRound, kindOf, type ChartKind } from '../document/chartKinds';
import type { ChartState, SeriesState } from '../document/chartState';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import * as arg from './arguments';
import { chartWith, type SeriesTarget } from './chartSeriesTarget';
import { changing } from './chartTarget';

interface OfTypes {
  isOf: (kind: ChartKind) => boolean;
  read: (chart: ChartState, series: SeriesState) => unknown;
  write: (value: unknown, chart: ChartState, series: SeriesState) => void;
}

const isBar = ({ family }: ChartKind) => family === 'bar' || family === 'column';
const isCurve = ({ family }: ChartKind) => family === 'line' || family === 'scatter';

/** Properties of a series that only some types of charts have: they are null of the others, and refused. */
const PROPERTIES: Record<string, OfTypes> = {
  DoughnutHoleSize: {
    isOf: ({ family }) => family === 'doughnut',
    read: ({ holeSize }) => holeSize,
    write: (value, chart) => {
      chart.holeSize = arg.number(value, 'doughnutHoleSize', 10, 90);
    },
  },
  Explosion: {
    isOf: isRound,
    read: ({ type }, { explosion }) => explosion ?? (kindOf(type).exploded ? 25 : 0),
    write: (value, _chart, series) => {
      series.explosion = arg.number(value, 'explosion', 0, 400);
    },
  },
  FirstSliceAngle: {
    isOf: isRound,
    read: ({ firstSliceAngle }) => firstSliceAngle,
    write: (value, chart) => {
      chart.firstSliceAngle = arg.number(value, 'firstSliceAngle', 0, 360);
    },
  },
  GapWidth: {
    isOf: isBar,
    read: (chart, series) => gapWidthOf(chart, kindOfSeries(chart, series)),
    write: (value, chart) => {
      chart.gapWidth = arg.number(value, 'gapWidth', 0, 500);
    },
  },
  InvertIfNegative: {
    isOf: isBar,
    read: (_chart, { invertIfNegative }) => invertIfNegative,
    write: (value, _chart, series) => {
      series.invertIfNegative = arg.truth(value, 'invertIfNegative');
    },
  },
  Overlap: {
    isOf: isBar,
    read: (chart, series) => overlapOf(chart, kindOfSeries(chart, series)),
    write: (value, chart) => {
      chart.overlap = arg.number(value, 'overlap', -100, 100);
    },
  },
  Smooth: {
    isOf: isCurve,
    read: (chart, series) => series.smooth ?? kindOfSeries(chart, series).lines === 'smooth',
    write: (value, _chart, series) => {
      series.smooth = arg.truth(value, 'smooth');
    },
  },
};

const members = <T>(member: (name: string, property: OfTypes) => T): Record<string, T> =>
  Object.fromEntries(
    Object.entries(PROPERTIES).map(([name, property]) => [name, member(name, property)]),
  );

const isOfType = (target: SeriesTarget, { isOf }: OfTypes, model: HostModel) =>
  isOf(kindOfSeries(chartWith(target, model), target.series));

export const seriesOfTypes = {
  get: members(
    (_name, property) => (target: SeriesTarget, model: HostModel) =>
      isOfType(target, property, model)
        ? property.read(chartWith(target, model), target.series)
        : null,
  ),
  set: members((name, property) => (target: SeriesTarget, value: unknown, model: HostModel) => {
    if (!isOfType(target, property, model))
      throw excelError('InvalidArgument', `${name} of a chart of this type`);
    property.write(value, changing(target.id, model), target.series);
  }),
};
