/**
 * The reasons why a computation has no result, as values: a cell must show an error of Excel's with an
 * Italian message, so domain functions return them and never throw.
 */

/**
 * `value`: bad input (`#VALUE!`). `na`: no data (`#N/A`). `passed`: an error already in the input. `told`: its words are
 * the answer, unless there is an error in the input.
 */
export type RejectionKind = 'value' | 'na' | 'passed' | 'told';

/** Why there is no result. `code` is Excel's name of the error, in English ("#DIV/0!"). */
export class Rejection {
  readonly kind: RejectionKind;
  readonly message: string;
  readonly code: string;

  constructor(kind: RejectionKind, message: string, code = kind === 'na' ? '#N/A' : '#VALUE!') {
    this.kind = kind;
    this.message = message;
    this.code = code;
  }
}

/** Bad input; the message names the argument and the cell ("pesi, riga 3: «alto» non è un numero"). */
export function badInput(where: string, problem: string): Rejection {
  return new Rejection('value', `${where}: ${problem}`);
}

/** A rejection whose words are the answer, for functions that say why others refuse. */
export function inWords({ message }: Rejection): Rejection {
  return new Rejection('told', message);
}

/** Nothing to compute on. */
export function noData(where: string, problem: string): Rejection {
  return new Rejection('na', `${where}: ${problem}`);
}

/** English names of the errors that an Italian Excel prints. */
const ITALIAN_CODES: Readonly<Record<string, string>> = {
  '#N/D': '#N/A',
  '#VALORE!': '#VALUE!',
  '#RIF!': '#REF!',
  '#NOME?': '#NAME?',
  '#NULLO!': '#NULL!',
  '#ESPANSIONE!': '#SPILL!',
  '#CALCOLO!': '#CALC!',
  '#CAMPO!': '#FIELD!',
};

const ENGLISH_CODES: ReadonlySet<string> = new Set([
  ...Object.values(ITALIAN_CODES),
  '#DIV/0!',
  '#NUM!',
  '#BUSY!',
  '#CONNECT!',
  '#GETTING_DATA',
  '#BLOCKED!',
  '#UNKNOWN!',
]);

const RETURNABLE: ReadonlySet<string> = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

/** Excel's English name of the error that a text in English or Italian is; undefined for other texts. */
export function errorName(text: string): string | undefined {
  if (!text.startsWith('#')) return undefined;
  const code = ITALIAN_CODES[text.toUpperCase()] ?? text.toUpperCase();
  return ENGLISH_CODES.has(code) ? code : undefined;
}

/**
 * The error that a cell holds: error text in English or Italian, a data-type object of type Error, or
 * an object with an error's `code`. Undefined when the cell holds no error. Errors that a custom function
 * cannot return (`#REF!`, `#NAME?`, `#SPILL!`) become `#VALUE!` and keep their name in the message.
 */
export function errorIn(cell: unknown): Rejection | undefined {
  if (typeof cell === 'string') {
    const code = errorName(cell);
    if (code === undefined) return undefined;
    return new Rejection('passed', cell, RETURNABLE.has(code) ? code : '#VALUE!');
  }
  if (typeof cell !== 'object' || cell === null) return undefined;
  const { type, basicType, basicValue, code, message } = cell as Record<string, unknown>;
  const declared = type === 'Error' || basicType === 'Error';
  const name = declared ? basicValue : code;
  if (typeof name !== 'string') return declared ? errorIn('#VALUE!') : undefined;
  const known = errorIn(name) ?? (declared ? errorIn('#VALUE!') : undefined);
  if (known === undefined || typeof message !== 'string' || message === '') return known;
  return new Rejection('passed', message, known.code);
}
