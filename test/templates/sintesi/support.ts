/** Books made by hand with summaries as the add-in writes them, for the tests of their updates. */
import type { Book, BookObjective } from '../../../src/domain/book';
import type { BookSummary, BookSummaryRow } from '../../../src/domain/bookSummary';
import type { Change } from '../../../src/domain/changes';
import type { SummaryChoices } from '../../../src/domain/summaryUpdate';
import { summaryChanges } from '../../../src/templates/sintesi/summaryChanges';
import { bookOf, objectiveOn, place, settings, sheetOf, units } from '../../domain/rules/support';

export const WHOLE = 'Sintesi obiettivi';
export const COLUMNS = {
  number: 0,
  title: 1,
  unit: 2,
  weight: 3,
  runningWeight: 4,
  difference: 5,
  notes: 6,
};
export const ID = 7;

export type Field = keyof typeof COLUMNS;

export const objective = (
  key: string,
  unit: string,
  number: string,
  weight: number | null = 50,
  sharedWith: BookObjective['objective']['sharedWith'] = [],
): BookObjective => {
  const found = objectiveOn(key, { unit, number, weight, title: `Titolo ${key}`, sharedWith });
  found.places.sharedWith = sharedWith.map((_, index) => ({
    unit: place(key, 50 + index, 0),
    number: place(key, 50 + index, 1),
    weight: place(key, 50 + index, 3),
  }));
  return found;
};

/** A row as the add-in writes it, formulas all over, for an objective in one of its units. */
export function rowFor(
  { key, objective: of }: BookObjective,
  row: number,
  shared: number | null = null,
  sheet = WHOLE,
): BookSummaryRow {
  const { number, unit, weight } = shared === null ? of : of.sharedWith[shared]!;
  const values = { number, title: of.title, unit, weight: weight ?? '', runningWeight: 1 };
  const cells = Object.fromEntries(
    Object.entries({ ...values, difference: '', notes: '' }).map(([field, value]) => [
      field,
      {
        at: place(sheet, row, COLUMNS[field as Field]),
        value,
        formula: field === 'notes' ? null : `='${key}'!$A$1`,
      },
    ]),
  );
  return {
    ...{ row, id: key, cells, states: [], others: [], match: 'id', objective: key, shared },
    isBroken: false,
  };
}

export const typed = (
  row: BookSummaryRow,
  field: Field,
  value: string | number,
): BookSummaryRow => ({
  ...row,
  cells: { ...row.cells, [field]: { ...row.cells[field]!, value, formula: null } },
});

/** As Excel leaves a row whose sheet was deleted. */
export function orphaned(row: BookSummaryRow): BookSummaryRow {
  const cells = Object.entries(row.cells).map(([field, cell]) => [
    field,
    cell.formula === null || field === 'difference' ? cell : { ...cell, value: '#REF!' },
  ]);
  return {
    ...row,
    ...{ cells: Object.fromEntries(cells) as BookSummaryRow['cells'], objective: null },
    ...{ match: 'gone', isBroken: true },
  };
}

export const summary = (rows: BookSummaryRow[], given: Partial<BookSummary> = {}): BookSummary => ({
  ...{ sheet: WHOLE, unit: null, version: 3, headings: 3, columns: COLUMNS, monitoring: [] },
  ...{ idColumn: ID, check: null, lostHeadings: [], rows, sections: [] },
  end: 5 + rows.length,
  ...given,
});

export const book = (
  objectives: BookObjective[],
  summaries: BookSummary[],
  given: Partial<Book> = {},
) =>
  bookOf(objectives, {
    settings: settings({ units: units('Tributi', 'SUAP') }),
    sheets: [...objectives, ...summaries].map(({ sheet }) => sheetOf(sheet)),
    summaries,
    ...given,
  });

export const changesOf = (of: Book, choices?: SummaryChoices): Change[] =>
  summaryChanges(of, choices).update.changes;

export const one = objective('uno', 'Tributi', '1');
export const two = objective('due', 'Tributi', '2');
export const three = objective('tre', 'SUAP', '1', 100);
