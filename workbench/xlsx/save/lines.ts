import type { Cell, CellStyle, RowDef } from 'hucre';
import { composeStyles, type ICellData, type IStyleData, type IWorkbookData } from '@univerjs/core';
import type { AreaValues, SheetState } from '../../host/document/sheetState';
import { isWholeRows, lastRow, MAX_ROWS } from '../../host/grid/area';
import type { SheetData } from './paint';
import { fileStyle, type CellDetails } from './styles';

/** Pixels of a character of the file's standard font. */
const CHARACTER = 7;
/** Of a column in characters, where a sheet says nothing else. */
const STANDARD_WIDTH = 9.140625;

/** Columns and rows as the file says them, beside what the writer of packages knows of them. */
export interface FileLines {
  columns: FileColumn[];
  /** By row, the place of its look among `looks`. */
  rows: Map<number, number>;
  /** The row from which on each look stands in a cell, to be numbered by the writer. */
  firstMark: number;
  marks: number;
}

interface FileColumn {
  first: number;
  last: number;
  width?: number;
  hidden: boolean;
  level: number;
  isCollapsed: boolean;
  look: number | undefined;
}

/** The looks of a sheet's columns and rows, in the engine's terms. */
export class LineLooks {
  private readonly looks: CellStyle[] = [];
  private readonly keys = new Map<string, number>();

  constructor(
    private readonly sheet: SheetData,
    private readonly styles: IWorkbookData['styles'],
    private readonly state: SheetState,
    /** Looks that are told of beside those of lines. */
    carried: readonly CellStyle[] = [],
  ) {
    this.looks.push(...carried);
  }

  /** What lines say of a cell, by which it looks where it says nothing itself. */
  under(row: number, column: number): IStyleData | undefined {
    const [ofRow, ofColumn] = [this.rowStyle(row), this.columnStyle(column)];
    return ofRow || ofColumn ? composeStyles(ofRow, ofColumn) : undefined;
  }

  /** Whether a cell of which nothing else is said has its details from its column. */
  covers(row: number, column: number, details: CellDetails): boolean {
    const ofColumn = this.detailsAt(MAX_ROWS - 1, column);
    return (
      !this.rowStyle(row) &&
      (['indent', 'locked', 'shrink'] as const).every((key) => details[key] === ofColumn[key])
    );
  }

  /** What the engine has of styles of whole lines. */
  get isNone(): boolean {
    const { rowData = {}, columnData = {} } = this.sheet;
    return ![...Object.values(rowData), ...Object.values(columnData)].some((line) => line?.s);
  }

  rowStyle = (row: number) => this.styleOf(this.sheet.rowData?.[row]?.s);
  columnStyle = (column: number) => this.styleOf(this.sheet.columnData?.[column]?.s);

  private styleOf(id: ICellData['s']): IStyleData | undefined {
    return (typeof id === 'string' ? this.styles[id] : id) ?? undefined;
  }

  /** Puts the looks of lines into cells below all others, and says which line has which. */
  write(cells: Map<string, Partial<Cell>>, rowDefs: Map<number, RowDef>): FileLines {
    const columns = this.columns();
    const rows = new Map<number, number>();
    const filled = new Set(rowDefs.keys());
    for (const key of cells.keys()) filled.add(Number.parseInt(key, 10));
    for (const row of Object.keys(this.sheet.rowData ?? {}).map(Number)) {
      const style = this.rowStyle(row);
      const look = style && this.numberOf(style, this.detailsOfRow(row));
      if (look === undefined) continue;
      rows.set(row, look);
      // The writer leaves out rows of which it has nothing to say.
      if (!filled.has(row)) cells.set(`${row},0`, { value: null, style: this.looks[look]! });
      filled.add(row);
    }
    const firstMark = [...filled].reduce((most, row) => Math.max(most, row), 0) + 1;
    this.looks.forEach((style, index) =>
      cells.set(`${firstMark + index},0`, { value: null, style }),
    );
    return { columns, rows, firstMark, marks: this.looks.length };
  }

