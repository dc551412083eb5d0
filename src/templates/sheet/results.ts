/** State, progress, first and last day of the objective, from those of its schedules. */
import { cell, cellAddress, rowsBetween } from '../address';
import type { CellContent, Style } from '../blueprint';
import { formula, given, valueOrReason } from '../formulas';
import { REFERENCE_DATE } from '../settings/names';
import { STYLES } from '../style';
import { phaseColumn, type Layout } from './layout';
import type { ObjectiveGrid } from './objectiveGrid';
import { PLANNED, type ScheduleResults } from './scheduleResults';
import { stateFormats } from './stateFormats';
import { mean, stateOfAll } from './statesOfYears';

export const NO_PHASES = 'Nessuna fase pianificata';

/** Rows of the objective's own results. */
const ROWS = 2;
const ROW_HEIGHT = 20;

/** Keeps the rows of the objective's own results; their formulas come once the schedules are placed. */
export function reserveResults(grid: ObjectiveGrid): number {
  const { row } = grid;
  for (let left = ROWS; left > 0; left -= 1) grid.next(ROW_HEIGHT);
  return row;
}

/** State at the date to which it refers; progress, first and last day planned. Gives the cell of the progress. */
export function writeResults(
  grid: ObjectiveGrid,
  first: number,
  blocks: ScheduleResults[],
): string {
  const { value: column, state: dates } = grid.layout;
  const { label, value } = grid.pair();
  const days = blocks.map((block) => phases(grid.layout.dates, block)).join(',');
  const filled = (content: () => string): CellContent =>
    blocks.length === 0 ? null : formula(content());
  const row = (at: number, title: string, content: CellContent, second: string, style: Style) => {
    const place = cell(at, column);
    grid.field(cell(at, 0), title, STYLES.section);
    grid.field(place, content, STYLES.tableHeading, style);
    grid.line({ ...label, row: at }, second, STYLES.section);
    return place;
  };
  const date = [STYLES.tableHeading, STYLES.date, { horizontal: 'Center' as const }];
  const state = row(
    first,
    'Stato dell’obiettivo',
    blocks.length === 0 ? NO_PHASES : filled(() => stateFormula(blocks)),
    'Alla data di riferimento',
    {},
  );
  grid.field({ ...value, row: first }, formula(given(REFERENCE_DATE)), ...date);
  const progress = row(
    first + 1,
    'Avanzamento',
    filled(() => progressFormula(grid.layout, blocks)),
    'Periodo previsto',
    STYLES.percent,
  );
  const day = (column: number, function_: 'MIN' | 'MAX') =>
    grid.field(
      cell(first + 1, column),
      filled(() => `IF(COUNT(${days})=0,"",${function_}(${days}))`),
      ...date,
    );
  day(dates, 'MIN');
  day(dates + 1, 'MAX');
  grid.format(...stateFormats(state));
  grid.name('Stato', state);
  grid.name('Avanzamento', progress);
  return cellAddress(progress.row, progress.column, true);
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
    return `FILTER(${rows(column)},TRIM(${rows(layout.rowLabel)})="${PLANNED}","")`;
  };
  const weights = ofPhases(weight);
  const hasWeights = `SUMPRODUCT((${weights}<>"")*(${weights}<>0))>0`;
  const weighted = valueOrReason('PUNTEGGIO', ofPhases(layout.progress), weights);
  return `IF(${hasWeights},${weighted},${mean(...progress)})`;
}

const phases = (column: number, { heading, totals }: ScheduleResults): string =>
  rowsBetween({ column, columns: 1 }, heading, totals);
