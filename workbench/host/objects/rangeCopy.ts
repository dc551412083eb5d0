import { areaOf, type CellArea } from '../grid/area';
import { valueOf } from '../grid/cells';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import * as arg from './arguments';

const COPY = ['All', 'Formulas', 'Values', 'Formats'] as const;

/**
 * `range.copyFrom(source, copyType, skipBlanks, transpose)`. The source is repeated when the destination is a multiple
 * of it; a smaller destination grows to the source's size, as in Excel. Relative references move with the cells.
 */
export function copyFrom(area: CellArea, args: unknown[], model: HostModel): void {
  const [source, type, skipBlanks, transpose] = args;
  if (transpose === true) throw notImplemented('Range.copyFrom with transpose');
  const from = arg.area(source, area.sheetId, model);
  const what = arg.oneOf(type ?? 'All', COPY, 'copyType');
  const to = areaOf(
    area.sheetId,
    area.row,
    area.column,
    repeated(area.rows, from.rows),
    repeated(area.columns, from.columns),
  );
  const cells = read(from, model);
  const formula = model.engine.api.getFormula();
  const cellAt = (row: number, column: number) =>
    cells[(row - to.row) % from.rows]?.[(column - to.column) % from.columns];
  if (what !== 'Formats') {
    const contents = table(to, (row, column) => {
      const cell = cellAt(row, column);
      if (!cell) throw excelError('GeneralException', 'copyFrom');
      if (skipBlanks === true && cell.value === '') return null;
      if (what === 'Values' || cell.formula === undefined) return literal(cell.value);
      const [right, down] = [column - cell.column, row - cell.row];
      return formula.moveFormulaRefOffset(cell.formula, right, down);
    });
    if (what === 'All') copyStyles();
    model.cells.write(to, contents);
  } else copyStyles();

  function copyStyles() {
    model.grid.restyle(to, (row, column) => cellAt(row, column)?.style);
  }
}

/** A text that would be read as something else is written with an apostrophe. */
function literal(value: string | number | boolean) {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

function repeated(size: number, source: number): number {
  return size % source === 0 ? size : source;
}

function read(from: CellArea, model: HostModel) {
  return table(from, (row, column) => {
    const cell = model.grid.raw(from.sheetId, row, column);
    return {
      row,
      column,
      value: valueOf(cell),
      formula: model.cells.formula(from.sheetId, cell, row, column),
      style: model.grid.style(from.sheetId, row, column),
    };
  });
}

function table<T>(area: CellArea, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      cell(area.row + row, area.column + column),
    ),
  );
}
