import { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellValue, IRange } from '@univerjs/core';
import type { Engine } from '../../engine/engine';

/** The cells that a formula fills beyond its own, with their values. */
export interface Spill {
  range: IRange;
  valueAt(row: number, column: number): CellValue | null;
}

/** Spilled formulas of a sheet, by "row column" of the formula's cell. The engine keeps them apart from the cells. */
export function spillsOf(engine: Engine, sheetId: string): Map<string, Spill> {
  const model = engine.univer.__getInjector().get(FormulaDataModel);
  const unit = engine.workbook.getId();
  const ranges = model.getArrayFormulaRange()[unit]?.[sheetId] ?? {};
  const values = model.getArrayFormulaCellData()[unit]?.[sheetId];
  const spills = new Map<string, Spill>();
  for (const [row, columns] of Object.entries(ranges))
    for (const [column, range] of Object.entries(columns as Record<string, IRange>)) {
      if (range.endRow === range.startRow && range.endColumn === range.startColumn) continue;
      spills.set(`${row} ${column}`, {
        range,
        valueAt: (r, c) => values?.[r]?.[c]?.v ?? null,
      });
    }
  return spills;
}
