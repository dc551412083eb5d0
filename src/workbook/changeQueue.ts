/** Changes as calls to Excel: queued, nothing is sent. */
import type { AddRow, CellContent } from '../domain/changes';
import { areaAddress, onSheet } from '../templates/address';
import { applyRows } from './applySheet';
import { rectangles } from './compact';
import {
  addedRowAfter,
  rowAfter,
  wholeRow,
  type CellWrite,
  type ChangePlan,
  type RowAddition,
  type RowGroup,
  type RowRemoval,
  type Target,
} from './changePlan';
import { cellInput } from './literal';
import { fillIn, mergeAgain, putBack } from './removedRow';
import { heightFor } from './rowHeights';
import type { Seen } from './changeLook';

export function queueChanges(context: Excel.RequestContext, plan: ChangePlan, seen: Seen): void {
  context.application.suspendApiCalculationUntilNextSync();
  const [exact, others] = [true, false].map((is) =>
    plan.cells.filter((each) => isExact(each) === is),
  );
  for (const write of others!) queueCells(write, write.range, seen);
  for (const addition of plan.added) queueRow(addition);
  // Together, since cells may be merged over several of them.
  for (const { target, first, last } of adjacent(plan.removed))
    target.sheet.getRange(`${first + 1}:${last + 1}`).delete('Up');
  // What is given back was read on the sheet as it will be now.
  for (const each of plan.added)
    if ('restores' in each.change)
      fillIn(each.target.sheet, addedRowAfter(plan, each), each.change.restores);
    else if (each.group) queueContent(each, addedRowAfter(plan, each));
  for (const each of plan.added)
    if ('restores' in each.change)
      mergeAgain(each.target.sheet, addedRowAfter(plan, each), each.change.restores);
  for (const write of exact!) {
    const { target, area } = write;
    const row = rowAfter(plan, target, area.row);
    queueCells(write, target.sheet.getRange(areaAddress({ ...area, row })), seen);
  }
  for (const { target } of plan.sheets) {
    // Excel deletes no sheet that only a program can show.
    if (target.sheet.visibility === 'VeryHidden') target.sheet.visibility = 'Hidden';
    target.sheet.delete();
  }
}

/** Rows that go, from the last to the first, those side by side as one. */
function adjacent(removed: readonly RowRemoval[]) {
  const found: { target: Target; first: number; last: number }[] = [];
  for (const { target, row } of removed) {
    const below = found.at(-1);
    if (below?.target === target && below.first === row + 1) below.first = row;
    else found.push({ target, first: row, last: row });
  }
  return found;
}

/** Whether cells are given back what they held, or what refers to the sheet as it will be. */
const isExact = ({ change }: CellWrite): boolean =>
  ('isLate' in change && change.isLate === true) ||
  (typeof change.content[0]?.[0] === 'object' &&
    change.content[0][0] !== null &&
    'input' in change.content[0][0]);

function queueCells(write: CellWrite, range: Excel.Range, seen: Seen): void {
  const { inputs, change, target, area } = write;
  const isFormatted = givesFormat(write);
  if (isFormatted && 'numberFormats' in change)
    range.numberFormat = change.numberFormats as string[][];
  const give = (isGiven: (format: unknown, input: unknown) => boolean) => {
    if (!isFormatted || change.numberFormat === undefined) return;
    const cells = seen.before
      .get(write)!
      .numberFormats.flatMap((formats, row) =>
        formats.flatMap((format, column): [number, number][] =>
          isGiven(format, inputs[row]?.[column]) ? [[area.row + row, area.column + column]] : [],
        ),
      );
    for (const part of rectangles(cells))
      target.sheet.getRange(areaAddress(part)).numberFormat = [[change.numberFormat]];
  };
  // Before the number, which would be a text in it.
  give(isNumberInText);
  range.formulas = inputs as string[][];
  give((format) => format === 'General');
  const height = 'rowHeight' in change ? change.rowHeight : grownHeight(write);
  if (height !== undefined && !target.sheet.protection.protected) range.format.rowHeight = height;
}

/** The height that the row of a cell needs for its new text, where it is lower. */
export function grownHeight({ room, change }: CellWrite): number | undefined {
  if (!room) return undefined;
  const [text] = change.content.flat().filter((each) => each !== undefined);
  if (typeof text !== 'string') return undefined;
  const height = heightFor(text, room);
  return height > room.cell.format.rowHeight ? height : undefined;
}

