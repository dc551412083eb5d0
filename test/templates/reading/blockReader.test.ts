/** One block of a cronoprogramma: its year, its phases, what is planned and done. */
import { readSchedules } from '../../../src/templates/reading/readSchedules';
import {
  NOT_A_NUMBER,
  SheetReader,
  UNKNOWN_COLUMN,
} from '../../../src/templates/reading/sheetReader';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { byHand } from '../contentsOf';
import { address, sheetOf, unreadIn } from './support';

const LABELS = {
  owner: ['Responsabile della fase', 'Responsabile'],
  deliverable: ['Prodotto'],
  weight: ['Peso'],
  executed: ['Eseguito'],
  recorded: ['Registrato'],
};
const MONTHS = [...'GFMAMGLASOND'];
/** The cells of the months with an X at these positions, from 1. */
const months = (...marked: number[]) =>
  MONTHS.map((_, index) => (marked.includes(index + 1) ? 'X' : ''));
const ROWS: unknown[][] = [
  ['Attività', 'Responsabile', 'Peso', 2026, ...MONTHS, 'Stato', 'mio'],
  ['Bando', 'Rossi', 60, 'Previsto', ...months(1, 2), 'In corso', ''],
  ['', '', '', 'Realizzato', ...months(1), '', ''],
  ['Gara', '', '', 'Previsto', ...months(3), '', 'nota'],
  ['', '', '', 'Realizzato', ...months(), '', ''],
];
const NAMES = { Cronoprogramma_2026: 'A1:R5', Cronoprogramma_2026_Periodi: 'E1:P1' };

function read(sheet: SheetContents) {
  const reader = new SheetReader(sheet);
  const { schedules, places } = readSchedules(reader, LABELS);
  return {
    ...{ schedules, places, unread: unreadIn(reader).map(([at, , why]) => [at, why]) },
    year: address(places[0]?.year),
    phases: places[0]?.phases.map((each) =>
      Object.fromEntries(Object.entries(each).map(([what, at]) => [what, address(at)])),
    ),
  };
}
const named = (rows = ROWS, names: Record<string, string> = NAMES) => read(sheetOf(rows, names));
/** The same rows with one cell changed. */
const typed = (row: number, column: number, content: unknown, rows = ROWS) =>
  rows.map((cells, at) =>
    at === row ? cells.map((each, to) => (to === column ? content : each)) : cells,
  );

