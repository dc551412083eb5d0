import { cell, cellAddress } from './address';
import type {
  Area,
  CellContent,
  ConditionalFormatRule,
  Link,
  ListValidation,
  NamedArea,
  SheetBlueprint,
  SheetLook,
  Style,
  StyleRule,
} from './blueprint';
import type { Rows } from './print/pageBreaks';
import type { Orientation } from './print/paper';
import { DEFAULT_SIZE, printLayout } from './print/printLayout';
import { tablesTogether, wholeTables } from './print/together';
import { FONT_SIZE, STYLES } from './style';
import { heightOf, linesIn, MAX_ROW_HEIGHT } from './textMeasure';

type Frame = Pick<SheetBlueprint, 'name' | 'tabColor' | 'identity' | 'freeze' | 'columnWidths'>;

/** What of a sheet is not printed, as columns out of sight and those for working, right of what is; and how the rest is. */
interface PrintOptions {
  hiddenColumns?: readonly number[];
  /** What stands at the right of these columns is not printed. */
  printed?: number;
  /** Rows with which a page begins whatever is above. */
  starts?: readonly number[];
  /** The first of the title rows that later pages repeat: what stands above is said by the first page and the footer. */
  repeatedFrom?: number;
  orientation?: Orientation;
}

/** Builds a blueprint from top to bottom: sections write where the sheet ends and leave it longer. */
export class SheetGrid {
  private readonly cells = new Map<number, Map<number, CellContent>>();
  private readonly heights = new Map<number, number>();
  private readonly styles: StyleRule[] = [];
  private readonly merges: Area[] = [];
  private readonly names: NamedArea[] = [];
  private readonly validations: ListValidation[] = [];
  private readonly conditionalFormats: ConditionalFormatRule[] = [];
  private readonly links: Link[] = [];
  private readonly kept: Rows[] = [];
  /** The first row that no section has taken. */
  row = 0;

  constructor(readonly columnWidths: number[]) {}

  get columns(): number {
    return this.columnWidths.length;
  }

  /** Points from a column over so many columns. */
  width(column: number, columns: number): number {
    return this.columnWidths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
  }

  put(row: number, column: number, content: CellContent): void {
    const cells = this.cells.get(row) ?? new Map<number, CellContent>();
    this.cells.set(row, cells.set(column, content));
  }

  style(area: Area, ...styles: Style[]): void {
    this.styles.push({ area, style: Object.assign({}, ...styles) as Style });
  }

  merge(area: Area): void {
    if (area.rows > 1 || area.columns > 1) this.merges.push(area);
  }

  /**
   * Content in the first cell of an area that looks like one cell: lines around it and none inside. Nothing is merged: rows
   * of such cells grow by themselves when somebody types, can be sorted and are read as they are seen. The row grows to show
   * a text whole in the width of the first cell.
   */
  field(area: Area, content: CellContent, ...styles: Style[]): void {
    this.put(area.row, area.column, content);
    this.box(area, ...styles);
    if (typeof content === 'string') this.fit({ ...area, columns: 1 }, content, sizeIn(styles));
  }

  /** A text on one line, which runs over the blank cells of its area at the right. */
  line(area: Area, content: CellContent, ...styles: Style[]): void {
    this.put(area.row, area.column, content);
    this.box(area, ...styles, { wrap: false });
  }

  /**
   * A heading in the middle of an area, on one line without merging it; merged where the text, which a formula may show,
   * takes more lines. Gives its cell.
   */
  banner(area: Area, content: CellContent, text: string, ...styles: Style[]): Area {
    if (this.linesOf(text, area, sizeIn(styles)) > 1) {
      this.merged(area, content, ...styles, { horizontal: 'Center' });
      this.fit(area, text, sizeIn(styles));
    } else this.line(area, content, ...styles);
    this.atLeast(area.row, heightOf(1, sizeIn(styles)));
    return { ...area, columns: 1 };
  }

  /** Content over the whole of an area, wrapped: the only cells that are merged. The row grows to show a text whole. */
  merged(area: Area, content: CellContent, ...styles: Style[]): void {
    this.put(area.row, area.column, content);
    this.merge(area);
    this.style(area, ...styles);
    if (typeof content === 'string' && area.rows === 1) this.fit(area, content, sizeIn(styles));
  }

  /** The look of one cell for a whole area. */
  box(area: Area, ...styles: Style[]): void {
    const style = Object.assign({}, ...styles) as Style;
    const { grid } = style;
    if (!grid || (area.rows === 1 && area.columns === 1)) {
      this.style(area, style);
      return;
    }
    const { row, column, rows, columns } = area;
    for (const down of parts(row, rows))
      for (const along of parts(column, columns)) {
        const part = { row: down.at, rows: down.count, column: along.at, columns: along.count };
        const sides = {
          ...{ top: down.isFirst, bottom: down.isLast },
          ...{ left: along.isFirst, right: along.isLast },
        };
        this.style(part, style, { grid: { ...grid, sides } });
      }
  }

  /** Makes the row of an area high enough for a text, such as the one that its formula will show. */
  fit(area: Area, text: string, fontSize = FONT_SIZE): void {
    this.atLeast(area.row, heightOf(this.linesOf(text, area, fontSize), fontSize));
  }

  /** Lines that a text takes in the width of an area. */
  linesOf(text: string, { column, columns }: Area, fontSize = FONT_SIZE): number {
    return linesIn(text, this.width(column, columns), fontSize);
  }

