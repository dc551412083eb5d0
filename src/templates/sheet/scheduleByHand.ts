/** Finds the cronoprogramma of a sheet made by hand: a row of twelve months, and the phases below it. */
import { isBlank } from '../../domain/cells';
import { MONTHS_SHORT } from '../../domain/months';
import type { Area } from '../blueprint';
import type { CellReader } from '../cellReader';
import { labelKey } from '../labels';
import { anyLabel, beginsWithLabel } from './tablesByHand';

export interface BlockByHand {
  area: Area;
  /** The columns of the periods: one or two for each month. */
  periods: number[];
}

export function blocksByHand(reader: CellReader): BlockByHand[] {
  const blocks: BlockByHand[] = [];
  for (let row = 0; row < reader.rows; row += 1) {
    const periods = monthColumns(reader, row) ?? (isPhasesHeading(reader, row) ? [] : undefined);
    if (!periods) continue;
    let rows = 1;
    while (row + rows < reader.rows && belongs(reader, row + rows, periods)) rows += 1;
    blocks.push({ area: { row, column: 0, rows, columns: reader.columns }, periods });
    row += rows - 1;
  }
  return blocks;
}

/** Phases with their times in words, as the PDO prints them, where there are no months. */
const PHASES = anyLabel('Fasi e tempi di esecuzione programmate', 'Fasi e tempi programmati');

function isPhasesHeading(reader: CellReader, row: number): boolean {
  return (
    reader.sheet.values[row]?.some((_, column) => PHASES.test(reader.key(row, column))) ?? false
  );
}

/** Twelve months in a row, each over one column or two; position counts, since letters repeat. */
function monthColumns(reader: CellReader, row: number): number[] | undefined {
  for (let first = 0; first + 12 <= reader.columns; first += 1)
    for (const width of [1, 2]) {
      const columns = MONTHS_SHORT.map((_, month) => first + month * width);
      const areMonths = columns.every((column, month) => isMonth(reader.key(row, column), month));
      const areApart = width === 1 || columns.every((column) => reader.isBlank(row, column + 1));
      if (areMonths && areApart)
        return columns.flatMap((column) => (width === 1 ? [column] : [column, column + 1]));
    }
  return undefined;
}

/** "G", "Gen", "Gennaio", "Ge n", "Mai": how documents abbreviate a month. Two letters tell enough, in their order. */
function isMonth(key: string, month: number): boolean {
  const letters = labelKey(key).replace(/\s/g, '').slice(0, 2);
  return letters !== '' && MONTHS_SHORT[month]!.startsWith(letters);
}

/** The rows of a block go on as long as something stands before the periods or in them. */
function belongs(reader: CellReader, row: number, periods: number[]): boolean {
  const [from = reader.columns] = periods;
  if (periods.every((column) => reader.isBlank(row, column)) && beginsWithLabel(reader, row))
    return false;
  for (let column = 0; column < from; column += 1) if (!reader.isBlank(row, column)) return true;
  return periods.some((column) => !reader.isBlank(row, column));
}

const YEARS = /\b(?:19|20)\d\d\b(?:\s*[-/–]\s*\d{2,4})?/g;

/** The year in the heading of a sheet: the first line above a block that tells one year and stands alone in its row. */
export function yearOfSheet(reader: CellReader, before: number): number | undefined {
  for (let row = 0; row < before; row += 1) {
    const filled = (reader.sheet.values[row] ?? []).filter((value) => !isBlank(value));
    const [years = [], ...others] = filled.map((value) => String(value).match(YEARS) ?? []);
    const [year = ''] = years;
    if (others.length === 0 && years.length === 1 && year.length === 4) return Number(year);
  }
  return undefined;
}
