import { dateToSerial } from 'hucre';
import type { Cell, CellValue, RichTextRun, Sheet } from 'hucre';
import { CellValueType, type ICellData, type IDocumentData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { SheetState } from '../../host/document/sheetState';
import { parseA1, toA1 } from '../../host/grid/address';
import type { Area } from '../../host/grid/area';
import { shownFormula } from '../formulas';
import { rectangles } from './rectangles';
import type { SheetParts } from './sheetParts';
import type { StyleTable } from './styles';

type CellData = Record<number, Record<number, ICellData>>;

/** What a formula has filled beyond its own cell. */
export interface ReadSpill {
  row: number;
  column: number;
  area: Area;
  cells: CellData;
}

export interface ReadCells {
  cellData: CellData;
  spills: ReadSpill[];
  /** Formulas of which the file has no result. */
  withoutResult: { row: number; column: number }[];
  /** Formulas with functions of the add-in. */
  ours: { row: number; column: number }[];
  /** Whether one of them shows #NAME?, as after a program that does not know them. */
  isUnknown: boolean;
  /** How the file writes formulas, by what they are in cells. */
  formulas: Map<string, string>;
  lastRow: number;
  lastColumn: number;
}

const ERROR = /^#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

/** Reads the cells of a sheet, and notes in its state what the engine has no place for. */
export function readCells(
  sheet: Sheet,
  parts: SheetParts,
  styles: StyleTable,
  state: SheetState,
  isOf1904: boolean,
): ReadCells {
  const read: ReadCells = {
    ...{ cellData: {}, spills: [], withoutResult: [], ours: [], isUnknown: false },
    formulas: new Map(),
    ...{ lastRow: 0, lastColumn: 0 },
  };
  const masters = mastersOf(sheet);
  const details = new Details();
  const put = (row: number, column: number, cell: ICellData) => {
    (read.cellData[row] ??= {})[column] = cell;
    read.lastRow = Math.max(read.lastRow, row);
    read.lastColumn = Math.max(read.lastColumn, column);
  };
  const valueOf = (value: CellValue, row: number, column: number) =>
    value instanceof Date
      ? (parts.numberAt(toA1({ row, column, rows: 1, columns: 1 })) ??
        dateToSerial(value, isOf1904))
      : value;
  sheet.rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === null || sheet.cells?.has(`${row},${column}`)) return;
      const data = contentOf(valueOf(value, row, column));
      if (data) put(row, column, data);
    }),
  );
  const nameOf = (row: number, column: number) =>
    styles.names.size > 0
      ? styles.names.get(parts.lookAt(toA1({ row, column, rows: 1, columns: 1 })))
      : undefined;
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    if (Number.isNaN(row) || Number.isNaN(column)) continue;
    details.note(row, column, cell);
    if (cell.comment) state.notes.add(row, column, cell.comment.text);
    const s = styles.idOf(cell.style, nameOf(row, column));
    const value = valueOf(cell.value, row, column);
    const formula = formulaOf(cell, masters, row, column);
    const data = formula
      ? { ...contentOf(value, true), f: noted(formula, read.formulas) }
      : (richText(cell, styles) ?? contentOf(value));
    if (formula && value === null) read.withoutResult.push({ row, column });
    if (data?.f && isOurs(data.f)) {
      read.ours.push({ row, column });
      read.isUnknown ||= value === '#NAME?';
    }
    if (data || s) put(row, column, { ...data, ...(s && { s }) });
  }
  details.paint(state);
  readArrays(sheet, read, state);
  return read;
}

const isOurs = (formula: string) => formula.includes('PIAO.');

function noted(stored: string, formulas: Map<string, string>): string {
  const shown = shownFormula(stored);
  formulas.set(shown, stored);
  return shown;
}

function contentOf(value: CellValue | Date, isResult = false): ICellData | undefined {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== 'string') return undefined;
  // A text without letters is a blank, save where a formula gives it.
  if (value === '' && !isResult) return undefined;
  const isPlain = isResult || ERROR.test(value);
  return { v: value, t: isPlain ? CellValueType.STRING : CellValueType.FORCE_STRING };
}

