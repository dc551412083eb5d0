/** Reads single cells of a sheet's contents. */
import { isBlank, italian } from '../domain/cells';
import type { PlanValue } from '../domain/objective';
import { toWeight } from '../domain/weights';
import type { Area } from './blueprint';
import { labelKey } from './labels';
import { UnreadCells, type SheetContents } from './sheetContents';

export class CellReader {
  readonly unread: UnreadCells;

  constructor(readonly sheet: SheetContents) {
    this.unread = new UnreadCells(sheet);
  }

  get rows(): number {
    return this.sheet.values.length;
  }

  get columns(): number {
    return this.sheet.values[0]?.length ?? 0;
  }

  value(row: number, column: number): unknown {
    return this.sheet.values[row]?.[column] ?? '';
  }

  isBlank(row: number, column: number): boolean {
    return isBlank(this.value(row, column));
  }

  /** A cell as text: what the user reads in it, numbers with a comma. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value === 'number') return italian(value);
    if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
    return String(value ?? '');
  }

  /** The text of a cell in the form in which labels are compared, without the colon that may end it. */
  key(row: number, column: number): string {
    return labelKey(this.text(row, column));
  }

  /** A number, or the words that stand in its place. */
  planValue(row: number, column: number): PlanValue {
    const value = this.value(row, column);
    if (isBlank(value)) return null;
    return typeof value === 'number' ? value : this.text(row, column);
  }

  /** A weight, a share or a number out of 100; what cannot be read is reported and blank. */
  points(row: number, column: number): number | null {
    const weight = toWeight(this.value(row, column));
    if (weight === undefined) this.unread.add(row, column, 'non è un numero');
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

  /** Reports what stands in the rows of a table in other columns than those that were read. */
  reportOthers({ row, rows }: Area, read: readonly (number | undefined)[]): void {
    for (let column = 0; column < this.columns; column += 1) {
      if (read.includes(column)) continue;
      for (let each = row; each < row + rows; each += 1)
        if (!this.isBlank(each, column)) this.unread.add(each, column, 'colonna non riconosciuta');
    }
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
}
