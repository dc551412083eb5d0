/** Where the tables of a list stand on a sheet: by their names, and by their headings in sheets made by hand. */
import type { Area } from '../blueprint';
import { isLabel, labelKey } from '../labels';
import { LIST_NAMES, type Labelled } from '../list/listTemplate';
import type { SheetContents } from '../sheetContents';
import type { SheetReader } from './sheetReader';

/** A table to look for. Its own tables are called `name`, or `name_1`, `name_2`. */
export interface TableShape {
  name: string;
  columns: readonly Labelled[];
  /** Whether the table ends with a row of its total. */
  hasTotal: boolean;
}

export interface FoundTable {
  shape: TableShape;
  /** Its name; undefined for a table made by hand. */
  name: string | undefined;
  /** The row of the headings. */
  header: number;
  /** The row of the total, where there is one. */
  total: number | undefined;
  /** The row after its last one. */
  end: number;
  /** Where each column stands, by its name. */
  columns: ReadonlyMap<string, number>;
}

/** A row is the heading of a table made by hand when it has the first column's label and another one. */
const LEAST_LABELS = 2;
/** How the row of a total begins: "TOTALE", "Totale pesi". */
const TOTAL = /^total[ei]\b.{0,20}$/;

/** All tables of the sheet, from top to bottom. */
export function findTables(reader: SheetReader, shapes: readonly TableShape[]): FoundTable[] {
  const { sheet } = reader;
  const named = shapes.flatMap((shape) => namedTables(sheet, shape));
  const byHand = sheet.values.flatMap((_, row) => {
    if (named.some(({ header, end }) => row >= header && row < end)) return [];
    const found = shapes.map((shape) => tableAt(sheet, shape, row)).find((table) => table);
    return found ? [found] : [];
  });
  const tables = [...named, ...byHand].sort((a, b) => a.header - b.header);
  return tables.map((table, index) => {
    const next = tables[index + 1]?.header ?? sheet.values.length;
    return withTotal(sheet, table.name === undefined ? endedByHand(reader, table, next) : table);
  });
}

function namedTables(sheet: SheetContents, shape: TableShape): FoundTable[] {
  const isOwn = new RegExp(`^${shape.name}(?:_\\d+)?$`);
  return [...sheet.names]
    .filter(([name]) => isOwn.test(name))
    .map(([name, area]) => {
      const header = headerRow(sheet, shape, name, area);
      const columns = columnsOf(sheet, shape, header, name);
      const total = sheet.names.get(LIST_NAMES.total(name))?.row;
      return { shape, name, header, total, end: area.row + area.rows, columns };
    });
}

/** The row of a heading that still has its name; else the first row of the table. */
function headerRow(
  sheet: SheetContents,
  { columns }: TableShape,
  name: string,
  area: Area,
): number {
  const headings = columns.map((column) => sheet.names.get(LIST_NAMES.column(name, column)));
  const named = headings.find((heading) => heading)?.row;
  if (named !== undefined) return named;
  // Where the row of the headings was deleted the first row is an objective's.
  const isHeading = sheet.values[area.row]?.some((value) =>
    columns.some((column) => isLabel(column, value)),
  );
  return isHeading ? area.row : area.row - 1;
}

function tableAt(sheet: SheetContents, shape: TableShape, row: number): FoundTable | undefined {
  const columns = columnsOf(sheet, shape, row, undefined);
  const [first] = shape.columns;
  if (!first || !columns.has(first.name) || columns.size < LEAST_LABELS) return undefined;
  return { shape, name: undefined, header: row, total: undefined, end: row + 1, columns };
}

/** Columns by the names of their headings, the rest by label or alias; the first of equal labels counts. */
function columnsOf(
  sheet: SheetContents,
  shape: TableShape,
  row: number,
  name: string | undefined,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const column of shape.columns) {
    const heading = name && sheet.names.get(LIST_NAMES.column(name, column));
    if (heading) found.set(column.name, heading.column);
  }
  const taken = new Set(found.values());
  (sheet.values[row] ?? []).forEach((content, index) => {
    if (taken.has(index)) return;
    const column = shape.columns.find((each) => !found.has(each.name) && isLabel(each, content));
    if (column) found.set(column.name, index);
  });
  return found;
}

/**
 * A table made by hand goes on to the next one, or to a line of text that a blank row sets apart: a remark, the
 * heading of what follows. The line of its total is its own.
 */
function endedByHand(reader: SheetReader, table: FoundTable, next: number): FoundTable {
  let first = table.header + 1;
  while (first < next && reader.isBlankRow(first)) first += 1;
  const setsApart = (row: number) =>
    row > first &&
    reader.isBlankRow(row - 1) &&
    reader.filled(row).length === 1 &&
    !isTotal(reader.sheet, table, row);
  let end = first;
  while (end < next && !setsApart(end)) end += 1;
  return { ...table, end };
}

function withTotal(sheet: SheetContents, table: FoundTable): FoundTable {
  if (!table.shape.hasTotal || table.total !== undefined) return table;
  for (let row = table.header + 1; row < table.end; row += 1)
    if (isTotal(sheet, table, row)) return { ...table, total: row, end: row + 1 };
  return table;
}

function isTotal({ values }: SheetContents, { shape, columns }: FoundTable, row: number): boolean {
  const [first] = shape.columns;
  const column = first && columns.get(first.name);
  return column !== undefined && TOTAL.test(labelKey(values[row]?.[column]));
}
