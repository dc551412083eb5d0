import type { ICellData, IWorkbookData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';

type CellMatrix = Record<number, Record<number, ICellData>>;

/** What a formula has filled beyond its own cell, with the values of all its cells. */
export interface Filled {
  row: number;
  column: number;
  area: { row: number; column: number; rows: number; columns: number };
  cells: CellMatrix;
}

/** The cells of a workbook that comes from a file, with the results that stand in it. */
export interface OpenedCells {
  data: Partial<IWorkbookData>;
  /** By the ids of the sheets. */
  spills: Record<string, Filled[]>;
  /** Formulas that the file has no result of, by the ids of the sheets. */
  withoutResult: Record<string, { row: number; column: number }[]>;
  /** The sheet that is shown. */
  active: string | undefined;
}

/** The engine keeps what formulas fill apart from the cells, and would know of it only once it has computed. */
export function restoreSpills(workbook: FWorkbook, { spills }: OpenedCells): void {
  const model = workbook.getActiveSheet().getInject().get(FormulaDataModel);
  const unit = workbook.getId();
  const ranges: Record<string, Record<number, Record<number, object>>> = {};
  const cells: Record<string, CellMatrix> = {};
  for (const [sheetId, filled] of Object.entries(spills)) {
    if (filled.length === 0) continue;
    const ofSheet = (ranges[sheetId] ??= {});
    const values = (cells[sheetId] ??= {});
    for (const { row, column, area, cells: its } of filled) {
      (ofSheet[row] ??= {})[column] = {
        startRow: area.row,
        startColumn: area.column,
        endRow: area.row + area.rows - 1,
        endColumn: area.column + area.columns - 1,
      };
      for (const [at, line] of Object.entries(its))
        values[Number(at)] = { ...values[Number(at)], ...line };
    }
  }
  model.setArrayFormulaRange({ [unit]: ranges } as never);
  model.setArrayFormulaCellData({ [unit]: cells } as never);
}
