/** How much of the changes has been done, told from the workbook itself: Excel's answer may have been lost. */
import { areaAddress } from '../templates/address';
import { addedRowAfter, type CellWrite, type ChangePlan, type Target } from './changePlan';
import type { Before, Seen } from './changeLook';
import { formulaRuns, givesFormat, runsOf, takesFormat } from './changeQueue';

export interface ChangeState {
  cells: { write: CellWrite; isBefore: boolean; isAsked: boolean }[];
  /** Of each sheet how many rows have come, and how many have gone, in the order of the plan. */
  rows: { target: Target; added: number; removed: number }[];
  sheetsGone: number;
  /** Names of the sheet that rows brought along, as far as they are there. */
  names: Excel.NamedItem[];
  /** Whether the rows that came hold what they were given: Excel may fail once a row is there and not yet filled in. */
  areRowsFilled: boolean;
}

/** One request, one more for each sheet of which rows go, and one where rows have come. */
export async function stateOf(
  context: Excel.RequestContext,
  plan: ChangePlan,
  seen: Seen,
): Promise<ChangeState> {
  for (const { range } of plan.cells) range.load('formulas,values,numberFormat');
  for (const { below } of plan.targets) below?.load('rowIndex');
  const sheets = plan.sheets.map(({ target }) =>
    context.workbook.worksheets.getItemOrNullObject(target.sheet.id),
  );
  for (const sheet of sheets) sheet.load('id');
  const names = plan.added.flatMap(({ group, target }, index) =>
    group && plan.added.findIndex((each) => each.group === group) === index
      ? group.names.map(({ name }) => target.sheet.names.getItemOrNullObject(name))
      : [],
  );
  for (const name of names) name.load('name');
  await context.sync();
  const moves = plan.added.length + plan.removed.length > 0;
  const cells = plan.cells.map((write) => ({
    write,
    ...compared(write, seen.before.get(write)!, moves),
  }));
  const sheetsGone = sheets.filter((sheet) => sheet.isNullObject).length;
  const rows = [];
  for (const target of plan.targets)
    if (target.below) rows.push({ target, ...(await rowsDone(context, plan, target)) });
  const all = { cells, rows, sheetsGone, names, areRowsFilled: true };
  if (plan.added.length === 0 || !haveRowsMoved(all, plan)) return all;
  return { ...all, areRowsFilled: await areFilled(context, plan) };
}

const haveRowsMoved = ({ rows }: Pick<ChangeState, 'rows'>, { added, removed }: ChangePlan) =>
  rows.reduce((sum, row) => sum + row.added + row.removed, 0) === added.length + removed.length;

/** Once all rows have come and gone. */
async function areFilled(context: Excel.RequestContext, plan: ChangePlan): Promise<boolean> {
  const parts = plan.added.flatMap((each) => {
    const { change, target } = each;
    const given =
      'restores' in change
        ? [{ column: change.restores.column, inputs: change.restores.inputs }]
        : runsOf(change);
    const copied = formulaRuns(each).map(({ column, columns }) => ({
      column,
      inputs: Array.from({ length: columns }, () => undefined),
    }));
    return [...given, ...copied].flatMap(({ column, inputs }) => {
      if (inputs.length === 0) return [];
      const area = { row: addedRowAfter(plan, each), column, rows: 1, columns: inputs.length };
      const range = target.sheet.getRange(areaAddress(area));
      range.load('formulas,values');
      return { range, inputs };
    });
  });
  await context.sync();
  return parts.every(({ range, inputs }) =>
    inputs.every((input, index) => {
      const formula: unknown = range.formulas[0]?.[index];
      // A formula that is copied from another row.
      if (input === undefined) return typeof formula === 'string' && formula.startsWith('=');
      return isContent(input, formula, range.values[0]?.[index], true);
    }),
  );
}

/** Rows come first: once one has gone, all have come. */
async function rowsDone(context: Excel.RequestContext, plan: ChangePlan, target: Target) {
  const moved = target.below!.rowIndex - target.belowRow;
  const all = plan.added.filter((each) => each.target === target).length;
  const [first] = plan.removed.filter((each) => each.target === target);
  if (!first || !(await isGone(context, first.range))) return { added: moved, removed: 0 };
  return { added: all, removed: all - moved };
}

