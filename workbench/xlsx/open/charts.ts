/** The charts of a file's sheets, and what else is drawn on them. */
import type { Document, Element } from '@xmldom/xmldom';
import type { Anchor, ChartPlace, ChartState } from '../../host/document/chartState';
import type { DocumentState } from '../../host/document/document';
import { readChartPart } from './chartPart';
import type { SheetIds } from './chartSources';
import { child, children, number } from './chartElements';
import type { ReadColor } from './colors';
import { attribute, elements, type Parts } from './parts';
import type { SheetParts } from './sheetParts';

const EMU = 12_700;

/** Something that stands on a sheet: a chart with its part, or anything else. */
export interface Drawn {
  anchor: Element;
  frame: Element | undefined;
  chart: Document | undefined;
}

/** All that is drawn on a sheet, in the order in which it stands on each other. */
export function drawnOn(parts: Parts, { relations }: SheetParts): Drawn[] {
  return relations
    .filter(({ type }) => type === 'drawing')
    .flatMap(({ target }) => {
      const drawing = parts.xml(target)?.documentElement ?? undefined;
      const charts = parts.relations(target).filter(({ type }) => type === 'chart');
      return children(drawing).map((anchor): Drawn => {
        const frame = child(anchor, 'graphicFrame');
        const chart = child(frame, 'graphic', 'graphicData', 'chart');
        const id = chart && attribute(chart, 'id');
        const part = charts.find((each) => each.id === id);
        return { anchor, frame, chart: part && parts.xml(part.target) };
      });
    });
}

/** Adds the charts of a sheet to the workbook's. */
export function readCharts(
  parts: Parts,
  sheet: SheetParts,
  sheetId: string,
  reading: { ids: SheetIds; color: ReadColor },
  { charts }: DocumentState,
): void {
  for (const { anchor, frame, chart } of drawnOn(parts, sheet)) {
    const said = child(frame, 'nvGraphicFramePr', 'cNvPr');
    const place = placeOf(anchor);
    if (!chart || !place) continue;
    const name = (said && attribute(said, 'name')) || charts.nextName(sheetId);
    const state = readChartPart(chart, sheetId, name, reading);
    if (!state) continue;
    const description = said && attribute(said, 'descr');
    const id = idOf(said, charts.all());
    charts.add({ ...state, place, ...(id && { id }), ...(description && { description }) });
  }
}

/** Excel's own id, where no other chart has it. */
function idOf(said: Element | undefined, charts: readonly ChartState[]): string | undefined {
  const [creation] = said ? elements(said, 'creationId') : [];
  const id = creation && attribute(creation, 'id');
  return charts.some((each) => each.id === id) ? undefined : id;
}

function placeOf(anchor: Element): ChartPlace | undefined {
  const from = cornerOf(child(anchor, 'from'));
  const to = cornerOf(child(anchor, 'to'));
  const extent = child(anchor, 'ext');
  const size = { width: points(extent, 'cx'), height: points(extent, 'cy') };
  switch (anchor.localName) {
    case 'twoCellAnchor':
      return from && to && { kind: 'twoCell', from, to, ...editedAs(anchor) };
    case 'oneCellAnchor':
      return from && { kind: 'oneCell', from, ...size };
    case 'absoluteAnchor': {
      const position = child(anchor, 'pos');
      const [left, top] = [points(position, 'x'), points(position, 'y')];
      return { kind: 'absolute', left, top, ...size };
    }
    default:
      return undefined;
  }
}

/** Whether it follows its cells, but keeps its size, or stays. */
function editedAs(anchor: Element): { editAs?: 'oneCell' | 'absolute' } {
  const given = attribute(anchor, 'editAs');
  return given === 'oneCell' || given === 'absolute' ? { editAs: given } : {};
}

const points = (element: Element | undefined, name: string): number =>
  (number(element && attribute(element, name)) ?? 0) / EMU;

function cornerOf(corner: Element | undefined): Anchor | undefined {
  if (!corner) return undefined;
  const at = (name: string) => number(child(corner, name)?.textContent ?? undefined) ?? 0;
  return {
    ...{ row: at('row'), down: at('rowOff') / EMU },
    ...{ column: at('col'), right: at('colOff') / EMU },
  };
}
