import type { WeightScale } from '../../domain/plan';
import type { Area } from '../blueprint';
import { SheetGrid } from '../sheetGrid';
import { STYLES } from '../style';
import type { Layout } from './layout';

/** The grid of an objective's sheet, with the parts that all its sections share. */
export class ObjectiveGrid extends SheetGrid {
  constructor(
    readonly layout: Layout,
    /** Number format of weights, as the plan writes them. */
    readonly weightFormat: string,
    readonly weightScale?: WeightScale,
  ) {
    super(layout.widths);
  }

  /** Part of the row that is being written. */
  at(column: number, columns = 1): Area {
    return { row: this.row, column, rows: 1, columns };
  }

  /** The whole of the row that is being written. */
  across(): Area {
    return this.at(0, this.columns);
  }

  /** The rows from `first` to the one being written. */
  since(first: number): Area {
    return { row: first, column: 0, rows: this.row - first, columns: this.columns };
  }

  /** Goes on to the next row, which is never lower than this. */
  next(height = 18): void {
    this.atLeast(this.row, height);
    this.row += 1;
  }

  /** A table from `first` on, with the blank row that follows: what is added at its end belongs to it. */
  table(first: number): Area {
    const area = this.since(first);
    return { ...area, rows: area.rows + 1 };
  }

  /** A band with the title of a section. */
  section(title: string): void {
    this.field(this.across(), title, STYLES.section);
    this.next();
  }

  /** A blank row between sections. */
  gap(): void {
    this.next(8);
  }

  /** An italic remark over the whole width. */
  note(text: string): void {
    this.field(this.across(), text, STYLES.note);
    this.row += 1;
  }

  /**
   * Places of the columns of a table: the first takes those before the periods, the others share the rest of the
   * width in equal parts.
   */
  spans(count: number): { column: number; columns: number }[] {
    if (count === 1) return [{ column: 0, columns: this.columns }];
    const places = [{ column: 0, columns: this.layout.firstPeriod }];
    let column = this.layout.firstPeriod;
    for (let left = count - 1; left > 0; left -= 1) {
      const columns = left === 1 ? this.columns - column : this.columnsOfWidth(column, left);
      places.push({ column, columns });
      column += columns;
    }
    return places;
  }

  /** So many columns as make a part of what is left, leaving at least one for each of the other parts. */
  private columnsOfWidth(column: number, parts: number): number {
    const share = this.width(column, this.columns - column) / parts;
    const most = this.columns - column - (parts - 1);
    let columns = 1;
    while (
      columns < most &&
      this.width(column, columns) + this.columnWidths[column + columns]! / 2 < share
    )
      columns += 1;
    return columns;
  }
}