  private columns(): FileColumn[] {
    const { columnData = {}, columnCount = 0 } = this.sheet;
    const columns: FileColumn[] = [];
    const add = (column: FileColumn) => {
      const last = columns.at(-1);
      const said = (of: FileColumn | undefined) => JSON.stringify({ ...of, first: 0, last: 0 });
      const { width, hidden, level, isCollapsed, look } = column;
      if (last?.last === column.first - 1 && said(last) === said(column)) last.last = column.last;
      else if (width || hidden || level || isCollapsed || look !== undefined) columns.push(column);
    };
    for (let at = 0; at < columnCount; at += 1) {
      const own = columnData[at];
      add({
        ...(own?.w && { width: Math.round((own.w / CHARACTER) * 256) / 256 }),
        ...{ hidden: own?.hd === 1, ...this.placeOf(at) },
        look: this.numberOf(this.columnStyle(at) ?? {}, this.detailsAt(MAX_ROWS - 1, at)),
        ...{ first: at, last: at },
      });
    }
    for (const { first, last, look, width, hidden } of this.state.columnsBeyond)
      for (const part of this.grouped(Math.max(first, columnCount), last))
        add({
          ...{ ...(width && { width }), hidden, ...this.placeOf(part.first) },
          look: this.numberOf(look ?? {}, this.detailsAt(MAX_ROWS - 1, last)),
          ...part,
        });
    return columns;
  }

  private placeOf(column: number) {
    const { columns } = this.state.outlines;
    return { level: columns.at(column), isCollapsed: columns.isCollapsed(column) };
  }

  /** Columns that look alike, apart where they are grouped otherwise. */
  private grouped(first: number, last: number): { first: number; last: number }[] {
    const starts = this.state.outlines.columns.said.flatMap((column) => [column, column + 1]);
    const within = [...new Set([first, ...starts])].filter((at) => first <= at && at <= last);
    return within.map((at, index) => ({ first: at, last: (within[index + 1] ?? last + 1) - 1 }));
  }

  /** What is said of the whole row, not of columns that cross it. */
  private detailsOfRow(row: number): CellDetails {
    const { indents, locked, shrinkToFit } = this.state;
    const of = <T>(values: AreaValues<T>) =>
      values
        .all()
        .findLast(({ area }) => isWholeRows(area) && area.row <= row && row <= lastRow(area))
        ?.value ?? values.otherwise;
    return { indent: of(indents), locked: of(locked), shrink: of(shrinkToFit) };
  }

  private detailsAt(row: number, column: number): CellDetails {
    const { indents, locked, shrinkToFit } = this.state;
    return {
      indent: indents.at(row, column),
      locked: locked.at(row, column),
      shrink: shrinkToFit.at(row, column),
    };
  }

  private numberOf(style: IStyleData, details: CellDetails): number | undefined {
    const look = fileStyle(style, details);
    if (!look) return undefined;
    const key = JSON.stringify(look);
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    this.keys.set(key, this.looks.length);
    return this.looks.push(look) - 1;
  }
}

/** The part of a sheet with the looks of its lines, and without the cells that told the writer of them. */
export function withLines(
  xml: string,
  { columns, rows, firstMark, marks }: FileLines,
  standardWidth = STANDARD_WIDTH,
): string {
  const numbers = new Map<number, string>();
  let result = xml.replace(
    /<row r="(\d+)"[^>]*><c r="A\d+" s="(\d+)"\/><\/row>/g,
    (found, row: string, style: string) => {
      const look = Number(row) - 1 - firstMark;
      if (look < 0 || look >= marks) return found;
      numbers.set(look, style);
      return '';
    },
  );
  result = result.replace(
    /(<dimension ref="[^":]*(?::[A-Z]+)?)(\d*)"/,
    (found, start: string, row: string) =>
      row === '' ? found : `${start}${Math.max(1, Number(row) - marks)}"`,
  );
  const cols = columns.map(({ first, last, width, hidden, level, isCollapsed, look }) => {
    const style = look === undefined ? '' : ` style="${numbers.get(look) ?? 0}"`;
    const size =
      width === undefined ? ` width="${standardWidth}"` : ` width="${width}" customWidth="1"`;
    const depth = level > 0 ? ` outlineLevel="${level}"` : '';
    const collapsed = isCollapsed ? ' collapsed="1"' : '';
    return `<col min="${first + 1}" max="${last + 1}"${size}${style}${hidden ? ' hidden="1"' : ''}${depth}${collapsed}/>`;
  });
  if (cols.length > 0)
    result = result.replace('<sheetData', () => `<cols>${cols.join('')}</cols><sheetData`);
  if (rows.size > 0)
    result = result.replace(/<row r="(\d+)"/g, (found, row: string) => {
      const look = rows.get(Number(row) - 1);
      return look === undefined ? found : `${found} s="${numbers.get(look) ?? 0}" customFormat="1"`;
    });
  return result;
}
