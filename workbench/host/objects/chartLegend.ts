import { hasPointEntries } from '../../charts/automatic';
import { valuesOf } from '../../charts/data';
import { LEGEND_POSITIONS, type LegendState } from '../document/chartState';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { legendFormatType } from './chartFormat';
import { chartCells } from './chartSource';
import { changing, changingPart, chartOf, partOf, type PartTarget } from './chartTarget';

/** `chart.legend`. */
export const chartLegendType: ObjectType<PartTarget<LegendState>> = objectType({
  name: 'ChartLegend',
  get: {
    Overlay: (target, model) => partOf(target, model).overlay,
    Position: (target, model) => partOf(target, model).position,
    Visible: (target, model) => partOf(target, model).visible,
  },
  set: {
    Overlay: (target, value, model) => {
      changingPart(target, model).overlay = arg.truth(value, 'overlay');
    },
    Position: (target, value, model) => {
      changingPart(target, model).position = arg.oneOf(value, LEGEND_POSITIONS, 'position');
    },
    Visible: (target, value, model) => {
      changingPart(target, model).visible = arg.truth(value, 'visible');
    },
  },
  children: {
    Format: ({ id, part }) =>
      legendFormatType.ref({ id, part: (chart) => part(chart).look, automatic: {} }),
    LegendEntries: ({ id }) => legendEntriesType.ref(id),
  },
});

/** There is an entry for each series, or for each point where these differ in colour. */
function count(id: string, model: HostModel): number {
  const chart = chartOf(id, model);
  const [first] = chart.series;
  if (!first || !hasPointEntries(chart)) return chart.series.length;
  return valuesOf(chart, first, chartCells(model)).length;
}

interface EntryTarget {
  readonly id: string;
  readonly index: number;
}

/** `legend.legendEntries`. */
const legendEntriesType: ObjectType<string> = objectType({
  name: 'ChartLegendEntryCollection',
  items: (id, model) =>
    Array.from({ length: count(id, model) }, (_, index) => legendEntryType.ref({ id, index })),
  methods: {
    GetCount: (id, _args, model) => count(id, model),
    GetItemAt: (id, [given], model) => {
      const index = arg.integer(given, 'index');
      if (index < 0 || index >= count(id, model)) throw excelError('InvalidArgument', 'index');
      return legendEntryType.ref({ id, index });
    },
  },
});

/** `Excel.ChartLegendEntry`: where it stands is Excel's to choose. */
const legendEntryType: ObjectType<EntryTarget> = objectType({
  name: 'ChartLegendEntry',
  get: {
    Index: ({ index }) => index,
    Visible: ({ id, index }, model) => !chartOf(id, model).legend.hidden.includes(index),
  },
  set: {
    Visible: ({ id, index }, value, model) => {
      const { legend } = changing(id, model);
      const others = legend.hidden.filter((each) => each !== index);
      legend.hidden = arg.truth(value, 'visible')
        ? others
        : [...others, index].sort((a, b) => a - b);
    },
  },
});
