import { EventType } from './events';
import { toA1 } from './grid/address';
import type { HostModel } from './model';
import type { Written } from './writtenCells';

/** Formulas that change, with what they were; not the values that come of them. */
export class ChangedFormulas {
  private known = new Map<string, { row: number; column: number; formula: string }>();

  /** The engine writes some formulas by itself before it is told to: what was there before the first counts. */
  before(written: Written | undefined, sheetId: string, model: HostModel): void {
    if (!model.events.hears('FormulaChangedEvent')) return;
    for (const [row, cells] of Object.entries(written ?? {}))
      for (const [column, cell] of Object.entries(cells ?? {})) {
        const place = `${sheetId} ${row} ${column}`;
        if ((cell && !('f' in cell)) || this.known.has(place)) continue;
        const [at, across] = [Number(row), Number(column)];
        const formula = formulaAt(sheetId, at, across, model);
        this.known.set(place, { row: at, column: across, formula });
      }
  }

  /** Cells have moved: nobody changed them. */
  forget(): void {
    this.known = new Map();
  }

  after(sheetId: string, isWriting: boolean, model: HostModel): void {
    if (this.known.size === 0) return;
    const changed = [...this.known.values()].filter(
      ({ row, column, formula }) => formulaAt(sheetId, row, column, model) !== formula,
    );
    this.known = new Map();
    if (changed.length === 0 || !isWriting) return;
    model.events.raise(EventType.worksheetFormulaChanged, sheetId, {
      source: 'Local',
      formulaDetails: changed.map(({ row, column, formula }) => ({
        cellAddress: toA1({ row, column, rows: 1, columns: 1 }),
        previousFormula: formula,
      })),
    });
  }
}

/** Blank where there is none. */
function formulaAt(sheetId: string, row: number, column: number, model: HostModel): string {
  const cell = model.grid.raw(sheetId, row, column);
  return model.cells.formula(sheetId, cell, row, column) ?? '';
}
