import type { Objective, Schedule } from '../../domain/objective';
import type { SheetBlueprint } from '../blueprint';
import { SheetGrid } from '../sheetGrid';
import { COLORS } from '../style';
import { WIDTHS } from './columns';
import { addFields } from './fields';
import { addHeading, HEADING_ROWS, type PlanHeading } from './heading';
import { addResults, reserveResults } from './results';
import { addSchedule } from './schedule';
import { addGap, addNote, addText } from './sections';
import { addIndicators, addPeople, addSharing } from './tables';

export const PEG_CRONOPROGRAMMA = 'peg-cronoprogramma';
const VERSION = 1;

/**
 * The objective sheet "PEG con cronoprogramma": header fields, description, expected results, indicators, one
 * cronoprogramma for each year with live states, people. Fields are found again by their worksheet-scoped names.
 */
export function pegCronoprogramma(
  name: string,
  objective: Objective,
  plan: PlanHeading,
): SheetBlueprint {
  const grid = new SheetGrid(WIDTHS);
  addHeading(grid, plan, objective);
  addFields(grid, objective);
  const results = reserveResults(grid);
  addGap(grid);
  if (objective.sharedWith.length > 0) {
    addSharing(grid, objective.sharedWith);
    addGap(grid);
  }
  addText(grid, 'DESCRIZIONE OBIETTIVO', 'Descrizione', objective.description);
  addGap(grid);
  addText(grid, 'RISULTATI E IMPATTI ATTESI', 'Risultati', objective.expectedResults);
  addGap(grid);
  addIndicators(grid, objective.indicatorTable);
  addGap(grid);
  const planned = objective.schedules.filter(({ phases }) => phases.length > 0);
  const names = scheduleNames(planned);
  const blocks = planned.map((schedule, index) => {
    const block = addSchedule(grid, schedule, names[index] ?? '');
    addGap(grid);
    return block;
  });
  addResults(grid, results, blocks);
  addPeople(grid, objective.people);
  if (objective.notes !== '') {
    addGap(grid);
    addNote(grid, objective.notes);
    grid.name('Note', { row: grid.row - 1, column: 0, rows: 1, columns: grid.columns });
  }
  return grid.toBlueprint(
    {
      name,
      tabColor: COLORS.planned,
      identity: { template: PEG_CRONOPROGRAMMA, version: VERSION, objective: objective.number },
      freeze: { rows: HEADING_ROWS, columns: 0 },
    },
    `Obiettivo ${objective.number} – pagina &P di &N`,
    HEADING_ROWS,
  );
}

/** Cronoprogramma_2021; a second block of the same year is Cronoprogramma_2021_2. */
function scheduleNames(schedules: Schedule[]): string[] {
  return schedules.map(({ year }, index) => {
    const before = schedules.slice(0, index).filter((other) => other.year === year).length;
    return before === 0 ? `Cronoprogramma_${year}` : `Cronoprogramma_${year}_${before + 1}`;
  });
}
