/** The axes of a chart, and the titles of it and of them. */
import { AUTOMATIC } from '../../charts/automatic';
import { numberFormatOf } from '../../charts/axisFormat';
import { axisTitleOf, titleOf, type ChartCells } from '../../charts/data';
import { kindOf } from '../../host/document/chartKinds';
import type {
  AxisState,
  ChartState,
  GridlinesState,
  TitleState,
} from '../../host/document/chartState';
import { textData } from './chartData';
import { bodyOf, fillOf, groundOf, lettersOf, lineOf, shape, textProperties } from './chartLooks';
import { escapeXml } from './escape';

/** By these the charts and axes of a part know each other. */
export const AXIS_IDS = { category: '111111111', value: '222222222' } as const;

export type AxisKind = keyof typeof AXIS_IDS;

export const TICK_WORDS = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' } as const;
export const LABEL_WORDS = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
} as const;

export function axisPart(chart: ChartState, kind: AxisKind, cells: ChartCells): string {
  const axis = chart.axes[kind];
  const { family } = kindOf(chart.type);
  const isScatter = family === 'scatter';
  const isUpright = (kind === 'value') !== (family === 'bar');
  const element = kind === 'value' || isScatter ? 'valAx' : 'catAx';
  const { minimum, maximum, logBase, majorUnit, minorUnit, title, numberFormat } = axis;
  const number = (name: string, value: number | undefined) =>
    value === undefined ? '' : `<c:${name} val="${value}"/>`;
  const format = numberFormatOf(chart, kind, cells);
  const isLinked = numberFormat === undefined;
  return [
    `<c:${element}><c:axId val="${AXIS_IDS[kind]}"/><c:scaling>`,
    number('logBase', logBase),
    `<c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/>`,
    number('max', maximum) + number('min', minimum),
    `</c:scaling><c:delete val="${Number(!axis.visible)}"/><c:axPos val="${isUpright ? 'l' : 'b'}"/>`,
    gridlines('majorGridlines', axis.majorGridlines, AUTOMATIC.line),
    gridlines('minorGridlines', axis.minorGridlines, AUTOMATIC.minorLine),
    title.visible ? axisTitle(chart, title, isUpright, cells) : '',
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="${Number(isLinked)}"/>`,
    `<c:majorTickMark val="${TICK_WORDS[axis.majorTickMark]}"/>`,
    `<c:minorTickMark val="${TICK_WORDS[axis.minorTickMark]}"/>`,
    `<c:tickLblPos val="${LABEL_WORDS[axis.tickLabels]}"/>`,
    shape(fillOf(axis.look.fill), axisLine(axis, kind, isScatter)),
    textProperties(
      bodyOf(axis.orientation),
      lettersOf(chart, axis.look, AUTOMATIC.sizes.text, 'a:defRPr'),
    ),
    `<c:crossAx val="${AXIS_IDS[kind === 'value' ? 'category' : 'value']}"/><c:crosses val="autoZero"/>`,
    element === 'catAx'
      ? `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${number('tickLblSkip', axis.labelSpacing)}<c:noMultiLvlLbl val="0"/>`
      : `<c:crossBetween val="${crossBetween(chart)}"/>${number('majorUnit', majorUnit)}${number('minorUnit', minorUnit)}`,
    `</c:${element}>`,
  ].join('');
}

/** Columns and lines stand within their categories, areas reach from the first to the last. */
function crossBetween({ type }: ChartState): string {
  const { family } = kindOf(type);
  return family === 'scatter' || family === 'area' ? 'midCat' : 'between';
}

function axisLine({ look: { line } }: AxisState, kind: AxisKind, isScatter: boolean): string {
  const color = isScatter ? AUTOMATIC.scatterAxis : AUTOMATIC.line;
  return lineOf(line, kind === 'category' || isScatter ? { color, weight: 0.75 } : undefined);
}

function gridlines(element: string, { visible, line }: GridlinesState, color: string): string {
  if (!visible) return '';
  return `<c:${element}><c:spPr>${lineOf(line, { color, weight: 0.75 })}</c:spPr></c:${element}>`;
}

/** The title along an upright axis reads upwards. */
function axisTitle(
  chart: ChartState,
  title: TitleState,
  isUpright: boolean,
  cells: ChartCells,
): string {
  const { orientation = isUpright ? 90 : undefined } = title;
  const text = axisTitleOf(title, cells);
  const size = AUTOMATIC.sizes.axisTitle;
  return titleElement(chart, { ...title, orientation }, text, size, cells);
}

/** A title that nobody wrote is left to Excel, which takes the name of the only series. */
export function chartTitle(chart: ChartState, cells: ChartCells): string {
  const { title } = chart;
  if (!title.visible) return '';
  const isAutomatic = title.text === undefined && !title.source;
  const text = isAutomatic ? undefined : titleOf(chart, cells);
  return titleElement(chart, title, text, AUTOMATIC.sizes.title, cells);
}

type Turned = Omit<TitleState, 'orientation'> & { orientation?: number | undefined };

function titleElement(
  chart: ChartState,
  title: Turned,
  text: string | undefined,
  size: number,
  cells: ChartCells,
): string {
  const { source, look, orientation, overlay } = title;
  const body = bodyOf(orientation);
  const letters = (name: string) => lettersOf(chart, look, size, name);
  const ground = `<c:overlay val="${Number(overlay)}"/>${groundOf(look)}`;
  if (source)
    return `<c:title><c:tx>${textData(source, cells)}</c:tx>${ground}${textProperties(body, letters('a:defRPr'))}</c:title>`;
  if (text === undefined)
    return `<c:title>${ground}${textProperties(body, letters('a:defRPr'))}</c:title>`;
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr>${letters('a:defRPr')}</a:pPr><a:r>${letters('a:rPr')}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>${ground}</c:title>`;
}
