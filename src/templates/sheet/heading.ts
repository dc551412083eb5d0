/** The head of every sheet: plan, authority, unit, number and title of the objective. */
import type { Objective } from '../../domain/objective';
import type { WeightScale } from '../../domain/plan';
import { STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

/** What the head of every sheet of a plan repeats. */
export interface PlanHeading {
  authority: string;
  title: string;
  /** How weights are written; out of 100 where it is not known. */
  weightScale?: WeightScale;
}

/** Rows of the heading: they stay in sight and are repeated on every printed page. */
export const HEADING_ROWS = 4;

export function writeHeading(
  grid: ObjectiveGrid,
  plan: PlanHeading,
  objective: Objective,
  numberLabel: string,
): void {
  const line = (
    name: string,
    text: string,
    style: typeof STYLES.planTitle | typeof STYLES.authority,
  ) => {
    grid.name(name, grid.across());
    grid.field(grid.across(), text, style);
    grid.row += 1;
  };
  line('Piano', plan.title, STYLES.planTitle);
  line('Ente', plan.authority, STYLES.authority);
  line('Settore', objective.unit, STYLES.authority);

  const { rowLabel, firstPeriod } = grid.layout;
  const number = grid.at(1, rowLabel);
  const title = grid.at(firstPeriod, grid.columns - firstPeriod);
  grid.field(grid.at(0), numberLabel, STYLES.objectiveTitle);
  grid.field(number, objective.number, STYLES.objectiveTitle, { horizontal: 'Center' });
  grid.field(title, objective.title, STYLES.objectiveTitle);
  grid.name('Numero', number);
  grid.name('Titolo', title);
  grid.next(24);
}
