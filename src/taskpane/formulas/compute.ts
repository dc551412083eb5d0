/** The result that a cell will show, from the very functions that Excel calls. */
import { errorIn } from '../../domain/rejection';
import * as achievement from '../../functions/achievement';
import * as payments from '../../functions/payments';
import * as reason from '../../functions/reason';
import * as resultPay from '../../functions/resultPay';
import * as schedule from '../../functions/schedule';
import * as weights from '../../functions/weights';
import type { FunctionName } from './catalogue';

export interface CellError {
  /** Excel's English name, "#VALUE!". */
  code: string;
  message: string;
}

/** What one cell of a result shows. */
export type Shown = number | string | boolean | CellError;

type CustomFunction = (...given: unknown[]) => unknown;

/** "verificaPesi" is VERIFICA_PESI. */
const idOf = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();

const FUNCTIONS: ReadonlyMap<string, CustomFunction> = new Map(
  [weights, achievement, schedule, payments, resultPay, reason].flatMap((file) =>
    Object.entries(file as Record<string, CustomFunction>).map(
      ([name, implementation]) => [idOf(name), implementation] as const,
    ),
  ),
);

/**
 * Rows of cells; arguments as Excel passes them: rows of cells for a range, null for what is left out. Excel itself
 * passes on an error among the arguments, without calling the function.
 */
export function compute(name: FunctionName, given: readonly unknown[]): Shown[][] {
  const passed = given.flatMap(cellsIn).map(errorIn).find(Boolean);
  if (passed) return [[{ code: passed.code, message: passed.message }]];
  const implementation = FUNCTIONS.get(name);
  if (!implementation) throw new Error(`no function ${name}`);
  const result = implementation(...asPassed(name, given));
  return Array.isArray(result) ? (result as Shown[][]) : [[result as Shown]];
}

/** What a repeating parameter takes is one list, as far as something is given. */
function asPassed(name: FunctionName, given: readonly unknown[]): readonly unknown[] {
  if (name !== 'VALORE_O_MOTIVO') return given;
  const [called, ...rest] = given;
  const last = rest.findLastIndex((each) => each !== null);
  return [called, rest.slice(0, last + 1).map((each) => each ?? [['']])];
}

/** Only texts can be errors here: cells are read as plain values. */
function cellsIn(argument: unknown): unknown[] {
  return Array.isArray(argument) ? (argument as unknown[][]).flat() : [argument];
}