/** Whether cells that were read are no more: Excel then refuses to tell where they are. */
async function isGone(context: Excel.RequestContext, range: Excel.Range): Promise<boolean> {
  try {
    range.load('rowIndex');
    await context.sync();
    return false;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'InvalidReference' && code !== 'ItemNotFound') throw error;
    return true;
  }
}

/** Where rows come or go, references in formulas move with them. */
function compared(write: CellWrite, before: Before, moves: boolean) {
  const { range, inputs, change } = write;
  const every = (is: (row: number, column: number) => boolean) =>
    inputs.every((line, row) => line.every((_, column) => is(row, column)));
  const { formulas, values, numberFormat: formats } = range;
  const isFormatted = givesFormat(write);
  const isFormat = (row: number, column: number) => {
    const was = before.numberFormats[row]?.[column];
    const isTaken = change.numberFormat !== undefined && takesFormat(was, inputs[row]?.[column]);
    const general = isTaken ? change.numberFormat : was;
    const wanted = 'numberFormats' in change ? change.numberFormats?.[row]?.[column] : general;
    return formats[row]?.[column] === wanted;
  };
  return {
    isBefore: every(
      (row, column) =>
        formulas[row]?.[column] === before.formulas[row]?.[column] &&
        (!isFormatted || formats[row]?.[column] === before.numberFormats[row]?.[column]),
    ),
    isAsked: every(
      (row, column) =>
        isContent(inputs[row]?.[column], formulas[row]?.[column], values[row]?.[column], moves) &&
        (!isFormatted || isFormat(row, column)),
    ),
  };
}

/** Whether a cell holds what was written to it. */
function isContent(input: unknown, formula: unknown, value: unknown, moves: boolean): boolean {
  if (typeof input !== 'string') return value === input;
  if (input.startsWith("'")) return value === input.slice(1);
  if (!input.startsWith('=')) return value === input;
  return typeof formula === 'string' && plain(formula, moves) === plain(input, moves);
}

/** Excel writes formulas in its own way: capitals, spaces, apostrophes around the names of sheets. */
const plain = (formula: string, moves: boolean) =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.toUpperCase().replace(moves ? /[\s'\d]/g : /[\s']/g, ''),
    )
    .join('');

export const isDone = (state: ChangeState, plan: ChangePlan): boolean =>
  state.cells.every(({ isAsked }) => isAsked) &&
  haveRowsMoved(state, plan) &&
  state.areRowsFilled &&
  state.sheetsGone === plan.sheets.length;

export const isUntouched = ({ cells, rows, sheetsGone }: ChangeState): boolean =>
  cells.every(({ isBefore }) => isBefore) &&
  rows.every(({ added, removed }) => added === 0 && removed === 0) &&
  sheetsGone === 0;

/** Whether everything is as it was, once it has been taken back: one request. */
export async function isRestored(
  context: Excel.RequestContext,
  plan: ChangePlan,
  seen: Seen,
): Promise<boolean> {
  const at = ({ target, area }: CellWrite) => target.sheet.getRange(areaAddress(area));
  const cells = plan.cells.map((write) => ({ range: at(write), before: seen.before.get(write)! }));
  const rows = [...seen.rows].map(([{ target, change }, { column, formulas }]) => {
    const area = { row: change.row, column, rows: 1, columns: Math.max(1, formulas.length) };
    const range = target.sheet.getRange(areaAddress(area));
    return { range, before: { formulas: formulas.length > 0 ? [formulas] : [['']] } };
  });
  for (const { range } of [...cells, ...rows]) range.load('formulas');
  for (const { below } of plan.targets) below?.load('rowIndex');
  await context.sync();
  return (
    [...cells, ...rows].every(({ range, before }) =>
      before.formulas.every((line, row) =>
        line.every((formula, column) => range.formulas[row]?.[column] === formula),
      ),
    ) && plan.targets.every(({ below, belowRow }) => !below || below.rowIndex === belowRow)
  );
}
