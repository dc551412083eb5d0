/** What an update of summaries does across units, and what it asks or leaves alone. */
import type { Book, BookObjective } from '../../../src/domain/book';
import type { BookSummary, BookSummaryRow } from '../../../src/domain/bookSummary';
import type { ShownCell } from '../../../src/domain/places';
import type { Change } from '../../../src/domain/changes';
import { summaryChanges } from '../../../src/templates/sintesi/summaryChanges';
import { place, sheetOf } from '../../domain/rules/support';
import {
  COLUMNS,
  book,
  changesOf,
  ID,
  objective,
  one,
  rowFor,
  summary,
  three,
  two,
  typed,
  WHOLE,
} from './support';

describe('an objective that changes unit', () => {
  const moved = objective('due', 'SUAP', '2');
  const from = (row: BookSummaryRow) =>
    book(
      [one, moved, three],
      [
        summary([rowFor(one, 4), rowFor(moved, 5), rowFor(three, 6)]),
        summary([rowFor(one, 4, null, 'T'), row], { sheet: 'T', unit: 'Tributi' }),
        summary([rowFor(three, 4, null, 'S')], { sheet: 'S', unit: 'SUAP' }),
      ],
    );

  it('stays where it stands in the authority’s summary, and goes over whole between units’', () => {
    const noted = typed(rowFor(moved, 5, null, 'T'), 'notes', 'da seguire');
    const { update } = summaryChanges(from(noted));
    expect(update.moved).toMatchObject([{ from: { sheet: 'T', row: 5 }, to: 'S', number: '2' }]);
    expect(update.changes.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ['removeRow', 'T'],
      ['addRow', 'S'],
    ]);
    const added = update.changes[1] as Extract<Change, { kind: 'addRow' }>;
    expect(added.content[COLUMNS.notes]).toBe('da seguire');
    expect(update.added).toEqual([]);
  });

  it('stays also in the old one where the user has columns of their own in its row, until it is chosen to go', () => {
    const cell: ShownCell = { at: place('T', 5, 9), value: 3, formula: null };
    const { update } = summaryChanges(from({ ...rowFor(moved, 5, null, 'T'), others: [cell] }));
    expect(update.gone).toMatchObject([{ why: 'otherUnit', choice: 'keep' }]);
    expect(update.changes.map(({ kind, sheet }) => [kind, sheet])).toEqual([['addRow', 'S']]);
  });
});

describe('rows that nobody can tell for sure', () => {
  it('copied ones are told with both places, and go only where that is chosen', () => {
    const of = book([one], [summary([rowFor(one, 4), rowFor(one, 5)])]);
    const { update } = summaryChanges(of);
    expect(update.changes).toEqual([]);
    expect(update.copied).toMatchObject([{ at: { row: 5 }, other: { row: 4 }, choice: 'keep' }]);
    expect(changesOf(of, new Map([[update.copied[0]!.key, 'remove']]))).toEqual([
      { kind: 'removeRow', sheet: WHOLE, row: 5 },
    ]);
  });

  it('ambiguous ones are a question among the objectives that have no row', () => {
    const [a, b] = ['a', 'b'].map((key) => objective(key, 'Tributi', '7')) as [
      BookObjective,
      BookObjective,
    ];
    const row: BookSummaryRow = { ...rowFor(a, 4), id: null, objective: null, match: 'ambiguous' };
    const of = book([a, b], [summary([row])]);
    const [question] = summaryChanges(of).update.questions;
    expect(question).toMatchObject({ choice: '', candidates: [{ key: 'a#' }, { key: 'b#' }] });
    const answered = summaryChanges(of, new Map([[question!.key, 'b#']])).update;
    expect(answered.added.map(({ title }) => title)).toEqual(['Titolo a']);
    expect(answered.changes).toContainEqual({
      kind: 'cells',
      sheet: WHOLE,
      row: 4,
      column: ID,
      content: [['b']],
    });
  });
});

describe('what stands in the way', () => {
  const lacking = (given: Partial<BookSummary>, of: Partial<Book> = {}) =>
    book([one, two], [summary([rowFor(one, 4)], given)], of);

  it('is a sheet that is protected, and nothing is written', () => {
    const sheets = [sheetOf(WHOLE, { isProtected: true })];
    const { update } = summaryChanges(lacking({}, { sheets }));
    expect(update).toMatchObject({ obstacles: [{ code: 'protected', sheet: WHOLE }], changes: [] });
  });

  it('is a filter that hides rows, where rows come or go', () => {
    const { update } = summaryChanges(lacking({}), new Map(), [WHOLE]);
    expect(update).toMatchObject({ obstacles: [{ code: 'filtered' }], changes: [] });
  });

  it('is a heading without which a new row would not count', () => {
    const columns = { ...COLUMNS, weight: undefined } as unknown as BookSummary['columns'];
    const { update } = summaryChanges(lacking({ columns, lostHeadings: ['weight'] }));
    expect(update).toMatchObject({
      obstacles: [{ code: 'lostHeading', fields: ['weight'] }],
      changes: [],
    });
  });

  it('is nothing of all that where nothing is to be written', () => {
    const sheets = [sheetOf(WHOLE, { isProtected: true })];
    const { update } = summaryChanges(book([one], [summary([rowFor(one, 4)])], { sheets }));
    expect(update.obstacles).toEqual([]);
  });
});

describe('units without a summary', () => {
  const of = (summaries: BookSummary[]) => summaryChanges(book([one, three], summaries));

  it('are all of them where there is none, with that of the authority', () => {
    expect(of([]).sheets.map(({ name }) => name)).toEqual([
      WHOLE,
      'Sintesi Tributi',
      'Sintesi SUAP',
    ]);
  });

  it('get one where other units have one', () => {
    const summaries = [
      summary([rowFor(one, 4), rowFor(three, 5)]),
      summary([rowFor(one, 4, null, 'T')], { sheet: 'T', unit: 'Tributi' }),
    ];
    expect(of(summaries).sheets.map(({ name }) => name)).toEqual(['Sintesi SUAP']);
  });

  it('get one each when the plan has a second unit, and none where the user deleted them all', () => {
    expect(of([summary([rowFor(one, 4)])]).sheets).toHaveLength(2);
    expect(of([summary([rowFor(one, 4), rowFor(three, 5)])]).sheets).toEqual([]);
  });

  it('named twice, in capitals and not, get one', () => {
    const capitals = objective('quattro', 'TRIBUTI', '3');
    const { sheets } = summaryChanges(book([one, capitals, three], []));
    expect(sheets.map(({ name }) => name)).toEqual([WHOLE, 'Sintesi Tributi', 'Sintesi SUAP']);
  });
});

describe('the check of the weights', () => {
  it('gets a row for each unit that it has no room for', () => {
    const check = { row: 9, rows: 2, column: 1 };
    const units = ['A', 'B', 'C', 'D'].map((unit, index) => objective(unit, unit, String(index)));
    const rows = [rowFor(units[0]!, 4), rowFor(units[1]!, 5)];
    const added = changesOf(book(units, [summary(rows, { check })])).filter(
      (each) => each.kind === 'addRow' && each.at === 10,
    );
    expect(added).toHaveLength(2);
  });
});
