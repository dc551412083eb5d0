/** The columns of results of a list, by the names of their headings. */
import type { ObjectiveResults } from '../../domain/book';
import type { ObjectivePlaces } from '../../domain/objectivePlaces';
import type { Place } from '../../domain/places';
import type { Indicator, IndicatorTable, Objective } from '../../domain/objective';
import { LIST_NAMES, type Labelled } from '../list/listTemplate';
import {
  BASELINE,
  DEGREE,
  OUTCOME,
  POINTS,
  POLARITY,
  targetOf,
  valueOf,
  YEAR_COLUMN,
  YEAR_DEGREE,
} from '../list/resultColumns';
import { indicatorValue } from '../sheet/indicatorCell';
import type { SheetReader } from './sheetReader';

interface Entry {
  given: Partial<Objective>;
  indicatorTable: IndicatorTable;
  places: ObjectivePlaces;
}

/** Adds what the columns hold; `rows`: those of the objective, one for each of its indicators. */
export function readListResults(
  reader: SheetReader,
  table: string | undefined,
  rows: readonly number[],
  { given, indicatorTable, places }: Entry,
): ObjectiveResults {
  const results: ObjectiveResults = { degrees: [] };
  const [row] = rows;
  if (table === undefined || row === undefined) return results;
  const columnOf = (of: Labelled) => reader.named(LIST_NAMES.column(table, of))?.column;
  const [outcome, degree, points] = [OUTCOME, DEGREE, POINTS].map(columnOf);
  if (outcome !== undefined) {
    given.outcome = reader.read(row, outcome);
    places.fields.outcome = reader.place({ row, column: outcome });
  }
  if (degree !== undefined) {
    // A share as it is, not as its cell shows it.
    const value = reader.value(row, degree);
    given.degree = typeof value === 'number' ? value : reader.planValue(row, degree);
    places.fields.degree = reader.place({ row, column: degree });
    results.score = reader.shown({ row, column: degree });
  }
  if (points !== undefined) results.points = reader.shown({ row, column: points });
  const yearDegree = columnOf(YEAR_DEGREE);
  if (yearDegree === undefined) return results;
  const years = yearsOf(reader, table);
  const columns = (of: typeof targetOf) => years.map((year) => columnOf(of(year)));
  const [targets, values] = [columns(targetOf), columns(valueOf)];
  indicatorTable.resultDates = years.map(String);
  const at = { results: [] as (Place | null)[][], targets: [] as (Place | null)[][] };
  rows.forEach((each, index) => {
    const indicator = indicatorTable.indicators[index];
    for (const [field, of] of [
      ['baseline', BASELINE],
      ['polarity', POLARITY],
    ] as const) {
      const column = columnOf(of);
      if (column === undefined) continue;
      const value = indicatorValue(field, reader.planValue(each, column));
      if (indicator && value !== null) indicator[field] = value;
      if (indicator && places.indicators[index])
        places.indicators[index][field] = reader.place({ row: each, column });
    }
    const shown = reader.shown({ row: each, column: yearDegree });
    const read = (inColumns: (number | undefined)[], what: 'target' | 'actual') =>
      inColumns.map((column) =>
        column === undefined ? null : indicatorValue(what, reader.planValue(each, column)),
      );
    const placesIn = (inColumns: (number | undefined)[]) =>
      inColumns.map((column) =>
        column === undefined ? null : reader.place({ row: each, column }),
      );
    const [target, actual] = [read(targets, 'target'), read(values, 'actual')];
    if (!indicator) return;
    setFilled(indicator, 'targets', target);
    setFilled(indicator, 'results', actual);
    results.degrees.push(shown);
    at.targets.push(placesIn(targets));
    at.results.push(placesIn(values));
  });
  Object.assign(places, at);
  return results;
}

function setFilled(
  indicator: Indicator,
  key: 'targets' | 'results',
  values: Indicator['results'] & object,
): void {
  if (values.some((value) => value !== null)) indicator[key] = values;
}

/** Columns of the targets of each year. */
export function targetColumns(
  reader: SheetReader,
  table: string | undefined,
): ReadonlyMap<number, number> {
  if (table === undefined) return new Map();
  return new Map(
    yearsOf(reader, table).flatMap((year) => {
      const column = reader.named(LIST_NAMES.column(table, targetOf(year)))?.column;
      return column === undefined ? [] : [[year, column] as const];
    }),
  );
}

function yearsOf(reader: SheetReader, table: string): number[] {
  return [...reader.sheet.names.keys()]
    .flatMap((name) => {
      const [, year] = name.startsWith(`${table}_`) ? (YEAR_COLUMN.exec(name) ?? []) : [];
      return year === undefined ? [] : [Number(year)];
    })
    .sort((one, other) => one - other);
}

/** The sums of the columns, in the row of the total. */
export function takeListTotals(reader: SheetReader, table: string | undefined, row: number): void {
  if (table === undefined) return;
  for (const each of [DEGREE, POINTS]) {
    const column = reader.named(LIST_NAMES.column(table, each))?.column;
    if (column !== undefined && reader.formula(row, column) !== null) reader.take({ row, column });
  }
}
