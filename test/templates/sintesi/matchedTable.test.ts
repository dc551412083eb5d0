/** The rows of a summary beside those that it should have. */
import type { BookObjective } from '../../../src/domain/book';
import type { BookSummary, BookSummaryRow } from '../../../src/domain/bookSummary';
import {
  expectedRows,
  isOfUnit,
  lineOf,
  nameOf,
} from '../../../src/templates/sintesi/expectedRows';
import { MatchedTable } from '../../../src/templates/sintesi/matchedTable';
import { settings, summaryRow } from '../../domain/rules/support';
import { book, objective, one, orphaned, rowFor, summary, three, two, typed } from './support';

const UNITS = [
  { name: 'Tributi', aliases: ['Entrate'], owner: '' },
  { name: 'SUAP', aliases: [], owner: '' },
];
const matched = (
  rows: BookSummaryRow[],
  objectives: BookObjective[],
  given: Partial<BookSummary> = {},
  choices: [string, string][] = [],
) =>
  new MatchedTable(
    summary(rows, given),
    expectedRows(book(objectives, [])),
    UNITS,
    new Map(choices),
  );
const ofUnit = (unit: string) => ({ unit, service: '', kind: '' });
const ambiguous = (row: BookSummaryRow): BookSummaryRow => ({
  ...{ ...row, id: null, objective: null, match: 'ambiguous' },
});

describe('the rows that a summary should have', () => {
  it('are one for each objective in each of its units, by unit, under the settings’ names', () => {
    const shared = [{ unit: 'suap', number: '2', strategicRelevance: null, weight: 10 }];
    const rows = expectedRows(book([three, objective('a', 'ENTRATE', '1', 50, shared)], []));
    expect(rows.map(({ key, unit, number, weight }) => [key, unit, number, weight])).toEqual([
      ['tre#', 'SUAP', '1', 100],
      ['a#0', 'SUAP', '2', 10],
      ['a#', 'ENTRATE', '1', 50],
    ]);
    expect(rows[1]).toMatchObject({ shared: 0, title: 'Titolo a', index: 1 });
    expect(nameOf(rows[1]!)).toEqual({ number: '2', title: 'Titolo a', unit: 'SUAP' });
    expect(lineOf(rows[1]!)).toMatchObject({
      ...{ unit: 'SUAP', printed: null, shown: { shared: 0, source: { id: 'a', sheet: 'a' } } },
    });
  });

  it('are none of the rows of a list, nor do they need settings', () => {
    const listed = { ...two, template: 'elenco-obiettivi' as const };
    const found = expectedRows(book([one, listed], [], { settings: null }));
    expect(found.map(({ key }) => key)).toEqual(['uno#']);
    const named = settings({ units: UNITS });
    const [row] = expectedRows(book([objective('a', ' entrate ', '1')], [], { settings: named }));
    expect(row!.unit).toBe('Tributi');
  });

  it('are of a unit under any of its writings, and all of them of the authority', () => {
    expect(isOfUnit({ unit: 'SUAP' }, null)).toBe(true);
    expect(isOfUnit({ unit: 'SUAP' }, 'settore suap')).toBe(true);
    expect(isOfUnit({ unit: 'SUAP' }, 'Tributi')).toBe(false);
  });
});

describe('the rows of a summary', () => {
  it('are kept, copied, gone, or missing', () => {
    const rows = [rowFor(one, 4), rowFor(one, 5), orphaned(rowFor(two, 6))];
    const table = matched(rows, [one, two, three]);
    expect([...table.kept].map(([key, { row }]) => [key, row.row])).toEqual([['uno#', 4]]);
    expect(table.copied.map(({ row, first }) => [row.row, first.row])).toEqual([[5, 4]]);
    expect(table.gone.map(({ row }) => row)).toEqual([6]);
    expect(table.missing.map(({ key }) => key)).toEqual(['due#', 'tre#']);
    expect([table.leaving, table.questions, table.unit]).toEqual([[], [], null]);
  });

  it('are gone where they are broken, or stand for one that needs no row', () => {
    const broken = { ...summaryRow(4, { title: 'x' }), isBroken: true };
    const own = summaryRow(5, { title: 'mia' });
    expect(matched([broken, own, rowFor(two, 6)], [one]).gone.map(({ row }) => row)).toEqual([
      4, 6,
    ]);
  });

  it('leave the summary of a unit where their objective is of another', () => {
    const table = matched([rowFor(one, 4), rowFor(three, 5)], [one, three], { unit: 'ENTRATE' });
    expect(table.unit).toBe('Tributi');
    expect(table.leaving.map(({ row }) => row.row)).toEqual([5]);
    expect(table.missing).toEqual([]);
  });

  it('that are of a unit are missing in its summary alone', () => {
    expect(matched([], [one, three], { unit: 'SUAP' }).missing.map(({ key }) => key)).toEqual([
      ...['tre#'],
    ]);
  });
});

