/** What a file's chart shows: cells of its sheets, or what else it says, with the values that it has of it. */
import type { Element } from '@xmldom/xmldom';
import type { ChartSource } from '../../host/document/chartState';
import { parseA1, splitAddress } from '../../host/grid/address';
import { areaOf, type CellArea } from '../../host/grid/area';
import type { CellValue } from '../../host/grid/numberFormat';
import { child, children, number } from './chartElements';
import { attribute } from './parts';

/** The id of a sheet by its name. */
export type SheetIds = (name: string) => string | undefined;

const KINDS = ['strRef', 'numRef', 'multiLvlStrRef', 'strLit', 'numLit'];

/** The source that an element (`tx`, `cat`, `val`) holds. */
export function readSource(element: Element | undefined, ids: SheetIds): ChartSource | undefined {
  const data = children(element).find(({ localName }) => KINDS.includes(localName ?? ''));
  const written = child(element, 'v');
  if (!data) return written && { values: [written.textContent ?? ''] };
  const formula = child(data, 'f')?.textContent?.trim();
  const values = valuesOf(data);
  if (!formula) return { values };
  const areas = areasOf(formula, ids);
  return areas ? { areas } : { formula, values };
}

function valuesOf(data: Element): CellValue[] {
  const isNumbers = (data.localName ?? '').startsWith('num');
  const cache = children(data).find(({ localName }) => localName?.endsWith('Cache')) ?? data;
  const points = child(cache, 'lvl') ?? cache;
  const count = number(attribute(child(cache, 'ptCount') ?? cache, 'val')) ?? 0;
  const values = Array.from<CellValue>({ length: Math.min(count, MOST) }).fill('');
  for (const point of children(points, 'pt')) {
    const at = number(attribute(point, 'idx')) ?? 0;
    const text = child(point, 'v')?.textContent ?? '';
    if (at < values.length) values[at] = (isNumbers ? number(text) : undefined) ?? text;
  }
  return values;
}

/** Points of a file that means well. */
const MOST = 100_000;

/** The cells of "Foglio1!$A$1" or "(Foglio1!$A$1,Foglio1!$B$2)"; what was deleted of a sheet is gone. */
function areasOf(formula: string, ids: SheetIds): CellArea[] | undefined {
  const list = /^\(([^]*)\)$/.exec(formula)?.[1] ?? formula;
  const areas = (list.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => cellsOf(part, ids));
  return areas.length > 0 && areas.every((area) => area !== undefined) ? areas : undefined;
}

function cellsOf(text: string, ids: SheetIds): CellArea | undefined {
  const { sheet, cells } = splitAddress(text);
  const sheetId = sheet === undefined ? undefined : ids(sheet);
  if (sheetId === undefined) return undefined;
  if (cells === '#REF!') return { ...areaOf(sheetId, 0, 0), gone: true };
  const area = parseA1(cells);
  return area && areaOf(sheetId, area.row, area.column, area.rows, area.columns);
}
