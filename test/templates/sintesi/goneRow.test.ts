/** A row that stays though its objective is gone. */
import type { BookSummary, BookSummaryRow, SummaryField } from '../../../src/domain/bookSummary';
import type { ShownValue } from '../../../src/domain/places';
import { GONE_MARK } from '../../../src/domain/summaryMatch';
import { markAsGone } from '../../../src/templates/sintesi/goneRow';
import { SummaryTable } from '../../../src/templates/sintesi/summaryTable';
import { summaryRow } from '../../domain/rules/support';
import { summary } from './support';

const COLUMNS = { title: 1, weight: 3, difference: 5 };
const marked = (
  values: Partial<Record<SummaryField, ShownValue>>,
  columns: BookSummary['columns'] = COLUMNS,
  given: Partial<BookSummaryRow> = {},
) => {
  const row = summaryRow(7, values, given);
  const table = new SummaryTable(summary([row], { columns, monitoring: [8] }));
  return markAsGone(table, row).map(({ at, content }) => [at.row, at.column, content]);
};

describe('a row whose objective is gone', () => {
  it('says so in the column of checks, and shows no errors any more', () => {
    expect(marked({ title: '#REF!', weight: '#REF!', difference: '' })).toEqual([
      [7, 1, null],
      [7, 3, null],
      [7, 5, GONE_MARK],
    ]);
    expect(marked({ title: 'Gare', weight: 30, difference: '#REF!' })).toEqual([[7, 5, GONE_MARK]]);
  });

  it('says so in place of its title where there is no such column, else of the first cell that is broken', () => {
    const columns = { title: 1, weight: 3 };
    expect(marked({ weight: '#REF!', title: '#REF!' }, { weight: 0, title: 1 })).toEqual([
      [7, 0, null],
      [7, 1, GONE_MARK],
    ]);
    expect(marked({ title: 'Gare', weight: '#REF!' }, columns)).toEqual([[7, 3, GONE_MARK]]);
    expect(marked({ title: 'Gare', weight: 30 }, columns)).toEqual([]);
  });

  it('blanks a state that has lost its level', () => {
    const at = { sheet: 'S', row: 7, column: 8 };
    const states = [{ at, value: '#REF!', formula: '=#REF!A1' }];
    expect(marked({ difference: '' }, COLUMNS, { states })).toEqual([
      [7, 8, null],
      [7, 5, GONE_MARK],
    ]);
  });

  it('is left as it is once it says so, but for what has broken since', () => {
    expect(marked({ title: GONE_MARK, weight: 30, difference: '' })).toEqual([]);
    expect(marked({ title: '#REF!', difference: GONE_MARK })).toEqual([[7, 1, null]]);
  });
});