describe('a row that nobody can tell', () => {
  const same = ['a', 'b'].map((key) => objective(key, 'Tributi', '7'));
  const row = ambiguous(rowFor(same[0]!, 4));

  it('is a question among the rows that are open, by number and unit', () => {
    const other = objective('c', 'SUAP', '7');
    const table = matched([row], [...same, other, one]);
    expect(table.questions).toMatchObject([
      { choice: '', candidates: [{ key: 'a#' }, { key: 'b#' }] },
    ]);
    expect(table.missing).toHaveLength(4);
    const without = typed(row, 'unit', '');
    const all = matched([without], [...same, other]).questions[0]!.candidates;
    expect(all.map(({ key }) => key)).toEqual(['a#', 'b#', 'c#']);
    const settled = matched([rowFor(same[0]!, 5), row], same).questions[0]!.candidates;
    expect(settled.map(({ key }) => key)).toEqual(['b#']);
  });

  it('is one among those of its title where none has its number', () => {
    const titled = typed(typed(row, 'number', '9'), 'title', 'TITOLO  b');
    expect(matched([titled], same).questions[0]!.candidates.map(({ key }) => key)).toEqual(['b#']);
  });

  it('stands for the one that is chosen, which is missing no more, and for no two rows', () => {
    const key = matched([row], same).questions[0]!.key;
    const table = matched([row], same, {}, [[key, 'b#']]);
    expect(table.questions[0]!.choice).toBe('b#');
    expect(table.kept.get('b#')!.row).toBe(row);
    expect(table.missing.map((each) => each.key)).toEqual(['a#']);
    expect(matched([row], same, {}, [[key, 'uno#']]).questions[0]!.choice).toBe('');
    const again = { ...row, row: 5 };
    const keys = matched([row, again], same).questions.map((each) => each.key);
    expect(new Set(keys).size).toBe(2);
    const twice = matched(
      [row, again],
      same,
      {},
      keys.map((each) => [each, 'b#']),
    );
    expect(twice.kept.get('b#')!.row).toBe(row);
  });
});

describe('what is said of a row', () => {
  const table = matched([], [], { unit: 'SUAP' });
  const name = (values: Record<string, string>, of = table) => of.nameOf(summaryRow(4, values));

  it('is its number, title and unit, without errors', () => {
    expect(name({ number: ' 7 ', title: 'Gare', unit: 'entrate' })).toEqual({
      ...{ number: '7', title: 'Gare', unit: 'Tributi' },
    });
    expect(name({ number: '#REF!', title: '#REF!', unit: '#REF!' })).toEqual({
      ...{ number: '', title: '', unit: 'SUAP' },
    });
    expect(name({}, matched([], []))).toEqual({ number: '', title: '', unit: '' });
  });

  it('is known again by a key with all of that and its place', () => {
    const row = summaryRow(4, { number: '7', title: 'Gare' }, { id: 'k3x9q2mv' });
    expect(table.keyOf(row, 'gone').split('\n')).toEqual([
      ...['Sintesi obiettivi', 'gone', 'k3x9q2mv', '7', 'Gare', 'SUAP', '4'],
    ]);
    expect(table.keyOf({ ...row, id: null }, 'gone').split('\n')[2]).toBe('');
  });

  it('is told at its number, else at the beginning of the row', () => {
    const row = summaryRow(4, {});
    const columns = { title: 2 };
    expect(matched([], [], { columns: { number: 3 } }).at(row)).toMatchObject({
      row: 4,
      column: 3,
    });
    expect(matched([], [], { columns }).at(row)).toMatchObject({ row: 4, column: 0 });
  });
});

describe('where a row of a unit is put in', () => {
  const rows = [rowFor(one, 4), rowFor(three, 5), rowFor(two, 6)];
  const table = matched(rows, [one, two, three], { end: 9 });
  const stays = () => false;

  it('is after the last of its unit that stays, else after the last of all', () => {
    expect(table.placeFor(ofUnit('ENTRATE'), stays)).toBe(8 - 1);
    expect(table.placeFor(ofUnit('Tributi'), stays)).toBe(7);
    expect(table.placeFor(ofUnit('settore suap'), stays)).toBe(6);
    expect(table.placeFor(ofUnit('Tributi'), ({ row }) => row === 6)).toBe(5);
    expect(table.placeFor(ofUnit('Sport'), stays)).toBe(7);
    expect(table.placeFor(ofUnit('Sport'), () => true)).toBe(7);
  });

  it('is right below the headings of a table without rows', () => {
    expect(matched([], [], { end: 6 }).placeFor(ofUnit('Sport'), stays)).toBe(4);
  });

  it('is before the last row of a table that no blank row ends', () => {
    const full = matched(rows, [one, two, three], { end: 7 });
    expect(full.placeFor(ofUnit('Tributi'), stays)).toBe(6);
    expect(full.placeFor(ofUnit('SUAP'), stays)).toBe(6);
    expect(matched(rows, [one, two, three], { end: 8 }).placeFor(ofUnit('Tributi'), stays)).toBe(7);
  });

  it('goes by what a row stands for, whatever unit it shows', () => {
    const shown = typed(rowFor(one, 4), 'unit', 'SUAP');
    expect(matched([shown], [one]).unitOf(shown)).toBe('Tributi');
    expect(matched([], []).unitOf(shown)).toBe('SUAP');
  });
});
