/**
 * A result for each monitoring date: the dates over the results, which of them counts at the reference date, and whether it
 * is measured against the target of the half-year.
 */
import type { Place } from '../../domain/places';
import { toSerial } from '../../domain/dates';
import { cellAddress } from '../address';
import type { Area, CellContent, Style } from '../blueprint';
import { formula, given } from '../formulas';
import { REFERENCE_DATE } from '../settings/names';
import { reference } from '../sintesi/settingsCells';
import { STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

/** Where the settings say the dates, with what stands for them where there are no settings. */
export interface ResultDates {
  /** "30/06", of the year unless they say another. */
  labels: readonly string[];
  year: number;
  /** Parallel to the labels. */
  places: readonly Place[];
  /** The cell of the year. */
  yearAt: Place | null;
}

/** The cell with the date whose results count. */
export const DATE_IN_USE = 'MonitoraggioInUso';
/** The cell that says which target they are measured against. */
export const TARGET_IN_USE = 'TargetInUso';
const DATE_IN_USE_LABEL = 'Monitoraggio in uso';
const TARGET_IN_USE_LABEL = 'Target in uso';
const HALF_YEAR_WORDS = 'a metà anno';
const YEAR_WORDS = 'dell’anno';

/** Points that the result at a date needs. */
export const RESULT_WIDTH = 62;

/** Where the formulas of the rows find what counts. */
export interface DatesInUse {
  /** The headings with the dates, in one row. */
  headings: string;
  date: string;
}

/** The day of a heading: a date as the settings print it, a text that they do not understand as it is. */
export function dateHeading({ labels, year, places, yearAt }: ResultDates, index: number) {
  const label = labels[index] ?? '';
  const place = places[index];
  if (!place) return toSerial(label, year) ?? label;
  return formula(dateFormula(reference(place), yearAt ? reference(yearAt) : String(year)));
}

/** "30/06" of the plan's year, "30/06/2027" of its own: the text of a cell as a date, whatever the language of Excel. */
function dateFormula(cell: string, year: string): string {
  const parts = `SUBSTITUTE(SUBSTITUTE(${cell},".","/"),"-","/")`;
  const day = `VALUE(LEFT(${parts},FIND("/",${parts})-1))`;
  const month = `VALUE(SUBSTITUTE(MID(${parts},FIND("/",${parts})+1,2),"/",""))`;
  const hasYear = `LEN(${parts})-LEN(SUBSTITUTE(${parts},"/",""))=2`;
  const read = `DATE(IF(${hasYear},VALUE(RIGHT(${parts},4)),${year}),${month},${day})`;
  const typed = `DATE(${year},MONTH(${cell}),DAY(${cell}))`;
  return `IF(ISNUMBER(${cell}),${typed},IFERROR(${read},${cell}&""))`;
}

/** The row that says which date counts, over the table whose headings stand so many rows below. */
export function writeDateInUse(
  grid: ObjectiveGrid,
  span: Pick<Area, 'column' | 'columns'>,
  below: number,
): DatesInUse {
  const { text } = grid.layout;
  const heading = grid.row + below;
  const last = span.column + span.columns - 1;
  const headings = `${cellAddress(heading, span.column, true)}:${cellAddress(heading, last, true)}`;
  const area = grid.at(text);
  grid.field(grid.at(0), DATE_IN_USE_LABEL, STYLES.label);
  grid.field(area, formula(dateInUse(headings)), STYLES.value, STYLES.date);
  grid.name(DATE_IN_USE, area);
  return { headings, date: cellAddress(grid.row, text, true) };
}

/** Beside it, the target of which part of the year counts with it; gives its cell. */
export function writeTargetInUse(grid: ObjectiveGrid, { date }: DatesInUse): string {
  const { label, value } = grid.pair();
  grid.line(label, TARGET_IN_USE_LABEL, STYLES.label);
  const isHalf = `${date}<=DATE(YEAR(${date}),6,30)`;
  const target = `IF(${date}="","",IF(${isHalf},"${HALF_YEAR_WORDS}","${YEAR_WORDS}"))`;
  grid.merged(value, formula(target), STYLES.centered);
  grid.name(TARGET_IN_USE, value);
  return cellAddress(grid.row, value.column, true);
}

/** The last of the dates that the reference date has reached; "" where none has come yet. */
const dateInUse = (headings: string): string => {
  const come = `COUNTIF(${headings},"<="&${REFERENCE_DATE})`;
  const later = `COUNTIF(${headings},">"&${REFERENCE_DATE})`;
  return `IF(${REFERENCE_DATE}="","",IF(${come}=0,"",LARGE(${headings},${later}+1)))`;
};

/** The percentages typed at the monitoring dates, each under its date; the last that counts makes the score. */
export function writePercentages(
  grid: ObjectiveGrid,
  levels: readonly string[],
  dates: ResultDates,
): { dates: DatesInUse; values: string } {
  const shown = levels.slice(0, dates.labels.length);
  const [, ...spans] = grid.places(...shown.map(() => RESULT_WIDTH));
  const [first, last] = [spans[0]!, spans.at(-1)!];
  const all = { column: first.column, columns: last.column + last.columns - first.column };
  const inUse = writeDateInUse(grid, all, 1);
  grid.next();
  const heading = grid.row;
  const row = (
    label: string,
    style: Style,
    contentOf: (index: number) => CellContent,
    ...more: Style[]
  ) => {
    grid.line(grid.at(0, first.column), label, style);
    spans.forEach(({ column, columns }, index) =>
      grid.merged(grid.at(column, columns), contentOf(index), style, STYLES.centered, ...more),
    );
    grid.next();
  };
  row('', STYLES.tableHeading, (index) => dateHeading(dates, index), { numberFormat: 'dd/mm' });
  const values = `${cellAddress(grid.row, first.column)}:${cellAddress(grid.row, last.column + last.columns - 1)}`;
  row(PERCENTAGE_LABEL, STYLES.label, (index) => formula(given(shown[index]!)), STYLES.percent);
  grid.name(PERCENTAGES, grid.since(heading));
  grid.gap();
  return { dates: inUse, values };
}

const PERCENTAGE_LABEL = 'Percentuale di raggiungimento';
/** The rows with the percentages at the dates, which show those that are typed above. */
export const PERCENTAGES = 'PercentualiAlleDate';

/** Of the cells under the dates, the one of the date that counts; "" before the first. */
export const valueInUse = ({ headings, date }: DatesInUse, values: string): string =>
  `IF(${date}="","",INDEX(${values},MATCH(${date},${headings},0)))`;

/** The target of the half-year where the indicator has one and the date that counts asks for it. */
export const targetInUse = (target: string, midYear: string, year: string): string =>
  `IF(AND(${target}="${HALF_YEAR_WORDS}",${midYear}<>""),${midYear},IF(${year}="","",${year}))`;
