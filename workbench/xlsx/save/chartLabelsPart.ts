/** What stands beside the points of a series. */
import { AUTOMATIC, kindOfSeries } from '../../charts/automatic';
import { isPossiblePosition, type LabelPosition } from '../../charts/labels';
import type { ChartKind } from '../../host/document/chartKinds';
import {
  isLabelled,
  type ChartState,
  type LabelsState,
  type SeriesState,
} from '../../host/document/chartState';
import { bodyOf, groundOf, lettersOf, textProperties } from './chartLooks';
import { escapeXml } from './escape';

export const POSITION_WORDS: Record<LabelPosition, string> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

export function labelsPart(chart: ChartState, series: SeriesState): string {
  const kind = kindOfSeries(chart, series);
  const points = [...series.points].sort(([a], [b]) => a - b);
  const single = points.map(([index, { labels }]) => {
    if (!labels) return '';
    const content = isLabelled(labels) ? contentOf(chart, labels, kind) : '<c:delete val="1"/>';
    return `<c:dLbl><c:idx val="${index}"/>${content}</c:dLbl>`;
  });
  if (!isLabelled(series.labels) && single.every((each) => each === '')) return '';
  return `<c:dLbls>${single.join('')}${contentOf(chart, series.labels, kind)}</c:dLbls>`;
}

function contentOf(chart: ChartState, labels: LabelsState, kind: ChartKind): string {
  const { numberFormat, position, separator, look } = labels;
  const flag = (name: string, value: boolean) => `<c:${name} val="${Number(value)}"/>`;
  const font = lettersOf(chart, look, AUTOMATIC.sizes.text, 'a:defRPr');
  return [
    numberFormat === undefined
      ? ''
      : `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>`,
    groundOf(look),
    textProperties(bodyOf(undefined), font),
    position && isPossiblePosition(position, kind)
      ? `<c:dLblPos val="${POSITION_WORDS[position]}"/>`
      : '',
    flag('showLegendKey', labels.showLegendKey),
    flag('showVal', labels.showValue),
    flag('showCatName', labels.showCategoryName),
    flag('showSerName', labels.showSeriesName),
    flag('showPercent', labels.showPercentage),
    flag('showBubbleSize', labels.showBubbleSize),
    separator === undefined ? '' : `<c:separator>${escapeXml(separator)}</c:separator>`,
  ].join('');
}
