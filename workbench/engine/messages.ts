import { ICommandService, type ICommandInfo } from '@univerjs/core';
import {
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';

interface Message {
  sheetId: string;
  row: number;
  column: number;
  text: string;
  /** The error that the message explains, and the formula that gave it. */
  code: string;
  formula: string;
  /** The recalculation in which it was given. */
  round: number;
}

/**
 * The messages that custom functions give with their errors: Univer's cells have no place for them. A message counts
 * until its cell is computed again, as long as the cell has the same formula and shows the error that it explains.
 */
export class Messages {
  private readonly byCell = new Map<string, Message>();
  private round = 0;
  private readonly subscriptions: { dispose(): void }[];

  constructor(private readonly workbook: FWorkbook) {
    const commands = workbook.getActiveSheet().getInject().get(ICommandService);
    this.subscriptions = [
      commands.beforeCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStartMutation.id) this.round += 1;
      }),
      commands.onCommandExecuted((command) => this.computed(command)),
    ];
  }

  /** A function failed in a cell (rows and columns from 0). */
  add(sheetId: string, row: number, column: number, code: string, text: string): void {
    const key = keyOf(sheetId, row, column);
    // A formula may call several functions: the first that fails is the one that the cell shows.
    if (this.byCell.get(key)?.round === this.round) return;
    const formula = this.cell(sheetId, row, column)?.getFormula();
    if (!formula) return;
    this.byCell.set(key, { sheetId, row, column, text, code, formula, round: this.round });
  }

  /** The message that explains the error which a cell shows. */
  at(sheetId: string, row: number, column: number): string | undefined {
    const message = this.byCell.get(keyOf(sheetId, row, column));
    const cell = message && this.cell(sheetId, row, column);
    const isSame = cell?.getFormula() === message?.formula && cell?.getValue() === message?.code;
    return isSame ? message?.text : undefined;
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
  }

  /** Cells that were computed again without a word have nothing to say any more. */
  private computed({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = params as ISetFormulaCalculationResultMutation;
    const sheets = unitData[this.workbook.getId()];
    for (const [key, { sheetId, row, column, round }] of this.byCell)
      if (round !== this.round && sheets?.[sheetId]?.[row]?.[column]) this.byCell.delete(key);
  }

  private cell(sheetId: string, row: number, column: number) {
    return this.workbook.getSheetBySheetId(sheetId)?.getRange(row, column);
  }
}

const keyOf = (sheetId: string, row: number, column: number) => `${sheetId} ${row} ${column}`;
