/** What was programmed beside what was recorded: financial indicators, levels of attainment. */
import type { AttainmentLevel, RecordedItem } from '../../domain/objective';
import { STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

export const FINANCIAL = 'IndicatoriFinanziari';
export const LEVELS = 'LivelliAttuazione';

/** Two halves of the width: label or programmed on the left, value or recorded on the right. */
function halves(grid: ObjectiveGrid) {
  const left = grid.layout.firstPeriod + Math.floor(grid.layout.periods / 3);
  return [grid.at(0, left), grid.at(left, grid.columns - left)] as const;
}

export function writeFinancialIndicators(
  grid: ObjectiveGrid,
  items: RecordedItem[],
  labels: readonly [string, string],
): void {
  const first = grid.row;
  const heads = halves(grid);
  labels.forEach((label, index) => grid.field(heads[index]!, label, STYLES.tableHeading));
  grid.next();
  for (const { planned, recorded } of items) {
    const [left, right] = halves(grid);
    grid.field(left, planned, STYLES.value);
    grid.field(right, recorded, STYLES.value);
    grid.next();
  }
  if (items.length === 0) grid.next();
  grid.name(FINANCIAL, grid.table(first));
  grid.name(`${FINANCIAL}_Registrati`, {
    row: first,
    column: heads[1].column,
    rows: 1,
    columns: 1,
  });
}

export function writeLevels(grid: ObjectiveGrid, levels: AttainmentLevel[], label: string): void {
  grid.section(label);
  const first = grid.row;
  for (const each of levels.length > 0 ? levels : [{ label: '', value: null }]) {
    const [left, right] = halves(grid);
    grid.field(left, each.label, STYLES.label);
    grid.field(right, each.value, STYLES.value);
    grid.next();
  }
  grid.name(LEVELS, grid.table(first));
  const [, value] = halves(grid);
  grid.name(`${LEVELS}_Valore`, { row: first, column: value.column, rows: 1, columns: 1 });
}
