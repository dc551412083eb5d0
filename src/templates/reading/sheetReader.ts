/**
 * Reads the cells of one sheet and knows which have not been read: in the end each filled cell was read, is known as a
 * label or a result, shows an error, or is reported. Nothing is lost in silence.
 */
import type { ErrorCell, UnreadCell } from '../../domain/book';
import type { Place, ShownCell, ShownValue, WeightPlace } from '../../domain/places';
import { planValueIn, weightIn } from '../../domain/cellReadings';
import { isBlank, italian, plain } from '../../domain/cells';
import type { PlanValue } from '../../domain/objective';
import { Rejection } from '../../domain/rejection';
import type { Area } from '../blueprint';
import { labelKey } from '../labels';
import { NUMBER_HEADING } from '../sheet/objectiveGrid';
import type { SheetContents } from '../sheetContents';
import { cellKey } from '../../domain/places';

/** A cell of the sheet that is read. */
export interface Cell {
  row: number;
  column: number;
}

const ROW_NUMBERS = labelKey(NUMBER_HEADING);

export const NOT_A_NUMBER = 'non è un numero';
export const UNKNOWN_COLUMN = 'colonna non riconosciuta';

export class SheetReader {
  readonly errors: ErrorCell[] = [];
  private readonly seen = new Set<number>();
  private readonly refused = new Map<number, { cell: Cell; why: string }>();
  private readonly failed = new Set<number>();

  constructor(readonly sheet: SheetContents) {
    sheet.values.forEach((cells, row) =>
      cells.forEach((value, column) => this.noteError(row, column, value)),
    );
  }

  /** Errors are of their own kind: neither text nor unread. */
  private noteError(row: number, column: number, value: unknown): void {
    if (typeof value !== 'object' && !(typeof value === 'string' && value.startsWith('#'))) return;
    const error = isBlank(value) ? null : plain(value);
    if (!(error instanceof Rejection)) return;
    this.failed.add(cellKey(row, column));
    this.take({ row, column });
    this.errors.push({
      at: this.place({ row, column }),
      error: typeof value === 'string' ? value : error.code,
      formula: this.formula(row, column),
    });
  }

  /** Whether nobody but its user made the sheet: it has labels alone. */
  get isByHand(): boolean {
    return this.sheet.template === undefined;
  }

  get rows(): number {
    return this.sheet.values.length;
  }

  get columns(): number {
    return this.sheet.values[0]?.length ?? 0;
  }

  place({ row, column }: Cell): Place {
    return { sheet: this.sheet.name, row, column };
  }

  /** The cell of a weight, and whether it shows a fraction as a percentage. */
  weightPlace(at: Cell): WeightPlace {
    const isFraction =
      this.isPercent(at.row, at.column) && typeof this.value(at.row, at.column) === 'number';
    return { ...this.place(at), ...(isFraction && { isFraction }) };
  }

  /** What a cell holds; a blank and an error are "". */
  value(row: number, column: number): unknown {
    const value = this.sheet.values[row]?.[column] ?? '';
    if (this.failed.has(cellKey(row, column))) return '';
    return typeof value === 'object' ? plain(value) : value;
  }

  /** An error is not blank: something stands there. */
  isBlank(row: number, column: number): boolean {
    return !this.failed.has(cellKey(row, column)) && isBlank(this.sheet.values[row]?.[column]);
  }

  isBlankRow(row: number): boolean {
    return this.filled(row).length === 0;
  }

  /** The columns of a row that hold something. */
  filled(row: number): number[] {
    return (this.sheet.values[row] ?? []).flatMap((value, column) =>
      isBlank(value) ? [] : column,
    );
  }

  /** A cell as text: what the user reads in it, numbers with a comma; looking is not reading. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value === 'number') return italian(value);
    if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
    return String(value ?? '');
  }

  /** The text of a cell in the form in which labels are compared. */
  key(row: number, column: number): string {
    return labelKey(this.text(row, column));
  }

  formula(row: number, column: number): string | null {
    return this.sheet.formulas?.get(cellKey(row, column)) ?? null;
  }

  /** What a cell shows, whether by a formula or because somebody typed it; an error as it stands there. */
  shown({ row, column }: Cell): ShownCell {
    this.take({ row, column });
    const value = this.sheet.values[row]?.[column] ?? '';
    const shown = typeof value === 'object' ? plain(value) : value;
    const isPlain = ['string', 'number', 'boolean'].includes(typeof shown);
    return {
      at: this.place({ row, column }),
      value: isPlain ? (shown as ShownValue) : '',
      formula: this.formula(row, column),
    };
  }

  isPercent(row: number, column: number): boolean {
    return this.sheet.percents?.has(cellKey(row, column)) ?? false;
  }

