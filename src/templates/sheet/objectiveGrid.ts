import type { WeightScale } from '../../domain/plan';
import { cellAddress } from '../address';
import type { Area, CellContent, Style } from '../blueprint';
import { formula } from '../formulas';
import { SheetGrid } from '../sheetGrid';
import { STYLES } from '../style';
import type { Layout } from './layout';

/** Over the numbers of a table's rows. */
export const NUMBER_HEADING = 'N.';

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

  /** The whole of the row that is being written, as far as it is printed. */
  across(): Area {
    return this.at(0, this.layout.printed);
  }

  /** The same without the column of the labels. */
  besideLabel(): Area {
    return this.at(this.layout.value, this.layout.printed - this.layout.value);
  }

  /** The same from the column of the texts on: the width of a table. */
  tableWidth(): Area {
    return this.at(this.layout.text, this.layout.printed - this.layout.text);
  }

  /** The rows from `first` to the one being written, as far as they are printed. */
  since(first: number): Area {
    return { row: first, column: 0, rows: this.row - first, columns: this.layout.printed };
  }

  /** Goes on to the next row, which is never lower than this. */
  next(height = 18): void {
    this.atLeast(this.row, height);
    this.row += 1;
  }

  /**
   * A table from `first` on, from its wide column, with the blank row that follows: what is added at its end belongs to it.
   */
  table(first: number): Area {
    return { ...this.tableWidth(), row: first, rows: this.row - first + 1 };
  }

  /** A band with the title of a section. */
  section(title: string): void {
    this.together({ row: this.row, rows: 2 });
    this.line(this.across(), title, STYLES.section);
    this.next();
  }

  /** A blank row between sections. */
  gap(): void {
    this.next(8);
  }

  /** An italic remark over the whole width. */
  note(text: string): void {
    this.merged(this.across(), text, STYLES.note);
    this.row += 1;
  }

  /**
   * A text beside its label: in the wide column, where it can grow; where it takes many lines there, merged over the whole
   * width, which few texts need.
   */
  text(content: CellContent, ...styles: Style[]): Area {
    const area = this.besideLabel();
    const lines = typeof content === 'string' ? this.linesOf(content, { ...area, columns: 1 }) : 1;
    if (lines > LINES_IN_COLUMN || this.layout.isFormer) this.merged(area, content, ...styles);
    else this.field(area, content, ...styles);
    return area;
  }

  /** A second label and its value, at the right of the wide column. */
  pair(): { label: Area; value: Area } {
    const { value: first, firstPeriod, periods, state, hasStates, printed } = this.layout;
    const value = hasStates ? state : firstPeriod + periods / 2;
    return {
      label: this.at(first + 1, value - first - 1),
      value: this.at(value, printed - value),
    };
  }

  /**
   * Places of the columns of a table: the first is the wide column; the others go, in their order, where each has the room
   * that it needs or comes nearest to it. Only columns over the periods are merged.
   */
  places(...needs: readonly number[]): Place[] {
    if (this.layout.isFormer) return this.formerPlaces(needs.length + 1);
    let best: Fit | undefined;
    for (const parts of PARTS_OF_YEAR) {
      const fit = fitting(this.slots(parts), needs);
      if (fit && (!best || fit.least > best.least)) best = fit;
      if (best && best.least >= ENOUGH) break;
    }
    best ??= fitting(this.slots(PARTS_OF_YEAR.at(-1)!, this.columns), needs);
    if (!best) throw new Error(`A table of ${needs.length + 1} columns has no room`);
    const first = { column: this.layout.text, columns: 1 };
    return joined([first, ...best.slots.map(({ column, columns }) => ({ column, columns }))]);
  }

  /** The first takes the columns before the periods, the others share what is left in equal parts. */
  private formerPlaces(count: number): Place[] {
    const place = (column: number, columns: number) => ({ column, columns, isMerged: columns > 1 });
    if (count === 1) return [place(0, this.columns)];
    let column = this.layout.firstPeriod;
    const found = [place(0, column)];
    for (let left = count - 1; left > 0; left -= 1) {
      const columns = left === 1 ? this.columns - column : this.columnsOfPart(column, left);
      found.push(place(column, columns));
      column += columns;
    }
    return found;
  }

  /** So many columns as make a part of what is left, leaving at least one for each of the other parts. */
  private columnsOfPart(column: number, parts: number): number {
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

  /** The columns after the wide one, those of the periods together in so many parts. */
  private slots(parts: number, end = this.layout.printed): Slot[] {
    const { rowLabel, firstPeriod, periods } = this.layout;
    const slot = (column: number, columns: number) => ({
      ...{ column, columns, width: this.width(column, columns) },
    });
    const single = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => slot(from + index, 1));
    const part = periods / parts;
    return [
      ...single(this.layout.text + 1, rowLabel + 1),
      ...Array.from({ length: parts }, (_, index) => slot(firstPeriod + index * part, part)),
      ...single(firstPeriod + periods, end),
    ];
  }

  /** The heading of the column with the numbers of a table's rows, where there is one; gives its row. */
  numberHeading(): number {
    if (this.layout.isFormer) return this.row;
    this.field(this.at(0), NUMBER_HEADING, STYLES.tableHeading);
    return this.row;
  }

  /** The number of a row, which counts the texts of its table: rows put in or taken out are counted too. */
  number(heading: number, rows = 1): void {
    if (this.layout.isFormer) return;
    const column = this.layout.text;
    const from = cellAddress(heading, column, true);
    // The heading may be blank.
    const content = formula(`COUNTA(${from}:${cellAddress(this.row, column)})-COUNTA(${from})`);
    this.field({ ...this.at(0), rows }, content, STYLES.label, { horizontal: 'Center' });
  }

  /** A cell of a table at its place. */
  cellAt({ column, columns, isMerged }: Place, content: CellContent, ...styles: Style[]): void {
    const area = this.at(column, columns);
    if (isMerged) this.merged(area, content, ...styles);
    else this.field(area, content, ...styles);
  }
}

