/** Results in the table of the score: at each of its dates, or one; and what a row of it says of an indicator that has no card. */
import type { Indicator, IndicatorField } from '../../domain/objective';
import { serialText, isSerial } from '../../domain/dates';
import { labelKey } from '../labels';
import { indicatorValue } from '../sheet/indicatorCell';
import {
  resultHeading,
  RESULTS_BAND,
  SCORE_FIELDS,
  SCORE_RESULTS,
  SCORE_TABLE,
} from '../sheet/indicatorScore';
import { DATE_IN_USE, PERCENTAGES } from '../sheet/scoreDates';
import type { ReadIndicators } from './readIndicators';
import type { SheetReader } from './sheetReader';

/** The columns of the dates, and what their headings say. */
export interface DateColumns {
  labels: string[];
  columns: number[];
}

/** A column whose heading says nothing is of a date that the settings no longer have: nobody reads it. */
export function dateColumns(reader: SheetReader): DateColumns {
  const found: DateColumns = { labels: [], columns: [] };
  for (let index = 0; ; index += 1) {
    const area = reader.named(resultHeading(index));
    if (!area) return found;
    const value = reader.value(area.row, area.column);
    const label = isSerial(value) ? serialText(value) : reader.text(area.row, area.column).trim();
    if (label === '') continue;
    found.labels.push(label);
    found.columns.push(area.column);
  }
}

/** Adds the results at the dates of the table; `rows`: of each indicator, where it has one. */
export function addResults(
  reader: SheetReader,
  read: ReadIndicators,
  rows: readonly (number | undefined)[],
): void {
  const { labels, columns } = dateColumns(reader);
  if (labels.length === 0) return;
  read.table.resultDates = labels;
  read.results = rows.map((row, index) => {
    const indicator = read.table.indicators[index];
    if (row === undefined || !indicator) return columns.map(() => null);
    const results = columns.map((column) => reader.planValue(row, column));
    if (results.some((result) => result !== null)) indicator.results = results;
    return columns.map((column) => reader.place({ row, column }));
  });
}

/** What is typed in a row of the score where the way of planning has no column for it. */
const TYPED = ['weight', 'polarity', 'target', 'actual'] as const;

/** Adds what the rows of the score say of the indicators of a table; gives the row of each. */
export function addScoreRows(reader: SheetReader, read: ReadIndicators): (number | undefined)[] {
  const area = reader.named(SCORE_TABLE);
  if (!area) return read.places.map(() => undefined);
  const columnOf = (field: string) => reader.named(`${SCORE_TABLE}_${field}`)?.column;
  const name = columnOf('description') ?? area.column;
  const free = new Map<number, string>();
  for (let row = area.row + 1; row < area.row + area.rows; row += 1)
    if (!reader.isBlank(row, name)) free.set(row, reader.key(row, name));
  const rows = matched(
    read.table.indicators.map(({ description }) => labelKey(String(description ?? ''))),
    free,
  );
  const isByDate = dateColumns(reader).columns.length > 0;
  rows.forEach((row, index) => {
    const [indicator, places] = [read.table.indicators[index]!, read.places[index]!];
    if (row === undefined) return;
    for (const field of TYPED) {
      const column = columnOf(field);
      if (column === undefined || field in places || (field === 'actual' && isByDate)) continue;
      places[field] = reader.place({ row, column });
      setValue(reader, indicator, field, row, column);
    }
  });
  addResults(reader, read, rows);
  return rows;
}

function setValue(
  reader: SheetReader,
  indicator: Indicator,
  field: IndicatorField,
  row: number,
  column: number,
): void {
  const value = indicatorValue(field, reader.planValue(row, column));
  if (value !== null) indicator[field] = value;
}

/** Each indicator has the first row that names it and is nobody's: they stand in one order, and names may repeat. */
function matched(
  names: readonly string[],
  rows: ReadonlyMap<number, string>,
): (number | undefined)[] {
  const free = new Map(rows);
  return names.map((name) => {
    const [row] = [...free].find(([, key]) => key === name) ?? [];
    if (row !== undefined) free.delete(row);
    return row;
  });
}

/** What the table and the rows under it show: what cards say, what formulas compute, and the score. */
export function takeScoreTable(reader: SheetReader): void {
  const area = reader.named(SCORE_TABLE);
  if (area) {
    const columns = SCORE_FIELDS.flatMap(
      ({ field }) => reader.named(`${SCORE_TABLE}_${field}`)?.column ?? [],
    );
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (const column of [...columns, ...dateColumns(reader).columns])
        reader.take({ row, column });
    reader.takeRowNumbers({ row: area.row, rows: area.rows, column: reader.columns - 1 });
    takeIfSays(reader, area.row - 1, RESULTS_BAND);
  }
  for (const name of SCORE_RESULTS) {
    const result = reader.named(name);
    if (result) reader.take(result);
  }
  for (const name of [DATE_IN_USE, PERCENTAGES]) {
    const inUse = reader.named(name);
    if (!inUse) continue;
    for (let row = inUse.row; row < inUse.row + inUse.rows; row += 1) reader.takeRow(row);
  }
}

function takeIfSays(reader: SheetReader, row: number, label: string): void {
  for (const column of reader.filled(row))
    if (reader.key(row, column) === labelKey(label)) reader.take({ row, column });
}
