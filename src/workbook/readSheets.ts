import { areaAddress } from '../templates/address';
import type { Area } from '../templates/blueprint';
import { REFERENCE_DATE } from '../templates/sheet/scheduleResults';
import type { SheetContents } from '../templates/sheetContents';
import { TEMPLATE_PROPERTY } from './applySheet';
import { look } from './excel';
import { areaOfName, sheetOfName } from './nameArea';
import { asProblem, WorkbookProblem } from './problems';
import { firstRows, halves, remainingRows, requestsFor, type Part } from './sheetParts';

/** Excel gives at most this many cells of a range at once; a larger sheet is a stray cell or no plan. */
const LARGEST_SHEET = 5_000_000;

/** A sheet while it is being read. */
export interface Reading {
  worksheet: Excel.Worksheet;
  names: Map<string, Area>;
  template: string | undefined;
  holdsReferenceDate?: boolean;
  values: unknown[][];
  /** From A1 to the last used cell; known with the first values. */
  size: { rows: number; columns: number };
}

/**
 * Reads every worksheet, hidden ones too, in the workbook's order. Two requests, however many sheets: one for their
 * names, custom properties and named areas, one for the values. Further requests only where what the sheets hold
 * could exceed the 5 MB that Excel on the web gives at once: as few as the sizes need, see sheetParts.ts.
 */
export const readSheets = (): Promise<SheetContents[]> => look(readAllSheets);

/** As `readSheets`, within a batch that has its turn. */
export async function readAllSheets(context: Excel.RequestContext): Promise<SheetContents[]> {
  const readings = await readFrames(context);
  await readValues(context, readings);
  return readings.map(contentsOf);
}

/** Reads one worksheet, whose own values are not asked for with the others. */
export async function readSheet(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<SheetContents> {
  worksheet.load(FRAME);
  await context.sync();
  const reading = readingOf(worksheet);
  await readValues(context, [reading]);
  return contentsOf(reading);
}

/** What is loaded of a worksheet before its values. */
export const FRAME = [
  'name',
  'position',
  'customProperties/items/key',
  'customProperties/items/value',
  'names/items/name',
  'names/items/formula',
];

async function readFrames(context: Excel.RequestContext): Promise<Reading[]> {
  const { worksheets } = context.workbook;
  worksheets.load(FRAME.map((property) => `items/${property}`));
  const date = loadReferenceDate(context);
  await context.sync();
  const isHolder = holderOf(date);
  return [...worksheets.items]
    .sort((a, b) => a.position - b.position)
    .map((sheet) => ({ ...readingOf(sheet), holdsReferenceDate: isHolder(sheet) }));
}

export function readingOf(worksheet: Excel.Worksheet): Reading {
  return {
    worksheet,
    names: areasOf(worksheet),
    template: templateOf(worksheet),
    values: [],
    size: { rows: 0, columns: 0 },
  };
}

function areasOf({ name: sheet, names }: Excel.Worksheet): Map<string, Area> {
  const areas = new Map<string, Area>();
  for (const { name, formula } of names.items) {
    const area = areaOfName(String(formula), sheet);
    if (area) areas.set(name, area);
  }
  return areas;
}

/** The plan's date of reference, of which a sheet that was copied has another of its own. */
export function loadReferenceDate({ workbook }: Excel.RequestContext): Excel.NamedItem {
  const date = workbook.names.getItemOrNullObject(REFERENCE_DATE);
  date.load('formula');
  return date;
}

/** Tells the sheet on which a date of reference stands, once that is loaded. */
export function holderOf(date: Excel.NamedItem): (sheet: Excel.Worksheet) => boolean {
  const holder = date.isNullObject ? undefined : sheetOfName(String(date.formula))?.toLowerCase();
  return ({ name }) => name.toLowerCase() === holder;
}

/** Keys of custom properties are not case sensitive. */
export function templateOf({ customProperties }: Excel.Worksheet): string | undefined {
  const wanted = TEMPLATE_PROPERTY.toLowerCase();
  return customProperties.items.find(({ key }) => key.toLowerCase() === wanted)?.value;
}

async function readValues(context: Excel.RequestContext, readings: Reading[]): Promise<void> {
  const first = firstRows(readings.map(({ names }) => [...names.values()]));
  for (const parts of requestsFor(first)) await readParts(context, readings, parts);
  const remaining = first.flatMap((part) => {
    const { size, values, worksheet } = at(readings, part);
    if (size.rows * size.columns > LARGEST_SHEET)
      throw new WorkbookProblem({ code: 'tooLarge', sheet: worksheet.name });
    return remainingRows(part, size, values) ?? [];
  });
  for (const part of remaining) at(readings, part).values.length = part.row;
  for (const parts of requestsFor(remaining)) await readParts(context, readings, parts);
}

/**
 * Adds the used cells of some parts to what was read. The sizes need not be known: Excel itself finds the last used
 * cell. An answer that is too large all the same, because texts are longer than estimated, is asked for in halves.
 */
async function readParts(
  context: Excel.RequestContext,
  readings: Reading[],
  parts: Part[],
): Promise<void> {
  const asked = parts.map((part) => {
    const { worksheet } = at(readings, part);
    const whole = worksheet.getRange('A1').getBoundingRect(worksheet.getUsedRange(true));
    whole.load('rowCount,columnCount');
    const cells = whole.getIntersectionOrNullObject(areaAddress({ ...part, column: 0 }));
    cells.load('values');
    return { part, whole, cells };
  });
  try {
    await context.sync();
  } catch (error) {
    const smaller = asProblem(error).code === 'tooLarge' ? halves(parts) : undefined;
    if (!smaller) throw error;
    for (const half of smaller) await readParts(context, readings, half);
    return;
  }
  for (const { part, whole, cells } of asked) {
    const reading = at(readings, part);
    reading.size = { rows: whole.rowCount, columns: whole.columnCount };
    if (!cells.isNullObject) for (const row of cells.values) reading.values.push(row);
  }
}

function at(readings: Reading[], { sheet }: Part): Reading {
  const reading = readings[sheet];
  if (!reading) throw new Error(`No sheet ${sheet}`);
  return reading;
}

function contentsOf(reading: Reading): SheetContents {
  const { worksheet, template, names, values, holdsReferenceDate } = reading;
  const contents = { name: worksheet.name, template, values: rectangular(values), names };
  return holdsReferenceDate === true ? { ...contents, holdsReferenceDate } : contents;
}

/** Rows of one length, also if somebody wrote meanwhile; none for an empty sheet, of which Excel gives a blank A1. */
function rectangular(values: unknown[][]): unknown[][] {
  if (values.length === 1 && values[0]?.length === 1 && values[0][0] === '') return [];
  const width = values.reduce((longest, { length }) => Math.max(longest, length), 0);
  for (const row of values) while (row.length < width) row.push('');
  return values;
}
