import { ICommandService, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';

/** The engine gives up waiting for a recalculation that never starts; this many times is enough for any that do. */
const ROUNDS = 50;

/**
 * Knows whether the engine has something to compute: it starts a tenth of a second after the last change, and stops
 * and starts again when something changes meanwhile.
 */
export class Recalculation {
  /** Something changed after the last start. */
  private due = false;
  private readonly session: FormulaCalculationSessionService;
  private readonly subscription: { dispose(): void };

  constructor(workbook: FWorkbook) {
    const injector = workbook.getActiveSheet().getInject();
    this.session = injector.get(FormulaCalculationSessionService);
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.subscription = injector
      .get(ICommandService)
      .onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
        if (command.id === SetFormulaCalculationStartMutation.id) this.due = false;
        else if (dirtying.get(command.id) && counts(command, options)) this.due = true;
      });
  }

  /** Resolves when every formula shows its result; at once when there is nothing to compute. */
  async finished(): Promise<void> {
    for (let round = 0; (this.due || this.running) && round < ROUNDS; round += 1)
      await this.session.waitForLatestApplied();
    this.due = false;
  }

  private get running(): boolean {
    const { started, stopped, completed, resultEmitted, resultApplied } = this.session.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

/** The engine's own rule: results that it writes and mere styles are nothing to compute again. */
function counts({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (id !== 'sheet.mutation.set-range-values') return true;
  const { trigger } = (params ?? {}) as { trigger?: string };
  return options?.onlyLocal !== true && !trigger?.startsWith('sheet.command.set-style');
}
