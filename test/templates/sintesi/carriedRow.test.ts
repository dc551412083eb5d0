/** What a row of a summary brings along to that of another unit. */
import type { BookSummaryRow } from '../../../src/domain/bookSummary';
import type { ShownCell } from '../../../src/domain/places';
import { canMove, carriedBy } from '../../../src/templates/sintesi/carriedRow';
import { one, rowFor, typed } from './support';

const cell = (value: ShownCell['value'], formula: string | null = null): ShownCell => ({
  ...{ at: { sheet: 'T', row: 4, column: 9 }, value, formula },
});
const row = (given: Partial<BookSummaryRow> = {}) => ({ ...rowFor(one, 4), ...given });

describe('what a row brings along', () => {
  const carried = carriedBy({
    ...typed(typed(rowFor(one, 4), 'title', 'Mio titolo'), 'notes', ''),
    states: [cell('fatto'), cell('40%', "='uno'!A1"), cell('')],
  });

  it('is what people typed, by column', () => {
    expect(carried({ key: 'title' })).toBe('Mio titolo');
    expect(carried({ key: 'monitoring', date: 0 })).toBe('fatto');
  });

  it('is nothing of formulas, blanks and columns that it lacks, nor its code', () => {
    const columns = [{ key: 'number' }, { key: 'notes' }, { key: 'owner' }] as const;
    for (const column of columns) expect(carried(column)).toBeUndefined();
    for (const date of [1, 2, 3]) expect(carried({ key: 'monitoring', date })).toBeUndefined();
    const withCode = { ...rowFor(one, 4).cells, id: cell('x') } as BookSummaryRow['cells'];
    expect(carriedBy(row({ cells: withCode }))({ key: 'id' })).toBeUndefined();
  });
});

describe('whether a row can go over whole', () => {
  it('is so where all that people wrote has its place there', () => {
    expect(canMove(typed(row(), 'notes', 'rivedere'), true)).toBe(true);
    expect(canMove(row({ others: [cell('')] }), true)).toBe(true);
    const without = row();
    delete without.cells.notes;
    expect(canMove(without, true)).toBe(true);
  });

  it('is not so where something stands in a column of people’s own', () => {
    expect(canMove(row({ others: [cell(''), cell('mio')] }), true)).toBe(false);
  });

  it('is not so where a note is a formula, which would look elsewhere there', () => {
    const cells = { ...row().cells, notes: cell('x', '=A1') };
    expect(canMove(row({ cells }), true)).toBe(false);
  });

  it('is so with a state that is a formula only where the sheet has levels to write it anew from', () => {
    const states = [cell('fatto'), cell('40%', '=B1')];
    expect(canMove(row({ states }), true)).toBe(true);
    expect(canMove(row({ states }), false)).toBe(false);
    expect(canMove(row({ states: states.slice(0, 1) }), false)).toBe(true);
  });
});
