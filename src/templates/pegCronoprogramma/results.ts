import { PHASE_STATES } from '../../domain/phaseState';
import { cell } from '../address';
import type { CellContent } from '../blueprint';
import type { SheetGrid } from '../sheetGrid';
import { STYLES } from '../style';
import { COLUMNS, EXTRA_CELL, FIRST_MONTH, MONTHS, NAME, PROGRESS, STATE } from './columns';
import type { ScheduleResults } from './schedule';
import { stateFormats } from './stateFormats';

export const NO_PHASES = 'Nessuna fase pianificata';

/** Keeps the row of the objective's own results; its formulas come once the schedules are placed. */
export function reserveResults(grid: SheetGrid): number {
  const row = grid.row;
  grid.atLeast(row, 22);
  grid.row += 1;
  return row;
}

/** State, progress, first and last day of the objective, from those of its schedules. */
export function addResults(grid: SheetGrid, row: number, blocks: ScheduleResults[]): void {
  const at = (column: number, columns: number) => ({ row, column, rows: 1, columns });
  const state = at(NAME + 1, 2);
  const progress = at(FIRST_MONTH + 6, MONTHS - 6);
  const dates = blocks.map(({ dates: each }) => each).join(',');
  const formula = (text: string): CellContent =>
    blocks.length === 0 ? null : { formula: `=${text}` };
  grid.field(at(NAME, 1), 'Stato dell’obiettivo', STYLES.section);
  grid.field(
    state,
    blocks.length === 0 ? NO_PHASES : formula(stateFormula(blocks)),
    STYLES.tableHeading,
  );
  grid.field(at(FIRST_MONTH, 6), 'Avanzamento', STYLES.section);
  grid.field(progress, formula(progressFormula(blocks)), STYLES.tableHeading, STYLES.percent);
  grid.field(at(EXTRA_CELL, STATE - EXTRA_CELL + 1), 'Periodo previsto', STYLES.section);
  const date = [STYLES.tableHeading, STYLES.date, { horizontal: 'Center' as const }];
  grid.field(cell(row, PROGRESS), formula(`IF(COUNT(${dates})=0,"",MIN(${dates}))`), ...date);
  grid.field(
    at(PROGRESS + 1, COLUMNS - PROGRESS - 1),
    formula(`IF(COUNT(${dates})=0,"",MAX(${dates}))`),
    ...date,
  );
  grid.format(...stateFormats(state));
  grid.name('Stato', state);
  grid.name('Avanzamento', progress);
}

/** Of several years' states, the one that asks for action first: the order is the domain's. */
function stateFormula(blocks: ScheduleResults[]): string {
  const cells = blocks.map(({ state }) => state);
  if (cells.length <= 1) return cells[0] ?? '';
  const tests = PHASE_STATES.map((state) => {
    const any = cells.map((address) => `${address}="${state}"`).join(',');
    return `OR(${any}),"${state}"`;
  });
  return `IFS(${tests.join(',')})`;
}

/** Every phase counts the same, in whichever year it stands; one without planned months does not count. */
function progressFormula(blocks: ScheduleResults[]): string {
  if (blocks.length <= 1) return blocks[0]?.progress ?? '';
  const phases = blocks.map((block) => block.phases).join(',');
  return `IF(COUNT(${phases})=0,"",AVERAGE(${phases}))`;
}
