/** Which fixes a finding has, from the cells of its book: none where words would be lost, or a formula stands. */
import type { Book, BookObjective } from '../../../src/domain/book';
import { cellKey } from '../../../src/domain/places';
import { changesOf } from '../../../src/templates/fixes';
import {
  bookOf,
  objectiveOn,
  place,
  settings,
  units,
  withIndicators,
} from '../../domain/rules/support';
import { afterIn, bookWithCells, fixIn } from './support';

const due = (dueDate: string, given: Partial<Book> = {}) =>
  afterIn(bookWithCells([objectiveOn('Ob 1', { dueDate })], given), 'TE04');

describe('a deadline in words', () => {
  it.each([
    ['giugno', [['30/06/2026'], ['30/06/2027'], ['30/06/2028']]],
    ['entro dicembre 2026', [['31/12/2026']]],
    ['entro il primo semestre 2027', [['30/06/2027']]],
    ['giugno, previa approvazione del bilancio', []],
    ['da marzo', []],
    ['ogni anno', []],
  ])('%s', (text, expected) => {
    expect(due(text)).toEqual(expected);
  });

  it('is written as the other deadlines of the plan are', () => {
    const dates = ['31.12.2026', '30.6.2026', '1/3/2027'];
    const objectives = dates.map((dueDate, index) => objectiveOn(`Ob ${index}`, { dueDate }));
    expect(afterIn(bookWithCells(objectives), 'TE04')).toEqual([['01.03.2027']]);
  });

  it('has no day where the years of the plan are not known', () => {
    expect(due('giugno', { settings: null })).toEqual([]);
  });

  it('is left alone where a formula says it', () => {
    const owner = objectiveOn('Ob 1', { dueDate: 'giugno' });
    const book = bookWithCells([owner]);
    const at = owner.places.fields.dueDate!;
    const formulas = new Map([[cellKey(at.row, at.column), '=A1']]);
    book.cells = new Map([['Ob 1', { values: book.cells.get('Ob 1')!.values, formulas }]]);
    expect(afterIn(book, 'TE04')).toEqual([]);
  });
});

describe('a target that is not read', () => {
  it.each([
    ['31 dicembre 2026', [['31/12/2026']]],
    ['31/12/27', [['31/12/2027']]],
    ['entro il 31/12', [['31/12/2026'], ['31/12/2027'], ['31/12/2028']]],
    ['non superiore a 30 giorni', [['non oltre 30 giorni']]],
    ['circa 46 persone', []],
    ['aggiudicazione', []],
  ])('%s', (target, expected) => {
    const book = bookWithCells([withIndicators([{ description: 'Utenti serviti', target }])]);
    expect(afterIn(book, 'IN29')).toEqual(expected);
  });
});

describe('a fix', () => {
  it('keeps the names that the authority has', () => {
    const book = bookWithCells(
      [objectiveOn('Ob 1', { title: 'SERVIZI DIGITALI DEL COMUNE DI LUZZARA' })],
      {
        settings: settings({ authority: 'Comune di Luzzara' }),
      },
    );
    expect(afterIn(book, 'OB15')).toEqual([['Servizi digitali del comune di Luzzara']]);
  });

  it('is none in a draft, which has no cells, and none for a rule that has none', () => {
    const title = 'SERVIZI DIGITALI DEL COMUNE DI LUZZARA';
    expect(fixIn(bookOf([objectiveOn('Ob 1', { title })]), 'OB15')).toBeNull();
    expect(fixIn(bookWithCells([objectiveOn('Ob 1', { title: '' })]), 'OB01')).toBeNull();
  });

  it('expects what was read, and spares formulas', () => {
    const book = bookWithCells([objectiveOn('Ob 1', { dueDate: 'dicembre 2026' })]);
    const fix = fixIn(book, 'TE04');
    const writes = fix?.kind === 'write' ? fix.options[0]!.writes : [];
    expect(changesOf(writes)).toEqual([
      expect.objectContaining({
        ...{ kind: 'cells', sheet: 'Ob 1', content: [['31/12/2026']] },
        ...{ expects: [['dicembre 2026']], keepsFormulas: true },
      }),
    ]);
  });
});

describe('weights in proportion', () => {
  const weighing = (weights: (number | null)[], given: Partial<Book> = {}) =>
    bookWithCells(
      weights.map((weight, index) =>
        objectiveOn(`Ob ${index}`, { number: `${index}`, unit: 'Tributi', weight }),
      ),
      { settings: settings({ units: units('Tributi') }), ...given },
    );

  it.each<[string, (number | null)[], unknown[][]]>([
    ['leave out what is right already', [50, 25, 50], [[40, 20, 40]]],
    ['leave blanks blank', [60, null, 60], [[50, 50]]],
    ['are none where one is negative', [60, -10], []],
  ])('%s', (_, weights, expected) => {
    expect(afterIn(weighing(weights), 'PE01')).toEqual(expected);
  });

  it('write the fraction that Excel keeps of a percentage', () => {
    const book = weighing([60, 60]);
    for (const [sheet, { values }] of book.cells) {
      const at = book.objectives.find((each) => each.sheet === sheet)!.places.fields.weight!;
      (values[at.row] as unknown[])[at.column] = 0.6;
    }
    expect(afterIn(book, 'PE01')).toEqual([[0.5, 0.5]]);
  });

  it('are none where a weight has no cell', () => {
    const book = weighing([60, 60]);
    book.objectives[0]!.places.fields = {};
    expect(afterIn(book, 'PE01')).toEqual([]);
  });
});

describe('an indicator that becomes a deliverable', () => {
  const at = (column: number) => place('Ob 1', 40, column);
  const name = 'Realizzazione delle fasi previste';
  const answer = { what: 'Piano approvato ', by: 46295, who: 'Segreteria' };

  const written = (
    who: string,
    columns: Partial<BookObjective['places']['indicators'][number]>,
  ) => {
    const owner = withIndicators([{ description: name }]);
    owner.places.indicators = [{ description: at(0), ...columns }];
    const fix = fixIn(bookWithCells([owner]), 'IN01');
    return fix?.kind === 'deliverable'
      ? fix.writesOf({ ...answer, who }).map(({ after }) => after)
      : [];
  };

  it('says in its name what the sheet has no column for', () => {
    expect(written('Segreteria', {})).toEqual([
      'Piano approvato entro il 30/09/2026 (a cura di Segreteria)',
    ]);
    expect(written(' ', {})).toEqual(['Piano approvato entro il 30/09/2026']);
  });

  it('fills the columns that there are', () => {
    expect(written('Segreteria', { target: at(1), dataOwner: at(2) })).toEqual([
      ...['Piano approvato', '30/09/2026', 'Segreteria'],
    ]);
  });
});
