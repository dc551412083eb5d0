/** The ends and steps of an axis, as Excel chooses them where nobody did. */
import { kindOf } from '../host/document/chartKinds';
import type { AxisState, ChartState } from '../host/document/chartState';
import { kindOfSeries } from './automatic';
import { numberOf, pointsOf, valuesOf, type ChartCells } from './data';

export interface Scale {
  minimum: number;
  maximum: number;
  majorUnit: number;
  minorUnit: number;
}

/** How many steps there are at most on an axis of ordinary length. */
const STEPS = 9;

/** What an axis shows at its ends: the smallest and largest of what is drawn against it. */
export function scaleOf(values: readonly number[], axis: AxisState): Scale {
  const { minimum, maximum, logBase } = axis;
  const lowest = values.length > 0 ? Math.min(...values) : 0;
  const highest = values.length > 0 ? Math.max(...values) : 1;
  if (logBase !== undefined) return logarithmic(lowest, highest, logBase, axis);
  const [from, to] = withRoom(lowest, highest);
  const start = minimum ?? from;
  const end = maximum ?? Math.max(to, start);
  const majorUnit = axis.majorUnit ?? unitFor(end - start || 1);
  const least = minimum ?? tidy(Math.floor(tidy(start / majorUnit)) * majorUnit);
  const most = maximum ?? tidy(Math.ceil(tidy(end / majorUnit)) * majorUnit);
  return {
    minimum: least,
    maximum: most > least ? most : tidy(least + majorUnit),
    majorUnit,
    minorUnit: axis.minorUnit ?? tidy(majorUnit / 5),
  };
}

/** Values that do not differ by more than a sixth are not drawn from 0; a twentieth of room stands beyond the last. */
function withRoom(lowest: number, highest: number): [number, number] {
  const isFromZero = lowest >= 0 && highest - lowest > highest / 6;
  const isToZero = highest <= 0 && highest - lowest > -lowest / 6;
  const least = isFromZero || lowest === highest ? Math.min(0, lowest) : lowest;
  const most = isToZero || lowest === highest ? Math.max(0, highest) : highest;
  if (least === most) return [0, 1];
  const room = (most - least) / 20;
  return [least === 0 || isFromZero ? least : least - room, most === 0 ? 0 : most + room];
}

/** 1, 2 or 5 of a power of ten. */
function unitFor(range: number): number {
  const rough = range / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const unit = [1, 2, 5, 10].find((each) => rough <= each * power * 1.000_001) ?? 10;
  return tidy(unit * power);
}

function logarithmic(lowest: number, highest: number, base: number, axis: AxisState): Scale {
  const power = (value: number) => Math.log(value) / Math.log(base);
  const minimum = axis.minimum ?? base ** Math.min(0, Math.floor(power(Math.max(lowest, 1e-9))));
  const maximum = axis.maximum ?? base ** Math.max(1, Math.ceil(power(Math.max(highest, base))));
  return { minimum, maximum, majorUnit: axis.majorUnit ?? base, minorUnit: axis.minorUnit ?? base };
}

/** Without the tails of sums of fractions. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** All values that are drawn against the value axis: sums where series stand on each other, parts of the whole where they are such. */
function valuesOnAxis(chart: ChartState, cells: ChartCells): number[] {
  const found: number[] = [];
  const series = chart.series.map((each) => ({
    kind: kindOfSeries(chart, each),
    values: valuesOf(chart, each, cells).map(numberOf),
  }));
  const ends = new Map<string, { above: number; below: number }[]>();
  for (const { kind, values } of series) {
    const { family, grouping } = kind;
    const alike = series.filter((each) => each.kind.family === family);
    const whole = (index: number) =>
      alike.reduce((sum, each) => sum + Math.abs(each.values[index] ?? 0), 0) || 1;
    const isBar = family === 'bar' || family === 'column';
    values.forEach((value, index) => {
      if (value === undefined) return;
      if (grouping !== 'stacked' && grouping !== 'percentStacked') {
        found.push(value);
        return;
      }
      const stack = ends.get(family) ?? [];
      ends.set(family, stack);
      const end = (stack[index] ??= { above: 0, below: 0 });
      const side = isBar && value < 0 ? 'below' : 'above';
      end[side] += grouping === 'percentStacked' ? value / whole(index) : value;
      found.push(end[side]);
    });
  }
  return found;
}

/** Whether values are drawn as parts of their sum. */
export const isPercent = ({ type }: ChartState): boolean =>
  kindOf(type).grouping === 'percentStacked';

export function valueScale(chart: ChartState, cells: ChartCells): Scale {
  const { value: axis } = chart.axes;
  const values = valuesOnAxis(chart, cells);
  if (!isPercent(chart)) return scaleOf(values, axis);
  const lowest = Math.floor(Math.min(0, ...values) * 10) / 10;
  const { minimum = lowest, maximum = 1, majorUnit = 0.1, minorUnit = 0.02 } = axis;
  return { minimum, maximum, majorUnit, minorUnit };
}

/** Of the x-axis of a scatter chart: without places along it points are counted. */
export function placeScale(chart: ChartState, cells: ChartCells): Scale {
  const places = chart.series.flatMap((series) => placesOf(chart, series.categories, cells));
  const counted = chart.series.flatMap((series) =>
    series.categories ? [] : valuesOf(chart, series, cells).map((_, index) => index + 1),
  );
  return scaleOf([...places, ...counted], chart.axes.category);
}

function placesOf(
  chart: ChartState,
  source: ChartState['series'][number]['categories'],
  cells: ChartCells,
): number[] {
  const points = pointsOf(source, cells, chart.plotVisibleOnly);
  // Places that are no numbers are counted.
  if (points.some(({ value }) => typeof value === 'string' && value !== ''))
    return points.map((_, index) => index + 1);
  return points.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}
