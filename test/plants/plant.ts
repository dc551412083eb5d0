/**
 * A planted fault: cells of a written workbook changed as people change them, where the check must tell it, and by which
 * rule. Nothing here, nor in the faults, knows how a rule works.
 */
import type { Book, BookObjective } from '../../src/domain/book';
import type { Place } from '../../src/domain/places';
import type { TemplateId } from '../../src/domain/plan';
import type { SheetContents } from '../../src/templates/sheetContents';

/** What a cell holds afterwards: a text is a text, however much it looks like a number. */
export interface Edit {
  at: Place;
  value: string | number | boolean;
  /** Typed in place of the value, which it shows. */
  formula?: string;
}

export interface Fault {
  edits?: readonly Edit[];
  /** Typed in the workbook itself, because of what was read it is not seen. */
  inWorkbook?: true;
  /** What is done to whole sheets: copied, deleted, renamed. */
  sheets?: (sheets: readonly SheetContents[]) => SheetContents[];
  /** Any of these cells, or the objective, or the unit; where none is named the sheet is enough. */
  told: { at?: readonly Place[]; objective?: string; unit?: string; sheet?: string; plan?: true };
  /** Rules that rightly tell of it too, or of what follows from it. */
  also?: readonly string[];
}

export interface Plant {
  rule: string;
  /** What is done, in a few words. */
  way: string;
  /** Null where the workbook has no place for the fault. */
  in: (workbook: Written) => Fault | null;
}

/** A workbook as it was written, with a way to choose in it: another place for each template and way. */
export interface Written {
  template: TemplateId;
  sheets: readonly SheetContents[];
  book: Book;
  /** One of them, by a number that depends on the plant and on the template; undefined where there is none. */
  pick<T>(all: readonly T[]): T | undefined;
}

export const plant = (rule: string, way: string, make: Plant['in']): Plant => ({
  ...{ rule, way, in: make },
});

/** Blank in the ways in which cells are: emptied, with a space, with what is pasted from the web, with a line feed. */
export const BLANKS: readonly [way: string, value: string][] = [
  ['emptied', ''],
  ['a space', ' '],
  ['a space that does not break, and a line', '\u00a0\n'],
];

/** Three ways with a value each. */
export const ways = <T>(
  rule: string,
  values: readonly (readonly [way: string, value: T])[],
  make: (workbook: Written, value: T) => Fault | null,
): Plant[] => values.map(([way, value]) => plant(rule, way, (workbook) => make(workbook, value)));

export const texts = (...values: string[]): [string, string][] =>
  values.map((value) => [`«${value.length > 40 ? `${value.slice(0, 40)}…` : value}»`, value]);

export const edit = (at: Place, value: Edit['value'], formula?: string): Edit => ({
  ...{ at, value },
  ...(formula !== undefined && { formula }),
});

export const shownAt = ({ sheets }: Written, { sheet, row, column }: Place): unknown =>
  sheets.find(({ name }) => name === sheet)?.values[row]?.[column] ?? '';

/** The objective of the payments has rules of its own: faults of other kinds are planted elsewhere. */
export const isOfPayments = ({ objective }: BookObjective): boolean =>
  /pagamento/i.test(objective.title);

export const objectivesOf = ({ book }: Written): BookObjective[] =>
  book.objectives.filter((each) => !isOfPayments(each));