describe('a block of the add-in', () => {
  it('has its phases, with what is planned and done of each', () => {
    const { schedules, year, unread, places } = named();
    expect(schedules).toEqual([
      {
        ...{ year: 2026, title: 'Attività', periods: 12, doneLabel: 'Realizzato' },
        hasExecuted: false,
        phases: [
          expect.objectContaining({
            ...{ name: 'Bando', owner: 'Rossi', deliverable: '', weight: 60, executed: '' },
            ...{ planned: [1, 2], done: [1], recorded: '' },
          }),
          expect.objectContaining({
            name: 'Gara',
            owner: '',
            weight: null,
            planned: [3],
            done: [],
          }),
        ],
      },
    ]);
    expect([year, address(places[0]!.title)]).toEqual(['D1', 'A1']);
    expect(unread).toEqual([
      ['R1', UNKNOWN_COLUMN],
      ['R4', UNKNOWN_COLUMN],
    ]);
  });

  it('knows where each datum of a phase stands', () => {
    expect(named().phases).toEqual([
      { name: 'A2', owner: 'B2', weight: 'C2', planned: 'E2', done: 'E3' },
      { name: 'A4', owner: 'B4', weight: 'C4', planned: 'E4', done: 'E5' },
    ]);
  });

  it('takes no label for a title, nor the title for a label', () => {
    expect(named(typed(0, 0, 'Peso')).schedules[0]!.phases[0]).toMatchObject({
      ...{ name: 'Bando', weight: 60 },
    });
  });

  it('reads what its other columns hold', () => {
    const rows = [
      ['Fasi', 'Prodotto', 'Registrato', 'Anno 2026', ...MONTHS],
      ['Bando', 'Avviso', 'fatto', 'Previsto', ...months(1)],
    ];
    const { schedules, unread } = named(rows, {
      ...{ Cronoprogramma_2026: 'A1:P2', Cronoprogramma_2026_Periodi: 'E1:P1' },
    });
    expect(schedules[0]!.phases[0]).toMatchObject({ deliverable: 'Avviso', recorded: 'fatto' });
    expect(schedules[0]).toMatchObject({ doneLabel: '', year: 1900 });
    expect(unread).toEqual([['D1', "non è l'anno delle fasi"]]);
  });

  it.each([
    ['SI', 'SI', []],
    ['sì', 'SI', []],
    ['X', 'SI', []],
    ['no', 'NO', []],
    ['SI / NO', '', []],
    ['', '', []],
    ['forse', '', [['B2', 'non è SI o NO']]],
  ])('knows whether a phase was carried out: %j', (content, executed, why) => {
    const rows = [
      ['Fasi', 'Eseguito', 2026, ...MONTHS],
      ['Bando', content, 'Previsto', ...months(1)],
    ];
    const { schedules, unread } = named(rows, {
      ...{ Cronoprogramma_2026: 'A1:O2', Cronoprogramma_2026_Periodi: 'D1:O1' },
    });
    expect(schedules[0]).toMatchObject({ hasExecuted: true, phases: [{ executed }] });
    expect(unread).toEqual(why);
  });

  it('reports a weight that is no number and a cell that is no mark', () => {
    const { unread, schedules } = named(typed(1, 2, 'alto', typed(1, 6, 'forse')));
    expect(unread.slice(1, 3)).toEqual([
      ['C2', NOT_A_NUMBER],
      ['G2', 'non è un segno (usare X)'],
    ]);
    expect(schedules[0]!.phases[0]).toMatchObject({ weight: null, planned: [1, 2] });
  });

  it('has no phase in a row that is blank but for its label', () => {
    const rows = [
      ...ROWS.slice(0, 3),
      ROWS[3]!.map((each, at) => (at === 3 ? each : '')),
      ROWS[4]!,
    ];
    expect(named(rows).schedules[0]!.phases).toHaveLength(1);
    expect(named(typed(3, 0, '')).schedules[0]!.phases[1]).toMatchObject({ planned: [3] });
  });

  it('leaves a phase what was done of it where the row of the next phase has gone', () => {
    const lost = ['', '', '', 'Realizzato', ...months(5), '', ''];
    const { schedules, unread, phases } = named([...ROWS.slice(0, 3), lost, ...ROWS.slice(3)], {
      ...NAMES,
      Cronoprogramma_2026: 'A1:R6',
    });
    expect(schedules[0]!.phases).toMatchObject([{ done: [1] }, { name: 'Gara' }]);
    expect(phases![0]).toMatchObject({ done: 'E3' });
    expect(unread).toContainEqual(['I4', 'sta in una riga della quale manca la fase']);
  });

  it('has room for a phase in rows with labels alone, not between the two rows of another', () => {
    const blank = Array<string>(18).fill('');
    const spareIn = (...rows: unknown[][]) => named(rows).places[0]!.spare;
    const [heading, first, done] = ROWS as [unknown[], unknown[], unknown[]];
    expect(spareIn(heading, first, blank, done)).toBeUndefined();
    expect(spareIn(heading, blank, first, done)).toBeUndefined();
    const kept = blank.with(3, 'Previsto');
    expect(spareIn(heading, first, done, kept)).toBeUndefined();
    const room = [kept, blank.with(3, 'Realizzato')];
    expect(address(spareIn(heading, first, done, ...room)?.name)).toBe('A4');
  });

  it('has a phase for a row of what was done that stands first', () => {
    const rows = [ROWS[0]!, ['Gara', '', '', 'Realizzato', ...months(2), '', '']];
    const found = named(rows, { ...NAMES, Cronoprogramma_2026: 'A1:R2' }).schedules[0]!;
    expect(found).toMatchObject({
      doneLabel: '',
      phases: [{ name: 'Gara', planned: [2], done: [] }],
    });
  });

  it('takes no words of a phase for the label of a row', () => {
    const rows = [
      ['Fasi', 'Responsabile', 2026, ...MONTHS],
      ['Bando', 'Previsto', 'Previsto', ...months(1)],
      ['', '', 'Ottenuto', ...months(1)],
    ];
    const found = named(rows, {
      ...{ Cronoprogramma_2026: 'A1:O3', Cronoprogramma_2026_Periodi: 'D1:O1' },
    });
    expect(found.schedules[0]).toMatchObject({
      ...{ doneLabel: 'Ottenuto', year: 2026 },
      phases: [{ owner: 'Previsto', done: [1] }],
    });
  });

  it('goes on with the phases that somebody added below it', () => {
    const added = [
      ['Stipula', 'Bianchi', 5, 'Previsto', ...months(4), '', ''],
      ['', '', '', '', ...months(4), '', ''],
      ['y', '', '', '', ...months(), '', ''],
    ];
    const { schedules, unread } = named([...ROWS, ...added]);
    expect(schedules[0]!.phases[2]).toMatchObject({ name: 'Stipula', planned: [4] });
    expect(unread).toContainEqual(['A8', 'non letto']);
    expect(named([...ROWS, ...added.slice(0, 1)]).schedules[0]!.phases).toHaveLength(3);
  });

  it('does not go on where its rows have no labels', () => {
    const rows = [
      ['Fasi nell’anno 2026', ...MONTHS],
      ['Bando', ...months(1)],
      ['Gara', ...months(2)],
    ];
    const names = { Cronoprogramma_2026: 'A1:M2', Cronoprogramma_2026_Periodi: 'B1:M1' };
    const { schedules, year } = named(rows, names);
    expect(schedules[0]).toMatchObject({ year: 2026, phases: [{ name: 'Bando', planned: [1] }] });
    expect(schedules[0]!.phases).toHaveLength(1);
    expect(year).toBe('A1');
  });

  it('without a year that can be read is told, and is of 1900', () => {
    const blank = named(typed(0, 3, ''));
    expect(blank.schedules[0]!.year).toBe(1900);
    expect(blank.unread[0]).toEqual(['A1', "non è l'anno delle fasi"]);
    expect(blank.year).toBeUndefined();
    expect(named(typed(0, 0, 'Attività del 2027', typed(0, 3, 'anno'))).schedules[0]!.year).toBe(
      2027,
    );
  });

  it('keeps the thirteenth cell that a document prints', () => {
    const rows = [
      ['Fasi', 2026, ...MONTHS, '13ª'],
      ['Bando', 'Previsto', ...months(1), 'X'],
      ['Gara', 'Previsto', ...months(2), '–'],
      ['Stipula', 'Previsto', ...months(3), ''],
      ['', 'Ottenuto', ...months(3), '–'],
    ];
    const { schedules, unread } = named(rows, {
      ...{ Cronoprogramma_2026: 'A1:O5', Cronoprogramma_2026_Periodi: 'C1:N1' },
    });
    expect(schedules[0]!.phases).toMatchObject([
      { planned: [1, 13], printedCells: 13 },
      { planned: [2] },
      { planned: [3], printedCells: 13 },
    ]);
    expect(schedules[0]!.phases[1]).not.toHaveProperty('printedCells');
    expect(unread).toEqual([]);
  });

  it('has fortnights where there are twenty-four columns', () => {
    const halves = MONTHS.flatMap((month) => [month, '']);
    const marks = halves.map((_, at) => (at === 2 || at === 23 ? 'X' : ''));
    const { schedules } = named(
      [
        ['Fasi', 2026, ...halves],
        ['Bando', 'Previsto', ...marks],
      ],
      { Cronoprogramma_2026: 'A1:Z2', Cronoprogramma_2026_Periodi: 'C1:Z1' },
    );
    expect(schedules[0]).toMatchObject({ periods: 24, phases: [{ planned: [3, 24] }] });
  });
});

