import { isRound, kindOf } from '../host/document/chartKinds';
import type { ChartState } from '../host/document/chartState';
import { categoriesOf, valuesOf, type ChartCells } from './data';
import { isPercent } from './scale';

/** How numbers are written along an axis: as its cells, unless somebody chose. */
export function numberFormatOf(
  chart: ChartState,
  axis: 'category' | 'value',
  cells: ChartCells,
): string {
  const { numberFormat } = chart.axes[axis];
  if (numberFormat !== undefined) return numberFormat;
  if (axis === 'value' && isPercent(chart) && !isRound(kindOf(chart.type))) return '0%';
  const [first] = chart.series;
  const points =
    axis === 'value' ? first && valuesOf(chart, first, cells) : categoriesOf(chart, cells).at(-1);
  return points?.find(({ value }) => typeof value === 'number')?.format ?? 'General';
}
