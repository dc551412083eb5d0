/** The cells of a summary's row: each shows the sheet by formula, save what the plan's own summary prints otherwise. */
import type { ShownValue } from '../../domain/places';
import type { SummaryRow } from '../../domain/plan';
import { areaAddress, cellAddress, columnName } from '../address';
import type { CellContent } from '../blueprint';
import type { ColumnKey } from './columns';
import {
  sheetFormula,
  weightCell,
  weightFormula,
  type SheetFormulaContext,
  type ShownObjective,
} from './sheetFormulas';

/** Where the table of a summary stands. */
export interface TableShape {
  /** Row of the headings, from 0. */
  headings: number;
  /** The blank row after the last one, up to which the formulas reach. */
  end: number;
  columnOf(key: ColumnKey): number | undefined;
}

/** The cells of a column between the headings and the blank row below the table, wherever rows are added. */
export function tableRows({ headings, end }: TableShape, column: number): string {
  const whole = wholeRows({ headings, end }, column);
  return `INDEX(${whole},2):INDEX(${whole},MAX(2,ROWS(${whole})-1))`;
}

/** The same with the headings and the blank row: for formulas that take no notice of these. */
export const wholeRows = (
  { headings, end }: Pick<TableShape, 'headings' | 'end'>,
  column: number,
): string => areaAddress({ row: headings, column, rows: end - headings + 1, columns: 1 }, true);

export interface SummaryLineCells {
  /** Under the name of the settings. */
  unit: string;
  printed: SummaryRow | null;
  shown: ShownObjective | null;
  /** What it brings along from another summary. */
  carried?: Carried;
}

/** What a row brings along to a cell; undefined where it brings nothing. */
export type Carried = (column: { key: ColumnKey; date?: number }) => ShownValue | undefined;

/** What a cell holds: the text that it will show tells the height of its row. */
export interface RowCell {
  content: CellContent;
  text: string;
}

const NOTHING: RowCell = { content: null, text: '' };

/** The cell of a column for a row at a place of the sheet; `date` is the position of a monitoring date. */
export function rowCell(
  key: ColumnKey,
  line: SummaryLineCells,
  at: number,
  shape: TableShape,
  context: Omit<SheetFormulaContext, 'unitCell'>,
  date = 0,
): RowCell {
  const { shown } = line;
  switch (key) {
    case 'runningWeight':
    case 'share':
    case 'difference':
      return { content: tableFormula(key, at, shape, shown), text: '' };
    case 'id':
      return constant(shown?.source.id ?? null);
    default: {
      const unitColumn = shape.columnOf('unit');
      const unitCell = unitColumn === undefined ? undefined : cellAddress(at, unitColumn);
      const formula = shown ? sheetFormula(key, shown, { ...context, unitCell }, date) : undefined;
      const printed = printedOf(key, line, date);
      if (!formula) return constant(printed);
      const isSame =
        printed === null ||
        formula.shows === undefined ||
        String(formula.shows) === String(printed);
      if (!isSame) return constant(printed);
      return { content: { formula: formula.formula }, text: String(formula.shows ?? '') };
    }
  }
}

const constant = (content: string | number | null): RowCell =>
  content === null || content === '' ? NOTHING : { content, text: String(content) };

/** What the plan's summary prints there; null for a blank, which no sheet contradicts. */
function printedOf(
  key: ColumnKey,
  { printed, unit }: SummaryLineCells,
  date: number,
): string | number | null {
  if (!printed) return null;
  if (key === 'unit') return unit;
  if (key === 'monitoring') return printed.states[date] || null;
  const value = key in printed ? printed[key as keyof SummaryRow] : null;
  return typeof value === 'string' || typeof value === 'number' ? value || null : null;
}

/**
 * A formula on the table itself; undefined where the table lacks a column that it needs. Ranges begin at the headings
 * and end at the blank row below the table, so that rows added anywhere are of them.
 */
export function tableFormula(
  key: 'runningWeight' | 'share' | 'difference',
  at: number,
  { headings, end, columnOf }: TableShape,
  shown: ShownObjective | null,
): CellContent {
  const [unit, weight] = [columnOf('unit'), columnOf('weight')];
  if (weight === undefined) return null;
  const weightCell = cellAddress(at, weight);
  if (key === 'difference') {
    const formula = differenceFormula(weightCell, shown);
    return formula === undefined ? null : { formula };
  }
  if (unit === undefined) return null;
  const unitCell = cellAddress(at, unit);
  const from = (column: number, last: string) =>
    `${columnName(column)}$${headings + 1}:${columnName(column)}${last}`;
  if (key === 'runningWeight') {
    // Weights of the unit down to this row: where it passes 100 is the row to look at.
    const down = (column: number) => from(column, String(at + 1));
    return { formula: `=SUMIF(${down(unit)},${unitCell},${down(weight)})` };
  }
  const all = (column: number) => from(column, `$${end + 1}`);
  const sum = `SUMIF(${all(unit)},${unitCell},${all(weight)})`;
  const share = `IF(${sum}=0,"Somma dei pesi: 0",${weightCell}*100/${sum})`;
  const said = `IF(ISNUMBER(${weightCell}),${share},"Peso non numerico")`;
  return { formula: `=IF(${weightCell}="","",${said})` };
}

const UNREADABLE = 'Peso della scheda non leggibile';

/** "Nella scheda: 20", or that it is missing or cannot be read there, where the weight of the summary is not the sheet's. */
export function differenceFormula(
  weight: string,
  shown: ShownObjective | null,
): string | undefined {
  const formula = shown ? weightFormula(shown) : undefined;
  if (formula === undefined) return undefined;
  const said = `IF(${formula}="","Manca nella scheda","Nella scheda: "&${formula})`;
  // The sheet's weight is in words where it is in error. What is left is a sheet that is gone, and a reader without the
  // functions, who has nothing to compare.
  const otherwise = `IF(ISERROR(${weightCell(shown!)}),"${UNREADABLE}","")`;
  return `=IFERROR(IF(${weight}=${formula},"",${said}),${otherwise})`;
}
