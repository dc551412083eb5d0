/** What the formula help asks of the workbook: where the user is, what is selected, what cells hold. */
import { listenTo } from './eventHandlers';
import { look } from './excel';
import { excelCode } from './problems';
import { parseReference } from './reference';

/** Cells of a sheet: "B2:B10", "C:C". */
export interface CellPlace {
  sheet: string;
  cells: string;
}

/** Cells by their place, or by the name that the workbook gives them. */
export type WantedCells = CellPlace | { name: string };

export type ReadCells =
  | { kind: 'values'; values: unknown[][] }
  | { kind: 'noSheet' | 'noName' | 'tooMany' };

/** A result is shown while one types: larger ranges are left to the cell itself. */
const MOST_CELLS = 100_000;

/** The selected cells; null where several areas are selected, or something that is no cell. */
export function readSelectedCells(): Promise<CellPlace | null> {
  return look(async (context) => {
    const { areas } = context.workbook.getSelectedRanges();
    areas.load('items/address,items/worksheet/name');
    try {
      await context.sync();
    } catch (error) {
      // A chart or a picture is selected.
      if (excelCode(error) === 'InvalidSelection') return null;
      throw error;
    }
    const [only, ...more] = areas.items;
    return only && more.length === 0 ? placeOf(only) : null;
  });
}

function placeOf({ address, worksheet }: Excel.Range): CellPlace {
  return { sheet: worksheet.name, cells: address.slice(address.lastIndexOf('!') + 1) };
}

/**
 * Tells the active cell, now and whenever the user goes to another one, until the function that it answers is called.
 */
export async function watchActiveCell(
  listener: (place: CellPlace) => void,
): Promise<() => Promise<void>> {
  const tell = async () => {
    // Where no cell is active (a chart is, or a cell is being written) the last one stays.
    const place = await readActiveCell().catch(() => undefined);
    if (place) listener(place);
  };
  const stop = await listenTo(({ onSelectionChanged, onActivated }) => [
    onSelectionChanged.add(tell),
    onActivated.add(tell),
  ]);
  await tell();
  return stop;
}

function readActiveCell(): Promise<CellPlace> {
  return look(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,worksheet/name');
    await context.sync();
    return placeOf(cell);
  });
}

/** Names of the workbook that stand for cells. */
export function readCellNames(): Promise<string[]> {
  return look(async (context) => {
    const { names } = context.workbook;
    names.load('items/name,items/type,items/visible');
    await context.sync();
    return names.items
      .filter(({ type, visible }) => type === 'Range' && visible)
      .map(({ name }) => name);
  });
}

/** The values of some cells, in two requests. Of whole rows and columns, what is used of them. */
export async function readCells(wanted: readonly WantedCells[]): Promise<ReadCells[]> {
  if (wanted.length === 0) return [];
  return look(async (context) => {
    const { worksheets, names } = context.workbook;
    const homes = wanted.map((each) => {
      const home =
        'name' in each
          ? names.getItemOrNullObject(each.name)
          : worksheets.getItemOrNullObject(each.sheet);
      home.load('name');
      return home;
    });
    await context.sync();
    const asked = wanted.map((each, index) => {
      const home = homes[index];
      if (!home || home.isNullObject) return { each, ranges: undefined };
      return { each, ranges: rangesOf(home, each) };
    });
    await context.sync();
    return asked.map(({ each, ranges }) => answerOf(each, ranges));
  });
}

interface Ranges {
  whole: Excel.Range;
  /** What is read of it. */
  part: Excel.Range;
}

function rangesOf(home: Excel.NamedItem | Excel.Worksheet, each: WantedCells): Ranges {
  const whole =
    'name' in each
      ? (home as Excel.NamedItem).getRangeOrNullObject()
      : (home as Excel.Worksheet).getRange(each.cells);
  whole.load('rowCount,columnCount');
  const part = isLarge(each) ? usedPart(whole) : whole;
  part.load('values');
  return { whole, part };
}

function isLarge(each: WantedCells): boolean {
  const area = 'cells' in each ? parseReference(each.cells)?.area : undefined;
  return area !== undefined && area.rows * area.columns > MOST_CELLS;
}

/** From the first row and column of the sheet, so that two columns stay side by side. */
function usedPart(whole: Excel.Range): Excel.Range {
  const { worksheet } = whole;
  const used = worksheet.getRange('A1').getBoundingRect(worksheet.getUsedRange(true));
  return whole.getIntersectionOrNullObject(used);
}

function answerOf(each: WantedCells, ranges: Ranges | undefined): ReadCells {
  if (!ranges) return { kind: 'name' in each ? 'noName' : 'noSheet' };
  const { whole, part } = ranges;
  if (part.isNullObject)
    return 'name' in each ? { kind: 'noName' } : { kind: 'values', values: [['']] };
  // Null: a name of whole columns.
  const values: unknown[][] | null = part.values;
  if (values === null || values.length * (values[0]?.length ?? 0) > MOST_CELLS)
    return { kind: 'tooMany' };
  if (whole.isNullObject) return { kind: 'noName' };
  return { kind: 'values', values };
}
