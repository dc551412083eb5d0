/** Where a row of a summary says something else than its objective's sheet, and the formulas that it has lost. */
import type { BookSummaryRow, SummaryField } from '../../domain/bookSummary';
import type { Place, ShownCell, ShownValue } from '../../domain/places';
import { textKey } from '../../domain/cells';
import { referencesIn } from '../../domain/formulaReferences';
import { numberKey } from '../../domain/objectiveNumber';
import type { Unit } from '../../domain/plan';
import { unitKey } from '../../domain/units';
import { toWeight } from '../../domain/weights';
import { cellAddress } from '../address';
import { unitNameIn } from './expectedRows';
import { differenceFormula } from './rowCells';
import {
  sheetFormula,
  type SheetFormula,
  type SheetFormulaContext,
  type ShownObjective,
} from './sheetFormulas';
import type { SummaryTable, TableColumn } from './summaryTable';

/** Half a cent of a point: what prints the same is the same. */
const TOLERANCE = 0.005;

export interface RowDifference {
  field: SummaryField;
  /** The cell of the summary, and what the sheet says. */
  summary: ShownCell;
  sheet: { at: Place; value: ShownValue };
  /** What would take its place. */
  formula: string;
}

export interface LostFormula {
  at: Place;
  formula: string;
}

interface RowFindings {
  differences: RowDifference[];
  lost: LostFormula[];
}

/** Compares the cells of a row with the sheet of its objective. A formula of people's own is theirs. */
export function compareRow(
  { sheet, columns, shape }: SummaryTable,
  row: BookSummaryRow,
  shown: ShownObjective,
  context: Omit<SheetFormulaContext, 'unitCell'>,
): RowFindings {
  const found: RowFindings = { differences: [], lost: [] };
  const unitColumn = shape.columnOf('unit');
  const unitCell = unitColumn === undefined ? undefined : cellAddress(row.row, unitColumn);
  for (const column of columns) {
    const cell = cellIn(row, column);
    if (column.key === 'difference') {
      const weight = shape.columnOf('weight');
      if (weight === undefined || !cell || cell.formula === null) continue;
      // It compares with the sheet's weight as the cell beside it reads it.
      const isRead = found.lost.some(({ at }) => at.column === weight);
      const formula = differenceFormula(cellAddress(row.row, weight), shown);
      if (formula !== undefined && (isRead || cell.value === '#REF!'))
        found.lost.push({ at: { sheet, row: row.row, column: column.column }, formula });
      continue;
    }
    const expected = sheetFormula(column.key, shown, { ...context, unitCell }, column.date);
    if (!cell || !expected) continue;
    const { formula } = expected;
    if (cell.formula !== null) {
      if (cell.value === '#REF!' || showsFraction(cell, expected))
        found.lost.push({ at: { sheet, row: row.row, column: column.column }, formula });
      continue;
    }
    // A sheet that says nothing contradicts nothing: taking its blank would erase what is printed.
    if (column.key === 'monitoring' || expected.shows === '') continue;
    if (isSame(column.key, cell.value, expected, context.units)) continue;
    found.differences.push({
      field: column.key as SummaryField,
      summary: cell,
      sheet: { at: expected.at, value: expected.shows ?? '' },
      formula,
    });
  }
  return found;
}

/** Whether a formula on the cell of a weight shows the fraction that Excel keeps of it: 0.3 for 30%. */
const showsFraction = ({ value, formula }: ShownCell, { shows, at }: SheetFormula): boolean =>
  typeof value === 'number' &&
  typeof shows === 'number' &&
  shows !== 0 &&
  Math.abs(value * 100 - shows) < TOLERANCE &&
  referencesIn(formula ?? '').some(
    ({ sheet, row, column }) => sheet === at.sheet && row === at.row && column === at.column,
  );

export const cellIn = (
  row: BookSummaryRow,
  { key, date }: Pick<TableColumn, 'key' | 'date'>,
): ShownCell | undefined =>
  date === undefined ? row.cells[key as SummaryField] : row.states[date];

/** Whether two values are one, however they are written: spaces, bullets, accents and the names of a unit do not count. */
function isSame(
  key: TableColumn['key'],
  value: ShownValue,
  { shows }: SheetFormula,
  units: readonly Unit[],
): boolean {
  const other = shows ?? '';
  if (key === 'weight' || key === 'strategicRelevance') {
    const [one, two] = [toWeight(value), toWeight(other)];
    return typeof one === 'number' && typeof two === 'number'
      ? Math.abs(one - two) < TOLERANCE
      : String(value).trim() === String(other).trim();
  }
  if (typeof value === 'number' && typeof other === 'number')
    return Math.abs(value - other) < TOLERANCE;
  const text = (each: ShownValue) => comparable(key, String(each), units);
  return text(value) === text(other);
}

function comparable(key: TableColumn['key'], text: string, units: readonly Unit[]): string {
  if (key === 'number') return numberKey(text);
  if (key === 'unit') return unitKey(unitNameIn(units, text));
  return textKey(text.replace(/[^\p{L}\p{N}%]+/gu, ' '));
}
