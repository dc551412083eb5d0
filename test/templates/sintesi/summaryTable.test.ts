/** The table of a summary that is there. */
import type { BookSummaryRow } from '../../../src/domain/bookSummary';
import type { ShownCell } from '../../../src/domain/places';
import {
  SummaryTable,
  typedIn,
  writtenAsConstants,
} from '../../../src/templates/sintesi/summaryTable';
import { summaryRow } from '../../domain/rules/support';
import { type Field, ID, one, orphaned, rowFor, summary, two, typed, WHOLE } from './support';

const cell = (value: ShownCell['value'], formula: string | null = null): ShownCell => ({
  ...{ at: { sheet: WHOLE, row: 4, column: 9 }, value, formula },
});

describe('the table of a summary', () => {
  it('has the rows in which something stands', () => {
    const blank = summaryRow(6, { title: '' });
    const code = summaryRow(7, { title: '' }, { id: 'k3x9q2mv' });
    const state = summaryRow(8, {}, { states: [cell('fatto')] });
    const own = summaryRow(9, {}, { others: [cell('mio')] });
    const table = new SummaryTable(summary([rowFor(one, 4), blank, code, state, own], { end: 20 }));
    expect(table.rows.map(({ row }) => row)).toEqual([4, 7, 8, 9]);
    expect([table.lastRow, table.sheet]).toEqual([9, WHOLE]);
  });

  it('ends at its headings where it has no row', () => {
    expect(new SummaryTable(summary([summaryRow(4, {})])).lastRow).toBe(3);
  });

  it('has the columns of its data, of the monitoring dates and of the codes', () => {
    const columns = { number: 0, title: 2 };
    const table = new SummaryTable(summary([], { columns, monitoring: [4, 5] }));
    expect(table.columns).toEqual([
      ...[
        { key: 'number', column: 0 },
        { key: 'title', column: 2 },
      ],
      { key: 'monitoring', column: 4, date: 0 },
      { key: 'monitoring', column: 5, date: 1 },
      { key: 'id', column: ID },
    ]);
    expect([table.shape.columnOf('title'), table.shape.columnOf('weight')]).toEqual([2, undefined]);
    expect(new SummaryTable(summary([], { columns, idColumn: null })).columns).toHaveLength(2);
  });

  it('ends with a blank row, up to which formulas reach, or at its last one', () => {
    const rows = [rowFor(one, 4), rowFor(two, 5)];
    const open = new SummaryTable(summary(rows, { end: 7 }));
    expect([open.endsWithBlankRow, open.shape.end, open.shape.headings]).toEqual([true, 6, 3]);
    const full = new SummaryTable(summary(rows, { end: 6 }));
    expect([full.endsWithBlankRow, full.shape.end]).toEqual([false, 6]);
  });
});

describe('what people wrote in a row', () => {
  const inRow = (row: BookSummaryRow, constants: ReadonlySet<Field> = new Set()) =>
    typedIn(row, constants).map(({ value }) => value);
  const row = rowFor(one, 4);

  it('is its constants, and nothing of what formulas show', () => {
    expect(inRow(row)).toEqual([]);
    expect(inRow(typed(typed(row, 'title', 'Mio'), 'notes', 'nota'))).toEqual(['Mio', 'nota']);
  });

  it('is also a formula in the notes, unless what it refers to is gone', () => {
    const noted = (value: string) => ({
      ...row,
      cells: { ...row.cells, notes: cell(value, '=A1'), title: cell('x', '=A1') },
    });
    expect([inRow(noted('nota')), inRow(noted('#REF!')), inRow(noted(''))]).toEqual([
      ...[['nota'], [], []],
    ]);
  });

  it('is nothing in the columns of the table’s own sums and checks', () => {
    const summed = typed(typed(row, 'runningWeight', 3), 'difference', 'x');
    expect(inRow({ ...summed, cells: { ...summed.cells, share: cell(3) } })).toEqual([]);
  });

  it('is a state that was typed, and whatever stands in columns of their own', () => {
    const states = [cell('fatto'), cell('40%', '=A1'), cell('')];
    const others = [cell('mio'), cell(3, '=A1'), cell('')];
    expect(inRow({ ...row, states, others })).toEqual(['fatto', 'mio', 3]);
  });

  it('is nothing that an earlier version of the add-in wrote as constants itself', () => {
    const old = typed(typed(typed(row, 'number', '1'), 'unit', 'SUAP'), 'title', 'Mio');
    expect(inRow(old, new Set(['number', 'unit']))).toEqual(['Mio']);
    expect([...writtenAsConstants(summary([], { version: 2 }))]).toEqual(['number', 'unit']);
    expect([...writtenAsConstants(summary([], { version: 3 }))]).toEqual([]);
  });

  it('is nothing of a row whose sheet was deleted', () => {
    expect(inRow(orphaned(row))).toEqual([]);
  });
});
