import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { CustomFunctionSet } from './customFunctionSet';
import type { EngineTables } from './tables';

/**
 * A spreadsheet that computes: Univer with one workbook, the same headless in Node and with its grid in a page.
 */
export interface Engine {
  readonly univer: Univer;
  /** Univer's facade. */
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  /** The tables that formulas refer to by name. */
  readonly tables: EngineTables;
  /** Makes the add-in's custom functions computable in cells, as PIAO.NAME. */
  registerFunctions(set: CustomFunctionSet): void;
  /** Resolves when no recalculation is pending; at once when none was started. */
  settled(): Promise<void>;
  /** Whether formulas wait to be computed by hand; one that is written is computed for itself. */
  readonly isHeld: boolean;
  /** Whether something changed for which formulas are not computed yet. */
  readonly isPending: boolean;
  /** Lets formulas wait from now on, or no longer. */
  hold(isHeld: boolean): Promise<void>;
  /** Computes those that wait, or those of one sheet. */
  recalculate(sheetId?: string): Promise<void>;
  /** How often formulas that refer to themselves are computed: once, unless more is wanted. */
  setIterations(wanted: { enabled: boolean; maxIteration: number }): void;
  /** Resolves when none is under way: what comes of it is put into the cells, over what is written meanwhile. */
  idle(): Promise<void>;
  /** The message that a custom function gave with #VALUE! or #N/A in a cell (rows and columns from 0). */
  messageAt(sheetId: string, row: number, column: number): string | undefined;
  dispose(): void;
}
