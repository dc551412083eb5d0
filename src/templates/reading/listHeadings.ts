/** The lines above the tables of a list: whose objectives they are. */
import type { FoundTable } from './listTables';
import type { Cell, SheetReader } from './sheetReader';
import { LIST_NAMES, OBJECTIVES_TABLE, TITLE_LINES, type Grouping } from '../list/listTemplate';

export interface HeadedTable {
  table: FoundTable;
  /** The unit or the area of its objectives; blank where no heading says it. */
  group: string;
  /** Where it is said. */
  at: Cell | undefined;
}

interface Heading {
  group: string;
  at: Cell | undefined;
  /** Its first row. */
  top: number;
}

/** Reads the heading of each table, from top to bottom; tables above end where the heading of the next begins. */
export function readHeadings(
  reader: SheetReader,
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
      namedHeading(reader, table, grouping) ?? headingAbove(reader, table, floor, grouping);
    if (above && above.table.name === undefined)
      above.table = { ...above.table, end: Math.min(above.table.end, heading.top) };
    if (index === 0) top = heading.top;
    headed.push({ table, group: heading.group, at: heading.at });
  });
  takeTitleLines(reader, top);
  return headed;
}

/** The first row that may belong to what follows a table. */
function firstFree({ name, header, total, end }: FoundTable): number {
  return name !== undefined || total !== undefined ? end : header + 1;
}

function namedHeading(
  reader: SheetReader,
  { name, header }: FoundTable,
  grouping: Grouping,
): Heading | undefined {
  const area = name === undefined ? undefined : reader.sheet.names.get(LIST_NAMES.heading(name));
  if (!area) return undefined;
  const text = reader.read(area.row, area.column);
  const group = grouping.written(text) ?? grouping.typed(text);
  return { group, at: area, top: Math.min(area.row, header) };
}

/**
 * Lines with one filled cell above a table: the nearest one that names a group, and those next to it that name none
 * ("OBIETTIVI 2024" above "RESPONSABILE SERVIZIO …").
 */
function headingAbove(
  reader: SheetReader,
  { header }: FoundTable,
  floor: number,
  grouping: Grouping,
): Heading {
  let group = '';
  let at: Cell | undefined;
  let top = header;
  for (let row = header - 1; row >= floor; row -= 1) {
    const filled = reader.filled(row);
    const [column] = filled;
    if (column === undefined) continue;
    if (filled.length > 1) break;
    const text = reader.text(row, column);
    const named = grouping.written(text) ?? grouping.typed(text);
    if (group !== '' && named !== '') break;
    reader.take({ row, column });
    if (group === '' && named !== '') at = { row, column };
    group = group || named;
    top = row;
  }
  return { group, at, top };
}

/** Plan, authority and title: by name, or the lines of one cell above the first table of a sheet made by hand. */
function takeTitleLines(reader: SheetReader, top: number): void {
  const areas = TITLE_LINES.flatMap((name) => reader.sheet.names.get(name) ?? []);
  for (const area of areas) reader.take(area);
  if (areas.length > 0) return;
  for (let row = 0; row < top; row += 1) if (reader.filled(row).length === 1) reader.takeRow(row);
}
