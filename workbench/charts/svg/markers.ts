import { AUTOMATIC } from '../automatic';
import type { ChartKind } from '../../host/document/chartKinds';
import type { MarkerLook } from '../../host/document/chartState';
import { element, round } from './elements';

/** The outlines of marks, about a point, by their half. */
const OUTLINES: Partial<Record<NonNullable<MarkerLook['style']>, (half: number) => string>> = {
  Square: (r) => `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
  Diamond: (r) => `M0 ${-r}L${r} 0 0 ${r} ${-r} 0z`,
  Triangle: (r) => `M0 ${-r}L${r} ${r}H${-r}z`,
  X: (r) => `M${-r} ${-r}L${r} ${r}M${r} ${-r}L${-r} ${r}`,
  Plus: (r) => `M0 ${-r}V${r}M${-r} 0H${r}`,
  Star: (r) => `M0 ${-r}V${r}M${-r} ${-r}L${r} ${r}M${r} ${-r}L${-r} ${r}`,
  Dot: (r) => `M0 ${-r / 4}h${r}v${r / 2}h${-r}z`,
  Dash: (r) => `M${-r} ${-r / 4}h${2 * r}v${r / 2}h${-2 * r}z`,
};

/** The mark of a point: none where the type of the chart has none, unless one was chosen. */
export function marker(
  look: MarkerLook,
  kind: ChartKind,
  color: string,
  x: number,
  y: number,
): string {
  const { style = 'Automatic', size = AUTOMATIC.markerSize } = look;
  const shape = style === 'Automatic' ? (kind.markers ? 'Circle' : 'None') : style;
  if (shape === 'None') return '';
  const background = look.background ?? color;
  const attributes = {
    fill: background,
    ...{ stroke: look.foreground ?? background, 'stroke-width': 0.75 },
  };
  if (shape === 'Circle') return element('circle', { cx: x, cy: y, r: size / 2, ...attributes });
  const transform = `translate(${round(x)} ${round(y)})`;
  return element('path', { d: OUTLINES[shape]?.(size / 2) ?? '', transform, ...attributes });
}
