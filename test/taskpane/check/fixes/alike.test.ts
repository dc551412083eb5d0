import { planFindings } from '../../../../src/domain/rules';
import { alikeIn } from '../../../../src/taskpane/check/fixes/alike';
import { bookOf, objectiveOn } from '../../../domain/rules/support';

/** Deadlines in words, each in the first cell of its sheet. */
function bookWith(deadlines: Record<string, string>) {
  const objectives = Object.entries(deadlines).map(([key, dueDate]) => {
    const [sheet = ''] = key.split(' bis');
    const one = objectiveOn(sheet, { dueDate });
    one.key = key;
    one.places.fields = { dueDate: { sheet, row: 0, column: 0 } };
    return one;
  });
  const cells = new Map(
    objectives.map(({ sheet, objective }) => [
      sheet,
      { values: [[objective.dueDate]], formulas: new Map<number, string>() },
    ]),
  );
  return bookOf(objectives, { cells });
}

const alike = (deadlines: Record<string, string>) => {
  const book = bookWith(deadlines);
  const findings = planFindings(book).filter(({ rule }) => rule === 'TE04');
  return alikeIn(findings, book).map(({ name, findings: its, writes }) => ({
    ...{ name, keys: its.map(({ objective }) => objective?.key) },
    after: writes.map((each) => each.after),
  }));
};

describe('findings that are mended alike', () => {
  it('are put together, without those that have several ways or none', () => {
    expect(
      alike({ A: 'dicembre 2026', B: 'giugno', C: 'giugno 2027', D: 'appena possibile' }),
    ).toEqual([{ name: 'propose', keys: ['A', 'C'], after: ['31/12/2026', '30/06/2027'] }]);
  });

  it('give a cell one content: what says the same is written once, what says another waits', () => {
    expect(
      alike({ A: 'dicembre 2026', 'A bis': 'entro dicembre 2026', 'A bis 2': 'giugno 2027' }),
    ).toEqual([{ name: 'propose', keys: ['A', 'A bis'], after: ['31/12/2026'] }]);
  });

  it('are at least two', () => {
    expect(alike({ A: 'dicembre 2026', B: 'giugno' })).toEqual([]);
  });
});
