/** Where the periods of a cronoprogramma stand in a sheet, as its user has left it. */
import { objectiveTemplate } from '../forms';
import type { SheetContents } from '../sheetContents';
import { scheduleBlocks } from './readSchedules';
import { SheetReader } from './sheetReader';

/** Rows (the last one not included) and columns whose crossings are the cells of periods. */
export interface PeriodCells {
  from: number;
  to: number;
  columns: readonly number[];
}

/** The blocks of a sheet, found as reading finds them; none where it has no cronoprogramma. */
export function periodCells(sheet: SheetContents): PeriodCells[] {
  const { template } = sheet;
  const labels = template === undefined ? {} : objectiveTemplate(template)?.schedule.labels;
  if (!labels) return [];
  return scheduleBlocks(new SheetReader(sheet), labels)
    .map((block) => block.cells())
    .filter(({ columns }) => columns.length > 0);
}
