/** The check of the weights below a summary. */
import type { WeightScale } from '../../domain/plan';
import { areaAddress, cell, cellAddress } from '../address';
import type { Area } from '../blueprint';
import type { SheetGrid } from '../sheetGrid';
import { COLORS, STYLES, weightFormat } from '../style';
import { valueOrReason } from '../formulas';
import type { ColumnKey } from './columns';
import type { TableShape } from './rowCells';

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
const partsOf = (scale: WeightScale) => (scale === 'coefficienti' ? COEFFICIENT_LABELS : LABELS);

/**
 * The weights of every unit named in the summary, each row taken from the same grouped check. Cell by cell rather than
 * spilled: nothing typed near it can block it, and a reader without the add-in still sees the last results. Where a
 * unit has more than 100, the number of the objective at which its running total passes it.
 */
export function addWeightCheck(
  grid: SheetGrid,
  shape: TableShape,
  units: readonly string[],
  scale: WeightScale,
): void {
  const start = shape.columnOf('title');
  if (shape.columnOf('weight') === undefined || start === undefined) return;
  const labels = partsOf(scale);
  grid.row = shape.end + 1;
  grid.line(
    { row: grid.row, column: start, rows: 1, columns: labels.length },
    scale === 'coefficienti'
      ? 'SOMMA DEI COEFFICIENTI PER SETTORE'
      : 'VERIFICA DEI PESI PER SETTORE',
    STYLES.section,
  );
  grid.row += 1;
  labels.forEach((label, part) =>
    grid.field(cell(grid.row, start + part), label, STYLES.tableHeading),
  );
  grid.row += 1;
  const table = {
    row: grid.row,
    column: start,
    rows: units.length + SPARE_ROWS,
    columns: labels.length,
  };
  for (let row = 0; row < table.rows; row += 1)
    checkFormulas(shape, { row: table.row + row, column: start }, table.row, scale).forEach(
      (formula, part) => grid.put(table.row + row, start + part, { formula }),
    );
  addStyles(grid, table, scale);
  fitRows(grid, table, units);
  grid.name('VerificaPesi', table);
  grid.row += table.rows;
}

/** Formulas fill the cells: the rows are made for the texts that they will show. */
function fitRows(grid: SheetGrid, table: Area, units: readonly string[]): void {
  for (let row = 0; row < table.rows; row += 1) {
    const at = (part: number) => cell(table.row + row, table.column + part);
    grid.atLeast(table.row + row, 18);
    grid.fit(at(0), units[row] ?? '');
    if (table.columns > 2) grid.fit(at(2), WRONG_OUTCOME, BOLD_SIZE);
  }
}

function addStyles(grid: SheetGrid, table: Area, scale: WeightScale): void {
  const part = (index: number) => ({ ...table, column: table.column + index, columns: 1 });
  grid.style(table, STYLES.value);
  grid.style(part(1), STYLES.centered, { numberFormat: weightFormat(scale) });
  if (scale === 'coefficienti') return;
  grid.style(part(3), STYLES.centered);
  const outcome = cellAddress(table.row, table.column + 2);
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
  { headings, end, columnOf }: TableShape,
  at: { row: number; column: number },
  first: number,
  scale: WeightScale,
): string[] {
  /** The rows between the headings and the blank row below them, wherever rows are added. */
  const rows = (key: ColumnKey) => {
    const column = columnOf(key) ?? 0;
    const whole = areaAddress(
      { row: headings, column, rows: end - headings + 1, columns: 1 },
      true,
    );
    return `INDEX(${whole},2):INDEX(${whole},MAX(2,ROWS(${whole})-1))`;
  };
  const check = valueOrReason('VERIFICA_PESI', rows('weight'), '100', rows('unit'));
  const position = `${cellAddress(first, at.column, true)}:${cellAddress(at.row, at.column)}`;
  const parts = partsOf(scale).slice(0, 3);
  const formulas = parts.map((_, part) => {
    const item = `INDEX(${check},ROWS(${position}),${part + 1})`;
    // The first cell says in words what is wrong with the weights; in the others "no such row" is blank.
    return at.row === first && part === 0 ? `=${item}` : `=IFERROR(${item},"")`;
  });
  if (scale === 'coefficienti') return formulas;
  const unit = cellAddress(at.row, at.column);
  const beyond = `(${rows('unit')}=${unit})*(${rows('runningWeight')}>${100 + TOLERANCE})`;
  const found = `INDEX(${rows('number')},MATCH(1,INDEX(${beyond},0),0))`;
  // Where no row passes 100 there is none to look at; what is an error is no such row.
  return [...formulas, `=IF(${unit}="","",IFERROR(IFNA("n. "&${found},""),"Pesi in errore"))`];
}
