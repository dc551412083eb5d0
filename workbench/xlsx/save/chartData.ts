/** What a chart shows, with the values that it had when it was saved: who cannot compute them shows these. */
import { levelsOf, pointsOf, textOf, type ChartCells, type SourcePoint } from '../../charts/data';
import { referenceOf } from '../../charts/references';
import type { ChartSource } from '../../host/document/chartState';
import { escapeXml } from './escape';

const formulaOf = (source: ChartSource, { grid }: ChartCells): string | undefined =>
  referenceOf(source, (id) => grid.engine.workbook.getSheetBySheetId(id)?.getSheetName());

const f = (formula: string) => `<c:f>${escapeXml(formula)}</c:f>`;

/** A text of cells: the name of a series, a title. */
export function textData(source: ChartSource, cells: ChartCells): string {
  const text = textOf(source, cells) ?? '';
  const formula = formulaOf(source, cells);
  if (formula === undefined) return `<c:v>${escapeXml(text)}</c:v>`;
  return `<c:strRef>${f(formula)}<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(text)}</c:v></c:pt></c:strCache></c:strRef>`;
}

/** Values are numbers: what is none has no point. */
export function numberData(source: ChartSource, cells: ChartCells, visibleOnly: boolean): string {
  return numbers(source, pointsOf(source, cells, visibleOnly), cells);
}

/** Categories are numbers, texts, or texts in groups. */
export function categoryData(source: ChartSource, cells: ChartCells, visibleOnly: boolean): string {
  const levels = levelsOf(source, cells, visibleOnly);
  const formula = formulaOf(source, cells);
  const innermost = levels.at(-1) ?? [];
  if (levels.length > 1 && formula !== undefined) {
    const written = levels.toReversed().map((level) => `<c:lvl>${texts(level)}</c:lvl>`);
    return `<c:multiLvlStrRef>${f(formula)}<c:multiLvlStrCache><c:ptCount val="${innermost.length}"/>${written.join('')}</c:multiLvlStrCache></c:multiLvlStrRef>`;
  }
  if (innermost.every(({ value }) => typeof value === 'number' || value === ''))
    return numbers(source, innermost, cells);
  const content = `<c:ptCount val="${innermost.length}"/>${texts(innermost)}`;
  if (formula === undefined) return `<c:strLit>${content}</c:strLit>`;
  return `<c:strRef>${f(formula)}<c:strCache>${content}</c:strCache></c:strRef>`;
}

function numbers(source: ChartSource, points: SourcePoint[], cells: ChartCells): string {
  const format = points.find(({ value }) => typeof value === 'number')?.format ?? 'General';
  const known = points.map(({ value }, index) =>
    typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '',
  );
  const content = `<c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${points.length}"/>${known.join('')}`;
  const formula = formulaOf(source, cells);
  if (formula === undefined) return `<c:numLit>${content}</c:numLit>`;
  return `<c:numRef>${f(formula)}<c:numCache>${content}</c:numCache></c:numRef>`;
}

const texts = (points: SourcePoint[]): string =>
  points
    .map(({ text }, index) =>
      text === '' ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`,
    )
    .join('');
