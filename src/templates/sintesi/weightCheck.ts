/** The check of the weights below a summary. */
import type { WeightScale } from '../../domain/plan';
import { cell, cellAddress } from '../address';
import type { Area } from '../blueprint';
import type { SheetGrid } from '../sheetGrid';
import { COLORS, STYLES, weightFormat } from '../style';
import { valueOrReason } from '../formulas';
import { isOfFaces, isPrinted, type ColumnKey } from './columns';
import { tableRows, type TableShape } from './rowCells';

const LABELS = ['Settore', 'Somma', 'Esito', 'Riga da guardare'];
/** Coefficients have no total to reach. */
const COEFFICIENT_LABELS = LABELS.slice(0, 2);

/** Rows of the check beyond the units of the plan, for those that the user adds to the summary. */
const SPARE_ROWS = 2;

/** What VERIFICA_PESI says of a wrong total, which is shown in bold, as wide as the plain letters of a larger size. */
const WRONG_OUTCOME = 'Somma 120: 20 di troppo';
const BOLD_SIZE = 11;

/** Half a cent of a point, as in VERIFICA_PESI. */
const TOLERANCE = 0.005;

/** Columns of the check, as far as the plan's weights have them. */
const labelsOf = (scale: WeightScale) => (scale === 'coefficienti' ? COEFFICIENT_LABELS : LABELS);

/**
 * Where the parts of the check stand: under the titles and the columns after it that every face shows, and which row to look
 * at under the running totals, where whoever works at the plan looks. Undefined where the table has no place for it.
 */
export function checkColumns(
  columns: readonly { key: ColumnKey; column: number }[],
  scale: WeightScale,
): number[] | undefined {
  const at = (wanted: ColumnKey) => columns.find(({ key }) => key === wanted)?.column;
  const title = at('title');
  if (title === undefined || at('weight') === undefined) return undefined;
  const after = columns
    .filter(({ key, column }) => column > title && isPrinted(key) && !isOfFaces(key))
    .map(({ column }) => column)
    .sort((one, other) => one - other);
  const parts = [title, ...after.slice(0, labelsOf(scale).slice(0, 3).length - 1)];
  const running = at('runningWeight');
  return scale === 'coefficienti' || running === undefined ? parts : [...parts, running];
}

/** Where they stood in a summary of an earlier version: side by side. */
export const formerCheckColumns = (start: number, scale: WeightScale): number[] =>
  labelsOf(scale).map((_, part) => start + part);

/**
 * The weights of every unit named in the summary, each row taken from the same grouped check. Cell by cell rather than
 * spilled: nothing typed near it can block it, and a reader without the add-in still sees the last results. Where a
 * unit has more than 100, the number of the objective at which its running total passes it.
 */
export function addWeightCheck(
  grid: SheetGrid,
  shape: TableShape,
  columns: readonly number[],
  units: readonly string[],
  scale: WeightScale,
): void {
  const [start] = columns;
  if (start === undefined) return;
  const [last, printed] = [columns.at(-1)!, columns[Math.min(columns.length, 3) - 1]!];
  const first = grid.row;
  grid.line(
    { row: grid.row, column: start, rows: 1, columns: printed - start + 1 },
    scale === 'coefficienti'
      ? 'SOMMA DEI COEFFICIENTI PER SETTORE'
      : 'VERIFICA DEI PESI PER SETTORE',
    STYLES.section,
  );
  grid.row += 1;
  columns.forEach((column, part) =>
    grid.field(cell(grid.row, column), labelsOf(scale)[part]!, STYLES.tableHeading),
  );
  grid.row += 1;
  const table = {
    row: grid.row,
    column: start,
    rows: units.length + SPARE_ROWS,
    columns: last - start + 1,
  };
  for (let row = 0; row < table.rows; row += 1)
    checkFormulas(shape, { row: table.row + row, columns }, table.row).forEach((formula, part) =>
      grid.put(table.row + row, columns[part]!, { formula }),
    );
  addStyles(grid, table, columns, scale);
  fitRows(grid, table, columns, units);
  grid.name('VerificaPesi', table);
  grid.row += table.rows;
  grid.together({ row: first, rows: grid.row - first });
}

