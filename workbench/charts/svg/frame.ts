/** Where values and categories stand in the plot area. */
import { placeScale, valueScale, type Scale } from '../scale';
import type { ChartCells } from '../data';
import { kindOf } from '../../host/document/chartKinds';
import type { AxisState, ChartState } from '../../host/document/chartState';
import type { Box } from './elements';

export interface Frame {
  box: Box;
  /** The plot with what stands beside it. */
  room: Box;
  /** Bars lie: their values go to the right. */
  isLying: boolean;
  /** From the first category to the last, not within them. */
  isMidCategory: boolean;
  scale: Scale;
  /** Of the x-axis of a scatter chart. */
  places: Scale | undefined;
  count: number;
  /** The distance of a value along its axis; of what is beyond the axis that of its end. */
  value(value: number): number;
  place(value: number): number;
  /** The middle of a category along the other axis. */
  category(index: number): number;
  /** How wide a category is. */
  step: number;
  /** The point of distances along both axes. */
  point(across: number, up: number): [x: number, y: number];
}

export function frameOf(
  chart: ChartState,
  { box, room }: { box: Box; room: Box },
  count: number,
  cells: ChartCells,
): Frame {
  const { family } = kindOf(chart.type);
  const isLying = family === 'bar';
  const { category, value } = chart.axes;
  const scale = valueScale(chart, cells);
  const places = family === 'scatter' ? placeScale(chart, cells) : undefined;
  const [across, up] = isLying ? [box.height, box.width] : [box.width, box.height];
  const isMidCategory = family === 'area' && count > 1;
  const step = across / Math.max(1, isMidCategory ? count - 1 : count);
  const turned = (distance: number, length: number, axis: AxisState) =>
    axis.reversed ? length - distance : distance;
  return {
    ...{ box, room, isLying, isMidCategory, scale, places, count, step },
    value: (each) => turned(part(each, scale, value) * up, up, value),
    place: (each) => (places ? turned(part(each, places, category) * across, across, category) : 0),
    category: (index) => turned((index + (isMidCategory ? 0 : 0.5)) * step, across, category),
    point: (a, b) =>
      isLying ? [box.x + b, box.y + box.height - a] : [box.x + a, box.y + box.height - b],
  };
}

/** Which part of an axis lies before a value. */
function part(value: number, { minimum, maximum }: Scale, { logBase }: AxisState): number {
  const at = (each: number) => (logBase === undefined ? each : Math.log(Math.max(each, 1e-12)));
  const share = (at(value) - at(minimum)) / (at(maximum) - at(minimum) || 1);
  return Math.max(0, Math.min(1, share));
}

/** The values at which an axis has marks, or lines. */
export function ticksOf(scale: Scale, { logBase }: AxisState, unit: number): number[] {
  const { minimum, maximum } = scale;
  const ticks: number[] = [];
  if (logBase !== undefined)
    for (let tick = minimum; tick <= maximum * 1.000_001 && ticks.length < MOST; tick *= logBase)
      ticks.push(tick);
  else
    for (let index = 0; minimum + index * unit <= maximum + unit * 1e-6 && index < MOST; index += 1)
      ticks.push(Number((minimum + index * unit).toPrecision(12)));
  return ticks;
}

const MOST = 500;
