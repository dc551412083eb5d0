/** What must be done by hand before the summaries can be updated. */
import type { Book } from '../../../src/domain/book';
import type { BookSummary } from '../../../src/domain/bookSummary';
import type { Change } from '../../../src/domain/changes';
import { MatchedTable } from '../../../src/templates/sintesi/matchedTable';
import { obstaclesTo } from '../../../src/templates/sintesi/obstacles';
import { sheetOf } from '../../domain/rules/support';
import { book, COLUMNS, one, rowFor, summary, WHOLE } from './support';

const ADDED: Change = { kind: 'addRow', sheet: WHOLE, at: 5, content: [] };
const REMOVED: Change = { kind: 'removeRow', sheet: WHOLE, row: 5 };
const WRITTEN: Change = {
  ...{ kind: 'cells', sheet: WHOLE, row: 4, column: 0, content: [['x']] },
};
const obstacles = (
  changes: Change[],
  given: Partial<BookSummary> = {},
  of: Partial<Book> = {},
  filtered: string[] = [],
) => {
  const tables = [new MatchedTable(summary([rowFor(one, 4)], given), [], [], new Map())];
  return obstaclesTo(book([one], [], of), tables, { changes }, filtered);
};

describe('a sheet that is protected', () => {
  const of = { sheets: [sheetOf('Altro'), sheetOf(WHOLE, { isProtected: true })] };

  it('stands in the way of whatever is written in it', () => {
    expect(obstacles([WRITTEN], {}, of)).toEqual([{ code: 'protected', sheet: WHOLE }]);
    expect(obstacles([{ ...WRITTEN, sheet: 'Altro' }], {}, of)).toEqual([]);
    expect(obstacles([], {}, of)).toEqual([]);
  });

  it('does not where another is', () => {
    const other = { sheets: [sheetOf('Altro', { isProtected: true }), sheetOf(WHOLE)] };
    expect(obstacles([WRITTEN], {}, other)).toEqual([]);
  });
});

describe('a filter', () => {
  it('stands in the way of rows that come or go', () => {
    const found = [{ code: 'filtered', sheet: WHOLE }];
    expect(obstacles([ADDED], {}, {}, [WHOLE])).toEqual(found);
    expect(obstacles([WRITTEN, REMOVED], {}, {}, [WHOLE])).toEqual(found);
    expect(obstacles([WRITTEN], {}, {}, [WHOLE])).toEqual([]);
    expect(obstacles([ADDED], {}, {}, ['Altro'])).toEqual([]);
  });
});

describe('a heading that was lost', () => {
  const columns: BookSummary['columns'] = { ...COLUMNS };
  delete columns.weight;
  const lost = { columns, lostHeadings: ['weight', 'notes', 'title'] } as Partial<BookSummary>;

  it('stands in the way of a new row, which would not say what it is, or not count', () => {
    expect(obstacles([WRITTEN, ADDED], lost)).toEqual([
      {
        ...{ code: 'lostHeading', sheet: WHOLE, fields: ['weight'] },
        at: { sheet: WHOLE, row: 3, column: 0 },
      },
    ]);
    expect(obstacles([WRITTEN, REMOVED], lost)).toEqual([]);
  });

  it.each(['number', 'title', 'unit', 'weight'] as const)('of the column %s', (field) => {
    const without: BookSummary['columns'] = { ...COLUMNS };
    delete without[field];
    const found = obstacles([ADDED], { columns: without, lostHeadings: [field, 'owner'] });
    expect(found).toMatchObject([{ fields: [field] }]);
  });

  it('does not where its column is known by its place', () => {
    expect(obstacles([ADDED], { lostHeadings: ['weight'] })).toEqual([]);
  });
});
