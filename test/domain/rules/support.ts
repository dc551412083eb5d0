/** Books for the tests of rules, made from what a case needs, and the tester of a rule: valid and invalid cases. */
import { blankBook, type Book, type BookObjective, type BookSheet } from '../../../src/domain/book';
import type { BookSummary, BookSummaryRow, SummaryField } from '../../../src/domain/bookSummary';
import type { Place, ShownValue } from '../../../src/domain/places';
import { completeObjective, type Given } from '../../../src/domain/completePlan';
import type { Indicator, IndicatorField, Objective } from '../../../src/domain/objective';
import { planSettings, type GivenSettings } from '../../../src/domain/planSettings';
import { checkBook, RULES, type FactsOf, type RuleId } from '../../../src/domain/rules';
import { placesOf } from './objectivePlaces';

export const place = (sheet: string, row: number, column = 0): Place => ({ sheet, row, column });

/** An objective on a sheet of its own. */
export function objectiveOn(sheet: string, given: Given<Objective> = {}): BookObjective {
  const objective = completeObjective(
    { number: '1', title: 'Sportello telematico', ...given },
    2026,
  );
  return {
    key: sheet,
    id: sheet,
    sheet,
    template: 'scheda-completa',
    objective,
    places: placesOf(sheet, objective),
    results: { degrees: [] },
  };
}

/** One whose indicators have these values, in a table with these columns beside their own. */
export const withIndicators = (
  indicators: Indicator[],
  columns: IndicatorField[] = [],
): BookObjective => {
  const asked = new Set([...columns, ...indicators.flatMap((each) => Object.keys(each))]);
  return objectiveOn('Ob 1', {
    indicatorTable: {
      columns: [...asked].map((field) => ({ field: field as IndicatorField, label: field })),
      indicators,
    },
  });
};

export const withPhases = (
  phases: Given<Objective['schedules'][number]['phases']>,
  given: Given<Objective> = {},
): BookObjective => objectiveOn('Ob 1', { ...given, schedules: [{ year: 2026, phases }] });

export const settings = (given: Partial<GivenSettings> = {}) =>
  planSettings({ firstYear: 2026, lastYear: 2028, authority: 'Comune', title: 'Piano', ...given });

export const units = (...names: string[]) =>
  names.map((name) => ({ name, aliases: [], owner: `Responsabile ${name}` }));

export function bookOf(objectives: BookObjective[], given: Partial<Book> = {}): Book {
  return {
    ...blankBook(),
    settings: settings(),
    settingsSheet: 'Impostazioni',
    objectives,
    ...given,
  };
}

export const sheetOf = (name: string, given: Partial<BookSheet> = {}): BookSheet => ({
  ...{ name, role: 'objective', template: null, version: null, id: null },
  ...{ isProtected: false, lostNames: [] },
  ...given,
});

/** A row of a summary: the values of its cells, in the order given, and what it stands for. */
export function summaryRow(
  row: number,
  values: Partial<Record<SummaryField, ShownValue>>,
  given: Partial<BookSummaryRow> = {},
  sheet = 'Sintesi obiettivi',
): BookSummaryRow {
  const cells = Object.entries(values).map(([field, value], column) => [
    field,
    { at: place(sheet, row, column), value, formula: null },
  ]);
  return {
    ...{ row, id: null, states: [], others: [], match: 'none', objective: null, shared: null },
    isBroken: false,
    cells: Object.fromEntries(cells) as BookSummaryRow['cells'],
    ...given,
  };
}

export const summaryOf = (
  rows: BookSummaryRow[],
  given: Partial<BookSummary> = {},
): BookSummary => ({
  ...{ sheet: 'Sintesi obiettivi', unit: null, version: 1, headings: 3, end: 4 + rows.length },
  ...{ columns: {}, monitoring: [], idColumn: null, check: null, lostHeadings: [], sections: [] },
  rows,
  ...given,
});

/** The rule that tells of what the others found: it is not asked alone. */
const OF_OTHERS: RuleId = 'FO13';

/** A book in which the authority has switched off all rules but one. */
const withRule = (id: RuleId, book: Book): Book => {
  const others = RULES.filter((each) => each.id !== id && id !== OF_OTHERS);
  const off = others.map((each) => ({
    rule: each.id,
    severity: 'off' as const,
    threshold: null,
    at: null,
  }));
  return { ...book, controls: [...book.controls, ...off] };
};

/** What a rule finds in a book. */
export const found = <Id extends RuleId>(id: Id, book: Book) =>
  checkBook(withRule(id, book)).findings.filter((each) => each.rule === id);

interface Cases<Id extends RuleId> {
  /** Books in which the rule finds nothing. */
  valid: Record<string, Book>;
  /** Books in which it finds these, in order: their facts, and the cell where one of them is told. */
  invalid: Record<string, [Book, ...FactsOf<Id>[]]>;
}

/** A test for each case of a rule. */
export function testRule<Id extends RuleId>(id: Id, { valid, invalid }: Cases<Id>): void {
  describe(id, () => {
    it.each(Object.keys(valid))('finds nothing: %s', (name) => {
      expect(found(id, valid[name]!)).toEqual([]);
    });
    it.each(Object.keys(invalid))('finds: %s', (name) => {
      const [book, ...facts] = invalid[name]!;
      expect(found(id, book).map((each) => each.facts)).toEqual(facts);
    });
  });
}
