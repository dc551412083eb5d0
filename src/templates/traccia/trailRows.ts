/**
 * The lines of the trail of scores: what was taken, from which cell, by which rule, and the result again by plain formulas
 * that name no function of the add-in, beside the number that the workbook shows.
 */
import type { Book } from '../../domain/book';
import type { Place, ShownValue } from '../../domain/places';
import { cellAddress, columnName } from '../address';
import type { CellContent } from '../blueprint';
import { reference } from '../sintesi/settingsCells';

/** The columns, in order. */
export const TRAIL_COLUMNS = [
  'what',
  'rule',
  'actual',
  'target',
  'baseline',
  'weight',
  'relevance',
  'score',
  'points',
  'product',
  'again',
  'shown',
  'check',
  'cell',
] as const;

export type TrailColumn = (typeof TRAIL_COLUMNS)[number];

export type TrailLine =
  | { kind: 'part'; title: string; headings: Partial<Record<TrailColumn, string>> }
  | {
      kind: 'line';
      cells: Partial<Record<TrailColumn, CellContent>>;
      /** Whether it is a result. */
      isResult?: true;
      /** The cell that it is about. */
      at?: Place | null;
      /** Columns whose numbers are percentages. */
      percents: readonly TrailColumn[];
    };

export const columnOf = (column: TrailColumn): number => TRAIL_COLUMNS.indexOf(column);

/** Numbers that are nearer are the same: computed in another order. */
const SAME = 1e-9;

/** Builds lines from top to bottom; rows are those of the sheet, from 0. */
export class TrailBuilder {
  readonly lines: TrailLine[] = [];

  constructor(
    private readonly book: Book,
    /** Row of the first line. */
    private readonly first: number,
  ) {}

  /** The row of the next line. */
  get row(): number {
    return this.first + this.lines.length;
  }

  at(column: TrailColumn, row = this.row): string {
    return cellAddress(row, columnOf(column));
  }

  /** The cells of a column from a row up to the one before the next line. */
  range(column: TrailColumn, from: number): string {
    const name = columnName(columnOf(column));
    return `${name}${from + 1}:${name}${this.row}`;
  }

  part(title: string, headings: Partial<Record<TrailColumn, string>>): void {
    this.lines.push({ kind: 'part', title, headings });
  }

  line(
    cells: Partial<Record<TrailColumn, CellContent>>,
    percents: readonly TrailColumn[],
    { at, isResult }: { at?: Place | null; isResult?: true } = {},
  ): number {
    const { row } = this;
    this.lines.push({
      kind: 'line',
      cells,
      percents,
      ...(at && { at }),
      ...(isResult && { isResult }),
    });
    return row;
  }

  /** A number as the cell shows it, so that it follows the cell; as it was read, where the cell shows it otherwise. */
  taken(value: number | null, at: Place | null): CellContent {
    if (value === null || at === null) return value;
    return this.isShown(value, at) ? { formula: `=${reference(at)}` } : value;
  }

  private isShown(value: number, { sheet, row, column }: Place): boolean {
    const shown = this.book.cells.get(sheet)?.values[row]?.[column] as ShownValue | undefined;
    return shown === value;
  }

  /** Says whether the result of this line is what the workbook shows. */
  check(): CellContent {
    const [again, shown] = [this.at('again'), this.at('shown')];
    const isSame = `IF(ISNUMBER(${shown}),ABS(${again}-${shown})<=${SAME},FALSE)`;
    return { formula: `=IF(${shown}="","",IF(${isSame},"OK","DIVERSO"))` };
  }
}
