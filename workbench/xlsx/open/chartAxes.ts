/** Titles and axes of a file's chart. */
import type { Element } from '@xmldom/xmldom';
import { AUTOMATIC } from '../../charts/automatic';
import { kindOf, type ChartType } from '../../host/document/chartKinds';
import { newAxis, type AxisState, type TitleState } from '../../host/document/chartState';
import { LABEL_WORDS, TICK_WORDS } from '../save/chartAxisPart';
import { child, children, isSaid, keyOf, numberSaid, said } from './chartElements';
import { readLine, readLook, readOrientation } from './chartLooks';
import type { ChartReading } from './chartSeries';
import { readSource } from './chartSources';
import { attribute, isTrue } from './parts';

/** A title; without an element it is not seen. */
export function readTitle(
  element: Element | undefined,
  usual: { size: number; orientation: number | undefined },
  { ids, color, font: all }: ChartReading,
): TitleState {
  const font = { color: AUTOMATIC.text, size: usual.size, ...all };
  const written = child(element, 'tx', 'rich');
  const source = child(element, 'tx', 'strRef') && readSource(child(element, 'tx'), ids);
  const text = children(written, 'p')
    .map((paragraph) => children(paragraph, 'r').map(textOf).join(''))
    .join('\n');
  const orientation = readOrientation(element);
  return {
    visible: element !== undefined,
    ...(written && { text }),
    ...(source && { source }),
    overlay: isSaid(element, 'overlay'),
    ...(orientation !== undefined && orientation !== (usual.orientation ?? 0) && { orientation }),
    look: readLook(element, { font }, color),
  };
}

const textOf = (run: Element) => child(run, 't')?.textContent ?? '';

export function readAxis(
  element: Element | undefined,
  kind: 'category' | 'value',
  type: ChartType,
  reading: ChartReading,
): AxisState {
  const { color } = reading;
  const { family } = kindOf(type);
  const isUpright = (kind === 'value') !== (family === 'bar');
  const isScatter = family === 'scatter';
  const scaling = child(element, 'scaling');
  const numbers = {
    minimum: numberSaid(scaling, 'min'),
    maximum: numberSaid(scaling, 'max'),
    logBase: numberSaid(scaling, 'logBase'),
    majorUnit: numberSaid(element, 'majorUnit'),
    minorUnit: numberSaid(element, 'minorUnit'),
    labelSpacing: numberSaid(element, 'tickLblSkip'),
  };
  const known = Object.entries(numbers).filter(([, value]) => value !== undefined);
  const format = child(element, 'numFmt');
  const isOwn = format && !isTrue(attribute(format, 'sourceLinked'));
  const orientation = readOrientation(element);
  const line = isScatter ? AUTOMATIC.scatterAxis : AUTOMATIC.line;
  const hasLine = kind === 'category' || isScatter;
  return {
    ...newAxis(false),
    ...Object.fromEntries(known),
    visible: element !== undefined && !isSaid(element, 'delete'),
    title: readTitle(
      child(element, 'title'),
      { size: AUTOMATIC.sizes.axisTitle, orientation: isUpright ? 90 : 0 },
      reading,
    ),
    ...(isOwn && { numberFormat: attribute(format, 'formatCode') ?? 'General' }),
    majorGridlines: readGridlines(child(element, 'majorGridlines'), AUTOMATIC.line, reading),
    minorGridlines: readGridlines(child(element, 'minorGridlines'), AUTOMATIC.minorLine, reading),
    reversed: said(scaling, 'orientation') === 'maxMin',
    majorTickMark: keyOf(TICK_WORDS, said(element, 'majorTickMark')) ?? 'Outside',
    minorTickMark: keyOf(TICK_WORDS, said(element, 'minorTickMark')) ?? 'None',
    tickLabels: keyOf(LABEL_WORDS, said(element, 'tickLblPos')) ?? 'NextToAxis',
    ...(orientation !== undefined && orientation !== 0 && { orientation }),
    look: readLook(
      element,
      {
        ...(hasLine && { line: { color: line, weight: 0.75 } }),
        font: { color: AUTOMATIC.text, size: AUTOMATIC.sizes.text, ...reading.font },
      },
      color,
    ),
  };
}

const readGridlines = (element: Element | undefined, usual: string, { color }: ChartReading) => ({
  visible: element !== undefined,
  line: readLine(child(element, 'spPr', 'ln'), { color: usual, weight: 0.75 }, color),
});
