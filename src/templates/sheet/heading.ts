/** The head of every sheet: plan, authority, unit, number and title of the objective. */
import type { Place } from '../../domain/places';
import type { Objective } from '../../domain/objective';
import type { ResultsUse } from '../../domain/resultsUse';
import type { WeightScale } from '../../domain/plan';
import type { CellContent } from '../blueprint';
import { cellAddress } from '../address';
import { textFormula } from '../sintesi/settingsCells';
import { STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

/** What the head of every sheet of a plan repeats. */
export interface PlanHeading {
  authority: string;
  title: string;
  /** How weights are written; out of 100 where it is not known. */
  weightScale?: WeightScale;
  /** Days and months ("30/06") at which the plan is monitored. */
  monitoringDates?: readonly string[];
  /** Of the dates that say none. */
  firstYear?: number;
  /** Which results the sheets hold; those of their way of planning where it is not known. */
  results?: ResultsUse;
}

/** Where the settings say what sheets repeat: those that refer to these cells are corrected with them. */
export interface HeadingCells {
  title: Place | null;
  authority: Place | null;
  /** Parallel to the plan's monitoring dates. */
  monitoring: readonly Place[];
  firstYear?: Place | null;
}

/** As the settings say it, so that it changes with them; as a text where there are none. */
export function shownHeading(
  plan: PlanHeading,
  cells: HeadingCells | null,
  which: 'title' | 'authority',
): CellContent {
  const place = cells?.[which];
  return place ? { formula: textFormula(place) } : plan[which];
}

/** Rows of the heading, which stay in sight. */
export const HEADING_ROWS = 5;

/** Number and title, which every printed page repeats; its footer names the unit. */
export const REPEATED_FROM = 3;

/** Where the unit stands. */
export const UNIT_CELL = cellAddress(2, 0, true);

export const TITLE_LABEL = 'TITOLO';

export function writeHeading(
  grid: ObjectiveGrid,
  plan: PlanHeading,
  cells: HeadingCells | null,
  objective: Objective,
  numberLabel: string,
): void {
  const line = (
    name: string,
    content: CellContent,
    text: string,
    style: typeof STYLES.planTitle | typeof STYLES.authority,
  ) => {
    grid.name(name, grid.banner(grid.across(), content, text, style));
    grid.row += 1;
  };
  line('Piano', shownHeading(plan, cells, 'title'), plan.title, STYLES.planTitle);
  line('Ente', shownHeading(plan, cells, 'authority'), plan.authority, STYLES.authority);
  line('Settore', objective.unit, objective.unit, STYLES.authority);
  grid.field(grid.at(0), numberLabel, STYLES.objectiveTitle);
  const number = grid.besideLabel();
  grid.field(number, objective.number, STYLES.objectiveTitle);
  grid.name('Numero', { ...number, columns: 1 });
  grid.next(20);
  grid.field(grid.at(0), TITLE_LABEL, STYLES.objectiveTitle);
  const title = grid.besideLabel();
  grid.merged(title, objective.title, STYLES.objectiveTitle);
  grid.name('Titolo', title);
  grid.next(24);
}