  /** Whether a cell was read, is known, or was refused. */
  isTaken(row: number, column: number): boolean {
    return this.seen.has(cellKey(row, column));
  }

  take({ row, column }: Cell): void {
    this.seen.add(cellKey(row, column));
  }

  takeRow(row: number): void {
    for (const column of this.filled(row)) this.take({ row, column });
  }

  /** Reports a cell, once, unless it is blank. */
  refuse(cell: Cell, why: string): void {
    const key = cellKey(cell.row, cell.column);
    if (this.refused.has(key) || this.failed.has(key)) return;
    if (isBlank(this.sheet.values[cell.row]?.[cell.column])) return;
    this.take(cell);
    this.refused.set(key, { cell, why });
  }

  read(row: number, column: number | undefined): string {
    if (column === undefined) return '';
    this.take({ row, column });
    return this.text(row, column);
  }

  /** A number, or the words that stand in its place. */
  planValue(row: number, column: number): PlanValue {
    this.take({ row, column });
    return planValueIn(this.value(row, column), this.isPercent(row, column));
  }

  /** A weight, a share or a number out of 100; what cannot be read is reported and blank. */
  points(row: number, column: number): number | null {
    this.take({ row, column });
    const weight = weightIn(this.value(row, column), this.isPercent(row, column));
    if (weight === undefined) this.refuse({ row, column }, NOT_A_NUMBER);
    return weight ?? null;
  }

  /** The area of a name; undefined where the sheet does not have it. */
  named(name: string): Area | undefined {
    return this.sheet.names.get(name);
  }

  /** The areas of all names of a form, from top to bottom: those that the user deleted are not there. */
  namedInOrder(form: RegExp): Area[] {
    return [...this.sheet.names]
      .filter(([name]) => form.test(name))
      .map(([, area]) => area)
      .sort((one, other) => one.row - other.row);
  }

  /** Reports what stands in the rows of a table in other columns than those that were read, but for the rows' numbers. */
  refuseOthers(area: Area, read: readonly (number | undefined)[]): void {
    this.takeRowNumbers(area);
    const { row, rows } = area;
    for (let each = row; each < row + rows; each += 1)
      for (const column of this.filled(each))
        if (!read.includes(column) && !this.isTaken(each, column))
          this.refuse({ row: each, column }, UNKNOWN_COLUMN);
  }

  /** A column before those of a table, or its first, that counts its rows and says nothing else. */
  takeRowNumbers({ row, rows, column }: Pick<Area, 'row' | 'rows' | 'column'>): void {
    for (let at = 0; at <= column; at += 1) {
      if (this.key(row, at) !== ROW_NUMBERS) continue;
      this.take({ row, column: at });
      let last = 0;
      for (let each = row + 1; each < row + rows; each += 1) {
        const value = this.value(each, at);
        const isCounted = this.formula(each, at) !== null;
        if (!isCounted && value !== last && value !== last + 1) continue;
        last = Number(value);
        this.take({ row: each, column: at });
      }
    }
  }

  /** The column before that of a table's texts whose heading says that it numbers the rows. */
  rowNumbers(heading: number, before: number): number | undefined {
    for (let at = 0; at < before; at += 1) if (this.key(heading, at) === ROW_NUMBERS) return at;
    return undefined;
  }

  /** Columns that hold the labels of a row, by label: the first where a label repeats. */
  labels(row: number, from: number, to: number): Map<string, number> {
    const found = new Map<string, number>();
    for (let column = from; column < to; column += 1) {
      const key = this.key(row, column);
      if (key !== '' && !found.has(key)) found.set(key, column);
    }
    return found;
  }

  /** What was refused and what nobody read, in the order of the sheet. */
  unread(why: string | ((row: number, column: number) => string)): UnreadCell[] {
    const left = this.sheet.values.flatMap((_, row) =>
      this.filled(row)
        .filter((column) => !this.isTaken(row, column))
        .map((column) => ({
          cell: { row, column },
          why: typeof why === 'string' ? why : why(row, column),
        })),
    );
    return [...this.refused.values(), ...left]
      .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)
      .map(({ cell, why: reason }) => ({
        at: this.place(cell),
        content: String(this.sheet.values[cell.row]?.[cell.column] ?? ''),
        why: reason,
      }));
  }
}

/** A cell that a formula fills, as it is shown; what somebody typed there and is no result of it stays unread. */
export function takeComputed(
  reader: SheetReader,
  row: number,
  column: number | undefined,
  isResult: (text: string) => boolean,
): ShownCell | undefined {
  return column !== undefined && isResult(reader.text(row, column))
    ? reader.shown({ row, column })
    : undefined;
}
