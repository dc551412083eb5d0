/** The measures against corruption, as their sheet was left. */
import { readMeasures } from '../../../src/templates/reading/readMeasures';
import { UNKNOWN_COLUMN } from '../../../src/templates/reading/sheetReader';
import { address, sheetOf } from './support';

const HEADINGS = ['OBIETTIVO', 'ATTIVITÀ', 'INDICATORE DI RISULTATO', 'STRUMENTO DI VERIFICA'];
const read = (rows: unknown[][], names: Record<string, string> = {}) => {
  const { measures, unread, errors } = readMeasures(sheetOf(rows, names));
  return {
    measures: measures.map((each) => Object.values(each).join('|')),
    unread: unread.map(({ at, why }) => [address(at), why]),
    errors: errors.map(({ error }) => error),
  };
};
const LACKING = expect.stringMatching(/^manca l’intestazione/);

describe('measures', () => {
  it('are the filled rows under the headings; what stands over these is the plan’s', () => {
    expect(
      read([
        ['Piano', 'x'],
        ['OBIETTIVO'],
        HEADINGS,
        ['a', 'b', 'c', 'd'],
        [],
        ['', '', 3],
        ['#REF!'],
      ]),
    ).toEqual({ measures: ['a|b|c|d', '||3|'], unread: [], errors: ['#REF!'] });
  });

  it('are read in whatever order their columns stand', () => {
    expect(read([[...HEADINGS].reverse(), ['d', 'c', 'b', 'a']]).measures).toEqual(['a|b|c|d']);
  });

  it('leave a column of somebody’s own unread', () => {
    expect(
      read([
        [...HEADINGS, 'Note'],
        ['a', 'b', 'c', 'd', 'e'],
      ]).unread,
    ).toEqual([
      ['E1', UNKNOWN_COLUMN],
      ['E2', UNKNOWN_COLUMN],
    ]);
  });

  it('say what they can where a heading is gone', () => {
    const lacking = [HEADINGS[0], '', ...HEADINGS.slice(2)];
    expect(read([lacking, ['a', 'b', 'c', 'd']])).toMatchObject({
      ...{ measures: ['a||c|d'], unread: [['B2', LACKING]] },
    });
  });

  it.each([0, 1, 2, 3])('say nothing in the place of the column %d that is gone', (gone) => {
    const blank = <T>(all: T[]) => all.map((each, at) => (at === gone ? '' : each));
    const { measures } = read([blank(HEADINGS), ['a', 'b', 'c', 'd']]);
    expect(measures).toEqual([blank(['a', 'b', 'c', 'd']).join('|')]);
  });

  it('are none without headings: all that stands in the table is told', () => {
    const rows = [['Piano'], [''], ['a', 'b']];
    expect(read(rows, { Misure: 'A3:D3' })).toMatchObject({
      measures: [],
      unread: [
        ['A3', LACKING],
        ['B3', LACKING],
      ],
    });
    expect(read(rows).unread.map(([at]) => at)).toEqual(['A1', 'A3', 'B3']);
    expect(read([])).toEqual({ measures: [], unread: [], errors: [] });
  });
});
