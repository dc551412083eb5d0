/** Charts as parts of a package: the drawing of a sheet says where they stand, a part of each what it shows. */
import { strToU8 } from 'fflate';
import type { ChartCells } from '../../charts/data';
import type { Anchor, ChartPlace, ChartState } from '../../host/document/chartState';
import { chartPart } from './chartPart';
import { escapeXml } from './escape';
import {
  AFTER_DRAWING,
  declare,
  edit,
  HEAD,
  insertBefore,
  relatePart,
  RELATIONS,
  sheetPath,
  type Files,
} from './packageFiles';

const CONTENT = 'application/vnd.openxmlformats-officedocument';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const ID_OF_CREATION = '{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}';

/** The length that a point is in files. */
const EMU = 12_700;

export interface SheetCharts {
  charts: readonly ChartState[];
  cells: ChartCells;
}

/** Adds a sheet's charts to the package. */
export function addCharts(files: Files, sheet: number, { charts, cells }: SheetCharts): void {
  if (charts.length === 0) return;
  const drawing = `drawings/drawing${countOf(files, /^xl\/drawings\/drawing\d+\.xml$/) + 1}.xml`;
  const anchors = charts.map((chart, index) => {
    const part = `charts/chart${countOf(files, /^xl\/charts\/chart\d+\.xml$/) + 1}.xml`;
    add(files, part, chartPart(chart, cells), `${CONTENT}.drawingml.chart+xml`);
    const id = relatePart(files, `xl/${drawing}`, `${RELATIONS}/chart`, `../${part}`);
    return anchorOf(chart, index, id);
  });
  const namespaces = `xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"`;
  const xml = `<xdr:wsDr ${namespaces}>${anchors.join('')}</xdr:wsDr>`;
  add(files, drawing, xml, `${CONTENT}.drawing+xml`);
  const path = sheetPath(sheet);
  const id = relatePart(files, path, `${RELATIONS}/drawing`, `../${drawing}`);
  edit(files, path, (found) => insertBefore(found, AFTER_DRAWING, `<drawing r:id="${id}"/>`));
}

function add(files: Files, part: string, xml: string, content: string): void {
  files[`xl/${part}`] = strToU8(HEAD + xml);
  declare(files, part, content);
}

const countOf = (files: Files, part: RegExp) =>
  Object.keys(files).filter((path) => part.test(path)).length;

const emu = (points: number) => Math.round(points * EMU);

function anchorOf(chart: ChartState, index: number, relation: string): string {
  const { name, id, place, description } = chart;
  const told = description ? ` descr="${escapeXml(description)}"` : '';
  const creation = `<a:extLst><a:ext uri="${ID_OF_CREATION}"><a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="${escapeXml(id)}"/></a:ext></a:extLst>`;
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}"${told}>${creation}</xdr:cNvPr><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONS}" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
  const element = `xdr:${place.kind}Anchor`;
  const edited = place.kind === 'twoCell' && place.editAs ? ` editAs="${place.editAs}"` : '';
  return `<${element}${edited}>${placeOf(place)}${frame}</${element}>`;
}

function placeOf(place: ChartPlace): string {
  switch (place.kind) {
    case 'twoCell':
      return cornerOf('from', place.from) + cornerOf('to', place.to);
    case 'oneCell':
      return cornerOf('from', place.from) + extentOf(place);
    case 'absolute':
      return `<xdr:pos x="${emu(place.left)}" y="${emu(place.top)}"/>${extentOf(place)}`;
  }
}

const extentOf = ({ width, height }: { width: number; height: number }) =>
  `<xdr:ext cx="${emu(width)}" cy="${emu(height)}"/>`;

const cornerOf = (which: 'from' | 'to', { row, down, column, right }: Anchor) =>
  `<xdr:${which}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(right)}</xdr:colOff>` +
  `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff></xdr:${which}>`;
