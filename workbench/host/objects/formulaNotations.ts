import type { CellArea } from '../grid/area';
import { isUnbounded, rows, spread } from '../grid/cells';
import { fromLocalFormula, toLocalFormula } from '../grid/localFormula';
import { fromR1C1, toR1C1 } from '../grid/r1c1';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { existing } from './arguments';
import { requireWritable } from './guard';

type Notation = (formula: string, place: { row: number; column: number }) => string;

const isFormula = (content: unknown): content is string =>
  typeof content === 'string' && content.startsWith('=');

/** `range.formulasR1C1`: references are told from each cell. */
export const readR1C1 = (area: CellArea, model: HostModel) => read(area, toR1C1, model);

export const writeR1C1 = (area: CellArea, given: unknown, model: HostModel) =>
  write(area, given, fromR1C1, model);

/** `range.formulasLocal`: as the user's Excel shows them. */
export const readLocal = (area: CellArea, model: HostModel) =>
  read(area, (formula) => toLocalFormula(formula, model.locale), model);

export const writeLocal = (area: CellArea, given: unknown, model: HostModel) =>
  write(area, given, (formula) => fromLocalFormula(formula, model.locale), model);

function read(area: CellArea, notation: Notation, model: HostModel) {
  const table = model.cells.formulas(existing(area));
  if (!table) return null;
  return rows(area, (row, column) => {
    const content = table[row - area.row]![column - area.column]!;
    return isFormula(content) ? notation(content, { row, column }) : content;
  });
}

function write(area: CellArea, given: unknown, notation: Notation, model: HostModel): void {
  requireWritable(model, existing(area));
  if (isUnbounded(area)) throw excelError('InvalidArgument', 'formulas of whole rows or columns');
  const contentAt = spread(given, area);
  model.cells.write(
    area,
    rows(area, (row, column) => {
      const content = contentAt(row - area.row, column - area.column);
      return isFormula(content) ? notation(content, { row, column }) : content;
    }),
  );
}
