/** What the sheets that keep a record have in common: their head, headings of parts, lines of a table. */
import type { Area, CellContent, Style } from '../blueprint';
import { cell } from '../address';
import type { SheetGrid } from '../sheetGrid';
import { STYLES } from '../style';

export const ROW_HEIGHT = 18;

export const across = ({ row, columnWidths }: SheetGrid, columns = columnWidths.length): Area => ({
  ...{ row, column: 0, rows: 1, columns },
});

export const italianDate = (iso: string): string => iso.split('-').reverse().join('/');

export interface RecordHead {
  plan: string;
  authority: string;
  title: string;
}

/** Three lines, which every page repeats. */
export function addHead(grid: SheetGrid, head: RecordHead, columns: number): void {
  const lines: [string, Style][] = [
    [head.plan, STYLES.planTitle],
    [head.authority, STYLES.authority],
    [head.title, STYLES.authority],
  ];
  for (const [text, style] of lines) {
    grid.banner(across(grid, columns), text, text, style);
    grid.row += 1;
  }
  grid.atLeast(0, 24);
}

/** A label over the first columns, and its value over those that follow. */
export function addFact(
  grid: SheetGrid,
  label: string,
  value: CellContent,
  { labels, values, name }: { labels: number; values: number; name?: string },
): void {
  const { row } = grid;
  grid.line({ row, column: 0, rows: 1, columns: labels }, label, STYLES.label);
  const area = { row, column: labels, rows: 1, columns: values };
  grid.merged(area, value, STYLES.value);
  if (name !== undefined) grid.name(name, cell(row, labels));
  grid.atLeast(row, ROW_HEIGHT);
  grid.row += 1;
}

export function addPart(grid: SheetGrid, title: string, columns: number): void {
  grid.row += 1;
  grid.together({ row: grid.row, rows: 3 });
  grid.line(across(grid, columns), title, STYLES.section);
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
}

export function addHeadings(
  grid: SheetGrid,
  headings: readonly (string | null)[],
  spans: ReadonlyMap<number, number> = new Map(),
): void {
  headings.forEach((heading, column) => {
    if (heading === null) return;
    const area = { ...cell(grid.row, column), columns: spans.get(column) ?? 1 };
    grid.merged(area, heading, STYLES.tableHeading);
  });
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
}

/** Contents of one row, whose height fits them; their look is that of the table. Some run over several columns. */
export function addLine(
  grid: SheetGrid,
  contents: readonly CellContent[],
  spans: ReadonlyMap<number, number> = new Map(),
): void {
  for (const [column, columns] of spans) grid.merge({ row: grid.row, column, rows: 1, columns });
  contents.forEach((content, column) => {
    if (content === null || content === '') return;
    grid.put(grid.row, column, content);
    const area = { ...cell(grid.row, column), columns: spans.get(column) ?? 1 };
    if (typeof content === 'string') grid.fit(area, content);
  });
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
}
