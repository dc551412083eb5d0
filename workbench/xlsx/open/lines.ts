import type { CellStyle } from 'hucre';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../host/grid/area';
import { parseA1 } from '../../host/grid/address';
import type { SheetState } from '../../host/document/sheetState';
import type { ReadCells } from './cells';
import { attribute, elements, isTrue } from './parts';
import { rectangles } from './rectangles';
import type { SheetParts } from './sheetParts';
import type { StyleTable } from './styles';

/** The look of a column or row. */
interface Line {
  look: CellStyle | undefined;
  /** The engine's id of it. */
  style: string | undefined;
}

export interface Lines {
  columns: (Line & { first: number; last: number; width?: number; hidden: boolean })[];
  rows: Map<number, Line>;
}

/** The numbers of the looks that columns and rows of some sheets have. */
export function lookNumbers(sheets: readonly SheetParts[]): number[] {
  const numbers = sheets.flatMap(({ document, rowsOfFile }) => [
    ...elements(document, 'col').map((each) => Number(attribute(each, 'style') ?? 0)),
    ...rowsOfFile.map(({ style = 0 }) => Number(style)),
  ]);
  return [...new Set(numbers)].filter((number) => number > 0);
}

/** The looks of whole columns and rows, which cells that are not there have; the sheet is told how they are grouped. */
export function readLines(
  { document, rowsOfFile }: SheetParts,
  styles: StyleTable,
  lookOf: (index: number) => CellStyle | undefined,
  outlines: SheetState['outlines'],
): Lines {
  const line = (index: string | undefined): Line => {
    const look = index === undefined || index === '0' ? undefined : lookOf(Number(index));
    return { look, style: styles.idOf(look, styles.names.get(Number(index))) };
  };
  const columns = elements(document, 'col').map((each) => {
    const width = Number(attribute(each, 'width'));
    const first = Number(attribute(each, 'min')) - 1;
    const last = Math.min(Number(attribute(each, 'max')), MAX_COLUMNS) - 1;
    const level = Number(attribute(each, 'outlineLevel')) || 0;
    const isCollapsed = isTrue(attribute(each, 'collapsed'));
    for (let at = first; at <= last && (level > 0 || isCollapsed); at += 1) {
      outlines.columns.set(at, level);
      outlines.columns.collapse(at, isCollapsed);
    }
    return {
      ...line(attribute(each, 'style')),
      ...{ first, last, hidden: isTrue(attribute(each, 'hidden')) },
      ...(width && { width }),
    };
  });
  const rows = new Map<number, Line>();
  for (const { row, style, outlineLevel, collapsed } of rowsOfFile) {
    const read = line(style);
    if (read.style) rows.set(row, read);
    outlines.rows.set(row, Number(outlineLevel) || 0);
    outlines.rows.collapse(row, isTrue(collapsed));
  }
  return { columns, rows };
}

/** Notes of whole columns and rows what the host keeps by areas. */
export function paintLines({ columns, rows }: Lines, state: SheetState): void {
  const paint = (look: CellStyle | undefined, area: Area) => {
    if (look?.protection?.locked === false) state.locked.set(area, false);
    if (look?.alignment?.indent) state.indents.set(area, look.alignment.indent);
    if (look?.alignment?.shrinkToFit) state.shrinkToFit.set(area, true);
  };
  for (const { look, first, last } of columns)
    paint(look, { row: 0, column: first, rows: MAX_ROWS, columns: last - first + 1 });
  for (const [row, { look }] of rows)
    paint(look, { row, column: 0, rows: 1, columns: MAX_COLUMNS });
}

/**
 * A cell that is in the file has nothing of its column's look or its row's: the engine would show what it does not say
 * otherwise. Where a row with a look meets a column with one, the row's is shown.
 */
export function setApart(
  { columns, rows }: Lines,
  read: ReadCells,
  { cellAddresses }: SheetParts,
  styles: StyleTable,
  state: SheetState,
  columnCount: number,
): void {
  if (![...columns, ...rows.values()].some(({ look }) => look)) return;
  const columnAt = (column: number) =>
    columns.find(({ first, last, look }) => look && first <= column && column <= last);
  const [locked, flush, wide] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const known = new Set<string>();
  const put = (row: number, column: number, own: string | undefined, ...lines: Line[]) => {
    const style = styles.apartFrom(
      own,
      lines.map((line) => line.style),
    );
    if (style) ((read.cellData[row] ??= {})[column] ??= {}).s = style;
    const look = styles.lookOf(own);
    const loses = (says: (look: CellStyle) => unknown) =>
      lines.some((line) => line.look && says(line.look)) && !(look && says(look));
    if (loses(isUnlocked)) locked.add(`${row},${column}`);
    if (loses(indent)) flush.add(`${row},${column}`);
    if (loses(shrinks)) wide.add(`${row},${column}`);
  };
  for (const address of cellAddresses()) {
    const at = parseA1(address);
    if (!at) continue;
    const { row, column } = at;
    known.add(`${row},${column}`);
    const lines = [columnAt(column), rows.get(row)].flatMap((line) => (line?.look ? line : []));
    if (lines.length === 0) continue;
    const own = read.cellData[row]?.[column]?.s as string | undefined;
    put(row, column, own, ...lines);
  }
  for (const [row, line] of rows)
    for (let column = 0; line.look && column < columnCount; column += 1) {
      const crossed = columnAt(column);
      if (crossed && !known.has(`${row},${column}`)) put(row, column, line.style, crossed);
    }
  for (const area of rectangles(locked)) state.locked.set(area, true);
  for (const area of rectangles(flush)) state.indents.set(area, 0);
  for (const area of rectangles(wide)) state.shrinkToFit.set(area, false);
}

const isUnlocked = (look: CellStyle) => look.protection?.locked === false;
const indent = (look: CellStyle) => look.alignment?.indent;
const shrinks = (look: CellStyle) => look.alignment?.shrinkToFit;
