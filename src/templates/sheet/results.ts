/** State, progress, first and last day of the objective, from those of its schedules. */
import { cell, rowsBetween } from '../address';
import type { CellContent } from '../blueprint';
import { valueOrReason } from '../formulas';
import { STYLES } from '../style';
import { phaseColumn, type Layout } from './layout';
import type { ObjectiveGrid } from './objectiveGrid';
import { PLANNED, type ScheduleResults } from './scheduleResults';
import { stateFormats } from './stateFormats';
import { mean, stateOfAll } from './statesOfYears';

export const NO_PHASES = 'Nessuna fase pianificata';

/** Keeps the row of the objective's own results; its formulas come once the schedules are placed. */
export function reserveResults(grid: ObjectiveGrid): number {
  const { row } = grid;
  grid.next(22);
  return row;
}

export function writeResults(grid: ObjectiveGrid, row: number, blocks: ScheduleResults[]): void {
  const { rowLabel, firstPeriod, periods, extraCell, state: stateColumn, progress } = grid.layout;
  const at = (column: number, columns: number) => ({ row, column, rows: 1, columns });
  const half = periods / 2;
  const state = at(1, rowLabel);
  const reached = at(firstPeriod + half, periods - half);
  const dates = blocks.map((block) => phases(grid.layout.dates, block)).join(',');
  const formula = (text: () => string): CellContent =>
    blocks.length === 0 ? null : { formula: `=${text()}` };
  const stateContent = blocks.length === 0 ? NO_PHASES : formula(() => stateFormula(blocks));
  grid.field(at(0, 1), 'Stato dell’obiettivo', STYLES.section);
  grid.field(state, stateContent, STYLES.tableHeading);
  grid.field(at(firstPeriod, half), 'Avanzamento', STYLES.section);
  grid.field(
    reached,
    formula(() => progressFormula(grid.layout, blocks)),
    STYLES.tableHeading,
    STYLES.percent,
  );
  grid.field(at(extraCell, stateColumn - extraCell + 1), 'Periodo previsto', STYLES.section);
  const date = [STYLES.tableHeading, STYLES.date, { horizontal: 'Center' as const }];
  grid.field(
    cell(row, progress),
    formula(() => `IF(COUNT(${dates})=0,"",MIN(${dates}))`),
    ...date,
  );
  grid.field(
    at(progress + 1, grid.columns - progress - 1),
    formula(() => `IF(COUNT(${dates})=0,"",MAX(${dates}))`),
    ...date,
  );
  grid.format(...stateFormats(state));
  grid.name('Stato', state);
  grid.name('Avanzamento', reached);
}

function stateFormula(blocks: readonly ScheduleResults[]): string {
  const cells = blocks.map(({ state }) => state);
  return cells.length === 1 ? cells[0]! : stateOfAll(cells);
}

/**
 * The phases of several years weigh like those of one: by their weights, where any has one; all alike otherwise. The
 * rows of all years are taken together, those of phases picked by their label.
 */
function progressFormula(layout: Layout, blocks: readonly ScheduleResults[]): string {
  if (blocks.length === 1) return blocks[0]!.progress;
  const progress = blocks.map((block) => phases(layout.progress, block));
  const weight = phaseColumn(layout, 'weight');
  if (weight === undefined) return mean(...progress);
  const ofPhases = (column: number) => {
    const rows = (of: number) =>
      rowsBetween({ column: of, columns: 1 }, blocks[0]!.heading, blocks.at(-1)!.totals);
    return `FILTER(${rows(column)},${rows(layout.rowLabel)}="${PLANNED}","")`;
  };
  const weights = ofPhases(weight);
  const hasWeights = `SUMPRODUCT((${weights}<>"")*(${weights}<>0))>0`;
  const weighted = valueOrReason('PUNTEGGIO', ofPhases(layout.progress), weights);
  return `IF(${hasWeights},${weighted},${mean(...progress)})`;
}

const phases = (column: number, { heading, totals }: ScheduleResults): string =>
  rowsBetween({ column, columns: 1 }, heading, totals);
