/** Writes a formula in a cell, after looking at what stands where its result will be. */
import type { Change } from '../domain/changes';
import { areaAddress } from '../templates/address';
import { applyPlan } from './applyChanges';
import { planChanges } from './changePlan';
import { change } from './excel';
import { EXCEL_COLUMNS, EXCEL_ROWS } from './nameArea';
import { WorkbookProblem } from './problems';
import { parseReference } from './reference';

export interface FormulaOrder {
  sheet: string;
  /** "C5". */
  cell: string;
  /** In English, with commas, as Excel's `formulas` take it. */
  formula: string;
  /** For a cell that has no format of its own. */
  format?: string | undefined;
  /** How many cells the result takes, as far as is known. */
  size: { rows: number; columns: number };
  /** True once the user has agreed to lose what is there. */
  overwrite: boolean;
}

export type Inserted =
  /** With the error that the formula shows, where it shows one. */
  | { outcome: 'written'; error?: string }
  /** Nothing was written: what the cell shows, and which cells are in the way of the result. */
  | { outcome: 'occupied'; content: string; inTheWay: string[] };

/** The cells in the way that are named: the first ones say enough. */
const MOST_NAMED = 5;

/** Three requests: one that looks, one that writes, one that reads what the formula shows. */
export const insertFormula = (order: FormulaOrder): Promise<Inserted> =>
  change((context) => insert(context, order));

async function insert(context: Excel.RequestContext, order: FormulaOrder): Promise<Inserted> {
  const plan = planChanges(context, [cellChange(order)]);
  const found = await lookAtCell(context, order);
  const { content, inTheWay } = found;
  if (!order.overwrite && (content !== '' || inTheWay.length > 0)) {
    if (found.isLocked) throw new WorkbookProblem({ code: 'protectedSheet', sheet: order.sheet });
    return { outcome: 'occupied', content, inTheWay };
  }
  const { errorsShown } = await applyPlan(context, plan);
  const [shown] = errorsShown;
  return { outcome: 'written', ...(shown && { error: shown.error }) };
}

function cellChange({ sheet, cell, formula, format }: FormulaOrder): Change {
  const { row, column } = placeOf(cell);
  return {
    kind: 'cells',
    ...{ sheet, row, column, content: [[{ formula }]] },
    ...(format !== undefined && { numberFormat: format }),
  };
}

/** One request. */
async function lookAtCell(context: Excel.RequestContext, order: FormulaOrder) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(order.sheet);
  const cell = sheet.getRange(order.cell);
  cell.load('formulas,text,format/protection/locked');
  sheet.load('protection/protected');
  const area = resultArea(order);
  const result = sheet.getRange(areaAddress(area));
  result.load('formulas');
  const spilled = cell.getSpillingToRangeOrNullObject();
  spilled.load('rowCount,columnCount');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem({ code: 'sheetGone', sheet: order.sheet });
  const [[formula = '']] = cell.formulas as [[unknown]];
  const [[text = '']] = cell.text as [[string?]];
  // Cells that the formula now there fills will be free.
  const own = spilled.isNullObject ? { rows: 1, columns: 1 } : sizeOf(spilled);
  const inTheWay: string[] = [];
  (result.formulas as unknown[][]).forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (content === '' || (row < own.rows && column < own.columns)) return;
      inTheWay.push(
        areaAddress({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
      );
    }),
  );
  return {
    content: formula === '' ? '' : text === '' ? String(formula) : text,
    inTheWay: inTheWay.slice(0, MOST_NAMED),
    isLocked: sheet.protection.protected && cell.format.protection.locked !== false,
  };
}

const sizeOf = ({ rowCount, columnCount }: Excel.Range) => ({
  rows: rowCount,
  columns: columnCount,
});

/** The cells of the result, as far as the sheet goes. */
function resultArea({ cell, size }: FormulaOrder) {
  const at = placeOf(cell);
  return {
    row: at.row,
    column: at.column,
    rows: Math.min(size.rows, EXCEL_ROWS - at.row),
    columns: Math.min(size.columns, EXCEL_COLUMNS - at.column),
  };
}

function placeOf(cell: string) {
  const at = parseReference(cell)?.area;
  if (!at) throw new Error(`not a cell: ${cell}`);
  return at;
}
