/** The formulas of all sheets, hidden ones too, in the workbook's order. */
import { asProblem } from './problems';

/** Used cells of a sheet: formulas, and values where there are none. */
export interface SheetFormulas {
  sheet: Excel.Worksheet;
  row: number;
  column: number;
  formulas: unknown[][];
}

export interface ReadFormulas {
  found: SheetFormulas[];
  /** Sheets that hold more cells than can be looked through: a stray cell, or no plan. */
  notRead: string[];
}

/** A sheet, or some of its rows (counted from 0). */
interface Part {
  sheet: Excel.Worksheet;
  rows?: { first: number; count: number };
}

/** Excel gives at most this many cells of a range at once. */
const LARGEST_SHEET = 5_000_000;

/**
 * Two requests: one for the names of the sheets and whether they are protected, one for all formulas. Where that
 * answer would be too large, as it may be for Excel on the web, what is asked for is halved until it fits.
 */
export async function readFormulas(context: Excel.RequestContext): Promise<ReadFormulas> {
  const { worksheets } = context.workbook;
  worksheets.load(['items/name', 'items/position', 'items/protection/protected']);
  await context.sync();
  const sheets = [...worksheets.items].sort((a, b) => a.position - b.position);
  return readFormulasOf(context, sheets);
}

/** One request for the formulas of some sheets, whose names are loaded. */
export async function readFormulasOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadFormulas> {
  const read: ReadFormulas = { found: [], notRead: [] };
  await readParts(
    context,
    sheets.map((sheet) => ({ sheet })),
    read,
  );
  return read;
}

async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
  read: ReadFormulas,
): Promise<void> {
  const asked = parts.map(({ sheet, rows }) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    const cells = rows
      ? used.getIntersectionOrNullObject(`${rows.first + 1}:${rows.first + rows.count}`)
      : used;
    cells.load('formulas,rowIndex,columnIndex');
    return { sheet, cells };
  });
  try {
    await context.sync();
  } catch (error) {
    if (asProblem(error).code !== 'tooLarge') throw error;
    await readHalves(context, parts, read);
    return;
  }
  for (const { sheet, cells } of asked) {
    if (cells.isNullObject) continue;
    const { rowIndex: row, columnIndex: column } = cells;
    // Null where whole rows or columns are used.
    const formulas: unknown[][] | null = cells.formulas;
    if (formulas === null) read.notRead.push(sheet.name);
    else read.found.push({ sheet, row, column, formulas });
  }
}

async function readHalves(
  context: Excel.RequestContext,
  parts: readonly Part[],
  read: ReadFormulas,
): Promise<void> {
  const [only] = parts;
  const smaller = parts.length === 1 && only ? await rowHalves(context, only, read) : parts;
  const middle = Math.ceil(smaller.length / 2);
  if (smaller.length === 0) return;
  await readParts(context, smaller.slice(0, middle), read);
  await readParts(context, smaller.slice(middle), read);
}

/** The two halves of what is used of a sheet; none where it is larger than can be read at all. */
async function rowHalves(
  context: Excel.RequestContext,
  { sheet, rows }: Part,
  read: ReadFormulas,
): Promise<Part[]> {
  const used = sheet.getUsedRange(true);
  used.load('rowIndex,rowCount,columnCount');
  await context.sync();
  const { first, count } = rows ?? { first: used.rowIndex, count: used.rowCount };
  if (count < 2 || used.rowCount * used.columnCount > LARGEST_SHEET) {
    if (!read.notRead.includes(sheet.name)) read.notRead.push(sheet.name);
    return [];
  }
  const half = Math.floor(count / 2);
  return [
    { sheet, rows: { first, count: half } },
    { sheet, rows: { first: first + half, count: count - half } },
  ];
}