describe('the blocks of a sheet', () => {
  const rows = [...ROWS, [], ...typed(0, 3, 2027)];
  const second = { Cronoprogramma_2027: 'A7:R11', Cronoprogramma_2027_Periodi: 'E7:P7' };

  it('come from top to bottom, those without a name among the others', () => {
    const years = (names: Record<string, string>) =>
      named(rows, names).schedules.map(({ year }) => year);
    expect(years({ ...second, ...NAMES })).toEqual([2026, 2027]);
    expect(years(second)).toEqual([2026, 2027]);
    expect(years(NAMES)).toEqual([2026, 2027]);
    expect(years({ Cronoprogramma_2026_2: 'A1:R5' })).toHaveLength(2);
    expect(
      years({ Cronoprogramma_2026_Periodi: 'E1:P1', MioCronoprogramma_2026: 'A1:B2' }),
    ).toEqual([2026, 2027]);
  });
});

describe('a block made by hand', () => {
  const hand = (...all: unknown[][]) => read(byHand(all));

  it('has its name in the first filled column that is none of the others', () => {
    const { schedules, phases, unread } = hand(
      ['Piano 2026'],
      ['N.', 'Peso', 'Descrizione fase', ...MONTHS],
      [1, 60, 'Bando', ...months(1, 3)],
      [2, 40, 'Gara', ...months(2)],
    );
    expect(schedules).toEqual([
      expect.objectContaining({
        ...{ year: 2026, title: 'Descrizione fase', periods: 12, doneLabel: '' },
      }),
    ]);
    expect(schedules[0]!.phases).toMatchObject([
      { name: 'Bando', weight: 60, planned: [1, 3] },
      { name: 'Gara', weight: 40, planned: [2] },
    ]);
    expect(phases![0]).toEqual({ name: 'C3', weight: 'B3', planned: 'D3' });
    expect(unread).toEqual([]);
  });

  it('has its year over the labels of its rows, or in its title', () => {
    const labelled = hand(
      ['Fasi', 2025, ...MONTHS],
      ['Bando', 'Previsto', ...months(1)],
      ['', 'Ottenuto', ...months(2)],
    );
    expect(labelled.schedules[0]).toMatchObject({
      ...{ year: 2025, doneLabel: 'Ottenuto' },
      phases: [{ planned: [1], done: [2] }],
    });
    expect(hand(['Fasi 2027', ...MONTHS], ['Bando', ...months(1)]).schedules[0]!.year).toBe(2027);
  });

  it('has its name in the first column where none is filled', () => {
    expect(hand(['', 2026, ...MONTHS], ['', 'Previsto', ...months(1)]).phases![0]).toMatchObject({
      name: 'A2',
    });
  });
});