/** A cell of text, which makes a text of every number. */
const isNumberInText = (format: unknown, input: unknown): boolean =>
  format === '@' && typeof input === 'number';

/** Whether a cell takes the number format that a change has for cells without one of their own. */
export const takesFormat = (format: unknown, input: unknown): boolean =>
  format === 'General' || isNumberInText(format, input);

/** Whether the cells are given a number format, too: a protected sheet takes none, also where they are unlocked. */
export const givesFormat = ({ change, target }: CellWrite): boolean =>
  (change.numberFormat !== undefined || 'numberFormats' in change) &&
  !target.sheet.protection.protected;

function queueRow(addition: RowAddition): void {
  const { target, change, like, group } = addition;
  const { sheet } = target;
  if ('restores' in change) return putBack(sheet, change.at, change.restores);
  wholeRow(target, change.at).insert('Down');
  const whole = wholeRow(target, change.at);
  // Before its content, whose place the text of the link would take, and the look, which is the row's.
  if (change.link) {
    const { column, target: documentReference, tooltip } = change.link;
    const cell = sheet.getRangeByIndexes(change.at, column, 1, 1);
    cell.hyperlink = { documentReference, screenTip: tooltip };
  }
  if (like)
    whole.format.rowHeight = Math.max(
      like.format.rowHeight,
      ...addition.rooms.map(({ text, room }) => heightFor(text, room)),
    );
  if (group) {
    if (group.additions.at(-1) === addition) queueGroup(group, target, change.at);
    return;
  }
  if (like) {
    whole.copyFrom(like, 'Formats');
    if (change.like?.formulas)
      for (const part of formulaRuns(addition)) copyRun(addition, part, change.at);
  }
  queueContent(addition, change.at);
}

/** Once all of its rows are there: the last of them that comes is the first of them. */
function queueGroup(group: RowGroup, target: Target, at: number): void {
  const { rows, like, additions, look } = group;
  if (look) {
    // Excel gives new rows the look of the one above.
    target.sheet.getRange(`${at + 1}:${at + rows}`).clear('Formats');
    applyRows(target.sheet, look, at);
  }
  queueNames(group, target, at);
  if (!like) return;
  target.sheet.getRange(`${at + 1}:${at + rows}`).copyFrom(like, 'Formats');
  [...additions].reverse().forEach((addition, index) => {
    for (const part of formulaRuns(addition)) copyRun(addition, part, at + index);
  });
}

function queueNames({ names, namesThere }: RowGroup, { sheet }: Target, at: number): void {
  for (const name of namesThere) if (!name.isNullObject) name.delete();
  for (const { name, area } of names) {
    const address = areaAddress({ ...area, row: area.row + at }, true);
    sheet.names.add(name, `=${onSheet(sheet.name, address)}`);
  }
}

function queueContent({ target, change }: RowAddition, row: number): void {
  for (const { column, inputs } of runsOf(change))
    target.sheet.getRangeByIndexes(row, column, 1, inputs.length).formulas = [inputs as string[]];
}

interface Run {
  column: number;
  columns: number;
}

function copyRun({ target, like }: RowAddition, { column, columns }: Run, row: number): void {
  const to = target.sheet.getRangeByIndexes(row, column, 1, columns);
  to.copyFrom(like!.getCell(0, column).getResizedRange(0, columns - 1), 'Formulas');
}

/** The cells of the row to be like that hold formulas and are not given anything else. */
export function formulaRuns({ likeUsed, change }: RowAddition): Run[] {
  if (!likeUsed || likeUsed.isNullObject || !change.like?.formulas) return [];
  const { columnIndex } = likeUsed;
  const cells = (likeUsed.formulas[0] as unknown[]).flatMap(
    (formula, index): [number, number][] => {
      const column = columnIndex + index;
      const isFormula = typeof formula === 'string' && formula.startsWith('=');
      return isFormula && change.content[column] === undefined ? [[0, column]] : [];
    },
  );
  return rectangles(cells).map(({ column, columns }) => ({ column, columns }));
}

/** The cells of a new row that are given something, side by side. */
export function runsOf({
  content,
}: Pick<AddRow, 'content'>): { column: number; inputs: unknown[] }[] {
  const cells = content.flatMap((cell: CellContent | undefined, column): [number, number][] =>
    cell === undefined ? [] : [[0, column]],
  );
  return rectangles(cells).map(({ column, columns }) => ({
    column,
    inputs: content.slice(column, column + columns).map((cell) => cellInput(cell ?? null)),
  }));
}
