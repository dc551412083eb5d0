import type { Cell, CellStyle, RichTextRun } from 'hucre';
import {
  composeStyles,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type Nullable,
} from '@univerjs/core';
import type { SheetState } from '../../host/document/sheetState';
import { toA1 } from '../../host/grid/address';
import { fromUniver } from '../../host/grid/area';
import { legacyText, threadAuthor } from './comments';
import { storedFormula } from '../formulas';
import type { LineLooks } from './lines';
import { paint, type SheetData } from './paint';
import type { Spill } from './spills';
import { fileStyle, fontOf } from './styles';

export interface CellSources {
  styles: IWorkbookData['styles'];
  state: SheetState;
  spills: Map<string, Spill>;
  lines: LineLooks;
  /** Formulas as the file that was opened wrote them, by what they are in cells. */
  fileFormulas: ReadonlyMap<string, string>;
}

/** Before the code of an error that is the result of a formula: the writer has texts, numbers and truth values only. */
export const ERROR_MARK = '\uE000';

const ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);
/** Errors that came after the file format: a reader of it knows them by another one only. */
const LATER_ERRORS = new Set([
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
  '#CONNECT!',
  '#FIELD!',
]);

/** Says that a cell looks like no other: a cell without a look would not be written, and look like its column. */
const PLAIN: CellStyle = { protection: { locked: true } };

/** The cells of a sheet by "row,column", as the writer of packages takes them. */
export function cellsOf(sheet: SheetData, sources: CellSources): Map<string, Partial<Cell>> {
  const { styles, state, spills, lines } = sources;
  const cells = new Map<string, Partial<Cell>>();
  const detailsAt = paint(state, sheet);
  const hasLines = !lines.isNone;
  const known = new Map<string, ReturnType<typeof fileStyle>>();
  const styleAt = (key: string, id: ICellData['s']) => {
    const details = detailsAt(key);
    // A cell of the file has nothing of its lines' looks but what it says itself.
    const [row = 0, column = 0] = hasLines ? key.split(',').map(Number) : [];
    const under = hasLines ? lines.under(row, column) : undefined;
    if (under) return fileStyle(composeStyles(under, styleOf(id, styles)), details) ?? PLAIN;
    const name = `${typeof id === 'object' ? JSON.stringify(id) : (id ?? '')} ${details.indent} ${details.locked} ${details.shrink}`;
    if (!known.has(name)) known.set(name, fileStyle(styleOf(id, styles) ?? {}, details));
    return known.get(name);
  };
  forEachCell(sheet, (cell, row, column) => {
    const key = `${row},${column}`;
    const style = styleAt(key, cell.s);
    const content = contentOf(cell, spills.get(`${row} ${column}`), row, column, sources);
    if (style || content) cells.set(key, { value: null, ...content, ...(style && { style }) });
  });
  for (const key of detailsAt.keys)
    if (!cells.has(key)) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (lines.covers(row, column, detailsAt(key))) continue;
      const style = styleAt(key, undefined);
      if (style) cells.set(key, { value: null, style });
    }
  for (const spill of spills.values()) addSpilled(cells, spill);
  for (const { row, column, text } of state.notes.all()) {
    const key = `${row},${column}`;
    cells.set(key, { value: null, ...cells.get(key), comment: { text } });
  }
  for (const each of state.comments.all()) {
    const key = `${each.area.row},${each.area.column}`;
    const comment = { author: threadAuthor(each), text: legacyText(each) };
    cells.set(key, { value: null, ...cells.get(key), comment });
  }
  return cells;
}

function forEachCell(
  sheet: SheetData,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  for (const [row, cells] of Object.entries(sheet.cellData ?? {}))
    for (const [column, cell] of Object.entries(
      (cells ?? {}) as Record<string, Nullable<ICellData>>,
    ))
      if (cell) visit(cell, Number(row), Number(column));
}

function styleOf(id: ICellData['s'], styles: IWorkbookData['styles']): Nullable<IStyleData> {
  return typeof id === 'string' ? styles[id] : id;
}

function contentOf(
  cell: ICellData,
  spill: Spill | undefined,
  row: number,
  column: number,
  { state, fileFormulas }: CellSources,
): Partial<Cell> | undefined {
  const { v, t, p, f } = cell;
  if (!f) {
    const runs = p?.body?.textRuns;
    if (p?.body && runs && runs.length > 0)
      return { richText: richText(p.body.dataStream.replace(/\r\n$/, ''), runs) };
    const text =
      p?.body && (v === undefined || v === null) ? p.body.dataStream.replace(/\r\n$/, '') : v;
    const value = resultOf(text, t);
    return value === undefined || value === '' ? undefined : { value: safe(value) };
  }
  const result = resultOf(v, t);
  const stored: Partial<Cell> = {
    formula: fileFormulas.get(f) ?? storedFormula(f),
    ...(result !== undefined && { formulaResult: safe(marked(result)) }),
  };
  const array = state.arrayFormulas.at(row, column, f);
  if (!spill && !array) return stored;
  const area = spill
    ? fromUniver(spill.range)
    : (array?.area ?? { row, column, rows: 1, columns: 1 });
  return {
    ...stored,
    ...{ formulaType: 'array', formulaRef: toA1(area) },
    ...(array?.isLegacy !== true && { formulaDynamic: true }),
  };
}

function resultOf(
  value: ICellData['v'],
  type: ICellData['t'],
): string | number | boolean | undefined {
  if (value === null || value === undefined) return undefined;
  if (type === 3) return value === 1 || value === true || value === 'TRUE';
  return value;
}

function marked(result: string | number | boolean): string | number | boolean {
  if (typeof result !== 'string') return result;
  if (ERRORS.has(result)) return ERROR_MARK + result;
  return LATER_ERRORS.has(result) ? `${ERROR_MARK}#VALUE!` : result;
}

/** "_x0041_" would be read as the character of that number. */
function safe<T extends string | number | boolean>(value: T): T {
  if (typeof value !== 'string') return value;
  return value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') as T;
}

function richText(
  text: string,
  runs: { st: number; ed: number; ts?: IStyleData }[],
): RichTextRun[] {
  const result: RichTextRun[] = [];
  const add = (from: number, to: number, ts?: IStyleData) => {
    const font = fontOf(ts);
    if (to > from) result.push({ text: safe(text.slice(from, to)), ...(font && { font }) });
  };
  let at = 0;
  for (const { st, ed, ts } of runs) {
    add(at, st);
    add(st, ed, ts);
    at = ed;
  }
  add(at, text.length);
  return result;
}

/** The values of a spill stand in their cells as values: Excel recognises them by the formula's range. */
function addSpilled(cells: Map<string, Partial<Cell>>, { range, valueAt }: Spill): void {
  for (let row = range.startRow; row <= range.endRow; row += 1)
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      if (row === range.startRow && column === range.startColumn) continue;
      const value = resultOf(valueAt(row, column), undefined) ?? null;
      const key = `${row},${column}`;
      cells.set(key, { ...cells.get(key), value: value === null ? null : safe(value) });
    }
}
