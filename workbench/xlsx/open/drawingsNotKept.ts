/** What is drawn on a sheet and will not be in what is saved. */
import type { Document, Element } from '@xmldom/xmldom';
import { isReadable } from './chartPart';
import { drawnOn } from './charts';
import { child, said } from './chartElements';
import { attribute, elements, type Parts } from './parts';
import type { SheetParts } from './sheetParts';

/** Details of charts, by the elements that say them. */
const DETAILS: [what: string, elements: string][] = [
  ['linee di tendenza nei grafici', 'trendline'],
  ['barre di errore nei grafici', 'errBars'],
  ['tabelle dei dati nei grafici', 'dTable'],
  ['linee e barre tra i punti dei grafici', 'dropLines hiLowLines upDownBars serLines'],
  ['sfumature, motivi, immagini e ombre nei grafici', 'gradFill blipFill outerShdw innerShdw glow'],
  ['posti scelti a mano nei grafici', 'manualLayout'],
  ['unità degli assi dei grafici', 'dispUnits baseTimeUnit majorTimeUnit minorTimeUnit'],
  ['etichette dei grafici prese da celle', 'datalabelsRange'],
  ['forme dentro i grafici', 'userShapes'],
  ['collegamenti dei grafici a tabelle pivot', 'pivotSource'],
];

export function drawingsNotKept(parts: Parts, sheet: SheetParts): string[] {
  const drawn = drawnOn(parts, sheet);
  const charts = drawn.flatMap(({ chart }) => chart ?? []);
  const read = charts.filter(isReadable);
  const others = drawn.filter(({ chart }) => !chart).map(({ anchor }) => isChart(anchor));
  const hasOther = read.length < charts.length || others.includes(true);
  const has = (chart: Document, names: string) =>
    names.split(' ').some((name) => elements(chart, name).some(isSeen));
  return [
    ...(others.includes(false) ? ['immagini e disegni'] : []),
    ...(hasOther ? ['grafici di altri tipi'] : []),
    ...DETAILS.flatMap(([what, names]) => (read.some((chart) => has(chart, names)) ? [what] : [])),
    ...(read.some(hasWrittenLabels) ? ['etichette scritte a mano nei grafici'] : []),
    ...(read.some(hasCrossings) ? ['incroci scelti degli assi dei grafici'] : []),
  ];
}

/** LibreOffice writes lines that nobody sees. */
const isSeen = (element: Element) => !child(element, 'spPr', 'ln', 'noFill');

/** A chart of later kinds, which is written otherwise. */
const isChart = (anchor: Element): boolean =>
  elements(anchor, 'graphicData').some((each) => /chart/.test(attribute(each, 'uri') ?? ''));

const hasWrittenLabels = (chart: Document): boolean =>
  elements(chart, 'dLbl').some((label) => elements(label, 'tx').length > 0);

const hasCrossings = (chart: Document): boolean =>
  elements(chart, 'crossesAt').length > 0 ||
  ['catAx', 'valAx', 'dateAx'].some((axis) =>
    elements(chart, axis).some((each) => (said(each, 'crosses') ?? 'autoZero') !== 'autoZero'),
  );
