import { AUTOMATIC, kindOfSeries } from '../../charts/automatic';
import { sizesOf } from '../../charts/sizes';
import { placed, rectangleOf, type Rectangle } from '../document/chartPlace';
import { BLANKS, type ChartState } from '../document/chartState';
import { isCombinable, kindOf } from '../document/chartKinds';
import { bounding, lastColumn, lastRow, type Area } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { chartAxesType } from './chartAxis';
import { activateChart, deleteChart } from './chartEvents';
import { areaFormatType, plotFormatType } from './chartFormat';
import { dataLabelsType } from './chartLabels';
import { chartSeriesCollectionType } from './chartSeries';
import { seriesFrom, type SeriesBy } from './chartSource';
import { changing, chartOf } from './chartTarget';
import { chartLegendType } from './chartLegend';
import { chartTitleType } from './chartTitles';
import { chartTypeOf } from './chartTypes';
import { eventMethods } from './eventMethods';
import { rangeType, worksheetType } from './refs';

/** As far as Excel's grid goes, in points. */
const FARTHEST = 1e7;

const rectangle = (id: string, model: HostModel): Rectangle => {
  const { place, sheetId } = chartOf(id, model);
  return rectangleOf(place, sizesOf(model.grid, sheetId));
};

function move(id: string, change: Partial<Rectangle>, model: HostModel): void {
  const chart = changing(id, model);
  const sizes = sizesOf(model.grid, chart.sheetId);
  chart.place = placed(chart.place, { ...rectangleOf(chart.place, sizes), ...change }, sizes);
}

const distance = (value: unknown, what: string) => arg.number(value, what, 0, FARTHEST);

