import { ICommandService, type ICommandInfo } from '@univerjs/core';
import {
  FormulaDataModel,
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { forgetFormulas } from './forgetFormulas';

/**
 * Univer keeps formulas as it read them first, with what a name meant then: a name that is defined later, changed or
 * removed would go on as before. This makes such formulas be read and computed again.
 */
export class ChangedNames {
  /** In upper case: names have no case. */
  private readonly changed = new Set<string>();
  /** Those that the recalculation under way takes into account. */
  private computing = new Set<string>();
  private readonly injector;
  private readonly unitId: string;
  private readonly subscriptions: { dispose(): void }[];

  constructor(workbook: FWorkbook) {
    this.injector = workbook.getActiveSheet().getInject();
    this.unitId = workbook.getId();
    const commands = this.injector.get(ICommandService);
    this.subscriptions = [
      commands.beforeCommandExecuted((command) => this.before(command)),
      commands.onCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationResultMutation.id) this.computed();
      }),
    ];
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
  }

  private before({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id)
      this.changes(params as { id: string; name?: string });
    if (id !== SetFormulaCalculationStartMutation.id || this.changed.size === 0) return;
    this.computing = new Set(this.changed);
    if (!this.isMentioned()) return;
    forgetFormulas(this.injector);
    (params as { forceCalculation: boolean }).forceCalculation = true;
  }

  /** A name that is renamed changes under both its names. */
  private changes({ id, name }: { id: string; name?: string }): void {
    for (const each of [name, this.definitions()[id]?.name]) if (each) this.change(each);
  }

  /** What a name means, or the table that has it, is another. */
  change(name: string): void {
    this.changed.add(name.toUpperCase());
    this.computing.delete(name.toUpperCase());
  }

  private computed(): void {
    for (const name of this.computing) this.changed.delete(name);
    this.computing.clear();
  }

  private isMentioned(): boolean {
    const isName = (word: string) => this.changed.has(word.toUpperCase());
    const mentions = (formula: string) => (formula.match(WORDS) ?? []).some(isName);
    const definitions = Object.values(this.definitions());
    return (
      definitions.some(({ formulaOrRefString }) => mentions(formulaOrRefString)) ||
      this.formulas().some(mentions)
    );
  }

  private definitions() {
    return this.injector.get(IDefinedNamesService).getDefinedNameMap(this.unitId) ?? {};
  }

  private formulas(): string[] {
    const sheets = this.injector.get(FormulaDataModel).getFormulaData()[this.unitId] ?? {};
    return Object.values(sheets).flatMap((rows) =>
      Object.values(rows ?? {}).flatMap((row) =>
        Object.values((row ?? {}) as Record<string, { f?: string } | null>).map(
          (cell) => cell?.f ?? '',
        ),
      ),
    );
  }
}

const WORDS = /[\p{L}_\\][\p{L}\p{N}_.]*/gu;
