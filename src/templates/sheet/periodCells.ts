/** Where the periods of a cronoprogramma stand in a sheet, as its user has left it. */
import { CellReader } from '../cellReader';
import { objectiveTemplate } from '../forms';
import type { SheetContents } from '../sheetContents';
import { schedulePeriods } from './readSchedule';
import { blocksByHand } from './scheduleByHand';

/** Rows (the last one not included) and columns whose crossings are the cells of periods. */
export interface PeriodCells {
  from: number;
  to: number;
  columns: readonly number[];
}

/** The blocks of a sheet, found as reading finds them; none where it has no cronoprogramma. */
export function periodCells(sheet: SheetContents): PeriodCells[] {
  const reader = new CellReader(sheet);
  const { template } = sheet;
  if (template !== undefined) {
    const labels = objectiveTemplate(template)?.schedule.labels;
    return labels ? schedulePeriods(reader, labels) : [];
  }
  return blocksByHand(reader)
    .filter(({ periods }) => periods.length > 0)
    .map(({ area: { row, rows }, periods }) => ({
      from: row + 1,
      to: row + rows,
      columns: periods,
    }));
}
