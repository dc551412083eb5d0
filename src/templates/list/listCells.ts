import { isBlank, italian, plain } from '../../domain/cells';
import { serialText } from '../../domain/dates';
import { Rejection } from '../../domain/rejection';
import { toWeight } from '../../domain/weights';
import { UnreadCells, type SheetContents, type Unread } from '../sheetContents';

/** Serials of 1954–2119: a number between them, where a date is expected, is a date. Years are far below. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/** Reads the cells of a list one by one and knows which have not been read: nothing is lost in silence. */
export class ListCells {
  private readonly read = new Set<string>();
  private readonly refused: { row: number; column: number; why: string }[] = [];

  constructor(readonly sheet: SheetContents) {}

  isBlank(row: number, column: number): boolean {
    return isBlank(this.sheet.values[row]?.[column]);
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

  take(row: number, column: number): void {
    this.read.add(`${row} ${column}`);
  }

  takeRow(row: number): void {
    for (const column of this.filled(row)) this.take(row, column);
  }

  refuse(row: number, column: number, why: string): void {
    this.take(row, column);
    this.refused.push({ row, column, why });
  }

  /** What stands in a cell, as text; blank where there is no such column. */
  text(row: number, column: number | undefined): string {
    return textOf(this.value(row, column));
  }

  /** A deadline as text, also one that Excel keeps as the number of a day. */
  dateText(row: number, column: number | undefined): string {
    const value = this.value(row, column);
    const isDay = typeof value === 'number' && value >= FIRST_SERIAL && value < LAST_SERIAL;
    return isDay ? serialText(value) : textOf(value);
  }

  /** A weight or a count in any of the forms in which weights are written. */
  number(row: number, column: number | undefined): number | null {
    const value = this.value(row, column);
    const number = toWeight(value);
    if (number === undefined && column !== undefined) this.refuse(row, column, 'non è un numero');
    return number ?? null;
  }

  /** A cell that a formula fills: nothing is read, and what somebody typed there instead stays unread. */
  computed(row: number, column: number | undefined, isResult: (text: string) => boolean): void {
    if (column === undefined || this.isBlank(row, column)) return;
    const value = plain(this.sheet.values[row]?.[column]);
    if (value instanceof Rejection || isResult(textOf(value))) this.take(row, column);
  }

  /** The content of a cell, which is read now; undefined for a blank and for what cannot be read. */
  private value(row: number, column: number | undefined): unknown {
    if (column === undefined || this.isBlank(row, column)) return undefined;
    const value = plain(this.sheet.values[row]?.[column]);
    if (value === null) return undefined;
    if (typeof value === 'object') {
      const isError = value instanceof Rejection;
      this.refuse(row, column, isError ? 'la cella contiene un errore' : 'contenuto non leggibile');
      return undefined;
    }
    this.take(row, column);
    return value;
  }

  /** What was refused and what nobody read, in the order of the sheet. */
  unread(why: (row: number, column: number) => string): Unread[] {
    const unread = new UnreadCells(this.sheet);
    const left = this.sheet.values.flatMap((_, row) =>
      this.filled(row)
        .filter((column) => !this.read.has(`${row} ${column}`))
        .map((column) => ({ row, column, why: why(row, column) })),
    );
    [...this.refused, ...left]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .forEach((cell) => unread.add(cell.row, cell.column, cell.why));
    return unread.found;
  }
}

/** As the user sees it: numbers with a comma, truth values in Italian. */
function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return italian(value);
  if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
  return String(value);
}
