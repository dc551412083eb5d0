/** Writes a formula in a cell, after looking at what stands where its result will be. */
import { areaAddress } from '../templates/address';
import { asOneStep } from './asOneStep';
import { inTurn } from './excel';
import { sameInput } from './literal';
import { EXCEL_COLUMNS, EXCEL_ROWS } from './nameArea';
import { asProblem, WorkbookProblem } from './problems';
import { parseReference } from './reference';
import { rememberStep } from './lastStep';

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
  | { outcome: 'written' }
  /** Nothing was written: what the cell shows, and which cells are in the way of the result. */
  | { outcome: 'occupied'; content: string; inTheWay: string[] };

/** The cells in the way that are named: the first ones say enough. */
const MOST_NAMED = 5;

/** Two requests: one that looks, one that writes. */
export async function insertFormula(order: FormulaOrder): Promise<Inserted> {
  try {
    return await inTurn(() => asOneStep((context) => insert(context, order)));
  } catch (error) {
    if ((error as { code?: string }).code === 'ItemNotFound')
      throw new WorkbookProblem({ code: 'sheetGone', sheet: order.sheet });
    throw asProblem(error);
  }
}

async function insert(context: Excel.RequestContext, order: FormulaOrder): Promise<Inserted> {
  const sheet = context.workbook.worksheets.getItem(order.sheet);
  const found = await look(context, sheet, order);
  if (found.isLocked) throw new WorkbookProblem({ code: 'protectedSheet', sheet: order.sheet });
  const { content, inTheWay } = found;
  if (!order.overwrite && (content !== '' || inTheWay.length > 0))
    return { outcome: 'occupied', content, inTheWay };
  const cell = sheet.getRange(order.cell);
  cell.formulas = [[order.formula]];
  if (order.format !== undefined && found.isGeneral && !found.isProtected)
    cell.numberFormat = [[order.format]];
  // As Excel writes it, for whoever takes this back.
  cell.load('formulas');
  await context.sync();
  const { id, name } = sheet;
  const { before } = found;
  rememberStep({
    cells: [{ sheet: { id, name }, address: order.cell, before, after: cell.formulas }],
  });
  return { outcome: 'written' };
}

async function look(context: Excel.RequestContext, sheet: Excel.Worksheet, order: FormulaOrder) {
  const cell = sheet.getRange(order.cell);
  cell.load('formulas,values,text,numberFormat,format/protection/locked');
  sheet.load('id,name,protection/protected');
  const area = resultArea(order);
  const result = sheet.getRange(areaAddress(area));
  result.load('formulas');
  const spilled = cell.getSpillingToRangeOrNullObject();
  spilled.load('rowCount,columnCount');
  await context.sync();
  const isProtected = sheet.protection.protected;
  const [[formula = '']] = cell.formulas as [[unknown]];
  const [[value]] = cell.values as [[unknown]];
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
    before: [[sameInput(value, formula)]],
    content: formula === '' ? '' : text === '' ? String(formula) : text,
    inTheWay: inTheWay.slice(0, MOST_NAMED),
    isGeneral: cell.numberFormat[0]?.[0] === 'General',
    isProtected,
    isLocked: isProtected && cell.format.protection.locked !== false,
  };
}

const sizeOf = ({ rowCount, columnCount }: Excel.Range) => ({
  rows: rowCount,
  columns: columnCount,
});

/** The cells of the result, as far as the sheet goes. */
function resultArea({ cell, size }: FormulaOrder) {
  const at = parseReference(cell)?.area;
  if (!at) throw new Error(`not a cell: ${cell}`);
  return {
    row: at.row,
    column: at.column,
    rows: Math.min(size.rows, EXCEL_ROWS - at.row),
    columns: Math.min(size.columns, EXCEL_COLUMNS - at.column),
  };
}
