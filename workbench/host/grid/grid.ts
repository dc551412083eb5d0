import type { ICellData, IRange, IStyleData, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../../engine/engine';
import { excelError } from '../protocol/errors';
import {
  fromUniver,
  intersection,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
  type CellArea,
} from './area';
import { intersectionOf, type Matrix } from './matrix';

type Cell = ICellData;

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Without this mark the engine takes a patch without formula for the end of the formula. */
const STYLES_ONLY = { trigger: 'sheet.command.set-style' };

/** A cell's new content or style; `null` takes away what is there. */
export type CellPatch = {
  v?: string | number | boolean | null;
  t?: number | null;
  f?: string | null;
  p?: null;
  si?: null;
  s?: IStyleData | null;
};

/**
 * The engine's sheets as the object model needs them: raw cells, one mutation for a block, and the end of a
 * recalculation.
 */
export class Grid {
  /** The style that the engine made of another and a change to it. */
  private readonly merged = new Map<string, string | undefined>();
  /**
   * Styles that the engine has not been told yet, by sheet and cell: the borders of a table are set in a dozen steps, and
   * each would be a mutation. Whatever else asks for the engine's sheets finds them there.
   */
  private readonly waiting = new Map<string, Map<number, IStyleData>>();

  /** What the engine has to know before it computes. */
  beforeCalculation: () => void = () => undefined;

  constructor(readonly engine: Engine) {}

  get unitId(): string {
    return this.engine.workbook.getId();
  }

  /** The sheet with an id, as the engine keeps it; ItemNotFound when it was deleted. */
  worksheet(sheetId: string): Worksheet {
    this.flush();
    return this.known(sheetId);
  }

  private known(sheetId: string): Worksheet {
    const sheet = this.engine.workbook.getWorkbook().getSheetBySheetId(sheetId);
    if (!sheet) throw excelError('ItemNotFound', 'the worksheet was deleted');
    return sheet;
  }

  /** The sheet with an id and the commands that the engine has for it, dearer to come by. */
  sheet(sheetId: string): FWorksheet {
    this.flush();
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw excelError('ItemNotFound', 'the worksheet was deleted');
    return sheet;
  }

  sheetName(sheetId: string): string {
    return this.sheet(sheetId).getSheetName();
  }

  /** Carries out one of Univer's mutations or commands on a sheet. */
  run(id: string, sheetId: string, params: object): void {
    this.flush();
    const done = this.engine.api.syncExecuteCommand(id, {
      unitId: this.unitId,
      subUnitId: sheetId,
      ...params,
    });
    if (done === false) throw excelError('GeneralException', `the engine refused ${id}`);
  }

  /** Waits for the recalculation that follows what was written; at once when nothing was. */
  calculated(): Promise<void> {
    this.flush();
    this.beforeCalculation();
    return this.engine.settled();
  }

  /** Lets formulas wait to be computed by hand, or no longer. */
  async hold(isHeld: boolean): Promise<void> {
    await this.calculated();
    await this.engine.hold(isHeld);
  }

  /** Computes again: all, or of those that wait the formulas of one sheet. */
  async recalculate(sheetId?: string): Promise<void> {
    await this.calculated();
    if (this.engine.isHeld) await this.engine.recalculate(sheetId);
    else {
      this.engine.api.getFormula().executeCalculation();
      await this.calculated();
    }
  }

  /** Waits until nothing is being computed: as Excel does before it takes a request. */
  idle(): Promise<void> {
    return this.engine.idle();
  }

  /** The cell as the engine keeps it, without what a formula spills into it. */
  raw(sheetId: string, row: number, column: number): Cell | null {
    return this.worksheet(sheetId).getCellRaw(row, column) ?? null;
  }

  /** What formulas spill into the sheet. */
  spilled(sheetId: string): Matrix<Cell> | undefined {
    const data = this.sheet(sheetId).getInject().get(FormulaDataModel).getArrayFormulaCellData();
    return data?.[this.unitId]?.[sheetId] as Matrix<Cell> | undefined;
  }

  /** The areas that formulas spill over, by the row and column of the formula. */
  spills(sheetId: string): { row: number; column: number; area: Area }[] {
    const ranges = this.sheet(sheetId).getInject().get(FormulaDataModel).getArrayFormulaRange();
    const found: { row: number; column: number; area: Area }[] = [];
    const matrix = ranges?.[this.unitId]?.[sheetId] as Matrix<IRange> | undefined;
    for (const [row, column, range] of intersectionOf(matrix, WHOLE)) {
      const area = fromUniver(range);
      if (area.rows * area.columns > 1) found.push({ row, column, area });
    }
    return found;
  }

  /** The merged areas that have a cell in the area: of many, so those far from it are left out before they are copied. */
  merges(area: CellArea): CellArea[] {
    return this.worksheet(area.sheetId)
      .getMergeData()
      .filter(
        (range) =>
          range.startRow <= lastRow(area) &&
          range.endRow >= area.row &&
          range.startColumn <= lastColumn(area) &&
          range.endColumn >= area.column,
      )
      .map((range) => ({ ...fromUniver(range), sheetId: area.sheetId }));
  }

  /** Row heights, widths and cells beyond the engine's sheet need a larger sheet. */
  ensure(area: CellArea): void {
    const sheet = this.worksheet(area.sheetId);
    const { rows, columns } = this.bounded(area);
    const needRows = Math.min(lastRow(area), area.row + rows - 1) + 1;
    const needColumns = Math.min(lastColumn(area), area.column + columns - 1) + 1;
    if (needRows > sheet.getRowCount())
      this.run('sheet.mutation.set-worksheet-row-count', area.sheetId, { rowCount: needRows });
    if (needColumns > sheet.getColumnCount())
      this.run('sheet.mutation.set-worksheet-column-count', area.sheetId, {
        columnCount: needColumns,
      });
  }

  /** The area without the rows and columns that hold nothing because they are beyond the engine's sheet. */
  bounded(area: CellArea): Area {
    const sheet = this.known(area.sheetId);
    const limits = {
      row: 0,
      column: 0,
      rows: area.rows > 100_000 ? sheet.getRowCount() : lastRow(area) + 1,
      columns: area.columns > 10_000 ? sheet.getColumnCount() : lastColumn(area) + 1,
    };
    return intersection(area, limits) ?? { ...area, rows: 1, columns: 1 };
  }

  /** Writes cells in one mutation; `patch` answers `undefined` for a cell that stays as it is. */
  patch(area: CellArea, patch: (row: number, column: number) => CellPatch | undefined): void {
    const bounded = this.bounded(area);
    this.ensure({ ...bounded, sheetId: area.sheetId });
    const patches: Matrix<CellPatch> = {};
    for (const [row, column] of cellsOf(bounded)) {
      const cell = patch(row, column);
      if (cell) (patches[row] ??= {})[column] = cell;
    }
    this.send(area.sheetId, patches, {});
  }

  /** Changes styles; contents and formulas stay, and nothing is computed again. Null takes a cell's style away. */
  restyle(
    area: CellArea,
    style: (row: number, column: number) => IStyleData | null | undefined,
  ): void {
    const { sheetId } = area;
    const taken: StyleChange[] = [];
    for (const [row, column] of cellsOf(this.bounded(area))) {
      const change = style(row, column);
      if (change === null) taken.push([row, column, null]);
      else if (change !== undefined) this.keep(sheetId, placeOf(row, column), change);
    }
    if (taken.length === 0) return;
    this.flush();
    this.applyStyles(sheetId, taken);
  }

  private keep(sheetId: string, place: number, change: IStyleData): void {
    const cells = this.waiting.get(sheetId) ?? new Map<number, IStyleData>();
    const kept = cells.get(place);
    this.waiting.set(sheetId, cells.set(place, kept ? { ...kept, ...change } : change));
  }

  /** Tells the engine of the styles that wait: at the end of a request at the latest, to be drawn and saved. */
  flush(): void {
    if (this.waiting.size === 0) return;
    const sheets = [...this.waiting];
    this.waiting.clear();
    for (const [sheetId, cells] of sheets) {
      // A sheet that was deleted meanwhile has taken its styles along.
      if (!this.engine.workbook.getSheetBySheetId(sheetId)) continue;
      const changes = [...cells].map(([place, change]): StyleChange => {
        const column = place % MAX_COLUMNS;
        return [(place - column) / MAX_COLUMNS, column, change];
      });
      this.applyStyles(sheetId, changes);
    }
  }

  /**
   * The engine merges the style of one cell of those that have the same style and get the same change: merging is most
   * of its work, and most cells are alike.
   */
  private applyStyles(sheetId: string, changes: readonly StyleChange[]): void {
    this.ensure({ ...around(changes), sheetId });
    const matrix = this.known(sheetId).getCellMatrix();
    const firsts = new Map<string, [row: number, column: number]>();
    const alike: [row: number, column: number, key: string][] = [];
    const patches: Matrix<CellPatch> = {};
    for (const [row, column, change] of changes) {
      const key = mergeKey(matrix.getValue(row, column), change);
      if (key !== undefined && (firsts.has(key) || this.merged.has(key))) {
        alike.push([row, column, key]);
        continue;
      }
      if (key !== undefined) firsts.set(key, [row, column]);
      (patches[row] ??= {})[column] = { s: change };
    }
    // Both are one change: who listens hears of the second.
    this.send(sheetId, patches, { ...STYLES_ONLY, ...(alike.length > 0 && { isPart: true }) });
    for (const [key, [row, column]] of firsts) {
      const merged = matrix.getValue(row, column)?.s;
      this.merged.set(key, typeof merged === 'string' ? merged : undefined);
    }
    const restyled: Matrix<CellPatch> = {};
    for (const [row, column, key] of alike) {
      const cell: Cell = { ...matrix.getValue(row, column), s: this.merged.get(key) };
      if (cell.s === undefined) delete cell.s;
      matrix.setValue(row, column, cell);
      (restyled[row] ??= {})[column] = {};
    }
    if (alike.length === 0) return;
    for (const [row, column] of changes) (restyled[row] ??= {})[column] ??= {};
    this.send(sheetId, restyled, STYLES_ONLY);
  }

  private send(
    sheetId: string,
    cellValue: Matrix<CellPatch>,
    mark: { trigger?: string; isPart?: boolean },
  ): void {
    if (Object.keys(cellValue).length > 0)
      this.run('sheet.mutation.set-range-values', sheetId, { cellValue, ...mark });
  }

  /** Every cell of the area that the engine keeps something of. */
  forEachCell(area: CellArea, visit: (cell: Cell, row: number, column: number) => void): void {
    const matrix = this.worksheet(area.sheetId).getCellMatrix().getMatrix();
    for (const [row, column, cell] of intersectionOf(matrix as Matrix<Cell>, area))
      visit(cell, row, column);
  }

  /** The style of a cell with those of its row, its column and the sheet beneath it. */
  style(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.known(sheetId);
    // The cell as it is kept: what conditional formats make of it is not its style.
    const told = sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
    const waiting = this.waiting.get(sheetId)?.get(placeOf(row, column));
    return waiting === undefined ? told : { ...told, ...waiting };
  }

  /** What a cell has of a style for itself alone. */
  ownStyle(sheetId: string, row: number, column: number): IStyleData | undefined {
    const style = this.worksheet(sheetId).getCellRaw(row, column)?.s;
    if (typeof style !== 'string') return style ?? undefined;
    return this.engine.workbook.getWorkbook().getStyles().get(style) ?? undefined;
  }

  /** The borders of a cell's style: asked for more often than all the rest of it. */
  borders(sheetId: string, row: number, column: number): IStyleData['bd'] {
    return (
      this.waiting.get(sheetId)?.get(placeOf(row, column))?.bd ??
      this.style(sheetId, row, column).bd
    );
  }
}

/** A cell's place as a number, with which it is found sooner than with a text. */
function placeOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

type StyleChange = readonly [row: number, column: number, change: IStyleData | null];

function* cellsOf(area: Area): Generator<[row: number, column: number]> {
  for (let row = area.row; row <= lastRow(area); row += 1)
    for (let column = area.column; column <= lastColumn(area); column += 1) yield [row, column];
}

/** From the first cell of the sheet to the last that changes. */
function around(changes: readonly StyleChange[]): Area {
  let [rows, columns] = [0, 0];
  for (const [row, column] of changes) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { row: 0, column: 0, rows, columns };
}

/** What cells alike have in common before a change of style; none for text that has styles of its own. */
function mergeKey(
  cell: Cell | null | undefined | void,
  change: IStyleData | null,
): string | undefined {
  if (cell?.p || typeof cell?.s === 'object') return undefined;
  return `${cell?.s ?? ''} ${JSON.stringify(change)}`;
}
