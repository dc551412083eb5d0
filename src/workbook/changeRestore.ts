/** What takes changes back, as calls to Excel: queued, nothing is sent. */
import { areaAddress } from '../templates/address';
import type { Seen } from './changeLook';
import { wholeRow, type ChangePlan } from './changePlan';
import { givesFormat, grownHeight } from './changeQueue';
import type { ChangeState } from './changeState';
import { fillIn, mergeAgain, putBack } from './removedRow';

/** Queues what brings the workbook back to what it was, from what has been done of the changes. */
export function queueRestoring(plan: ChangePlan, seen: Seen, state: ChangeState): void {
  for (const { target, added, removed } of state.rows) {
    const { sheet } = target;
    const gone = plan.removed.filter((each) => each.target === target).slice(0, removed);
    for (const each of gone.reverse()) putBack(sheet, each.row, seen.rows.get(each)!);
    const come = plan.added.filter((each) => each.target === target).slice(0, added);
    for (const { change } of come.reverse()) wholeRow(target, change.at).delete('Up');
    for (const name of state.names) if (!name.isNullObject) name.delete();
  }
  for (const [{ target, change }, removed] of seen.rows)
    if (state.rows.some((each) => each.target === target && each.removed > 0))
      fillIn(target.sheet, change.row, removed);
  for (const [{ target, change }, removed] of seen.rows)
    if (state.rows.some((each) => each.target === target && each.removed > 0))
      mergeAgain(target.sheet, change.row, removed);
  for (const { write, isBefore } of state.cells) {
    if (isBefore) continue;
    const { inputs, numberFormats } = seen.before.get(write)!;
    const range = write.target.sheet.getRange(areaAddress(write.area));
    if (givesFormat(write)) range.numberFormat = numberFormats as string[][];
    range.formulas = inputs as string[][];
    if (grownHeight(write) !== undefined)
      range.format.rowHeight = write.room!.cell.format.rowHeight;
  }
  if (state.rows.some(({ removed }) => removed > 0))
    for (const { enter } of seen.references) enter();
}
