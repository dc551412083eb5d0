import { AUTOMATIC } from '../../charts/automatic';
import { placeScale, valueScale, type Scale } from '../../charts/scale';
import { numberFormatOf } from '../../charts/axisFormat';
import { isRound, kindOf } from '../document/chartKinds';
import {
  TICK_LABELS,
  TICK_MARKS,
  type AxisState,
  type ChartState,
  type GridlinesState,
} from '../document/chartState';
import { isNumberFormat } from '../grid/numberFormat';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { objectType, type ObjectType, type PathValue } from '../protocol/objectType';
import * as arg from './arguments';
import { axisFormatType, lineFormatType } from './chartFormat';
import { chartCells } from './chartSource';
import {
  changing,
  changingPart,
  chartOf,
  computedChart,
  partOf,
  type PartTarget,
} from './chartTarget';
import { axisTitleType } from './chartTitles';
import { rangeType } from './refs';

type AxisKind = 'category' | 'value';

export interface AxisTarget {
  readonly id: string;
  readonly axis: AxisKind;
}

const partTarget = ({ id, axis }: AxisTarget): PartTarget<AxisState> => ({
  ...{ id, part: ({ axes }) => axes[axis] },
});
const axisOf = (target: AxisTarget, model: HostModel) => partOf(partTarget(target), model);
const changingAxis = (target: AxisTarget, model: HostModel) =>
  changingPart(partTarget(target), model);

/** Values stand along it: the value axis, and both of a scatter chart. */
const hasScale = ({ id, axis }: AxisTarget, model: HostModel) =>
  axis === 'value' || kindOf(chartOf(id, model).type).family === 'scatter';

/** Pies have no axes. */
function axis(id: string, kind: AxisKind, model: HostModel): PathValue {
  if (isRound(kindOf(chartOf(id, model).type)))
    throw excelError('ItemNotFound', 'a chart of this type has no axes');
  return chartAxisType.ref({ id, axis: kind });
}

/** `chart.axes`. */
export const chartAxesType: ObjectType<string> = objectType({
  name: 'ChartAxes',
  children: {
    CategoryAxis: (id, model) => axis(id, 'category', model),
    ValueAxis: (id, model) => axis(id, 'value', model),
  },
  methods: {
    GetItem: (id, [type, group], model) => {
      const kind = arg.oneOf(type, ['Category', 'Value', 'Series'] as const, 'type');
      const given = arg.oneOf(group ?? 'Primary', ['Primary', 'Secondary'] as const, 'group');
      if (kind === 'Series') throw notImplemented('ChartAxes.getItem of the series axis');
      if (given === 'Secondary') throw excelError('ItemNotFound', 'there is no secondary axis');
      return axis(id, kind === 'Value' ? 'value' : 'category', model);
    },
  },
});

async function scale(target: AxisTarget, model: HostModel): Promise<Scale | undefined> {
  if (!hasScale(target, model)) return undefined;
  const chart = await computedChart(target.id, model);
  return target.axis === 'value'
    ? valueScale(chart, chartCells(model))
    : placeScale(chart, chartCells(model));
}

type End = 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit';