/** Columns that one column of a table takes. */
export interface Place {
  column: number;
  columns: number;
  /** Whether its text needs more than the first of them. */
  isMerged: boolean;
}

interface Slot extends Pick<Place, 'column' | 'columns'> {
  width: number;
}

/** Each goes on as far as the next begins. */
const joined = (slots: readonly Pick<Place, 'column' | 'columns'>[]): Place[] =>
  slots.map(({ column, columns }, index) => {
    const next = slots[index + 1]?.column ?? column + columns;
    return { column, columns: next - column, isMerged: columns > 1 };
  });

/** Lines of a text in the wide column from which on it is rather merged over the whole width. */
const LINES_IN_COLUMN = 5;

interface Fit {
  slots: Slot[];
  /** The least part of its need that any has. */
  least: number;
  merged: number;
}

/** Into how many columns of a table the periods of a year are put together, from few to many. */
const PARTS_OF_YEAR = [1, 2, 3, 4, 6, 12];
/** Part of its need with which a column can do. */
const ENOUGH = 0.75;

/** So many of the slots, in their order, that the least of what each need has of its room is greatest; few merged ones. */
function fitting(slots: readonly Slot[], needs: readonly number[]): Fit | undefined {
  let best: Fit | undefined;
  const choose = (chosen: Slot[], from: number): void => {
    if (chosen.length === needs.length) {
      const least = Math.min(1, ...chosen.map(({ width }, index) => width / needs[index]!));
      const merged = chosen.filter(({ columns }) => columns > 1).length;
      if (!best || least > best.least || (least === best.least && merged < best.merged))
        best = { slots: chosen, least, merged };
      return;
    }
    for (let next = from; next < slots.length; next += 1)
      choose([...chosen, slots[next]!], next + 1);
  };
  choose([], 0);
  return best;
}
