/** A row put into a summary that is there. */
import type { BookSummary } from '../../../src/domain/bookSummary';
import { addedCheckRows, addedRow } from '../../../src/templates/sintesi/addedRow';
import type { SummaryLineCells } from '../../../src/templates/sintesi/rowCells';
import { sourceInBook } from '../../../src/templates/sintesi/source';
import { SummaryTable } from '../../../src/templates/sintesi/summaryTable';
import { COLUMNS, ID, one, rowFor, summary, two, WHOLE } from './support';

const CONTEXT = { units: [], settings: null };
const LINE: SummaryLineCells = {
  ...{ unit: 'Tributi', printed: null },
  shown: { source: sourceInBook(one), shared: null },
};
const table = (given: Partial<BookSummary> = {}, rows = [rowFor(one, 4), rowFor(two, 5)]) =>
  new SummaryTable(summary(rows, given));
const added = (at: number, of = table(), line = LINE, comeBefore = 0) =>
  addedRow(of, at, line, CONTEXT, comeBefore);

describe('a row that is added', () => {
  it('has the formulas of its columns, its code and a link to its sheet', () => {
    const row = added(6);
    expect(row).toMatchObject({
      ...{ kind: 'addRow', sheet: WHOLE, at: 6, like: { row: 5, formulas: true } },
      link: { column: COLUMNS.number, target: "'uno'!A1", tooltip: 'Apre la scheda 1' },
    });
    expect(row.content[COLUMNS.title]).toEqual({ formula: expect.stringContaining("'uno'!") });
    expect(row.content[COLUMNS.notes]).toBeNull();
    expect(row.content[ID]).toBe('uno');
  });

  it('leaves columns of people’s own to the row that it is like', () => {
    const { content } = added(6, table({ columns: { number: 0, title: 3 } }));
    expect(Object.keys(content)).toHaveLength(ID + 1);
    expect([content[1], content[2]]).toEqual([undefined, undefined]);
  });

  it('is like the row over it, else like the first below the headings, else like none', () => {
    expect(added(5).like).toEqual({ row: 4, formulas: true });
    expect(added(4).like).toEqual({ row: 5, formulas: true });
    expect(added(4, table({ end: 5 }, [rowFor(one, 4)])).like).toEqual({ row: 4, formulas: true });
    expect(added(4, table({ end: 5 }, []))).not.toHaveProperty('like');
  });

  it('refers to the table as long as it is with this row and those that came below', () => {
    const shared = { number: 0, unit: 1, weight: 2, share: 3 };
    const share = (comeBefore: number) =>
      added(6, table({ columns: shared, end: 7 }), LINE, comeBefore).content[3];
    expect(share(0)).toEqual({ formula: expect.stringContaining('B$4:B$8') });
    expect(share(2)).toEqual({ formula: expect.stringContaining('B$4:B$10') });
  });

  it('brings along what was typed elsewhere', () => {
    const carried: SummaryLineCells['carried'] = ({ key }) => (key === 'notes' ? 'mia' : undefined);
    const { content } = added(6, table(), { ...LINE, carried });
    expect(content[COLUMNS.notes]).toBe('mia');
    expect(content[COLUMNS.title]).toEqual({ formula: expect.stringContaining("'uno'!") });
  });

  it('shows each monitoring date’s own level', () => {
    const withLevels = { ...one, places: { ...one.places } };
    withLevels.places.levels = [0, 1].map((row) => ({ value: { sheet: 'uno', row, column: 7 } }));
    const line = { ...LINE, shown: { source: sourceInBook(withLevels), shared: null } };
    const { content } = added(6, table({ monitoring: [8, 9] }), line);
    expect(content.slice(8)).toEqual(
      ['$H$1', '$H$2'].map((cell) => ({ formula: expect.stringContaining(`'uno'!${cell}`) })),
    );
  });

  it('has no link where the table has no column of numbers, or the row stands for no sheet', () => {
    expect(added(6, table({ columns: { title: 1 } }))).not.toHaveProperty('link');
    expect(added(6, table(), { ...LINE, shown: null })).not.toHaveProperty('link');
  });
});

describe('the check of the weights', () => {
  const check = { row: 9, rows: 3, column: 2 };
  const grown = (units: number, given: BookSummary['check'] = check) =>
    addedCheckRows(table({ check: given }), units, '100');

  it('gets the rows that it lacks, before its last one', () => {
    const rows = grown(5);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      ...{ kind: 'addRow', sheet: WHOLE, at: 11, like: { row: 11, formulas: false } },
    });
    expect(rows[0]!.content).toEqual([
      ...[undefined, undefined],
      { formula: expect.stringContaining('ROWS($C$10:C12),1') },
      { formula: expect.stringContaining('ROWS($C$10:C12),2') },
      { formula: expect.stringContaining('ROWS($C$10:C12),3') },
      { formula: expect.stringContaining('=IF(C12="",""') },
    ]);
  });

  it('gets none where it has room, is not there, or has no row to go in before', () => {
    expect(grown(3)).toEqual([]);
    expect(grown(1)).toEqual([]);
    expect(grown(5, null)).toEqual([]);
    expect(grown(5, { ...check, rows: 1 })).toEqual([]);
    expect(grown(5, { ...check, rows: 2 })).toHaveLength(3);
  });
});
