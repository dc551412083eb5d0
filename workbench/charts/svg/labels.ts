/** What is written beside points. */
import { AUTOMATIC, fontIn, type Font } from '../automatic';
import { usualPosition } from '../labels';
import { categoriesOf, nameOf, numberOf, valuesOf, type ChartCells } from '../data';
import type { ChartKind } from '../../host/document/chartKinds';
import type { ChartState, LabelsState, SeriesState } from '../../host/document/chartState';
import { widthOf, written } from './elements';

type Place = [x: number, y: number];

/** Between a label and its point. */
const GAP = 3;

interface Marked {
  from: Place;
  to: Place;
  kind: ChartKind;
}

/** The text of a label: series, category, value and part of the whole, as it says. */
export function labelText(
  chart: ChartState,
  series: SeriesState,
  index: number,
  cells: ChartCells,
): string {
  const labels = series.points.get(index)?.labels ?? series.labels;
  const values = valuesOf(chart, series, cells);
  const point = values[index];
  const { numberFormat, separator = ', ' } = labels;
  const value = point && numberOf(point);
  const shown = () =>
    numberFormat === undefined || typeof point?.value !== 'number'
      ? (point?.text ?? '')
      : cells.cells.shown(point.value, numberFormat);
  const part = () => {
    const sum = values.reduce((total, each) => total + Math.abs(numberOf(each) ?? 0), 0) || 1;
    return cells.cells.shown(Math.abs(value ?? 0) / sum, numberFormat ?? '0%');
  };
  return [
    ...(labels.showSeriesName ? [nameOf(chart, series, cells)] : []),
    ...(labels.showCategoryName ? [categoriesOf(chart, cells).at(-1)?.[index]?.text ?? ''] : []),
    ...(labels.showValue ? [shown()] : []),
    ...(labels.showPercentage ? [part()] : []),
  ].join(separator);
}

export const labelFont = (chart: ChartState, labels: LabelsState): Font =>
  fontIn(chart, labels.look, AUTOMATIC.sizes.text);

export function markedLabel(
  chart: ChartState,
  series: SeriesState,
  index: number,
  marked: Marked,
  cells: ChartCells,
): string {
  const labels = series.points.get(index)?.labels ?? series.labels;
  const text = labelText(chart, series, index, cells);
  if (text === '') return '';
  const font = labelFont(chart, labels);
  const [x, y] = placeOf(labels.position ?? usualPosition(marked.kind), marked, text, font);
  return written(text, x, y, font);
}

/** The middle of a label at its place, with the direction in which its bar grows. */
function placeOf(
  position: NonNullable<LabelsState['position']>,
  { from, to }: Marked,
  text: string,
  font: Font,
): Place {
  const [dx, dy] = [Math.sign(to[0] - from[0]), Math.sign(to[1] - from[1])];
  const [halfWidth, halfHeight] = [widthOf(text, font) / 2 + GAP, font.size / 2 + GAP];
  const along = ([x, y]: Place, sign: number): Place => [
    x + sign * dx * halfWidth,
    y + sign * (dx === 0 ? dy || -1 : 0) * halfHeight,
  ];
  const [x, y] = to;
  switch (position) {
    case 'InsideEnd':
      return along(to, -1);
    case 'InsideBase':
      return along(from, 1);
    case 'Center':
      return [(from[0] + x) / 2, (from[1] + y) / 2];
    case 'Left':
      return [x - halfWidth - GAP, y];
    case 'Right':
      return [x + halfWidth + GAP, y];
    case 'Top':
      return [x, y - halfHeight - GAP];
    case 'Bottom':
      return [x, y + halfHeight + GAP];
    default:
      return along(to, 1);
  }
}
