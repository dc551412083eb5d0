/** A wrong and a right case of a rule: what stands in the cells, in words for who reads the page of the rules, and the book. */
import type { Book, BookObjective } from '../../../../src/domain/book';
import type { Given } from '../../../../src/domain/completePlan';
import type { Indicator, IndicatorField, Objective, Phase } from '../../../../src/domain/objective';
import type { RuleId } from '../../../../src/domain/rules';
import { bookOf, objectiveOn, settings, units, withIndicators } from '../support';

/** What is said of it, in Italian, and the book that has it. */
export type Case = readonly [says: string, book: Book];

export interface RuleCases {
  wrong: Case;
  right: Case;
}

export type CasesOf = Partial<Record<RuleId, RuleCases>>;

export const cases = (wrong: Case, right: Case): RuleCases => ({ wrong, right });

const shown = (value: unknown): string =>
  value === '' || value === null ? 'vuoto' : `«${String(value)}»`;

/** One datum that is wrong or right, in two books that are alike. */
export const pair = <T>(label: string, make: (value: T) => Book, wrong: T, right: T): RuleCases =>
  cases([`${label}: ${shown(wrong)}`, make(wrong)], [`${label}: ${shown(right)}`, make(right)]);

export const PLAN = { settings: settings({ units: units('Tributi', 'SUAP') }) };

/** Objectives on sheets of their own, of a plan with two units. */
export const plan = (...given: Given<Objective>[]): Book =>
  bookOf(
    given.map((each, index) =>
      objectiveOn(`Ob ${index + 1}`, { number: `${index + 1}`, unit: 'Tributi', ...each }),
    ),
    PLAN,
  );

export const inField = <K extends keyof Objective>(
  label: string,
  field: K,
  wrong: Objective[K],
  right: Objective[K],
): RuleCases =>
  pair(label, (value: Objective[K]) => plan({ [field]: value } as Given<Objective>), wrong, right);

export const inTitle = (wrong: string, right: string): RuleCases =>
  inField('Titolo', 'title', wrong, right);

export const measuring = (
  indicator: Indicator,
  columns: IndicatorField[] = [],
  given: Partial<Book> = {},
): Book => bookOf([withIndicators([indicator], columns)], { ...PLAN, ...given });

/** One value of an indicator, beside others that stay. */
export const inIndicator = (
  label: string,
  field: IndicatorField,
  wrong: Indicator[IndicatorField] & (string | number | null),
  right: Indicator[IndicatorField] & (string | number | null),
  others: Indicator = {},
  columns: IndicatorField[] = [],
): RuleCases =>
  pair(
    label,
    (value: string | number | null) =>
      measuring({ description: 'Utenti serviti', ...others, [field]: value }, [field, ...columns]),
    wrong,
    right,
  );

export const named = (wrong: string, right: string, columns: IndicatorField[] = []): RuleCases =>
  pair('Indicatore', (description: string) => measuring({ description }, columns), wrong, right);

/** Phases in the months of the first year. */
export const phased = (
  phases: Given<Phase>[],
  given: Given<Objective['schedules'][number]> = {},
  of: Given<Objective> = {},
): Book => plan({ ...of, schedules: [{ year: 2026, ...given, phases }] });

/** An objective with something else of its own in the book. */
export const also = (objective: BookObjective, given: Partial<BookObjective>): BookObjective => ({
  ...objective,
  ...given,
});