  /** A row is never lower than asked by any of its cells, nor higher than Excel allows. */
  atLeast(row: number, height: number): void {
    this.heights.set(row, Math.min(MAX_ROW_HEIGHT, Math.max(height, this.heights.get(row) ?? 0)));
  }

  name(name: string, area: Area): void {
    this.names.push({ name, area });
  }

  validate(validation: ListValidation): void {
    this.validations.push(validation);
  }

  format(...rules: ConditionalFormatRule[]): void {
    this.conditionalFormats.push(...rules);
  }

  link(link: Link): void {
    this.links.push(link);
  }

  /** Rows kept blank, to go on in: they have lines once one of their cells says something, and print nothing till then. */
  spare(area: Area, ...styles: Style[]): void {
    const { grid: line, ...style } = Object.assign({}, ...styles) as Style;
    this.style(area, style);
    const { row, column, rows, columns } = area;
    if (rows === 0 || !line) return;
    const [from, to] = [column, column + columns - 1].map((each) => `$${cellAddress(row, each)}`);
    // A text, even one that a formula shows, or a number; "" is neither.
    const formula = `=COUNTIF(${from}:${to},"?*")+COUNT(${from}:${to})>0`;
    this.format({ area, formula, line: line.color });
  }

  /** Rows that are read together: no page ends within them, nor within the ends of tables, which have names. */
  together({ row, rows }: Rows): void {
    this.kept.push({ row, rows });
  }

  /** The blueprint of all that was built: one block of cells, its whole width on a page. */
  toBlueprint(
    frame: Omit<Frame, 'columnWidths'>,
    footer: string,
    titleRows: number,
    options: PrintOptions = {},
  ): SheetBlueprint {
    const { hiddenColumns = [], printed = this.columns, starts = [], repeatedFrom = 0 } = options;
    const whole = { row: 0, column: 0, rows: this.row, columns: this.columns };
    const { filled, used } = this.lastRows();
    const area = { ...whole, rows: used + 1, columns: printed };
    return {
      ...frame,
      columnWidths: this.columnWidths,
      blocks: [{ row: 0, column: 0, content: this.content(whole) }],
      ...this.look(),
      styles: [{ area: whole, style: STYLES.page }, ...this.styles],
      conditionalFormats: this.conditionalFormats,
      names: this.names,
      links: this.links,
      ...(hiddenColumns.length > 0 && { hiddenColumns }),
      print: printLayout({
        ...{ area, footer, starts },
        ...(titleRows > 0 && {
          titleRows: { row: repeatedFrom, rows: titleRows - repeatedFrom },
        }),
        whole: wholeTables(
          this.names.map(({ area: named }) => named),
          (row) => this.filledIn(row),
        ),
        // Rows left blank at the end, to go on in, come with what they go on from.
        together: [
          ...this.kept,
          ...tablesTogether(
            this.names.map(({ area: named }) => named),
            (row) => this.filledIn(row) > 0,
          ),
          { row: filled, rows: used - filled + 1 },
        ],
        widthOf: (column) => (hiddenColumns.includes(column) ? 0 : this.columnWidths[column]!),
        heightOf: (row) => this.heights.get(row) ?? DEFAULT_SIZE.height,
        type: Math.min(FONT_SIZE, ...this.styles.map(({ style }) => style.fontSize ?? FONT_SIZE)),
        orientation: options.orientation ?? 'Landscape',
      }),
    };
  }

  private filledIn(row: number): number {
    const cells = [...(this.cells.get(row)?.values() ?? [])];
    return cells.filter((content) => content !== null && content !== '').length;
  }

  /** The last row that holds anything, and the last that looks like something: a gap at the end is not printed. */
  private lastRows(): { filled: number; used: number } {
    const rows = [...this.cells.keys()].filter((row) => this.filledIn(row) > 0);
    const filled = Math.max(0, ...rows);
    const ends = this.styles.map(({ area: { row, rows: count } }) => row + count - 1);
    return { filled, used: Math.max(filled, ...ends) };
  }

  /** How the cells look that were built. */
  look(): SheetLook {
    const { styles, merges, validations } = this;
    const rowHeights = [...this.heights]
      .sort(([a], [b]) => a - b)
      .map(([row, height]) => ({ row, height }));
    return { styles, merges, rowHeights, validations };
  }

  private content({ rows, columns }: Area): CellContent[][] {
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => this.cells.get(row)?.get(column) ?? null),
    );
  }
}

const sizeIn = (styles: readonly Style[]): number =>
  styles.findLast((style) => style.fontSize)?.fontSize ?? FONT_SIZE;

/** The first row or column of an area, those between, and the last. */
function parts(at: number, count: number) {
  const first = { at, count: 1, isFirst: true, isLast: count === 1 };
  const between = { at: at + 1, count: count - 2, isFirst: false, isLast: false };
  const last = { at: at + count - 1, count: 1, isFirst: false, isLast: true };
  return [first, between, ...(count > 1 ? [last] : [])].filter((part) => part.count > 0);
}

/** The first cell of a named area of a blueprint; a template's own mistake when it is not there. */
export function namedCell({ name: sheet, names }: SheetBlueprint, name: string): Area {
  const found = names.find((each) => each.name === name);
  if (!found) throw new Error(`The sheet ${sheet} has no ${name}`);
  return cell(found.area.row, found.area.column);
}
