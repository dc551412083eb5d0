import { kindOfSeries } from '../../charts/automatic';
import { valuesOf } from '../../charts/data';
import { isLabelled, newLabels, newLook, type PointState } from '../document/chartState';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { pointFormatType } from './chartFormat';
import { dataLabelType } from './chartLabels';
import { markerMembers } from './chartMarkers';
import { automaticOf, changingSeries, chartWith, type SeriesTarget } from './chartSeriesTarget';
import { chartCells } from './chartSource';
import { computedChart } from './chartTarget';

interface PointTarget extends SeriesTarget {
  readonly index: number;
}

async function points(target: SeriesTarget, model: HostModel) {
  await computedChart(target.id, model);
  return valuesOf(chartWith(target, model), target.series, chartCells(model));
}

const count = async (target: SeriesTarget, model: HostModel) =>
  (await points(target, model)).length;

/** `series.points`. */
export const chartPointsType: ObjectType<SeriesTarget> = objectType({
  name: 'ChartPointsCollection',
  get: { Count: count },
  items: (target, model) =>
    valuesOf(chartWith(target, model), target.series, chartCells(model)).map((_, index) =>
      chartPointType.ref({ ...target, index }),
    ),
  methods: {
    GetCount: (target, _args, model) => count(target, model),
    GetItemAt: async (target, [given], model) => {
      const index = arg.integer(given, 'index');
      if (index < 0 || index >= (await count(target, model)))
        throw excelError('InvalidArgument', 'index');
      return chartPointType.ref({ ...target, index });
    },
  },
});

/** What is kept of a point; it is kept from when it is first asked for. */
function pointOf({ series, index }: PointTarget): PointState {
  const known = series.points.get(index) ?? { look: newLook(), marker: {} };
  series.points.set(index, known);
  return known;
}

function changingPoint(target: PointTarget, model: HostModel): PointState {
  changingSeries(target, model);
  return pointOf(target);
}

/** A point's label is that of its series until it is changed. */
function labelsOf(point: PointState, { series }: PointTarget) {
  point.labels ??= structuredClone(series.labels);
  return point.labels;
}

const markers = markerMembers<PointTarget>({
  read: (target) => ({ ...target.series.marker, ...pointOf(target).marker }),
  change: (target, model) => changingPoint(target, model).marker,
  color: (target, model) =>
    automaticOf(target, model, target.index).color?.(chartWith(target, model)) ?? '',
});

/** `Excel.ChartPoint`. */
const chartPointType: ObjectType<PointTarget> = objectType({
  name: 'ChartPoint',
  get: {
    ...markers.get,
    HasDataLabel: (target) => isLabelled(pointOf(target).labels ?? target.series.labels),
    Value: async (target, model) => (await points(target, model))[target.index]?.value ?? null,
  },
  set: {
    ...markers.set,
    HasDataLabel: (target, value, model) => {
      const point = changingPoint(target, model);
      point.labels = {
        ...(arg.truth(value, 'hasDataLabel') ? labelsOf(point, target) : newLabels()),
      };
      if (value === true && !isLabelled(point.labels)) point.labels.showValue = true;
    },
  },
  children: {
    DataLabel: (target) =>
      dataLabelType.ref({
        ...{ id: target.id, part: () => [pointOf(target).labels ?? target.series.labels] },
        own: () => [labelsOf(pointOf(target), target)],
        kinds: (chart) => [kindOfSeries(chart, target.series)],
      }),
    Format: (target, model) =>
      pointFormatType.ref({
        ...{ id: target.id, part: () => pointOf(target).look },
        automatic: automaticOf(target, model, target.index),
      }),
  },
});
