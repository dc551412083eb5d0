/** What is to be known before anything is changed: what the cells hold, what goes with a row, and whether Excel lets it. */
import { areaAddress, cellAddress } from '../templates/address';
import type { ChangePlan, CellWrite, Expectation, RowRemoval } from './changePlan';
import { sameInput } from './literal';
import { WorkbookProblem } from './problems';
import { readFormulasOf } from './readFormulas';
import { lookAtCells, removedRow, type RemovedRow } from './removedRow';
import { endsAtRow } from './rowReferences';

/** Cells as they were. */
export interface Before {
  formulas: unknown[][];
  inputs: unknown[][];
  numberFormats: unknown[][];
}

/** A formula, or the formula of a name, that loses a row for good when it goes. */
export interface Reference {
  formula: string;
  /** Absent for a name of the workbook. */
  sheet: Excel.Worksheet | undefined;
  /** Cell, or name. */
  at: { row: number; column: number } | { name: string };
  /** Queues that it is entered again, where it was. */
  enter: () => void;
}

export interface Seen {
  before: ReadonlyMap<CellWrite, Before>;
  rows: ReadonlyMap<RowRemoval, RemovedRow>;
  references: Reference[];
}

/** Once the plan's requests have been answered; one or two more where rows are to go. */
export async function seenBefore(context: Excel.RequestContext, plan: ChangePlan): Promise<Seen> {
  check(context, plan);
  const before = new Map(plan.cells.map((write) => [write, beforeOf(write)]));
  if (plan.removed.length === 0) return { before, rows: new Map(), references: [] };
  const cells = plan.removed.map(({ seen }) => lookAtCells(seen));
  loadNames(context);
  const { found } = await readFormulasOf(context, context.workbook.worksheets.items);
  const rows = new Map(
    plan.removed.map(
      (each, index) =>
        [each, removedRow(each.seen, cells[index] ?? [], each.change.merges)] as const,
    ),
  );
  const isLost = (formula: unknown, home: string) =>
    typeof formula === 'string' &&
    plan.removed.some(({ target, change }) =>
      endsAtRow(formula, home, target.sheet.name, change.row),
    );
  const inCells = found.flatMap(({ sheet, row, column, formulas }) =>
    formulas.flatMap((line, down) =>
      line.flatMap((formula, right) =>
        isLost(formula, sheet.name)
          ? cellReference(plan, sheet, row + down, column + right, String(formula))
          : [],
      ),
    ),
  );
  const inNames = namesOf(context).flatMap(({ item, sheet }) =>
    isLost(item.formula, sheet?.name ?? '') ? nameReference(item, sheet) : [],
  );
  return { before, rows, references: [...inCells, ...inNames] };
}

/** What cells held, of changes of nothing else, where it has been read with others. */
export const seenCells = ({ cells }: ChangePlan, beforeOf: (write: CellWrite) => Before): Seen => ({
  before: new Map(cells.map((write) => [write, beforeOf(write)])),
  rows: new Map(),
  references: [],
});

function check(
  { workbook }: Excel.RequestContext,
  { targets, cells, added, removed, sheets, expected }: ChangePlan,
) {
  for (const { sheet, key } of targets)
    if (sheet.isNullObject) throw new WorkbookProblem({ code: 'sheetGone', sheet: key });
  for (const each of expected) checkExpected(each);
  for (const write of cells) checkCells(write);
  const locked = [...added, ...removed].find(({ target }) => target.sheet.protection.protected);
  if (locked)
    throw new WorkbookProblem({ code: 'protectedSheet', sheet: locked.target.sheet.name });
  if (sheets.length > 0 && workbook.protection.protected)
    throw new WorkbookProblem({ code: 'protectedWorkbook' });
}

/** Whether cells still hold what they were read with. */
export function checkExpected({ target, change, range }: Expectation): void {
  change.values.forEach((values, row) =>
    values.forEach((value, column) => {
      if (String(range.values[row]?.[column] ?? '') === String(value)) return;
      const cell = `${target.sheet.name} ${cellAddress(change.row + row, change.column + column)}`;
      throw new WorkbookProblem({ code: 'changedMeanwhile', cell });
    }),
  );
}

function checkCells({ range, change, target, area }: CellWrite): void {
  const { expects, keepsFormulas } = change;
  range.values.forEach((values: unknown[], row: number) =>
    values.forEach((value, column) => {
      const cell = `${target.sheet.name} ${cellAddress(area.row + row, area.column + column)}`;
      const line = expects?.[area.row + row - change.row];
      if (line && String(line[area.column + column - change.column] ?? '') !== String(value))
        throw new WorkbookProblem({ code: 'changedMeanwhile', cell });
      const formula: unknown = range.formulas[row]?.[column];
      // A text that begins with "=" is its own value.
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      if (keepsFormulas && isFormula) throw new WorkbookProblem({ code: 'holdsFormula', cell });
    }),
  );
  // Null where some of the cells are locked.
  if (target.sheet.protection.protected && range.format.protection.locked !== false)
    throw new WorkbookProblem({ code: 'protectedSheet', sheet: target.sheet.name });
}

function beforeOf({ range: { formulas, values, numberFormat } }: CellWrite): Before {
  return {
    formulas,
    inputs: formulas.map((line, row) =>
      line.map((formula: unknown, column) => sameInput(values[row]?.[column], formula)),
    ),
    numberFormats: numberFormat,
  };
}

const NAMES = 'names/items/name,names/items/formula';

function loadNames({ workbook }: Excel.RequestContext): void {
  workbook.names.load('items/name,items/formula');
  for (const sheet of workbook.worksheets.items) sheet.load(NAMES);
}

function namesOf({ workbook }: Excel.RequestContext) {
  const { names, worksheets } = workbook;
  return [
    ...names.items.map((item) => ({ item, sheet: undefined })),
    ...worksheets.items.flatMap((sheet) => sheet.names.items.map((item) => ({ item, sheet }))),
  ];
}

function cellReference(
  plan: ChangePlan,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  formula: string,
): Reference[] {
  // What goes with its row comes back with it; what is written is given back as it was.
  const isItself = plan.removed.some(
    ({ target, change }) => target.sheet.name === sheet.name && change.row === row,
  );
  const isWritten = plan.cells.some(
    ({ target, area }) =>
      target.sheet.name === sheet.name &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  if (isItself || isWritten) return [];
  const address = areaAddress({ row, column, rows: 1, columns: 1 });
  const enter = () => {
    sheet.getRange(address).formulas = [[formula]];
  };
  return [{ formula, sheet, at: { row, column }, enter }];
}

function nameReference(item: Excel.NamedItem, sheet: Excel.Worksheet | undefined): Reference {
  const { name } = item;
  const formula = String(item.formula);
  const enter = () => {
    item.formula = formula;
  };
  return { formula, sheet, at: { name }, enter };
}
