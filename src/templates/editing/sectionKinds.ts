/** The sections that a sheet may gain, and which rows of the template's sheet each takes. */
import type { Objective } from '../../domain/objective';
import type { Area, SheetBlueprint } from '../blueprint';
import { cardField } from '../sheet/indicatorCards';
import { SCORE_EXACT, SCORE_RULES, SCORE_TABLE } from '../sheet/indicatorScore';
import { LEVELS } from '../sheet/recorded';
import { DATE_IN_USE } from '../sheet/scoreDates';
import { PEOPLE_TABLE } from '../sheet/people';
import { scheduleName } from '../sheet/schedule';
import { SHARING_TABLE } from '../sheet/sharing';
import { NOTES } from '../sheet/texts';
import type { RowKind } from './edit';

export interface NewSection {
  row: RowKind;
  /** What the user calls it. */
  name: string;
  /** Whether it belongs to another, and is not told by itself. */
  isPart?: true;
  /** Its rows in the template's sheet, the blank one that follows with them. */
  rowsIn: (
    template: SheetBlueprint,
    wanted: Objective,
  ) => [first: number, last: number] | undefined;
}

/** The cells of a name. */
export const named = ({ names }: SheetBlueprint, name: string): Area | undefined =>
  names.find((each) => each.name === name)?.area;

export const sharingSection = (name: string): NewSection => ({
  ...{ row: 'shared', name },
  rowsIn(template) {
    const area = named(template, SHARING_TABLE);
    // Under its title, with the blank row that ends it.
    return area && [area.row - 1, area.row + area.rows - 1];
  },
});

export const peopleSection = (name: string): NewSection => ({
  ...{ row: 'person', name },
  rowsIn(template) {
    const area = named(template, `${PEOPLE_TABLE}1`);
    return area && [area.row, area.row + area.rows - 1];
  },
});

export const notesSection = (name: string): NewSection => ({
  ...{ row: 'notes', name },
  rowsIn(template) {
    const area = named(template, NOTES);
    return area && [area.row, area.row + area.rows - 1];
  },
});

/** The cards come above the table of the score, their rows into it. */
export const cardSections = (name: string): NewSection[] => [
  {
    ...{ row: 'indicator', name },
    rowsIn(template) {
      const [card, score] = [cardField(0, 'description'), SCORE_TABLE].map((each) =>
        named(template, each),
      );
      return card && score && [card.row, score.row - 1];
    },
  },
  {
    ...{ row: 'indicator', name, isPart: true },
    rowsIn(template, { indicatorTable }) {
      const score = named(template, SCORE_TABLE);
      return score && [score.row + 1, score.row + indicatorTable.indicators.length];
    },
  },
];

/** `index`: of the schedule in the objective as it is wanted. */
export const scheduleSection = (name: string, index: number, hasTotals: boolean): NewSection => ({
  ...{ row: 'year', name },
  rowsIn(template, { schedules }) {
    const area = named(template, scheduleName(schedules, index));
    return area && [area.row, area.row + area.rows - 1 + (hasTotals ? 2 : 1)];
  },
});

/** Results and score, with the percentages that they are computed from where the way of planning has none. */
export const scoreSections = (name: string): NewSection[] => [
  {
    ...{ row: 'score', name, isPart: true },
    rowsIn(template) {
      const levels = named(template, LEVELS);
      return levels && [levels.row - 1, levels.row + levels.rows - 1];
    },
  },
  {
    ...{ row: 'score', name },
    rowsIn(template) {
      const starts = [DATE_IN_USE, SCORE_TABLE, SCORE_EXACT].flatMap(
        (each) => named(template, each)?.row ?? [],
      );
      const end = named(template, SCORE_RULES);
      // Under its title, with the blank row that ends it.
      return end && [Math.min(...starts) - 1, end.row + 1];
    },
  },
];
