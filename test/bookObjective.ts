/** An objective as the book has it, of a sheet whose cells do not matter. */
import { blankBook, type Book, type BookObjective } from '../src/domain/book';
import { noPlaces } from '../src/domain/objectivePlaces';
import type { Objective } from '../src/domain/objective';
import type { TemplateId } from '../src/domain/plan';
import type { PlanSettings } from '../src/domain/planSettings';
import { readBook } from '../src/templates/reading/readBook';

export const bookObjective = (
  objective: Objective,
  sheet = 'Ob 1',
  template: TemplateId = 'scheda-completa',
): BookObjective => ({
  ...{ key: sheet, id: null, sheet, template, objective },
  ...{ places: noPlaces(), results: { degrees: [] } },
});

/** Keys tell objectives apart also where they are on one sheet. */
export const bookOf = (
  objectives: readonly BookObjective[],
  settings: PlanSettings | null = null,
): Book => ({
  ...blankBook(),
  asked: readBook([]).asked,
  settings,
  objectives: objectives.map((each, index) => ({ ...each, key: `${each.sheet}\n${index}` })),
});
