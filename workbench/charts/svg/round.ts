/** Pies and doughnuts. */
import { accentOf, AUTOMATIC, colorOf, varies } from '../automatic';
import { numberOf, valuesOf, type ChartCells } from '../data';
import { kindOf } from '../../host/document/chartKinds';
import { newLook, type ChartState, type SeriesState } from '../../host/document/chartState';
import { element, round, stroke, written, type Box } from './elements';
import { labelFont, labelText } from './labels';

interface Ring {
  series: SeriesState;
  inner: number;
  outer: number;
}

/** A pie shows its first series, a doughnut all of them, one about the other. */
export function slices(chart: ChartState, box: Box, cells: ChartCells): string {
  const isPie = kindOf(chart.type).family === 'pie';
  const shown = isPie ? chart.series.slice(0, 1) : chart.series;
  const most = Math.max(0, ...shown.map((series) => explosionOf(chart, series)));
  const room = shown.some(({ labels }) => labels.showValue || labels.showPercentage) ? 12 : 4;
  const radius = Math.max(1, Math.min(box.width, box.height) / 2 - room) / (1 + most / 100);
  const hole = isPie ? 0 : (radius * chart.holeSize) / 100;
  const width = (radius - hole) / Math.max(1, shown.length);
  const center: [number, number] = [box.x + box.width / 2, box.y + box.height / 2];
  return shown
    .map((series, index) => {
      const ring = { series, inner: hole + index * width, outer: hole + (index + 1) * width };
      return ringOf(chart, ring, center, cells);
    })
    .join('');
}

const explosionOf = (chart: ChartState, { explosion }: SeriesState) =>
  explosion ?? (kindOf(chart.type).exploded ? 25 : 0);

function ringOf(
  chart: ChartState,
  ring: Ring,
  center: [number, number],
  cells: ChartCells,
): string {
  const { series, inner, outer } = ring;
  const values = valuesOf(chart, series, cells).map((point) => Math.abs(numberOf(point) ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum === 0) return '';
  let angle = (chart.firstSliceAngle * Math.PI) / 180;
  const parts: string[] = [];
  const labels: string[] = [];
  values.forEach((value, index) => {
    const end = angle + (value / sum) * 2 * Math.PI;
    const middle = (angle + end) / 2;
    const { look } = series.points.get(index) ?? { look: newLook() };
    const out = (outer * (series.points.get(index)?.explosion ?? explosionOf(chart, series))) / 100;
    const at = moved(center, middle, out);
    const line = { ...series.look.line, ...look.line };
    const own = varies(chart) ? accentOf(index) : (series.look.fill ?? colorOf(chart, series));
    parts.push(
      element('path', {
        d: slice(at, inner, outer, angle, end),
        ...{ fill: look.fill ?? own, 'fill-rule': 'evenodd' },
        ...stroke(line, { color: AUTOMATIC.background, weight: 1.5 }),
      }),
    );
    const text = labelText(chart, series, index, cells);
    const labelled = series.points.get(index)?.labels ?? series.labels;
    const isInside = inner > 0 || ['Center', 'InsideEnd'].includes(labelled.position ?? '');
    const distance = isInside ? (inner + outer) / 2 + (inner > 0 ? 0 : outer / 6) : outer + 8;
    labels.push(written(text, ...moved(at, middle, distance), labelFont(chart, labelled)));
    angle = end;
  });
  return [...parts, ...labels].join('');
}

/** Angles go clockwise from above. */
const moved = ([x, y]: [number, number], angle: number, by: number): [number, number] => [
  x + Math.sin(angle) * by,
  y - Math.cos(angle) * by,
];

function slice(
  center: [number, number],
  inner: number,
  outer: number,
  from: number,
  to: number,
): string {
  // A whole circle has no ends: it is drawn as two halves.
  if (to - from > 2 * Math.PI - 1e-6) {
    const middle = (from + to) / 2;
    return (
      slice(center, inner, outer, from, middle) + slice(center, inner, outer, middle, to - 1e-4)
    );
  }
  const large = to - from > Math.PI ? 1 : 0;
  const at = (angle: number, radius: number) => moved(center, angle, radius).map(round).join(' ');
  const arc = `M${at(from, outer)}A${round(outer)} ${round(outer)} 0 ${large} 1 ${at(to, outer)}`;
  if (inner <= 0) return `${arc}L${center.map(round).join(' ')}z`;
  return `${arc}L${at(to, inner)}A${round(inner)} ${round(inner)} 0 ${large} 0 ${at(from, inner)}z`;
}
