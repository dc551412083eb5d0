/** What an update of summaries does to those that are there, on books made by hand. */
import type {
  Book,
  BookObjective,
  BookSummary,
  BookSummaryRow,
  ShownCell,
} from '../../../src/domain/book';
import type { Change } from '../../../src/domain/changes';
import type { SummaryChoices } from '../../../src/domain/summaryUpdate';
import { summaryChanges } from '../../../src/templates/sintesi/summaryChanges';
import { bookOf, objectiveOn, place, settings, sheetOf, units } from '../../domain/rules/support';

const WHOLE = 'Sintesi obiettivi';
const COLUMNS = {
  number: 0,
  title: 1,
  unit: 2,
  weight: 3,
  runningWeight: 4,
  difference: 5,
  notes: 6,
};
const ID = 7;

type Field = keyof typeof COLUMNS;

const objective = (
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
function rowFor(
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

const typed = (row: BookSummaryRow, field: Field, value: string | number): BookSummaryRow => ({
  ...row,
  cells: { ...row.cells, [field]: { ...row.cells[field]!, value, formula: null } },
});

/** As Excel leaves a row whose sheet was deleted. */
function orphaned(row: BookSummaryRow): BookSummaryRow {
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

const summary = (rows: BookSummaryRow[], given: Partial<BookSummary> = {}): BookSummary => ({
  ...{ sheet: WHOLE, unit: null, version: 3, headings: 3, columns: COLUMNS, monitoring: [] },
  ...{ idColumn: ID, check: null, lostHeadings: [], rows },
  end: 5 + rows.length,
  ...given,
});

const book = (objectives: BookObjective[], summaries: BookSummary[], given: Partial<Book> = {}) =>
  bookOf(objectives, {
    settings: settings({ units: units('Tributi', 'SUAP') }),
    sheets: [...objectives, ...summaries].map(({ sheet }) => sheetOf(sheet)),
    summaries,
    ...given,
  });

const changesOf = (of: Book, choices?: SummaryChoices): Change[] =>
  summaryChanges(of, choices).update.changes;

const one = objective('uno', 'Tributi', '1');
const two = objective('due', 'Tributi', '2');
const three = objective('tre', 'SUAP', '1', 100);

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
