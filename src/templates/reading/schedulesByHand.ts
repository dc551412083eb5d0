/** Finds the cronoprogrammi of a sheet by what they look like: a row of periods, and the phases below it. */
import { periodsInRow, type FoundPeriods } from '../../domain/periodHeadings';
import { isMark } from '../../domain/schedule/marks';
import type { Area } from '../blueprint';
import { CELL_NOTES, WORDS_NOTE } from '../sheet/schedule';
import { BLOCK_STATE } from '../sheet/scheduleResults';
import { PHASES_IN_WORDS } from './glossary';
import type { PeriodColumns } from './periodColumns';
import type { SheetReader } from './sheetReader';
import { anyLabel, beginsWithLabel } from './tablesByHand';

export interface BlockByHand {
  area: Area;
  periods: PeriodColumns;
  /** A row above that groups the periods: quarters over their months. */
  above: number | undefined;
}

const NO_PERIODS: PeriodColumns = { periods: 12, columns: [], positions: [] };

export function blocksByHand(reader: SheetReader): BlockByHand[] {
  const blocks: BlockByHand[] = [];
  for (let row = 0; row < reader.rows; row += 1) {
    const found = blockAt(reader, row);
    if (!found) continue;
    blocks.push(found);
    row = found.area.row + found.area.rows - 1;
  }
  return blocks;
}

function blockAt(reader: SheetReader, row: number): BlockByHand | undefined {
  const periods = periodsInRow(reader.sheet.values[row] ?? []);
  const below = periods && periodsInRow(reader.sheet.values[row + 1] ?? []);
  if (below && isFiner(below, periods)) return block(reader, row + 1, below, row);
  if (periods) {
    const found = block(reader, row, periods);
    return periods.areMonths || isMarked(reader, found) ? found : undefined;
  }
  return isPhasesHeading(reader, row) ? block(reader, row, NO_PERIODS) : undefined;
}

/** Under quarters over three columns each stand their months. */
const isFiner = (below: FoundPeriods, above: FoundPeriods): boolean =>
  below.columns[0] === above.columns[0] && below.columns.length >= above.columns.length;

function block(
  reader: SheetReader,
  row: number,
  periods: PeriodColumns,
  above?: number,
): BlockByHand {
  let rows = 1;
  while (row + rows < reader.rows && belongs(reader, row + rows, periods.columns)) rows += 1;
  return { area: { row, column: 0, rows, columns: reader.columns }, periods, above };
}

/** What is not headed by months may be anything: it is a cronoprogramma where marks stand in it, and nothing else. */
function isMarked(reader: SheetReader, { area, periods }: BlockByHand): boolean {
  let marks = 0;
  for (let row = area.row + 1; row < area.row + area.rows; row += 1)
    for (const column of periods.columns) {
      const mark = isMark(reader.value(row, column));
      if (mark === undefined) return false;
      if (mark) marks += 1;
    }
  return marks > 0;
}

const PHASES = anyLabel(...PHASES_IN_WORDS);

function isPhasesHeading(reader: SheetReader, row: number): boolean {
  return reader.filled(row).some((column) => PHASES.test(reader.key(row, column)));
}

/** The rows of a block go on as long as something stands before the periods or in them. */
function belongs(reader: SheetReader, row: number, periods: readonly number[]): boolean {
  const [from = reader.columns] = periods;
  if (isBelow(reader, row)) return false;
  if (periods.every((column) => reader.isBlank(row, column)) && beginsWithLabel(reader, row))
    return false;
  return reader.filled(row).some((column) => column < from || periods.includes(column));
}

/** What the add-in writes right below a block: no phase, where the block has lost its name. */
const BELOW = anyLabel(BLOCK_STATE, WORDS_NOTE, ...CELL_NOTES);

function isBelow(reader: SheetReader, row: number): boolean {
  const [first] = reader.filled(row);
  return first !== undefined && BELOW.test(reader.key(row, first));
}

const YEARS = /\b(?:19|20)\d\d\b(?:\s*[-/–]\s*\d{2,4})?/g;

/** The year in the heading of a sheet: the first line above a block that tells one year and stands alone in its row. */
export function yearOfSheet(
  reader: SheetReader,
  before: number,
): { year: number; row: number; column: number } | undefined {
  for (let row = 0; row < before; row += 1) {
    const filled = reader.filled(row).map((column) => ({
      column,
      years: reader.text(row, column).match(YEARS) ?? [],
    }));
    const [first, ...others] = filled;
    const [year = ''] = first?.years ?? [];
    if (first && others.length === 0 && first.years.length === 1 && year.length === 4)
      return { year: Number(year), row, column: first.column };
  }
  return undefined;
}
