import { checkBook, compareFindings, type AnyFinding } from '../../../src/domain/rules';
import { bookOf, objectiveOn, place } from './support';

const findingsOf = (...titles: string[]) =>
  checkBook(
    bookOf(titles.map((title, index) => objectiveOn(`Ob ${index + 1}`, { title, owner: 'x' }))),
  ).findings.filter(({ rule }) => rule === 'OB01');

const unread = (...cells: [row: number, content: string][]): AnyFinding[] =>
  checkBook({
    ...bookOf([]),
    unread: cells.map(([row, content]) => ({ at: place('Ob 1', row), content, why: 'x' })),
  }).findings.filter(({ rule }) => rule === 'FO11');

describe('two readings compared', () => {
  it('are the same where the same is said of the same cells, whoever says it', () => {
    const [before, after] = [findingsOf('', ''), findingsOf('', '')];
    expect(before).toHaveLength(2);
    expect(compareFindings(before, after)).toEqual({ added: new Set(), gone: [], same: 2 });
  });

  it('tell what is new and what is gone by the objects of each', () => {
    const [before, after] = [findingsOf('', 'a', ''), findingsOf('', '', 'a')];
    const { added, gone, same } = compareFindings(before, after);
    expect([[...added], gone, same]).toEqual([[after[1]], [before[1]], 1]);
    expect(gone[0]?.sheet).toBe('Ob 3');
  });

  it.each<[string, [number, string][]]>([
    ['another cell', [[5, 'alto']]],
    ['another content', [[4, 'basso']]],
  ])('differ by %s', (_, cells) => {
    const { added, gone, same } = compareFindings(unread([4, 'alto']), unread(...cells));
    expect([added.size, gone.length, same]).toEqual([1, 1, 0]);
  });

  it('count what is said twice of one cell twice', () => {
    const twice = unread([4, 'alto'], [4, 'alto']);
    expect(compareFindings(twice.slice(1), twice)).toMatchObject({ gone: [], same: 1 });
    expect(compareFindings(twice, twice.slice(1)).gone).toHaveLength(1);
  });
});
