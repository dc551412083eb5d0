/** What an update of summaries does to their rows and cells, on books made by hand. */
import type { BookSummaryRow } from '../../../src/domain/bookSummary';
import type { ShownCell } from '../../../src/domain/places';
import type { Change } from '../../../src/domain/changes';
import { summaryChanges } from '../../../src/templates/sintesi/summaryChanges';
import { place } from '../../domain/rules/support';
import {
  COLUMNS,
  type Field,
  book,
  changesOf,
  ID,
  objective,
  one,
  orphaned,
  rowFor,
  summary,
  three,
  two,
  typed,
  WHOLE,
} from './support';

describe('summaries that are up to date', () => {
  it('are not touched, in whatever order the user sorted the rows', () => {
    const rows = [rowFor(three, 4), rowFor(two, 5), rowFor(one, 6)];
    const { update, sheets } = summaryChanges(
      book(
        [one, two, three],
        [
          summary(rows),
          summary([rowFor(three, 4, null, 'S')], { sheet: 'S', unit: 'SUAP' }),
          summary([rowFor(one, 4, null, 'T'), rowFor(two, 5, null, 'T')], {
            sheet: 'T',
            unit: 'Tributi',
          }),
        ],
      ),
    );
    expect([update.changes, sheets, update.obstacles]).toEqual([[], [], []]);
    expect(update.added.length + update.gone.length + update.differences.length).toBe(0);
  });

  it('are not touched for numbers that restart in each service, which titles alone tell apart', () => {
    const [a, b] = ['a', 'b'].map((key) => objective(key, 'Tributi', '1'));
    expect(changesOf(book([a!, b!], [summary([rowFor(a!, 4), rowFor(b!, 5)])]))).toEqual([]);
  });

  it('keep a row of the user’s own, which stands for no sheet', () => {
    const own = { ...rowFor(two, 5), id: null, objective: null, match: 'none' as const };
    expect(changesOf(book([one], [summary([rowFor(one, 4), typed(own, 'title', 'Mio')])]))).toEqual(
      [],
    );
  });
});

describe('a row that is missing', () => {
  it('is put in after the last of its unit, as a whole row, with formulas on the sheet and its code', () => {
    const [change, ...others] = changesOf(
      book([one, two, three], [summary([rowFor(one, 4), rowFor(three, 5)])]),
    );
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'addRow',
      sheet: WHOLE,
      at: 5,
      like: { row: 4, formulas: true },
    });
    const { content, link } = change as Extract<Change, { kind: 'addRow' }>;
    expect(content[COLUMNS.title]).toEqual({ formula: expect.stringContaining("'due'!") });
    expect(content[COLUMNS.number]).toEqual({ formula: expect.stringContaining("'due'!") });
    expect(content[COLUMNS.unit]).toEqual({ formula: expect.stringContaining("'due'!") });
    expect(content[COLUMNS.runningWeight]).toEqual({ formula: '=SUMIF(C$4:C6,C6,D$4:D6)' });
    expect(content[ID]).toBe('due');
    expect(link).toMatchObject({ column: COLUMNS.number, target: "'due'!A1" });
  });

  it('goes to the end where its unit has none yet', () => {
    const [change] = changesOf(book([one, three], [summary([rowFor(one, 4)], { end: 6 })]));
    expect(change).toMatchObject({ kind: 'addRow', at: 5 });
  });

  it('of a table without a blank row at its end goes in before the last one, so that it is of the table', () => {
    const old = summary([rowFor(one, 4)], { end: 5, version: 2 });
    expect(changesOf(book([one, two], [old]))[0]).toMatchObject({ kind: 'addRow', at: 4 });
  });

  it('of a unit that shares an objective refers to its own line of the sharing box', () => {
    const shared = [{ unit: 'SUAP', number: '4', strategicRelevance: null, weight: 10 }];
    const leads = [
      objective('a', 'Tributi', '1', 50, shared),
      objective('b', 'Ufficio', '1', 50, shared),
    ];
    const rows = leads.map((each, index) => rowFor(each, 4 + index));
    const added = changesOf(book(leads, [summary(rows)])).map((each) =>
      each.kind === 'addRow' ? each.content[COLUMNS.weight] : undefined,
    );
    expect(added).toEqual(
      ['a', 'b'].map((key) => ({ formula: expect.stringContaining(`'${key}'!$D$51`) })),
    );
  });
});