function richText(cell: Cell, styles: StyleTable): ICellData | undefined {
  const { richText: runs } = cell;
  if (!runs || runs.length < 2) return undefined;
  const text = runs.map((run) => run.text).join('');
  return { v: text, t: CellValueType.FORCE_STRING, p: documentOf(text, runs, styles) };
}

function documentOf(text: string, runs: RichTextRun[], styles: StyleTable): IDocumentData {
  let at = 0;
  const textRuns = runs.map((run) => {
    const st = at;
    at += run.text.length;
    return { st, ed: at, ts: styles.fontOf(run.font) };
  });
  const dataStream = `${text.replace(/\n/g, '\r')}\r\n`;
  const paragraphs = [...dataStream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  return {
    id: 'd',
    documentStyle: {},
    body: { dataStream, textRuns, paragraphs },
  } as IDocumentData;
}

interface Master {
  formula: string;
  row: number;
  column: number;
}

/** Formulas that the file writes once for several cells, by their number. */
function mastersOf(sheet: Sheet): Map<number, Master> {
  const masters = new Map<number, Master>();
  for (const [key, { formula, formulaType, formulaSharedIndex: index }] of sheet.cells ?? []) {
    if (formulaType !== 'shared' || index === undefined || !formula) continue;
    const [row, column] = key.split(',').map(Number) as [number, number];
    masters.set(index, { formula, row, column });
  }
  return masters;
}

const lexer = new LexerTreeBuilder();

function formulaOf(
  { formula, formulaSharedIndex: index }: Cell,
  masters: Map<number, Master>,
  row: number,
  column: number,
): string | undefined {
  if (formula) return formula;
  const master = index === undefined ? undefined : masters.get(index);
  if (formula === undefined || !master) return undefined;
  const moved = lexer.moveFormulaRefOffset(
    `=${master.formula}`,
    column - master.column,
    row - master.row,
  );
  return moved.replace(/^=/, '');
}

/** What a cell's style says and the host keeps by areas. */
class Details {
  private readonly indents = new Map<number, Set<string>>();
  private readonly unlocked = new Set<string>();
  private readonly shrunk = new Set<string>();

  note(row: number, column: number, { style }: Cell): void {
    const key = `${row},${column}`;
    const indent = style?.alignment?.indent;
    if (indent) this.indents.set(indent, (this.indents.get(indent) ?? new Set()).add(key));
    if (style?.protection?.locked === false) this.unlocked.add(key);
    if (style?.alignment?.shrinkToFit) this.shrunk.add(key);
  }

  paint(state: SheetState): void {
    for (const [level, cells] of this.indents)
      for (const area of rectangles(cells)) state.indents.set(area, level);
    for (const area of rectangles(this.unlocked)) state.locked.set(area, false);
    for (const area of rectangles(this.shrunk)) state.shrinkToFit.set(area, true);
  }
}

/** Formulas over arrays: the engine keeps what they fill apart from the cells. */
function readArrays(sheet: Sheet, read: ReadCells, state: SheetState): void {
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== 'array' || !cell.formula) continue;
    const [row, column] = key.split(',').map(Number) as [number, number];
    const given = parseA1(cell.formulaRef ?? '') ?? { row, column, rows: 1, columns: 1 };
    const area = { ...given };
    const formula = shownFormula(cell.formula);
    state.arrayFormulas.add({ area, formula, isLegacy: cell.formulaDynamic !== true });
    if (area.rows * area.columns > 1)
      read.spills.push({ row, column, area, cells: takeFilled(read, row, column, area) });
  }
}

/** Takes the values that a formula fills out of the cells, which keep their styles. */
function takeFilled({ cellData }: ReadCells, row: number, column: number, area: Area): CellData {
  const filled: CellData = {};
  for (let r = area.row; r < area.row + area.rows; r += 1)
    for (let c = area.column; c < area.column + area.columns; c += 1) {
      const cell = cellData[r]?.[c];
      if (!cell) continue;
      const { v, t, s } = cell;
      (filled[r] ??= {})[c] = { ...(v !== undefined && { v }), ...(t !== undefined && { t }) };
      if (r === row && c === column) continue;
      if (s) cellData[r]![c] = { s };
      else delete cellData[r]![c];
    }
  return filled;
}
