/** The lines above the tables of a list: whose objectives they are. */
import type { ListCells } from './listCells';
import type { FoundTable } from './listTables';
import { LIST_NAMES, OBJECTIVES_TABLE, TITLE_LINES, type Grouping } from './listTemplate';

export interface HeadedTable {
  table: FoundTable;
  /** The unit or the area of its objectives; blank where no heading says it. */
  group: string;
}

interface Heading {
  group: string;
  /** Its first row. */
  top: number;
}

/** Reads the heading of each table, from top to bottom; tables above end where the heading of the next begins. */
export function readHeadings(
  cells: ListCells,
  found: FoundTable[],
  grouping: Grouping,
): HeadedTable[] {
  const headed: HeadedTable[] = [];
  let top = found[0]?.header ?? 0;
  found.forEach((table, index) => {
    const above = headed[index - 1];
    const free = above ? firstFree(above.table) : 0;
    // Only a line just above belongs to the table of the counts, which has no group to look for.
    const floor = table.shape.name === OBJECTIVES_TABLE ? free : Math.max(free, table.header - 1);
    const heading =
      namedHeading(cells, table, grouping) ?? headingAbove(cells, table, floor, grouping);
    if (above && above.table.name === undefined)
      above.table = { ...above.table, end: Math.min(above.table.end, heading.top) };
    if (index === 0) top = heading.top;
    headed.push({ table, group: heading.group });
  });
  takeTitleLines(cells, top);
  return headed;
}

/** The first row that may belong to what follows a table. */
function firstFree({ name, header, total, end }: FoundTable): number {
  return name !== undefined || total !== undefined ? end : header + 1;
}

function namedHeading(
  cells: ListCells,
  { name, header }: FoundTable,
  grouping: Grouping,
): Heading | undefined {
  const area = name === undefined ? undefined : cells.sheet.names.get(LIST_NAMES.heading(name));
  if (!area) return undefined;
  const text = cells.text(area.row, area.column);
  return { group: grouping.written(text) ?? grouping.typed(text), top: Math.min(area.row, header) };
}

/**
 * Lines with one filled cell above a table: the nearest one that names a group, and those next to it that name none
 * ("OBIETTIVI 2024" above "RESPONSABILE SERVIZIO …").
 */
function headingAbove(
  cells: ListCells,
  { header }: FoundTable,
  floor: number,
  grouping: Grouping,
): Heading {
  let group = '';
  let top = header;
  for (let row = header - 1; row >= floor; row -= 1) {
    const filled = cells.filled(row);
    const [column] = filled;
    if (column === undefined) continue;
    if (filled.length > 1) break;
    const text = String(cells.sheet.values[row]?.[column]);
    const named = grouping.written(text) ?? grouping.typed(text);
    if (group !== '' && named !== '') break;
    cells.take(row, column);
    group = group || named;
    top = row;
  }
  return { group, top };
}

/** Plan, authority and title: by name, or the lines of one cell above the first table of a sheet made by hand. */
function takeTitleLines(cells: ListCells, top: number): void {
  const areas = TITLE_LINES.flatMap((name) => cells.sheet.names.get(name) ?? []);
  for (const { row, column } of areas) cells.take(row, column);
  if (areas.length > 0) return;
  for (let row = 0; row < top; row += 1) if (cells.filled(row).length === 1) cells.takeRow(row);
}
