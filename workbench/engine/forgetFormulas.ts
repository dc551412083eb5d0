import type { Injector } from '@univerjs/core';
import { IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';

/** Part of every key under which Univer keeps formulas: long ones are kept by a hash, not by their text. */
const EVERY_FORMULA = '';

/** Univer keeps formulas as it read them first, with what names and functions meant then: makes it read them anew. */
export function forgetFormulas(injector: Injector): void {
  injector.get(LexerTreeBuilder).dispose();
  injector.get(IFunctionService).deleteFormulaAstCacheKey(EVERY_FORMULA);
}
