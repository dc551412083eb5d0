import { sizesOf } from '../../charts/sizes';
import { emptyChart } from '../document/charts';
import { isRound, kindOf, type ChartType } from '../document/chartKinds';
import { placed } from '../document/chartPlace';
import type { ChartState } from '../document/chartState';
import type { CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { chartType, seriesByOf } from './chart';
import { tellAdded } from './chartEvents';
import { seriesFrom, type SeriesBy } from './chartSource';
import { chartTypeOf } from './chartTypes';
import { eventMethods } from './eventMethods';
import { requireAllowed } from './guard';
import { rangeType, type SheetTarget } from './refs';

/** Where Excel puts a new chart is a matter of its window; how large, is not. */
const NEW_PLACE = { left: 240, top: 105, width: 360, height: 216 };

/** `worksheet.charts`. */
export const chartsType: ObjectType<SheetTarget> = objectType({
  name: 'ChartCollection',
  get: { Count: (target, model) => chartsOn(target, model).length },
  items: (target, model) => chartsOn(target, model).map(({ id }) => chartType.ref(id)),
  item: (target, key, model) => {
    const found = find(target, key, model);
    if (!found) throw excelError('ItemNotFound', `the chart ${String(key)}`);
    return chartType.ref(found.id);
  },
  methods: {
    Add: async ({ sheetId }, [type, range, seriesBy], model) => {
      if (!rangeType.is(range)) throw excelError('InvalidArgument', 'sourceData');
      requireAllowed(model, sheetId, 'allowEditObjects');
      const given = chartTypeOf(type, 'ChartCollection.add of the type');
      const area = arg.existing(range.target);
      const chart = await newChart(sheetId, given, area, seriesByOf(seriesBy), model);
      model.document.charts.add(chart);
      tellAdded(chart, model);
      return chartType.ref(chart.id);
    },
    GetCount: (target, _args, model) => chartsOn(target, model).length,
    GetItem: (target, [name], model) => {
      const found = find(target, name, model);
      if (!found) throw excelError('ItemNotFound', `the chart ${String(name)}`);
      return chartType.ref(found.id);
    },
    GetItemAt: (target, [index], model) => {
      const found = chartsOn(target, model)[arg.integer(index, 'index')];
      if (!found) throw excelError('InvalidArgument', 'index');
      return chartType.ref(found.id);
    },
    GetItemOrNullObject: (target, [name], model) => {
      const found = find(target, name, model);
      return found ? chartType.ref(found.id) : NULL_OBJECT;
    },
    ...eventMethods('ActivatedEvent', 'AddedEvent', 'DeactivatedEvent', 'DeletedEvent'),
  },
});

/** The charts of a sheet, unless it was deleted. */
function chartsOn({ sheetId }: SheetTarget, { document, grid }: HostModel) {
  grid.worksheet(sheetId);
  return document.charts.all(sheetId);
}

/** By its name, or by the id with which the library knows a chart that was loaded. */
function find({ sheetId }: SheetTarget, key: unknown, { document }: HostModel) {
  const name = arg.text(key, 'the name of a chart');
  const byId = document.charts.byId(name);
  return byId?.sheetId === sheetId ? byId : document.charts.byName(name, sheetId);
}

async function newChart(
  sheetId: string,
  type: ChartType,
  area: CellArea,
  seriesBy: SeriesBy,
  model: HostModel,
): Promise<ChartState> {
  const { series, plotBy } = await seriesFrom(area, seriesBy, type, model);
  const made = emptyChart(sheetId, type, model.document.charts.nextName(sheetId));
  return {
    ...made,
    place: placed({ kind: 'twoCell' }, NEW_PLACE, sizesOf(model.grid, sheetId)),
    ...{ series, plotBy },
    legend: { ...made.legend, visible: series.length > 1 || isRound(kindOf(type)) },
  };
}
