import { CellValueType, type ICellData } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { typedPatch } from './grid/cells';
import { HostError } from './protocol/errors';
import type { HostModel } from './model';

/** Above what the engine itself does once a cell was typed. */
const PRIORITY = 100;

/** What a user types at the grid becomes what Excel would make of it: the engine alone knows plain numbers. */
export function readTyping(model: HostModel): () => void {
  const interceptors = model.engine.workbook
    .getActiveSheet()
    .getInject()
    .get(SheetInterceptorService);
  const reading = interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { subUnitId, row, col }, next) =>
      next(cell && read(cell, { sheetId: subUnitId, row, column: col }, model)),
  });
  return () => reading();
}

function read(
  cell: ICellData,
  { sheetId, row, column }: { sheetId: string; row: number; column: number },
  model: HostModel,
): ICellData {
  if (cell.f) return { ...cell, f: withTables(cell.f, { sheetId, row, column }, model) };
  // An apostrophe and formatted text the engine reads as Excel does.
  const isPlain = typeof cell.v === 'string' && cell.v !== '' && !cell.p;
  if (!isPlain || cell.t === CellValueType.FORCE_STRING) return cell;
  const format = model.cells.numberFormat(sheetId, row, column);
  try {
    const { s: style, ...patch } = typedPatch(String(cell.v), format, model.locale) ?? {};
    const own =
      typeof cell.s === 'string'
        ? model.engine.workbook.getWorkbook().getStyles().get(cell.s)
        : cell.s;
    return { ...cell, ...patch, ...(style && { s: { ...own, ...style } }) } as ICellData;
  } catch (problem) {
    // A formula that cannot be read: the engine shows what is wrong with it.
    if (problem instanceof HostError) return cell;
    throw problem;
  }
}

/** As it is kept; one that cannot be read stays, and the engine shows what is wrong with it. */
function withTables(
  formula: string,
  place: { sheetId: string; row: number; column: number },
  model: HostModel,
): string {
  try {
    return model.tableFormulas.qualified(formula, place);
  } catch (problem) {
    if (problem instanceof HostError) return formula;
    throw problem;
  }
}
