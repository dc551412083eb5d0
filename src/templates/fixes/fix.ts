/** What would mend a finding: cells, with what they hold and would hold, or a question that a form answers first. */
import type { Book } from '../../domain/book';
import { cellKey, type Place } from '../../domain/places';
import type { AnyFinding } from '../../domain/rules';
import type { CellContent, CellsChange } from '../../domain/changes';

/** A finding as its fix needs it: with the facts that it goes by. */
export type Told<Facts = unknown> = Pick<AnyFinding, 'at' | 'others' | 'objective'> & {
  facts: Facts;
};

export interface Write {
  at: Place;
  /** What the cell was read with. */
  before: unknown;
  after: CellContent;
  /** What the cell will show, where it is given a formula. */
  shows?: unknown;
}

/** One way to mend it. */
export interface FixOption {
  /**
   * `propose`: what the cells say themselves; `sheet`, `summary`: which of the two wins; `alone`: this weight alone;
   * `proportion`: the others of its unit too.
   */
  name: 'propose' | 'sheet' | 'summary' | 'alone' | 'proportion';
  writes: readonly Write[];
}

/** What is delivered, by which day, and who answers for it. */
export interface Deliverable {
  what: string;
  /** A serial. */
  by: number;
  who: string;
}

export type Fix =
  | { kind: 'write'; options: readonly FixOption[] }
  | { kind: 'deliverable'; writesOf: (answer: Deliverable) => readonly Write[] };

/** Null where there is no cell, where a formula stands in it, and where it says that already. */
export function write(
  { cells }: Book,
  at: Place | null | undefined,
  after: CellContent,
): Write | null {
  const sheet = at ? cells.get(at.sheet) : undefined;
  if (!at || !sheet || sheet.formulas.has(cellKey(at.row, at.column))) return null;
  const { sheet: name, row, column } = at;
  const before = sheet.values[row]?.[column] ?? '';
  return before === after ? null : { at: { sheet: name, row, column }, before, after };
}

/** The one thing to write, where it can be. */
export const proposed = (only: Write | null): Fix | null =>
  only && { kind: 'write', options: [{ name: 'propose', writes: [only] }] };

/** The ways that are possible. */
export function oneOf(options: readonly FixOption[]): Fix | null {
  const possible = options.filter(({ writes }) => writes.length > 0);
  return possible.length === 0 ? null : { kind: 'write', options: possible };
}

/** Refused by the workbook where a cell holds something else by now, or a formula. */
export const changesOf = (writes: readonly Write[]): CellsChange[] =>
  writes.map(({ at, before, after }) => ({
    kind: 'cells',
    ...{ sheet: at.sheet, row: at.row, column: at.column },
    ...{ content: [[after]], expects: [[before]], keepsFormulas: true },
    // A cell of text would make a text of a number again.
    ...(typeof after === 'number' && typeof before === 'string' && { numberFormat: 'General' }),
  }));
