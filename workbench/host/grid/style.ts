import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import { excelError } from '../protocol/errors';
import { cellCount, isWholeColumns, isWholeRows, lastColumn, lastRow, type CellArea } from './area';
import type { Grid } from './grid';

/** A style with the name of the one that it was made of. */
export interface NamedLook extends IStyleData {
  named?: string | null;
}

/** Reads and writes styles of whole areas. */
export class Styles {
  constructor(private readonly grid: Grid) {}

  /** Gives every cell of the area the style; whole columns and rows also keep it for cells still empty. */
  set(area: CellArea, style: IStyleData): void {
    this.change(area, () => style);
  }

  /** Gives each cell a style of its own, made from the one it has. */
  change(area: CellArea, style: (row: number, column: number) => IStyleData | undefined): void {
    if (isWholeColumns(area)) this.setLines(area, 'column', style(area.row, area.column));
    else if (isWholeRows(area)) this.setLines(area, 'row', style(area.row, area.column));
    else {
      this.grid.restyle(area, style);
      return;
    }
    const filled = new Set<string>();
    this.grid.forEachCell(area, (_cell, row, column) => filled.add(`${row} ${column}`));
    this.grid.restyle(area, (row, column) =>
      filled.has(`${row} ${column}`) ? style(row, column) : undefined,
    );
  }

  /** Takes every style away from the area's cells; whole columns and rows lose theirs too. */
  reset(area: CellArea): void {
    const filled = new Set<string>();
    this.grid.forEachCell(area, (cell, row, column) => {
      if (cell.s) filled.add(`${row} ${column}`);
    });
    this.grid.restyle(area, (row, column) => (filled.has(`${row} ${column}`) ? null : undefined));
    if (isWholeColumns(area)) this.dropLines(area, 'column');
    else if (isWholeRows(area)) this.dropLines(area, 'row');
  }

  /** Changes the styles of whole rows and columns of a sheet; not those of their cells. */
  changeLines(sheetId: string, change: (style: NamedLook) => NamedLook | undefined): void {
    const sheet = this.grid.worksheet(sheetId);
    const { rowData = {}, columnData = {} } = sheet.getConfig();
    for (const row of Object.keys(rowData).map(Number)) {
      const own = sheet.getRowStyle(row);
      const changed = own && change(own);
      if (changed) sheet.setRowStyle(row, { ...own, ...changed });
    }
    for (const column of Object.keys(columnData).map(Number)) {
      const own = sheet.getColumnStyle(column);
      const changed = own && change(own);
      if (changed) sheet.setColumnStyle(column, { ...own, ...changed });
    }
  }

  private dropLines(area: CellArea, line: 'row' | 'column'): void {
    const bounded = this.grid.bounded(area);
    const [first, last] =
      line === 'row' ? [bounded.row, lastRow(bounded)] : [bounded.column, lastColumn(bounded)];
    const sheet = this.grid.worksheet(area.sheetId);
    for (let index = first; index <= last; index += 1)
      if (line === 'row') sheet.setRowStyle(index, null);
      else sheet.setColumnStyle(index, null);
  }

  private setLines(area: CellArea, line: 'row' | 'column', style: IStyleData | undefined): void {
    if (!style) return;
    const bounded = this.grid.bounded(area);
    this.grid.ensure({ ...bounded, sheetId: area.sheetId });
    const sheet = this.grid.worksheet(area.sheetId);
    const data: Record<number, { s: IStyleData }> = {};
    const [first, last] =
      line === 'row' ? [bounded.row, lastRow(bounded)] : [bounded.column, lastColumn(bounded)];
    for (let index = first; index <= last; index += 1) {
      const own = line === 'row' ? sheet.getRowStyle(index) : sheet.getColumnStyle(index);
      data[index] = { s: { ...own, ...style } };
    }
    if (line === 'row')
      this.grid.run('sheet.mutation.set-row-data', area.sheetId, { rowData: data });
    else this.grid.run('sheet.mutation.set-col-data', area.sheetId, { columnData: data });
  }

  /** What all cells of the area have in common: `null` when they differ, as Excel answers. */
  common<T>(area: CellArea, read: (style: IStyleData, row: number, column: number) => T): T | null {
    const bounded = this.grid.bounded(area);
    if (cellCount(bounded) > 1_000_000) throw excelError('InvalidArgument', 'too many cells');
    let found: { value: T } | undefined;
    for (let row = bounded.row; row <= lastRow(bounded); row += 1)
      for (let column = bounded.column; column <= lastColumn(bounded); column += 1) {
        const value = read(this.grid.style(area.sheetId, row, column), row, column);
        if (found && found.value !== value) return null;
        found = { value };
      }
    return found ? found.value : null;
  }

  /** One side of a cell's border, own or the neighbour's facing one. */
  side(sheetId: string, row: number, column: number, side: Side): IBorderStyleData | undefined {
    const bd = this.grid.borders(sheetId, row, column);
    return bd?.[side] ?? this.facing(sheetId, row, column, side);
  }

  private facing(sheetId: string, row: number, column: number, side: Side) {
    const [dr, dc, opposite] = FACING[side];
    if (row + dr < 0 || column + dc < 0) return undefined;
    return this.grid.borders(sheetId, row + dr, column + dc)?.[opposite] ?? undefined;
  }

  /** Changes a side of each cell, from the line it has; `undefined` takes the line away. */
  setSide(
    area: CellArea,
    side: Side,
    next: (line: IBorderStyleData | undefined) => IBorderStyleData | undefined,
  ): void {
    const bounded = { ...this.grid.bounded(area), sheetId: area.sheetId };
    let taken = false;
    this.grid.restyle(bounded, (row, column) => {
      const own = this.grid.borders(area.sheetId, row, column);
      const line = next(own?.[side] ?? this.facing(area.sheetId, row, column, side));
      taken ||= line === undefined;
      return { bd: { ...own, [side]: line ?? null } };
    });
    if (taken) this.clearFacing(bounded, side);
  }

  /** A line taken away must not be seen any more from the other side of it. */
  private clearFacing(area: CellArea, side: Side): void {
    const [dr, dc, opposite] = FACING[side];
    const row = area.row + dr;
    const column = area.column + dc;
    if (row < 0 || column < 0) return;
    this.grid.restyle({ ...area, row, column }, (r, c) => {
      const bd = this.grid.borders(area.sheetId, r, c);
      return bd?.[opposite] ? { bd: { ...bd, [opposite]: null } } : undefined;
    });
  }
}

/** Univer's letters of the sides. */
export type Side = 't' | 'b' | 'l' | 'r';

const FACING: Record<Side, [number, number, Side]> = {
  t: [-1, 0, 'b'],
  b: [1, 0, 't'],
  l: [0, -1, 'r'],
  r: [0, 1, 'l'],
};
