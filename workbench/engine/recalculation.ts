import { ICommandService, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  FormulaCalculationSessionController,
  FormulaCalculationSessionService,
  TriggerCalculationController,
} from '@univerjs/sheets-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { HeldCalculation, leaveOnly, RESULTS, WRITE, type Results } from './heldCalculation';

/** What the engine gathers until its tenth of a second is over. */
interface Gathered {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: Readonly<ICommandInfo>[];
  _executingDirtyData: object;
  _executionInProgressParams: object | null;
  _generateDirty(commands: readonly Readonly<ICommandInfo>[]): Dirty;
  _mergeDirty(all: object, more: object): object;
}

/** What is to be computed again. */
interface Dirty {
  clearDependencyTreeCache?: object | undefined;
}

/** The engine gives up waiting for a recalculation that never starts; this many times is enough for any that do. */
const ROUNDS = 50;

/** Turns of the event loop that the engine takes until it knows of a change. */
const PROMISED = 2;

/**
 * Knows whether the engine has something to compute: it starts a tenth of a second after the last change, and stops
 * and starts again when something changes meanwhile.
 */
export class Recalculation {
  /** Something changed after the last start. */
  private due = false;
  private disposed = false;
  private readonly session: FormulaCalculationSessionService;
  private readonly commands: ICommandService;
  private readonly gathered: Gathered;
  private readonly subscriptions: { dispose(): void }[];
  /** What waits, while formulas are computed by hand. */
  private held: HeldCalculation | undefined;
  /** Of the results that come now. */
  private isWanted: ((sheetId: string, row: number, column: number) => boolean) | undefined;

  constructor(workbook: FWorkbook) {
    const injector = workbook.getActiveSheet().getInject();
    this.session = injector.get(FormulaCalculationSessionService);
    // In a page without a grid, which is never drawn, nobody else makes it.
    injector.get(FormulaCalculationSessionController);
    this.commands = injector.get(ICommandService);
    this.gathered = injector.get(TriggerCalculationController) as unknown as Gathered;
    const dirtying = injector.get(IActiveDirtyManagerService);
    const conversionOf = dirtying.get.bind(dirtying);
    let isAsked = false;
    // While formulas wait the engine hears of nothing that it would compute for.
    dirtying.get = (id) => (this.held && !isAsked ? undefined : conversionOf(id));
    this.dirtyOf = (commands) => {
      isAsked = true;
      try {
        return this.gathered._generateDirty(commands);
      } finally {
        isAsked = false;
      }
    };
    this.subscriptions = [
      this.commands.onCommandExecuted((command, options) => {
        if (command.id === SetFormulaCalculationStartMutation.id) this.due = false;
        else if (conversionOf(command.id) && counts(command, options)) {
          if (this.held) this.held.note(command, options);
          else this.due = true;
        }
      }),
      this.commands.beforeCommandExecuted(({ id, params }) => {
        if (id === RESULTS && this.isWanted) leaveOnly((params ?? {}) as Results, this.isWanted);
      }),
    ];
  }

  private readonly dirtyOf: (commands: readonly Readonly<ICommandInfo>[]) => Dirty;

  /** Whether formulas wait until `recalculate`, or are computed as soon as something changes. */
  get isHeld(): boolean {
    return this.held !== undefined;
  }

  /** Whether something waits. */
  get isPending(): boolean {
    return this.held !== undefined && this.held.commands.length > 0;
  }

  /** Lets formulas wait from now on, or computes what has waited. */
  async hold(isHeld: boolean): Promise<void> {
    if (isHeld === this.isHeld) return;
    // At once where nothing is under way: what is written next waits already.
    if (!isHeld || this.unfinished) await this.finished();
    if (isHeld) this.held = new HeldCalculation();
    else {
      await this.recalculate();
      this.held = undefined;
    }
  }

  /** Computes all formulas that wait, or those of a sheet: of the others nothing is shown. */
  async recalculate(sheetId?: string): Promise<void> {
    const { held } = this;
    if (!held) return;
    const dirty = { ...this.dirtyOf(held.commands), forceCalculation: true };
    if (sheetId === undefined) held.clear();
    await this.computed(dirty, sheetId === undefined ? undefined : (id) => id === sheetId);
  }

  /** Formulas that were written while others wait. */
  private async computeWritten(held: HeldCalculation): Promise<void> {
    await this.promised();
    const written = held.takeWritten();
    if (written.length === 0 || this.disposed) return;
    const { clearDependencyTreeCache } = this.dirtyOf(held.commands);
    const dirty = this.dirtyOf(written.map((params) => ({ id: WRITE, params })));
    await this.computed({ ...dirty, clearDependencyTreeCache }, (sheetId, row, column) =>
      written.some(
        ({ subUnitId, cellValue }) => subUnitId === sheetId && cellValue?.[row]?.[column],
      ),
    );
  }

  private async computed(dirty: Dirty, isWanted: typeof this.isWanted): Promise<void> {
    this.isWanted = isWanted;
    try {
      this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, {
        onlyLocal: true,
      });
      await this.session.waitForLatestApplied();
      await this.idle();
    } finally {
      this.isWanted = undefined;
    }
  }

  /** What a change makes the engine do on its own is only promised, twice. */
  private async promised(): Promise<void> {
    for (let turn = 0; turn < PROMISED; turn += 1)
      await new Promise((resolve) => setTimeout(resolve));
  }

  /** Resolves when every formula shows its result; at once when there is nothing to compute. */
  async finished(): Promise<void> {
    if (this.held) return this.computeWritten(this.held);
    for (let round = 0; this.unfinished && round < ROUNDS; round += 1) {
      // What the last change makes the engine do on its own comes before: it is only promised, twice. Else a formula that
      // was typed over is computed once more, over what was typed.
      for (let turn = 0; this.due && turn < PROMISED; turn += 1)
        await new Promise((resolve) => setTimeout(resolve));
      if (this.due && !this.disposed) this.start();
      await this.session.waitForLatestApplied();
    }
    this.due = false;
  }

  /**
   * Resolves when no recalculation is under way; one that has not begun need not. What one that is under way has computed
   * is put into the cells later: into one that was written meanwhile, in place of what was written.
   */
  async idle(): Promise<void> {
    for (let round = 0; this.running && !this.disposed && round < ROUNDS; round += 1)
      await this.session.waitForLatestApplied();
  }

  /** Whoever waits for the results makes no more changes meanwhile: the tenth of a second is not waited for. */
  private start(): void {
    const { gathered } = this;
    if (gathered._waitingCommandQueue.length === 0 || gathered._executionInProgressParams) return;
    clearTimeout(gathered._setTimeoutKey);
    const dirty = gathered._generateDirty(gathered._waitingCommandQueue);
    gathered._waitingCommandQueue = [];
    gathered._executingDirtyData = gathered._mergeDirty(gathered._executingDirtyData, dirty);
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...gathered._executingDirtyData },
      { onlyLocal: true },
    );
  }

  private get unfinished(): boolean {
    return !this.disposed && (this.due || this.running);
  }

  private get running(): boolean {
    const { started, stopped, completed, resultEmitted, resultApplied } = this.session.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }

  dispose(): void {
    this.disposed = true;
    for (const each of this.subscriptions) each.dispose();
  }
}

/** The engine's own rule: results that it writes and mere styles are nothing to compute again. */
function counts({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (id !== 'sheet.mutation.set-range-values') return true;
  const { trigger } = (params ?? {}) as { trigger?: string };
  return options?.onlyLocal !== true && !trigger?.startsWith('sheet.command.set-style');
}
