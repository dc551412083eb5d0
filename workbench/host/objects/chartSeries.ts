import { colorOf, kindOfSeries, typeOfSeries, varies } from '../../charts/automatic';
import { nameOf, pointsOf } from '../../charts/data';
import { referenceOf } from '../../charts/references';
import { isCombinable, kindOf, type ChartType } from '../document/chartKinds';
import {
  isLabelled,
  newLabels,
  newSeries,
  type ChartSource,
  type ChartState,
  type SeriesState,
} from '../document/chartState';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { seriesFormatType } from './chartFormat';
import { dataLabelsType } from './chartLabels';
import { markerMembers } from './chartMarkers';
import { chartPointsType } from './chartPoints';
import { seriesOfTypes } from './chartSeriesOfTypes';
import { automaticOf, changingSeries, chartWith, type SeriesTarget } from './chartSeriesTarget';
import { chartCells } from './chartSource';
import { changing, chartOf, computedChart } from './chartTarget';
import { chartTypeOf } from './chartTypes';
import { rangeType } from './refs';

/** The longest name that Excel takes. */
const LONGEST_NAME = 255;

/** `chart.series`. */
export const chartSeriesCollectionType: ObjectType<string> = objectType({
  name: 'ChartSeriesCollection',
  get: { Count: (id, model) => chartOf(id, model).series.length },
  items: (id, model) =>
    chartOf(id, model).series.map((series) => chartSeriesType.ref({ id, series })),
  methods: {
    Add: (id, [name, index], model) => {
      const { series: all } = changing(id, model);
      const at = arg.optionalInteger(index, 'index', all.length);
      if (at < 0 || at > all.length) throw excelError('InvalidArgument', 'index');
      const given = arg.optionalText(name, 'name');
      const series = { ...newSeries(), ...(given && { name: { values: [checkedName(given)] } }) };
      all.splice(at, 0, series);
      return chartSeriesType.ref({ id, series });
    },
    GetCount: (id, _args, model) => chartOf(id, model).series.length,
    GetItemAt: (id, [index], model) => {
      const series = chartOf(id, model).series[arg.integer(index, 'index')];
      if (!series) throw excelError('InvalidArgument', 'index');
      return chartSeriesType.ref({ id, series });
    },
  },
});

function checkedName(value: unknown): string {
  const name = arg.text(value, 'name');
  if (name.length > LONGEST_NAME) throw excelError('InvalidArgument', 'the name is too long');
  return name;
}

const markers = markerMembers<SeriesTarget>({
  read: ({ series }) => series.marker,
  change: (target, model) => changingSeries(target, model).marker,
  color: (target, model) => colorOf(chartWith(target, model), target.series),
});

/** `Excel.ChartSeries`. */
const chartSeriesType: ObjectType<SeriesTarget> = objectType({
  name: 'ChartSeries',
  get: {
    ...markers.get,
    ...seriesOfTypes.get,
    AxisGroup: () => 'Primary',
    ChartType: (target, model) => typeOfSeries(chartWith(target, model), target.series),
    Filtered: () => false,
    HasDataLabels: ({ series }) => isLabelled(series.labels),
    Name: async (target, model) => {
      await computedChart(target.id, model);
      return nameOf(chartWith(target, model), target.series, chartCells(model));
    },
    VaryByCategories: (target, model) => varies(chartWith(target, model)),
  },
  set: {
    ...markers.set,
    ...seriesOfTypes.set,
    ChartType: (target, value, model) => {
      changingSeries(target, model);
      setType(chartWith(target, model), target.series, chartTypeOf(value, 'ChartSeries.chartType'));
    },
    HasDataLabels: (target, value, model) => {
      const series = changingSeries(target, model);
      const has = arg.truth(value, 'hasDataLabels');
      if (!has) series.labels = newLabels();
      else if (!isLabelled(series.labels)) series.labels.showValue = true;
    },
    Name: (target, value, model) => {
      changingSeries(target, model).name = { values: [checkedName(value)] };
    },
    VaryByCategories: (target, value, model) => {
      changingSeries(target, model);
      chartWith(target, model).varyByCategories = arg.truth(value, 'varyByCategories');
    },
  },
  children: {
    DataLabels: (target) =>
      dataLabelsType.ref({
        ...{ id: target.id, part: () => [target.series.labels] },
        kinds: (chart) => [kindOfSeries(chart, target.series)],
      }),
    Format: (target, model) =>
      seriesFormatType.ref({
        ...{ id: target.id, part: () => target.series.look },
        automatic: automaticOf(target, model),
      }),
    Points: (target) => chartPointsType.ref(target),
  },
  methods: {
    Delete: (target, _args, model) => {
      changingSeries(target, model);
      const { series: all } = chartWith(target, model);
      all.splice(all.indexOf(target.series), 1);
    },
    GetDimensionDataSourceString: (target, [dimension], model) => {
      const source = dimensionOf(target, dimension, model);
      const name = (sheetId: string) =>
        model.engine.workbook.getSheetBySheetId(sheetId)?.getSheetName();
      return source ? (referenceOf(source, name) ?? '') : '';
    },
    GetDimensionDataSourceType: (target, [dimension], model) => {
      const source = dimensionOf(target, dimension, model);
      if (source?.areas) return 'LocalRange';
      return source?.formula === undefined && source?.values ? 'List' : 'Unknown';
    },
    GetDimensionValues: async (target, [dimension], model) => {
      await computedChart(target.id, model);
      const { plotVisibleOnly } = chartWith(target, model);
      const source = dimensionOf(target, dimension, model);
      return pointsOf(source, chartCells(model), plotVisibleOnly).map(({ value }) => value);
    },
    SetValues: (target, [range], model) => {
      const area = line(range);
      changingSeries(target, model).values = { areas: [area] };
    },
    SetXAxisValues: (target, [range], model) => {
      if (!rangeType.is(range)) throw excelError('InvalidArgument', 'sourceData');
      changingSeries(target, model).categories = { areas: [{ ...arg.existing(range.target) }] };
    },
  },
});

/** Values stand in one row or column. */
function line(range: unknown) {
  if (!rangeType.is(range)) throw excelError('InvalidArgument', 'sourceData');
  const area = { ...arg.existing(range.target) };
  if (area.rows > 1 && area.columns > 1)
    throw excelError('InvalidArgument', 'values of one row or one column');
  return area;
}

const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

/** The places of a scatter chart are its x- and y-values, other charts have categories and values. */
function dimensionOf(
  target: SeriesTarget,
  given: unknown,
  model: HostModel,
): ChartSource | undefined {
  const dimension = arg.oneOf(given, DIMENSIONS, 'dimension');
  const chart = chartWith(target, model);
  const isScatter = kindOf(chart.type).family === 'scatter';
  const [across, up] = isScatter ? ['XValues', 'YValues'] : ['Categories', 'Values'];
  if (dimension === across) return target.series.categories;
  if (dimension === up) return target.series.values;
  throw excelError('InvalidArgument', `a chart of this type has no ${dimension}`);
}

/** A type for one series: those that share a pair of axes stand in one chart. */
function setType(chart: ChartState, series: SeriesState, type: ChartType): void {
  const others = chart.series.filter((each) => each !== series);
  const types = [type, ...others.map((each) => typeOfSeries(chart, each))];
  if (new Set(types).size > 1 && !types.every((each) => isCombinable(kindOf(each))))
    throw notImplemented(`a chart of ${[...new Set(types)].join(' and ')}`);
  series.type = type;
  if (new Set(types).size > 1) return;
  chart.type = type;
  for (const each of chart.series) delete each.type;
}
