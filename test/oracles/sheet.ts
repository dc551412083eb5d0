/**
 * Sheets on which each case stands in a band of rows of its own: the native formulas that compute its results in
 * column A, one below the other, and to their right the cells that they read.
 */

export type Cell = number | string | boolean | null;

/** What a formula gives: an error is its code. */
export type Result = number | string | boolean;

export interface Formula {
  formula: string;
}

/** A rectangle of a sheet: in a formula it is its address. */
export class Area {
  constructor(
    private readonly top: number,
    private readonly left: number,
    readonly height: number,
    readonly width: number,
  ) {}

  /** The address of one cell, positions from 0 in reading order. */
  at(index: number): string {
    return addressOf(this.top + Math.floor(index / this.width), this.left + (index % this.width));
  }

  /** The address of the cells up to a position, in a column or a row. */
  upTo(index: number): string {
    return `${this.at(0)}:${this.at(index)}`;
  }

  /** The address of one row. */
  row(index: number): string {
    return `${this.at(index * this.width)}:${this.at((index + 1) * this.width - 1)}`;
  }

  toString(): string {
    const last = this.height * this.width - 1;
    return last === 0 ? this.at(0) : this.upTo(last);
  }
}

/** An area of values. */
export class Range extends Area {
  constructor(
    top: number,
    left: number,
    /** As Excel gives them to a custom function: blank cells are "". */
    readonly cells: (number | string | boolean)[][],
  ) {
    super(top, left, cells.length, cells[0]?.length ?? 0);
  }

  /** Of a range of one cell. */
  get value(): number | string | boolean {
    return this.cells[0]![0]!;
  }
}

export interface Case {
  /** The row, from 0, of the first of the formulas, which stand in the first column. */
  row: number;
  /** What our function gives, reading order. */
  expected: Result[];
}

/** What a case compares: the answer of our function, and a formula for each cell of it. */
export interface Comparison {
  ours: unknown;
  native: string | string[];
}

/** A custom function, called as Excel does: with whatever the cells hold, null for what is left out. */
export function called(implementation: unknown): (...args: unknown[]) => unknown {
  return implementation as (...args: unknown[]) => unknown;
}

/** The blank rows and columns that keep neighbours apart. */
const GAP = 1;

export class Sheet {
  readonly rows: (Cell | Formula)[][] = [];
  readonly cases: Case[] = [];

  constructor(readonly name: string) {}

  add(build: (band: Band) => Comparison): void {
    const row = this.rows.length;
    const band = new Band(this.rows, row);
    const { ours, native } = build(band);
    const expected = resultsOf(ours);
    const formulas = [native].flat();
    if (formulas.length !== expected.length) {
      throw new Error(`${this.name}: ${expected.length} results, ${formulas.length} formulas`);
    }
    formulas.forEach((formula, index) => band.write(row + index, 0, { formula }));
    this.cases.push({ row, expected });
    this.rows.push(...Array.from({ length: GAP }, () => []));
  }
}

/** Writes the cells of one case side by side. */
export class Band {
  private left = 1 + GAP;

  constructor(
    private readonly rows: (Cell | Formula)[][],
    private readonly top: number,
  ) {}

  write(row: number, column: number, content: Cell | Formula): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length < column) cells.push(null);
    cells[column] = content;
  }

  /** A table of values. */
  table(cells: Cell[][]): Range {
    const left = this.place(cells);
    return new Range(
      this.top,
      left,
      cells.map((row) => row.map((cell) => cell ?? '')),
    );
  }

  list(cells: Cell[]): Range {
    return this.table(cells.map((cell) => [cell]));
  }

  cell(value: Cell): Range {
    return this.table([[value]]);
  }

  /** Formulas that others refer to. */
  formulas(formulas: string[][]): Area {
    const left = this.place(formulas.map((row) => row.map((formula) => ({ formula }))));
    return new Area(this.top, left, formulas.length, formulas[0]?.length ?? 0);
  }

  formula(formula: string): Area {
    return this.formulas([[formula]]);
  }

  /** The left column of what is written to the right of the rest. */
  private place(cells: (Cell | Formula)[][]): number {
    const { left } = this;
    cells.forEach((row, down) =>
      row.forEach((content, right) => this.write(this.top + down, left + right, content)),
    );
    this.left += (cells[0]?.length ?? 0) + GAP;
    return left;
  }
}

/** A1 for row 0 and column 0. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function resultsOf(ours: unknown): Result[] {
  if (Array.isArray(ours)) return ours.flatMap(resultsOf);
  if (typeof ours === 'object' && ours !== null) return [(ours as { code: string }).code];
  return [ours as Result];
}