/** A number, or "" for what Excel makes of the values. */
function setEnd(target: AxisTarget, end: End, value: unknown, model: HostModel): void {
  if (!hasScale(target, model)) throw notImplemented(`ChartAxis.${end} of an axis of categories`);
  const changed = changingAxis(target, model);
  if (value === '') delete changed[end];
  else {
    const least = end === 'majorUnit' || end === 'minorUnit' ? Number.MIN_VALUE : -Infinity;
    changed[end] = arg.number(value, end, least);
  }
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const ENDS: End[] = ['minimum', 'maximum', 'majorUnit', 'minorUnit'];

/** `axes.categoryAxis` and `axes.valueAxis`. */
const chartAxisType: ObjectType<AxisTarget> = objectType({
  name: 'ChartAxis',
  get: {
    AxisGroup: () => 'Primary',
    LinkNumberFormat: (target, model) => axisOf(target, model).numberFormat === undefined,
    LogBase: (target, model) => axisOf(target, model).logBase ?? 10,
    MajorTickMark: (target, model) => axisOf(target, model).majorTickMark,
    MinorTickMark: (target, model) => axisOf(target, model).minorTickMark,
    NumberFormat: async (target, model) => {
      const chart = await computedChart(target.id, model);
      return numberFormatOf(chart, target.axis, chartCells(model));
    },
    ReversePlotOrder: (target, model) => axisOf(target, model).reversed,
    ScaleType: (target, model) =>
      axisOf(target, model).logBase === undefined ? 'Linear' : 'Logarithmic',
    TextOrientation: (target, model) => axisOf(target, model).orientation ?? 0,
    TickLabelPosition: (target, model) => axisOf(target, model).tickLabels,
    TickLabelSpacing: (target, model) => axisOf(target, model).labelSpacing ?? 1,
    Type: ({ axis: kind }) => pascal(kind),
    Visible: (target, model) => axisOf(target, model).visible,
    ...Object.fromEntries(
      ENDS.map((end) => [
        pascal(end),
        async (target: AxisTarget, model: HostModel) => (await scale(target, model))?.[end] ?? null,
      ]),
    ),
  },
  set: {
    LinkNumberFormat: async (target, value, model) => {
      const changed = changingAxis(target, model);
      if (arg.truth(value, 'linkNumberFormat')) delete changed.numberFormat;
      else {
        const chart = await computedChart(target.id, model);
        changed.numberFormat = numberFormatOf(chart, target.axis, chartCells(model));
      }
    },
    LogBase: (target, value, model) => {
      changingAxis(target, model).logBase = arg.number(value, 'logBase', 2, 1000);
    },
    MajorTickMark: (target, value, model) => {
      changingAxis(target, model).majorTickMark = arg.oneOf(value, TICK_MARKS, 'majorTickMark');
    },
    MinorTickMark: (target, value, model) => {
      changingAxis(target, model).minorTickMark = arg.oneOf(value, TICK_MARKS, 'minorTickMark');
    },
    NumberFormat: (target, value, model) => {
      if (!isNumberFormat(value)) throw excelError('InvalidArgument', 'numberFormat');
      changingAxis(target, model).numberFormat = value || 'General';
    },
    ReversePlotOrder: (target, value, model) => {
      changingAxis(target, model).reversed = arg.truth(value, 'reversePlotOrder');
    },
    ScaleType: (target, value, model) => {
      const changed = changingAxis(target, model);
      const type = arg.oneOf(value, ['Linear', 'Logarithmic'] as const, 'scaleType');
      if (type === 'Linear') delete changed.logBase;
      else changed.logBase ??= 10;
    },
    TextOrientation: (target, value, model) => {
      const angle = arg.integer(value, 'textOrientation');
      if (angle !== 180) arg.number(angle, 'textOrientation', -90, 90);
      changingAxis(target, model).orientation = angle;
    },
    TickLabelPosition: (target, value, model) => {
      changingAxis(target, model).tickLabels = arg.oneOf(value, TICK_LABELS, 'tickLabelPosition');
    },
    TickLabelSpacing: (target, value, model) => {
      const changed = changingAxis(target, model);
      if (value === '') delete changed.labelSpacing;
      else {
        arg.number(value, 'tickLabelSpacing', 1, 31_999);
        changed.labelSpacing = arg.integer(value, 'tickLabelSpacing');
      }
    },
    Visible: (target, value, model) => {
      changingAxis(target, model).visible = arg.truth(value, 'visible');
    },
    ...Object.fromEntries(
      ENDS.map((end) => [
        pascal(end),
        (target: AxisTarget, value: unknown, model: HostModel) => setEnd(target, end, value, model),
      ]),
    ),
  },
  children: {
    Format: (target, model) =>
      axisFormatType.ref({
        ...{ id: target.id, part: (chart) => partTarget(target).part(chart).look },
        automatic: { line: automaticLine(chartOf(target.id, model), target.axis) },
      }),
    MajorGridlines: (target) => gridlinesOf(target, 'majorGridlines'),
    MinorGridlines: (target) => gridlinesOf(target, 'minorGridlines'),
    Title: ({ id, axis: kind }) => axisTitleType.ref({ id, part: ({ axes }) => axes[kind].title }),
  },
  methods: {
    SetCategoryNames: ({ id, axis: kind }, [range], model) => {
      const chart = changing(id, model);
      if (kind === 'value' || !rangeType.is(range))
        throw excelError('InvalidArgument', 'sourceData');
      for (const series of chart.series)
        series.categories = { areas: [{ ...arg.existing(range.target) }] };
    },
  },
});

/** Only the axis of categories is drawn as a line, and both of a scatter chart. */
function automaticLine({ type }: ChartState, kind: AxisKind) {
  if (kindOf(type).family === 'scatter') return { color: AUTOMATIC.scatterAxis };
  return kind === 'category' ? { color: AUTOMATIC.line } : { style: 'None' as const };
}

interface GridlinesTarget extends PartTarget<GridlinesState> {
  readonly color: string;
}

function gridlinesOf({ id, axis: kind }: AxisTarget, which: 'majorGridlines' | 'minorGridlines') {
  const color = which === 'majorGridlines' ? AUTOMATIC.line : AUTOMATIC.minorLine;
  return gridlinesType.ref({ id, color, part: ({ axes }) => axes[kind][which] });
}

/** `axis.majorGridlines` and `axis.minorGridlines`. */
const gridlinesType: ObjectType<GridlinesTarget> = objectType({
  name: 'ChartGridlines',
  get: { Visible: (target, model) => partOf(target, model).visible },
  set: {
    Visible: (target, value, model) => {
      changingPart(target, model).visible = arg.truth(value, 'visible');
    },
  },
  children: { Format: (target) => gridlinesFormatType.ref(target) },
});

const gridlinesFormatType: ObjectType<GridlinesTarget> = objectType({
  name: 'ChartGridlinesFormat',
  children: {
    Line: ({ id, part, color }) =>
      lineFormatType.ref({ id, part: (chart) => part(chart).line, automatic: { line: { color } } }),
  },
});
