/** Books with cells, and what would be written to mend what a rule finds in them. */
import type { Book, BookObjective } from '../../../src/domain/book';
import { planFindings, type RuleId } from '../../../src/domain/rules';
import { fixOf } from '../../../src/templates/fixes';
import { bookOf } from '../../domain/rules/support';

/** A book whose cells hold what its objectives say, where they say it. */
export function bookWithCells(objectives: BookObjective[], given: Partial<Book> = {}): Book {
  const cells = new Map(
    objectives.map(({ sheet, places, objective }) => {
      const values: unknown[][] = Array.from({ length: 120 }, () => Array<unknown>(24).fill(''));
      for (const [field, at] of Object.entries(places.fields))
        values[at.row]![at.column] = objective[field as 'title'] ?? '';
      places.indicators.forEach((each, index) => {
        for (const [field, at] of Object.entries(each))
          values[at.row]![at.column] =
            objective.indicatorTable.indicators[index]?.[field as 'target'] ?? '';
      });
      return [sheet, { values, formulas: new Map<number, string>() }];
    }),
  );
  return bookOf(objectives, { cells, ...given });
}

export function fixIn(book: Book, rule: RuleId) {
  const finding = planFindings(book).find((each) => each.rule === rule);
  if (!finding) throw new Error(`${rule} found nothing`);
  return fixOf(finding, book);
}

/** What each way would write. */
export function afterIn(book: Book, rule: RuleId): unknown[][] {
  const fix = fixIn(book, rule);
  if (fix?.kind !== 'write') return [];
  return fix.options.map(({ writes }) => writes.map(({ after }) => after));
}
