import { Dimension, ICommandService, type IMutationInfo, type IStyleData } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getMoveRangeCommandMutations,
  getRemoveRangeMutations,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { lastColumn, lastRow, toUniver, type CellArea, type LineChange } from './area';
import { excelError } from '../protocol/errors';
import type { Grid } from './grid';

/** Where cells go that make room for others, or that close a gap. */
export type CellMove = 'down' | 'right' | 'up' | 'left';

const COMMANDS: Record<CellMove, { id: string }> = {
  down: InsertRangeMoveDownCommand,
  right: InsertRangeMoveRightCommand,
  up: DeleteRangeMoveUpCommand,
  left: DeleteRangeMoveLeftCommand,
};

/** The engine's commands for a user at the grid, with where they move cells. */
export const MOVE_COMMANDS = new Map(
  Object.entries(COMMANDS).map(([move, { id }]) => [id, move as CellMove]),
);

/** What happens to everything that points at cells of the sheet. */
export function changeOf(area: CellArea, move: CellMove): LineChange {
  const { sheetId, row, column, rows, columns } = area;
  const sign = move === 'down' || move === 'right' ? 1 : -1;
  return move === 'down' || move === 'up'
    ? {
        sheetId,
        lines: 'rows',
        at: row,
        count: sign * rows,
        across: { at: column, count: columns },
      }
    : {
        ...{ sheetId, lines: 'columns', at: column, count: sign * columns },
        across: { at: row, count: rows },
      };
}

/**
 * Moves cells with what the engine keeps of them, formulas and names included. The engine's own commands also insert
 * whole rows where the sheet's contents end, and select what was inserted: in Excel neither happens.
 */
export function moveEngineCells(grid: Grid, area: CellArea, move: CellMove): void {
  const injector = grid.sheet(area.sheetId).getInject();
  const range = toUniver(area);
  const command = { id: COMMANDS[move].id, params: { range } };
  const interceptors = injector.get(SheetInterceptorService);
  const { preRedos = [], redos } = interceptors.onCommandExecute(command);
  const params = {
    ...{ unitId: grid.unitId, subUnitId: area.sheetId, range },
    shiftDimension: move === 'down' || move === 'up' ? Dimension.ROWS : Dimension.COLUMNS,
  };
  const moving =
    move === 'down' || move === 'right'
      ? getInsertRangeMutations(injector, { ...params, cellValue: blanks(grid, area, move) })
      : getRemoveRangeMutations(injector, params);
  const commands = injector.get(ICommandService);
  const carryOut = (mutations: IMutationInfo[]) => {
    for (const { id, params: given } of mutations) commands.syncExecuteCommand(id, given);
  };
  makeRoom(grid, area, move);
  carryOut([...preRedos, ...moving.redo, ...redos]);
  carryOut(interceptors.afterCommandExecute(command).redos);
}

/** Inserted cells look like those above them, or on their left. */
function blanks(grid: Grid, area: CellArea, move: CellMove) {
  const cells: Record<number, Record<number, { s: IStyleData | null }>> = {};
  for (let row = area.row; row <= lastRow(area); row += 1)
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const [above, left] = move === 'down' ? [area.row - 1, column] : [row, area.column - 1];
      const style = above < 0 || left < 0 ? undefined : grid.ownStyle(area.sheetId, above, left);
      (cells[row] ??= {})[column] = { s: style ?? null };
    }
  return cells;
}

function makeRoom(grid: Grid, area: CellArea, move: CellMove): void {
  const { sheetId } = area;
  const { endRow, endColumn } = grid.worksheet(sheetId).getCellMatrix().getDataRange();
  const [rows, columns] =
    move === 'down' ? [area.rows, 0] : move === 'right' ? [0, area.columns] : [0, 0];
  grid.ensure({
    sheetId,
    row: 0,
    column: 0,
    rows: endRow + rows + 1,
    columns: endColumn + columns + 1,
  });
}

/** Moves cells elsewhere, with what the engine keeps of them; formulas and names that refer to them follow. */
export function moveEngineRange(grid: Grid, from: CellArea, to: CellArea): void {
  const injector = grid.sheet(from.sheetId).getInject();
  const params = {
    ...{ fromUnitId: grid.unitId, fromSubUnitId: from.sheetId, fromRange: toUniver(from) },
    ...{ toUnitId: grid.unitId, toSubUnitId: to.sheetId, toRange: toUniver(to) },
  };
  const options = { includeSelection: false, includeAutoHeight: false };
  const moving = getMoveRangeCommandMutations(injector, params, options);
  if (!moving) throw excelError('InvalidOperation', 'a part of merged cells');
  const commands = injector.get(ICommandService);
  for (const { id, params: given } of moving.redos) commands.syncExecuteCommand(id, given);
}