/** Formulas fill the cells: the rows are made for the texts that they will show. */
function fitRows(
  grid: SheetGrid,
  table: Area,
  columns: readonly number[],
  units: readonly string[],
): void {
  for (let row = 0; row < table.rows; row += 1) {
    const at = (part: number) => cell(table.row + row, columns[part]!);
    grid.atLeast(table.row + row, 18);
    grid.fit(at(0), units[row] ?? '');
    if (columns.length > 2)
      grid.fit({ ...at(2), columns: outcomeCells(columns) }, WRONG_OUTCOME, BOLD_SIZE);
  }
}

/** Cells over which what is wrong runs on one line, where they are blank. */
const MOST_CELLS = 3;

/** How many cells the outcome has: its own, and the blank ones up to the next part of the check. */
function outcomeCells(columns: readonly number[]): number {
  const [, , outcome, next = Infinity] = columns;
  return Math.min(MOST_CELLS, next - outcome!);
}

function addStyles(
  grid: SheetGrid,
  table: Area,
  columns: readonly number[],
  scale: WeightScale,
): void {
  const part = (index: number) => ({ ...table, column: columns[index]!, columns: 1 });
  const units = table.rows - SPARE_ROWS;
  const isCentred = (index: number) => index === 1 || index === 3;
  // Rows for units to come have lines once they name one.
  const spare = { row: table.row + units, rows: SPARE_ROWS };
  const named = `=$${cellAddress(spare.row, columns[0]!)}<>""`;
  columns.forEach((_, index) => {
    const style = isCentred(index) ? STYLES.centered : STYLES.value;
    const wrap = index === 2 && outcomeCells(columns) > 1 ? { wrap: false } : {};
    grid.style({ ...part(index), rows: units }, style, wrap);
    grid.style({ ...part(index), ...spare }, { horizontal: style.horizontal });
    grid.format({ area: { ...part(index), ...spare }, formula: named, line: COLORS.line });
  });
  grid.style(part(1), { numberFormat: weightFormat(scale) });
  if (scale === 'coefficienti') return;
  const outcome = cellAddress(table.row, columns[2]!);
  grid.format(
    { area: part(2), formula: `=${outcome}="OK"`, fill: COLORS.good, bold: true },
    {
      area: part(2),
      formula: `=AND(${outcome}<>"",${outcome}<>"OK")`,
      fill: COLORS.act,
      fontColor: COLORS.actText,
      bold: true,
    },
  );
}

/** The formulas of a row of the check at a place: it shows the unit of its position among the rows, wherever some are added. */
export function checkFormulas(
  shape: TableShape,
  { row, columns }: { row: number; columns: readonly number[] },
  first: number,
): string[] {
  const { columnOf } = shape;
  const rows = (key: ColumnKey) => tableRows(shape, columnOf(key) ?? 0);
  const check = valueOrReason('VERIFICA_PESI', rows('weight'), '100', rows('unit'));
  const start = columns[0]!;
  const position = `${cellAddress(first, start, true)}:${cellAddress(row, start)}`;
  const formulas = columns.slice(0, 3).map((_, part) => {
    const item = `INDEX(${check},ROWS(${position}),${part + 1})`;
    // The first cell says in words what is wrong with the weights; in the others "no such row" is blank.
    return row === first && part === 0 ? `=${item}` : `=IFERROR(${item},"")`;
  });
  if (columns.length <= 3) return formulas;
  const unit = cellAddress(row, start);
  const beyond = `(${rows('unit')}=${unit})*(${rows('runningWeight')}>${100 + TOLERANCE})`;
  const found = `INDEX(${rows('number')},MATCH(1,INDEX(${beyond},0),0))`;
  // Where no row passes 100 there is none to look at; what is an error is no such row.
  return [...formulas, `=IF(${unit}="","",IFERROR(IFNA("n. "&${found},""),"Pesi in errore"))`];
}
