import type { Objective } from '../../domain/objective';
import type { SheetGrid } from '../sheetGrid';
import { STYLES } from '../style';
import { COLUMNS, FIRST_MONTH, NAME } from './columns';

/** What the head of every sheet of a plan repeats. */
export interface PlanHeading {
  authority: string;
  title: string;
}

/** Rows of the heading: they stay in sight and are repeated on every printed page. */
export const HEADING_ROWS = 4;

/** Plan, authority, unit, number and title of the objective. */
export function addHeading(grid: SheetGrid, plan: PlanHeading, objective: Objective): void {
  const line = (
    name: string,
    text: string,
    style: typeof STYLES.planTitle | typeof STYLES.authority,
  ) => {
    const area = { row: grid.row, column: NAME, rows: 1, columns: COLUMNS };
    grid.field(area, text, style);
    grid.name(name, area);
    grid.row += 1;
  };
  line('Piano', plan.title, STYLES.planTitle);
  line('Ente', plan.authority, STYLES.authority);
  line('Settore', objective.unit, STYLES.authority);

  const row = grid.row;
  const number = { row, column: NAME + 1, rows: 1, columns: 2 };
  const title = { row, column: FIRST_MONTH, rows: 1, columns: COLUMNS - FIRST_MONTH };
  grid.field({ row, column: NAME, rows: 1, columns: 1 }, 'OBIETTIVO N.', STYLES.objectiveTitle);
  grid.field(number, objective.number, STYLES.objectiveTitle, { horizontal: 'Center' });
  grid.field(title, objective.title, STYLES.objectiveTitle);
  grid.name('Numero', number);
  grid.name('Titolo', title);
  grid.atLeast(row, 24);
  grid.row += 1;
}