/** `Excel.Chart`, by its id. */
export const chartType: ObjectType<string> = objectType({
  name: 'Chart',
  identity: (id) => ({ Id: id }),
  get: {
    ChartType: (id, model) => chartOf(id, model).type,
    DisplayBlanksAs: (id, model) => chartOf(id, model).displayBlanksAs,
    Height: (id, model) => rectangle(id, model).height,
    Id: (id, model) => chartOf(id, model).id,
    Left: (id, model) => rectangle(id, model).left,
    Name: (id, model) => chartOf(id, model).name,
    PlotBy: (id, model) => chartOf(id, model).plotBy,
    PlotVisibleOnly: (id, model) => chartOf(id, model).plotVisibleOnly,
    ShowDataLabelsOverMaximum: (id, model) => chartOf(id, model).labelsOverMaximum,
    Top: (id, model) => rectangle(id, model).top,
    Width: (id, model) => rectangle(id, model).width,
  },
  set: {
    ChartType: (id, value, model) => {
      const type = chartTypeOf(value, 'Chart.chartType');
      const chart = changing(id, model);
      chart.type = type;
      for (const series of chart.series) delete series.type;
      if (!isCombinable(kindOf(type))) delete chart.overlap;
    },
    DisplayBlanksAs: (id, value, model) => {
      changing(id, model).displayBlanksAs = arg.oneOf(value, BLANKS, 'displayBlanksAs');
    },
    Height: (id, value, model) => move(id, { height: distance(value, 'height') }, model),
    Left: (id, value, model) => move(id, { left: distance(value, 'left') }, model),
    Name: (id, value, model) => {
      const name = arg.text(value, 'name');
      if (name === '') throw excelError('InvalidArgument', 'name');
      changing(id, model).name = name;
    },
    // The same cells, read the other way.
    PlotBy: async (id, value, model) => {
      const plotBy = arg.oneOf(value, ['Rows', 'Columns'] as const, 'plotBy');
      const chart = changing(id, model);
      const all = chart.series.flatMap((each) =>
        [each.name, each.values, each.categories].flatMap((source) => source?.areas ?? []),
      );
      const [first] = all;
      if (!first || all.some(({ gone, sheetId }) => gone || sheetId !== first.sheetId))
        throw excelError('InvalidOperation', 'the series are not of one range');
      const whole = { ...all.reduce(bounding, first as Area), sheetId: first.sheetId };
      const { series } = await seriesFrom(whole, plotBy, chart.type, model);
      Object.assign(chart, { series: withLooksOf(chart, series), plotBy });
    },
    PlotVisibleOnly: (id, value, model) => {
      changing(id, model).plotVisibleOnly = arg.truth(value, 'plotVisibleOnly');
    },
    ShowDataLabelsOverMaximum: (id, value, model) => {
      changing(id, model).labelsOverMaximum = arg.truth(value, 'showDataLabelsOverMaximum');
    },
    Top: (id, value, model) => move(id, { top: distance(value, 'top') }, model),
    Width: (id, value, model) => move(id, { width: distance(value, 'width') }, model),
  },
  children: {
    Axes: (id) => chartAxesType.ref(id),
    DataLabels: (id) =>
      dataLabelsType.ref({
        ...{ id, part: ({ series }) => series.map(({ labels }) => labels) },
        kinds: (chart) => chart.series.map((series) => kindOfSeries(chart, series)),
      }),
    Format: (id) =>
      areaFormatType.ref({
        ...{ id, part: ({ look }) => look },
        automatic: { fill: AUTOMATIC.background, fontSize: AUTOMATIC.sizes.chart },
      }),
    Legend: (id) => chartLegendType.ref({ id, part: ({ legend }) => legend }),
    PlotArea: (id) => chartPlotAreaType.ref(id),
    Series: (id) => chartSeriesCollectionType.ref(id),
    Title: (id) => chartTitleType.ref({ id, part: ({ title }) => title }),
    Worksheet: (id, model) => worksheetType.ref({ sheetId: chartOf(id, model).sheetId }),
  },
  methods: {
    Activate: (id, _args, model) => activateChart(chartOf(id, model), model),
    Delete: (id, _args, model) => deleteChart(changing(id, model), model),
    SetData: async (id, [range, seriesBy], model) => {
      if (!rangeType.is(range)) throw excelError('InvalidArgument', 'sourceData');
      const chart = changing(id, model);
      const area = arg.existing(range.target);
      const { series, plotBy } = await seriesFrom(area, seriesByOf(seriesBy), chart.type, model);
      chart.series = withLooksOf(chart, series);
      chart.plotBy = plotBy;
    },
    SetPosition: (id, [startCell, endCell], model) => {
      const { sheetId, place } = changing(id, model);
      const start = arg.area(startCell, sheetId, model);
      const end =
        endCell === undefined || endCell === null ? undefined : arg.area(endCell, sheetId, model);
      if (start.sheetId !== sheetId || (end && end.sheetId !== sheetId))
        throw excelError('InvalidArgument', 'another worksheet');
      const sizes = sizesOf(model.grid, sheetId);
      const { left, top } = rectangleOf(placeOfCells(start, start), sizes);
      if (!end) return move(id, { left, top }, model);
      const covered = rectangleOf(placeOfCells(start, end), sizes);
      chartOf(id, model).place =
        place.kind === 'twoCell'
          ? { ...place, ...placeOfCells(start, end) }
          : placed(place, covered, sizes);
    },
    ...eventMethods('ActivatedEvent', 'DeactivatedEvent'),
  },
});

/** From the corner of one to the far corner of another. */
function placeOfCells(
  { row, column }: { row: number; column: number },
  end: Parameters<typeof lastRow>[0],
) {
  return {
    kind: 'twoCell' as const,
    from: { row, column, down: 0, right: 0 },
    to: { row: lastRow(end) + 1, column: lastColumn(end) + 1, down: 0, right: 0 },
  };
}

export const seriesByOf = (value: unknown): SeriesBy =>
  arg.oneOf(value ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const, 'seriesBy');

/** Other data in the place of what was there look as it did. */
function withLooksOf(chart: ChartState, series: ChartState['series']): ChartState['series'] {
  return series.map((each, index) => {
    const before = chart.series[index];
    if (!before) return each;
    const { look, marker, labels, points } = before;
    return { ...each, look, marker, labels, points };
  });
}

/** `chart.plotArea`: its place is Excel's to choose. */
const chartPlotAreaType: ObjectType<string> = objectType({
  name: 'ChartPlotArea',
  children: {
    Format: (id) =>
      plotFormatType.ref({
        ...{ id, part: ({ plotLook }) => plotLook },
        automatic: { line: { style: 'None' } },
      }),
  },
});
