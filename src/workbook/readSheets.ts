import { countsFrom1904 } from '../domain/dates';
import { areaAddress } from '../templates/address';
import type { Area } from '../templates/blueprint';
import { isPhotograph } from '../templates/photograph/readPhotograph';
import { REFERENCE_DATE } from '../templates/settings/names';
import type { SheetContents } from '../templates/sheetContents';
import { isPercentFormat } from '../templates/reading/details';
import { cellKey, cellOfKey } from '../domain/places';
import { look } from './excel';
import { sheetOfName } from './nameArea';
import { asProblem, WorkbookProblem } from './problems';
import { askedOf, contentsOfFrame, FRAME, frameOf, type SheetFrame } from './sheetFrame';
import { firstRows, halves, remainingRows, requestsFor, type Part } from './sheetParts';

/** Excel gives at most this many cells of a range at once; a larger sheet is a stray cell or no plan. */
const LARGEST_SHEET = 5_000_000;

/** A sheet while it is being read. */
export interface Reading extends SheetFrame {
  worksheet: Excel.Worksheet;
  holdsReferenceDate?: boolean;
  countsFrom1904?: boolean;
  values: unknown[][];
  /** What is asked of some of its cells besides the values, as it was found. */
  formulas: Map<number, string>;
  percents: Set<number>;
  /** From A1 to the last used cell; known with the first values. */
  size: { rows: number; columns: number };
}

/**
 * Reads every worksheet, hidden ones too, in the workbook's order. Two requests, however many sheets: one for their
 * names, custom properties and named areas, one for the values, with the formulas and number formats of a few cells. Further requests only where what the sheets hold
 * could exceed the 5 MB that Excel on the web gives at once: as few as the sizes need, see sheetParts.ts.
 */
export const readSheets = (): Promise<SheetContents[]> => look((context) => readAllSheets(context));

/** As `readSheets`, with the formulas and number formats of all cells of one of them. */
export const readSheetsWith = (whole: string): Promise<SheetContents[]> =>
  look((context) => readAllSheets(context, { whole }));

export interface ReadingOptions {
  /** The sheet of which all formulas and number formats are wanted. */
  whole?: string;
  /** Photographs are read only where they are compared: they are many cells, and count nowhere in the plan. */
  withPhotographs?: boolean;
  /** Templates of which all sheets' formulas are wanted. */
  withFormulas?: (template: string) => boolean;
}

