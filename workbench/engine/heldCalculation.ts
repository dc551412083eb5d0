import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';

/** The engine's mutation that brings results. */
export const RESULTS = 'formula.mutation.set-formula-calculation-result';

type Matrix<T> = Record<number, Record<number, T> | undefined>;

/** What the engine answers of a calculation: the cells of formulas, by workbook and sheet. */
export interface Results {
  unitData?: Record<string, Record<string, Matrix<unknown> | undefined>>;
}

interface Writing {
  unitId: string;
  subUnitId: string;
  cellValue?: Matrix<{ f?: string | null } | null>;
}

/**
 * Formulas that wait to be computed by hand: of what changes meanwhile nothing is computed but a formula that is written,
 * for itself alone, as it is in Excel.
 */
export class HeldCalculation {
  /** What would have been computed for. */
  readonly commands: Readonly<ICommandInfo>[] = [];
  private written = new Map<string, Writing>();

  note(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    this.commands.push(command);
    const { subUnitId, unitId, cellValue } = (command.params ?? {}) as Writing;
    if (command.id !== WRITE || options?.fromFormula) return;
    const own = this.written.get(subUnitId) ?? { unitId, subUnitId, cellValue: {} };
    this.written.set(subUnitId, own);
    forEachCell(cellValue, (cell, row, column) => {
      const line = ((own.cellValue ??= {})[row] ??= {});
      if (cell?.f?.startsWith('=')) line[column] = { f: cell.f };
      else if (cell && 'f' in cell) delete line[column];
    });
  }

  /** Formulas that were written, as the commands that would write these alone; they are to be computed now. */
  takeWritten(): Writing[] {
    const writings = [...this.written.values()].filter(({ cellValue }) =>
      Object.values(cellValue ?? {}).some((line) => Object.keys(line ?? {}).length > 0),
    );
    this.written = new Map();
    return writings;
  }

  clear(): void {
    this.commands.length = 0;
    this.written = new Map();
  }
}

export const WRITE = 'sheet.mutation.set-range-values';

/** Takes results away that nobody asked for. */
export function leaveOnly(
  { unitData }: Results,
  isWanted: (sheetId: string, row: number, column: number) => boolean,
): void {
  for (const sheets of Object.values(unitData ?? {}))
    for (const [sheetId, cells] of Object.entries(sheets))
      forEachCell(cells, (_cell, row, column) => {
        if (!isWanted(sheetId, row, column)) delete cells?.[row]?.[column];
      });
}

function forEachCell<T>(
  cells: Matrix<T> | undefined,
  visit: (cell: T, row: number, column: number) => void,
): void {
  for (const [row, line] of Object.entries(cells ?? {}))
    for (const [column, cell] of Object.entries(line ?? {}))
      visit(cell as T, Number(row), Number(column));
}
