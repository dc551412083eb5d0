/** The result that a cell will show, from the very functions that Excel calls. */
import { errorName } from '../../domain/rejection';
import { FUNCTIONS } from '../../functions/registry';
import type { FunctionName } from './catalogue';

export interface CellError {
  /** Excel's English name, "#VALUE!". */
  code: string;
  message: string;
}

/** What one cell of a result shows. */
export type Shown = number | string | boolean | CellError;

/**
 * Rows of cells; arguments as Excel passes them: rows of cells for a range, null for what is left out. Excel itself
 * passes on an error among the arguments, without calling the function.
 */
export function compute(name: FunctionName, given: readonly unknown[]): Shown[][] {
  for (const cell of given.flatMap(cellsIn)) {
    const code = typeof cell === 'string' ? errorName(cell) : undefined;
    if (code !== undefined) return [[{ code, message: `errore ${String(cell)} nei dati` }]];
  }
  const implementation = FUNCTIONS.get(name);
  if (!implementation) throw new Error(`no function ${name}`);
  const result = answered(implementation, asPassed(name, given));
  return Array.isArray(result) ? (result as Shown[][]) : [[result as Shown]];
}

/** What a function gives; a refusal that is the whole answer is thrown. */
function answered(implementation: (...given: unknown[]) => unknown, given: readonly unknown[]) {
  try {
    return implementation(...given);
  } catch (refusal) {
    return refusal;
  }
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
