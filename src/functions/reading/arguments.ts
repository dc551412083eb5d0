/**
 * The arguments of custom functions: ranges and single values, read where they lie. Nothing is copied, so that
 * a hundred thousand cells cost no more than looking at each of them once.
 */
import { isBlank, plain, quoted } from '../../domain/cells';
import { toFraction, toNumber } from '../../domain/numbers';
import { readOption as optionNamed } from '../../domain/smvp';
import { Rejection, badInput } from '../../domain/rejection';

/** The cells of a range: rows of equal length, as Excel passes them. */
export type Grid = readonly (readonly unknown[])[];

const NO_CELLS: readonly unknown[] = [];

/**
 * A range, or a single value as a range of one cell, with the name that messages give it. Rows shorter than the
 * first, which Excel never passes, end in blanks.
 */
export class Argument {
  /** Cells in all, in reading order: left to right, top to bottom. */
  readonly length: number;

  constructor(
    readonly name: string,
    readonly cells: Grid,
    readonly rows: number,
    readonly columns: number,
    /** The range as it was given, where this is the same in another shape. */
    readonly given?: Argument,
  ) {
    this.length = rows * columns;
  }

  /** The cells of a row, as they were given. */
  row(index: number): readonly unknown[] {
    return this.cells[index] ?? NO_CELLS;
  }

  /** A cell as it was given. */
  raw(index: number): unknown {
    if (this.columns === 1) return this.row(index)[0];
    if (this.rows === 1) return this.row(0)[index];
    const row = Math.floor(index / this.columns);
    return this.row(row)[index - row * this.columns];
  }

  /** The plain value of a cell, or the rejection that passes on the error in it. */
  at(index: number): unknown {
    const cell = this.raw(index);
    return typeof cell === 'number' ? cell : plain(cell);
  }

  /** The same cells in rows of another length, for a range that is read beside one of that shape. */
  reshaped(columns: number): Argument {
    if (columns === this.columns) return this;
    const cells = Array.from({ length: this.length }, (_, index) => this.raw(index));
    const rows = Array.from({ length: Math.ceil(this.length / columns) }, (_, row) =>
      cells.slice(row * columns, (row + 1) * columns),
    );
    return new Argument(this.name, rows, rows.length, columns, this);
  }

  /** Whether no cell holds anything but 0, in a range in which it means nothing. */
  isNothing(): boolean {
    for (let index = 0; index < this.length; index++) if (!isNothing(this.at(index))) return false;
    return true;
  }

  /** Whether no cell holds anything. */
  isBlank(): boolean {
    for (let index = 0; index < this.length; index++) if (!isBlank(this.at(index))) return false;
    return true;
  }
}

/** Whether a plain value stands for a blank cell, of which some hosts make 0: for parameters in which 0 means nothing. */
export function isNothing(value: unknown): boolean {
  return value === 0 || isBlank(value);
}

/** An argument as Excel gives it: rows of cells, one value, or null when it is omitted. */
export function readArgument(name: string, given: unknown): Argument {
  if (!Array.isArray(given)) return new Argument(name, [[given]], 1, 1);
  const first: unknown = given[0];
  if (Array.isArray(first)) return new Argument(name, given as Grid, given.length, first.length);
  // A plain list, which Excel never passes, is a column.
  const column = given.map((cell: unknown) => [cell]);
  return new Argument(name, column, column.length, 1);
}

/** A parameter of one cell: its plain value; of a range the first cell counts. */
export function scalar(given: unknown): unknown {
  if (!Array.isArray(given)) return typeof given === 'number' ? given : plain(given);
  const first: unknown = given[0];
  return plain(Array.isArray(first) ? first[0] : first);
}

/** A value that cannot be read: the error that it is, or bad input with the place and what was expected. */
export function unreadable(where: string, value: unknown, problem: string): Rejection {
  return value instanceof Rejection ? value : badInput(where, `${quoted(value)} ${problem}`);
}

/**
 * The name of a cell in a message: "pesi, riga 3" in a column, "previsto, colonna 3" in a row,
 * "previsto, riga 2, colonna 3" in a table, the bare name for a single value. Rows and columns from 1.
 */
export function place(argument: Argument, index: number): string {
  const { name, rows, columns } = argument.given ?? argument;
  const parts = [name];
  if (rows > 1) parts.push(`riga ${Math.floor(index / columns) + 1}`);
  if (columns > 1) parts.push(`colonna ${(index % columns) + 1}`);
  return parts.join(', ');
}

/** Rejects two ranges that do not have the same number of cells; their shapes may differ. */
export function differentSizes(one: Argument, other: Argument): Rejection | undefined {
  if (one.length === other.length) return undefined;
  const sizes = `le celle sono ${one.length} e ${other.length}, devono essere pari`;
  return badInput(`${one.name} e ${other.name}`, sizes);
}

/** One of a few words ("escludi"), as the settings print it; the first is the default when nothing is given. */
export function readOption<T extends string>(
  name: string,
  given: unknown,
  options: readonly [T, ...T[]],
): T | Rejection {
  return readOptionOrNull(name, given, options) ?? options[0];
}

/** The same without a default: null when nothing is given, also as the 0 that Excel makes of a blank cell. */
export function readOptionOrNull<T extends string>(
  name: string,
  given: unknown,
  options: readonly T[],
): T | null | Rejection {
  if (given === null || given === undefined) return null;
  const value = scalar(given);
  if (isBlank(value) || value === 0) return null;
  const found = typeof value === 'string' ? optionNamed(value, options) : undefined;
  if (found !== undefined) return found;
  const list = options.map((option) => `"${option}"`).join(', ');
  return unreadable(name, value, `non è tra ${list}`);
}

/** A whole number from `least` to `most`, `byDefault` when it is not given; 0 where it cannot be one is a blank cell. */
export function readCount(
  name: string,
  given: unknown,
  byDefault: number,
  most: number,
  least = 1,
): number | Rejection {
  const value = scalar(given);
  const count = toNumber(value);
  if (count === null || (count === 0 && least > 0)) return byDefault;
  if (count !== undefined && Number.isInteger(count) && count >= least && count <= most)
    return count;
  return unreadable(name, value, `non è un numero intero da ${least} a ${most}`);
}

/** A number that may be missing, in a parameter of one cell: `byDefault` where it is. */
export function readNumber<D extends number | null>(
  name: string,
  given: unknown,
  byDefault: D,
): number | D | Rejection {
  const value = scalar(given);
  const number = toNumber(value);
  if (number === undefined) return unreadable(name, value, 'non è un numero');
  return number ?? byDefault;
}

/** A share or another number of which "15%" is 0,15, in a parameter of one cell: null where it is missing. */
export function readFraction(name: string, given: unknown): number | null | Rejection {
  const value = scalar(given);
  const fraction = toFraction(value);
  return fraction === undefined ? unreadable(name, value, 'non è un numero') : fraction;
}