describe('a row whose objective is gone', () => {
  const rows = (gone: BookSummaryRow) => book([one], [summary([rowFor(one, 4), gone])]);

  it('goes where nobody wrote in it', () => {
    expect(changesOf(rows(orphaned(rowFor(two, 5))))).toEqual([
      { kind: 'removeRow', sheet: WHOLE, row: 5 },
    ]);
  });

  it('stays with what people wrote, says so, and makes no error of the totals', () => {
    const gone = typed(orphaned(rowFor(two, 5)), 'notes', 'rinviato');
    const { update } = summaryChanges(rows(gone));
    expect(update.gone).toMatchObject([{ choice: 'keep', why: 'gone', isMarked: false }]);
    expect(update.gone[0]!.typed.map(({ value }) => value)).toEqual(['rinviato']);
    const written = update.changes.flatMap((each) =>
      each.kind === 'cells' ? [[each.column, each.content[0]![0]]] : [each.kind],
    );
    expect(written).toEqual([
      ...['number', 'title', 'unit', 'weight', 'runningWeight'].map((field) => [
        COLUMNS[field as Field],
        null,
      ]),
      [COLUMNS.difference, 'obiettivo tolto'],
    ]);
  });

  it('goes with what people wrote where that is chosen', () => {
    const gone = typed(orphaned(rowFor(two, 5)), 'notes', 'rinviato');
    const { key } = summaryChanges(rows(gone)).update.gone[0]!;
    expect(changesOf(rows(gone), new Map([[key, 'remove']]))).toEqual([
      { kind: 'removeRow', sheet: WHOLE, row: 5 },
    ]);
  });

  it('stays as it is once it says so', () => {
    const cells = Object.entries(rowFor(two, 5).cells).map(([field, cell]) => [
      field,
      { ...cell, value: '', formula: null },
    ]);
    const marked = {
      ...orphaned(rowFor(two, 5)),
      isBroken: false,
      cells: Object.fromEntries(cells) as BookSummaryRow['cells'],
    };
    const gone = typed(typed(marked, 'notes', 'rinviato'), 'difference', 'obiettivo tolto');
    expect(summaryChanges(rows(gone)).update).toMatchObject({
      changes: [],
      gone: [{ isMarked: true }],
    });
  });

  it('stays where a column of people’s own has something in it', () => {
    const cell: ShownCell = { at: place(WHOLE, 5, 9), value: 'mio', formula: null };
    const { update } = summaryChanges(rows({ ...orphaned(rowFor(two, 5)), others: [cell] }));
    expect(update.gone).toMatchObject([{ choice: 'keep', typed: [cell] }]);
  });
});

describe('a value that is typed over the sheet’s', () => {
  const row = typed(rowFor(one, 4), 'weight', 80);
  const of = book([one], [summary([row])]);

  it('is told with both cells, and kept', () => {
    const { update } = summaryChanges(of);
    expect(update.changes).toEqual([]);
    expect(update.differences).toMatchObject([
      {
        ...{ field: 'weight', choice: 'keep', number: '1', unit: 'Tributi' },
        summary: { value: 80, at: place(WHOLE, 4, COLUMNS.weight) },
        sheet: { value: 50, at: one.places.fields.weight },
      },
    ]);
  });

  it('gives way to the sheet’s where that is chosen, unless it was typed again meanwhile', () => {
    const { key } = summaryChanges(of).update.differences[0]!;
    expect(changesOf(of, new Map([[key, 'sheet']]))).toEqual([
      {
        ...{ kind: 'cells', sheet: WHOLE, row: 4, column: COLUMNS.weight, expects: [[80]] },
        content: [[{ formula: expect.stringContaining("'uno'!") }]],
      },
    ]);
  });

  it.each([
    ['title', ' titolo  UNO', 0],
    ['number', '01', 0],
    ['unit', 'SETTORE TRIBUTI', 0],
    ['weight', '50 %', 0],
    ['weight', 50.1, 1],
    ['title', 'Altro', 1],
    ['unit', 'SUAP', 1],
  ] as const)('in the column %s is one that differs, or not: %j', (field, value, differences) => {
    const found = summaryChanges(book([one], [summary([typed(rowFor(one, 4), field, value)])]));
    expect(found.update.differences).toHaveLength(differences);
  });

  it('is none where the sheet says nothing: its blank would erase a weight that is printed', () => {
    const bare = objective('uno', 'Tributi', '1', null);
    for (const choice of ['keep', 'sheet']) {
      const printed = typed(rowFor(bare, 4), 'weight', 15);
      const of = book([bare], [summary([printed])]);
      const key = [WHOLE, 'uno#', 'weight'].join('\n');
      const { update } = summaryChanges(of, new Map([[key, choice]]));
      expect([update.differences, update.changes]).toEqual([[], []]);
    }
  });

  it('is none in a column of notes, nor where it is a formula of the user’s own', () => {
    const noted = typed(rowFor(one, 4), 'notes', 'rivedere');
    const cells = {
      ...noted.cells,
      title: { ...noted.cells.title!, value: 'x', formula: '=A1&"!"' },
    };
    const { update } = summaryChanges(book([one], [summary([{ ...noted, cells }])]));
    expect([update.differences, update.changes]).toEqual([[], []]);
  });

  it('was written by the add-in itself, number and unit, in summaries of version 2: the sheet’s is proposed', () => {
    const old = typed(rowFor(one, 4), 'unit', 'SUAP');
    const { update } = summaryChanges(book([one], [summary([old], { version: 2 })]));
    expect(update.differences).toMatchObject([{ field: 'unit', choice: 'sheet' }]);
    expect(update.changes).toHaveLength(1);
  });
});

describe('formulas that have lost their cell', () => {
  it('are written again where the row’s objective is known', () => {
    const row = rowFor(one, 4);
    const cells = { ...row.cells, title: { ...row.cells.title!, value: '#REF!' } };
    const { update } = summaryChanges(book([one], [summary([{ ...row, cells, isBroken: true }])]));
    expect(update.mended).toEqual([place(WHOLE, 4, COLUMNS.title)]);
    expect(update.changes).toMatchObject([{ kind: 'cells', row: 4, column: COLUMNS.title }]);
  });

  it('of the code too, in a row known by its formulas', () => {
    const row = { ...rowFor(one, 4), id: null, match: 'formula' as const };
    expect(changesOf(book([one], [summary([row])]))).toEqual([
      { kind: 'cells', sheet: WHOLE, row: 4, column: ID, content: [['uno']] },
    ]);
  });
});