/** As `readSheets`, within a batch that has its turn. */
export async function readAllSheets(
  context: Excel.RequestContext,
  { whole, withPhotographs = false, withFormulas }: ReadingOptions = {},
): Promise<SheetContents[]> {
  const readings = await readFrames(context);
  for (const reading of readings)
    if (reading.worksheet.name === whole) reading.whole = 'formats';
    else if (withFormulas?.(reading.template ?? '') === true) reading.whole ??= 'formulas';
  const wanted = readings.filter(({ frame }) => withPhotographs || !isPhotograph(frame));
  await readValues(context, wanted);
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

async function readFrames(context: Excel.RequestContext): Promise<Reading[]> {
  const { worksheets } = context.workbook;
  worksheets.load(FRAME.map((property) => `items/${property}`));
  const date = loadReferenceDate(context);
  await context.sync();
  const isHolder = holderOf(date);
  return [...worksheets.items]
    .sort((a, b) => a.position - b.position)
    .map((sheet) => ({ ...readingOf(sheet), ...isHolder(sheet) }));
}

export function readingOf(worksheet: Excel.Worksheet): Reading {
  return {
    ...frameOf(worksheet),
    worksheet,
    values: [],
    formulas: new Map(),
    percents: new Set(),
    size: { rows: 0, columns: 0 },
  };
}

interface ReferenceDate {
  name: Excel.NamedItem;
  cell: Excel.Range;
}

/** The plan's date of reference, of which a sheet that was copied has another of its own. */
export function loadReferenceDate({ workbook }: Excel.RequestContext): ReferenceDate {
  const name = workbook.names.getItemOrNullObject(REFERENCE_DATE);
  name.load('formula');
  const cell = name.getRangeOrNullObject();
  cell.load('values,text');
  return { name, cell };
}

/** Tells the sheet on which a date of reference stands, and how it counts days, once that is loaded. */
export function holderOf({
  name: date,
  cell,
}: ReferenceDate): (
  sheet: Excel.Worksheet,
) => Pick<SheetContents, 'holdsReferenceDate' | 'countsFrom1904'> {
  const holder = date.isNullObject ? undefined : sheetOfName(String(date.formula))?.toLowerCase();
  const isOf1904 =
    !cell.isNullObject && countsFrom1904(cell.values[0]?.[0], String(cell.text[0]?.[0] ?? ''));
  return ({ name }: Excel.Worksheet) =>
    name.toLowerCase() === holder
      ? { holdsReferenceDate: true, ...(isOf1904 && { countsFrom1904: true }) }
      : {};
}

async function readValues(context: Excel.RequestContext, readings: Reading[]): Promise<void> {
  const first = firstRows(readings.map(askedOf));
  for (const parts of requestsFor(first)) await readParts(context, readings, parts, true);
  const remaining = first.flatMap((part) => {
    const { size, values, worksheet } = at(readings, part);
    if (size.rows * size.columns > LARGEST_SHEET)
      throw new WorkbookProblem({ code: 'tooLarge', sheet: worksheet.name });
    return remainingRows(part, size, values) ?? [];
  });
  for (const part of remaining) at(readings, part).values.length = part.row;
  for (const parts of requestsFor(remaining)) await readParts(context, readings, parts, false);
}

/**
 * Adds the used cells of some parts to what was read. The sizes need not be known: Excel itself finds the last used
 * cell. An answer that is too large all the same, because texts are longer than estimated, is asked for in halves.
 */
async function readParts(
  context: Excel.RequestContext,
  readings: Reading[],
  parts: Part[],
  isFirst: boolean,
): Promise<void> {
  const asked = parts.map((part) => {
    const reading = at(readings, part);
    const { worksheet, whole: wanted } = reading;
    const whole = worksheet.getRange('A1').getBoundingRect(worksheet.getUsedRange(true));
    whole.load('rowCount,columnCount');
    const cells = whole.getIntersectionOrNullObject(areaAddress({ ...part, column: 0 }));
    cells.load('values');
    if (isFirst && wanted !== undefined) cells.load('formulas');
    if (isFirst && wanted === 'formats') cells.load('numberFormat');
    const details = isFirst && part.row === 0 ? loadDetails(reading) : undefined;
    return { part, whole, cells, details };
  });
  try {
    await context.sync();
  } catch (error) {
    const smaller = asProblem(error).code === 'tooLarge' ? halves(parts) : undefined;
    if (!smaller) throw error;
    for (const half of smaller) await readParts(context, readings, half, isFirst);
    return;
  }
  for (const { part, whole, cells, details } of asked) {
    const reading = at(readings, part);
    reading.size = { rows: whole.rowCount, columns: whole.columnCount };
    if (details) takeDetails(reading, details);
    if (cells.isNullObject) continue;
    if (isFirst && reading.whole) {
      const area = { row: part.row, column: 0 };
      noteFormulas(reading, area, cells.formulas);
      if (reading.whole === 'formats') notePercents(reading, area, cells.numberFormat);
    }
    for (const row of cells.values) reading.values.push(row);
  }
}

/** Ranges of which something was asked, by what it is. */
interface Details {
  formats: { area: Area; range: Excel.Range }[];
  formulas: { area: Area; range: Excel.Range }[];
}

/** Queues what is asked of some cells of a sheet. */
function loadDetails({ worksheet, details }: Reading): Details {
  const at = (area: Area) => ({ area, range: worksheet.getRange(areaAddress(area)) });
  const [formats, formulas] = [details.formats.map(at), details.formulas.map(at)];
  for (const { range } of formats) range.load('formulas,numberFormat');
  for (const { range } of formulas) range.load('formulas');
  return { formats, formulas };
}

function takeDetails(reading: Reading, { formats, formulas }: Details): void {
  for (const { area, range } of formats) notePercents(reading, area, range.numberFormat);
  for (const { area, range } of [...formats, ...formulas])
    noteFormulas(reading, area, range.formulas);
}

type Corner = Pick<Area, 'row' | 'column'>;
type Contents = readonly (readonly unknown[])[];

/** Calls back for each cell that holds something. */
function eachCell(
  { row, column }: Corner,
  contents: Contents,
  note: (key: number, cell: string) => void,
) {
  contents.forEach((cells, down) =>
    cells.forEach((cell, right) => {
      if (typeof cell === 'string' && cell !== '') note(cellKey(row + down, column + right), cell);
    }),
  );
}

/** Keeps which cells show percentages. */
const notePercents = ({ percents }: Reading, corner: Corner, contents: Contents) =>
  eachCell(corner, contents, (key, format) => {
    if (isPercentFormat(format)) percents.add(key);
  });

/** Keeps which cells hold formulas. */
const noteFormulas = ({ formulas }: Reading, corner: Corner, contents: Contents) =>
  eachCell(corner, contents, (key, formula) => {
    if (formula.startsWith('=')) formulas.set(key, formula);
  });

/** A text that begins with "=" is its own value, and no formula. */
function realFormulas({ formulas, values }: Reading): Map<number, string> {
  const isText = ([key, formula]: [number, string]) => {
    const { row, column } = cellOfKey(key);
    return values[row]?.[column] === formula;
  };
  return new Map([...formulas].filter((each) => !isText(each)));
}

function at(readings: Reading[], { sheet }: Part): Reading {
  const reading = readings[sheet];
  if (!reading) throw new Error(`No sheet ${sheet}`);
  return reading;
}

function contentsOf(reading: Reading): SheetContents {
  const { worksheet, values, holdsReferenceDate, countsFrom1904: isOf1904, ...others } = reading;
  const { percents, ...frame } = others;
  const formulas = realFormulas(reading);
  return {
    ...contentsOfFrame(frame),
    ...{ name: worksheet.name, values: rectangular(values), formulas, percents },
    ...(holdsReferenceDate === true && { holdsReferenceDate }),
    ...(isOf1904 === true && { countsFrom1904: true }),
  };
}

/** Rows of one length, also if somebody wrote meanwhile; none for an empty sheet, of which Excel gives a blank A1. */
function rectangular(values: unknown[][]): unknown[][] {
  if (values.length === 1 && values[0]?.length === 1 && values[0][0] === '') return [];
  const width = values.reduce((longest, { length }) => Math.max(longest, length), 0);
  for (const row of values) while (row.length < width) row.push('');
  return values;
}
