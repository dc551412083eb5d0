/** The cards of the indicators, and the table of the score below them. */
import type { SheetContents } from '../../../src/templates/sheetContents';
import { degreeCells, readIndicatorCards } from '../../../src/templates/reading/readIndicatorCards';
import { SheetReader } from '../../../src/templates/reading/sheetReader';
import { byHand } from '../contentsOf';
import { address, sheetOf, unreadIn } from './support';

/** Two cards of three rows, as people see them, and the score. */
const ROWS: unknown[][] = [
  ['INDICATORI', '', '', '', '', ''],
  ['Indicatore 1', 'Pratiche', '', '', '', ''],
  ['Formula di calcolo', 'Target', '', '', '', ''],
  ['a / b', '80', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['Indicatore 2', 'Giorni', '', '', '', ''],
  ['Formula di calcolo', 'Target', '', '', '', ''],
  ['', 30, '', '', '', ''],
  ['', '', '', '', '', ''],
  ['Indicatore', 'Peso', 'Polarità', 'Target', 'Consuntivo', 'Grado'],
  ['Pratiche', 60, 'crescente', 80, 75, 0.9],
  ['Giorni', 40, '', 30, '', ''],
  ['', '', '', '', '', ''],
  ['Punteggio prima dell’arrotondamento', '', '', 0.9123, '', ''],
  ['Punteggio dell’obiettivo', '', '', 'Completo', '', 0.91],
  ['Regole dell’ente: tetto 100%', '', '', '', '', ''],
];
const NAMES = {
  ...{ Indicatore_1_description: 'B2', Indicatore_1_formula: 'A4', Indicatore_1_target: 'B4' },
  ...{ Indicatore_1_weight: 'B11', Indicatore_1_actual: 'E11' },
  ...{ Indicatore_2_description: 'B6', Indicatore_2_formula: 'A8', Indicatore_2_target: 'B8' },
  ...{ Indicatore_2_weight: 'B12', Indicatore_2_actual: 'E12' },
  PunteggioIndicatori: 'A10:F13',
  ...{ PunteggioIndicatori_description: 'A10', PunteggioIndicatori_weight: 'B10' },
  ...{ PunteggioIndicatori_polarity: 'C10', PunteggioIndicatori_target: 'D10' },
  ...{ PunteggioIndicatori_actual: 'E10', PunteggioIndicatori_degree: 'F10' },
  ...{ PunteggioEsatto: 'D14', PunteggioEsito: 'D15', Punteggio: 'F15', PunteggioRegole: 'A16' },
};
const without = (...names: RegExp[]) =>
  Object.fromEntries(
    Object.entries(NAMES).filter(([name]) => !names.some((form) => form.test(name))),
  );

function read(sheet: SheetContents) {
  const reader = new SheetReader(sheet);
  const { table, places } = readIndicatorCards(reader);
  return {
    indicators: table.indicators,
    places: places.map((each) =>
      Object.fromEntries(Object.entries(each).map(([field, at]) => [field, address(at)])),
    ),
    unread: unreadIn(reader).map(([at]) => at),
  };
}
const INDICATORS = [
  { description: 'Pratiche', formula: 'a / b', target: 80, weight: 60, actual: 75 },
  { description: 'Giorni', target: 30, weight: 40 },
];
const LABELS = ['A1', 'A2', 'A3', 'B3', 'A6', 'A7', 'B7'];
const TOTALS = ['A14', 'A15'];

describe('the cards of a sheet of the add-in', () => {
  it('are read by their names, weights and actual values in the table of the score', () => {
    expect(read(sheetOf(ROWS, NAMES))).toEqual({
      indicators: INDICATORS,
      places: [
        { description: 'B2', formula: 'A4', target: 'B4', weight: 'B11', actual: 'E11' },
        { description: 'B6', formula: 'A8', target: 'B8', weight: 'B12', actual: 'E12' },
      ],
      unread: [...LABELS, ...TOTALS],
    });
  });

  it('are read by their titles and labels where they have lost their names', () => {
    expect(read(sheetOf(ROWS, without(/^Indicatore_/)))).toMatchObject({
      indicators: INDICATORS,
      places: [
        { description: 'B2', formula: 'A4', target: 'B4', weight: 'B11', actual: 'E11' },
        { description: 'B6', formula: 'A8', target: 'B8', weight: 'B12', actual: 'E12' },
      ],
    });
    expect(read(sheetOf(ROWS, without(/_description$/))).indicators).toEqual(INDICATORS);
    expect(read(sheetOf(ROWS, without(/^Indicatore_2_target/))).indicators).toEqual(INDICATORS);
  });

  it('are read where their names went with the cells that somebody moved', () => {
    const rows = ROWS.map((row, at) => (at === 3 || at === 7 ? [...row.slice(0, 5), 99] : row));
    const moved = { ...NAMES, Indicatore_1_target: 'F4', Indicatore_2_target: 'F8' };
    const targets = (names: Record<string, string>) =>
      read(sheetOf(rows, names)).indicators.map(({ target }) => target);
    expect(targets(moved)).toEqual([99, 99]);
    const { Indicatore_1_description: one, Indicatore_2_description: two, ...others } = moved;
    expect(targets(others)).toEqual([99, 99]);
    expect(
      targets({ Indicatore_2_description: two, Indicatore_1_description: one, ...others }),
    ).toEqual([99, 99]);
  });

  it('come from top to bottom, in whatever order their names do', () => {
    const reversed = Object.fromEntries(Object.entries(NAMES).reverse());
    expect(read(sheetOf(ROWS, reversed)).indicators).toEqual(INDICATORS);
  });

  it('are those that are there: one that was deleted leaves the others their values', () => {
    const rows = [ROWS[0]!, ...ROWS.slice(4)].filter((_, row) => row !== 7);
    const moved = { Indicatore_2_description: 'B3', Indicatore_2_target: 'B5' };
    const names = { ...moved, Indicatore_2_weight: 'B8', PunteggioIndicatori: 'A7:F9' };
    expect(read(sheetOf(rows, names)).indicators).toEqual([INDICATORS[1]]);
  });

  it('are not indicators while nothing is said in them', () => {
    const blank = ROWS.map((row, at) =>
      at === 5 || at === 7 || at === 11 ? row.map(() => '') : row,
    );
    expect(read(sheetOf(blank, NAMES)).indicators).toEqual([INDICATORS[0]]);
  });

  it('have columns that the table of every sheet has', () => {
    const { table } = readIndicatorCards(new SheetReader(sheetOf([['x']])));
    expect(table.indicators).toEqual([]);
    expect(table.columns.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['description', 'target', 'weight', 'actual']),
    );
  });
});

describe('the table of the score', () => {
  it('may have rows that somebody added: they are indicators too', () => {
    const rows = ROWS.map((row, at) => (at === 12 ? ['Nuovo', 5, '', '9', 7, 0.5] : row));
    const { indicators, places, unread } = read(sheetOf(rows, NAMES));
    expect(indicators[2]).toEqual({ description: 'Nuovo', weight: 5, target: 9, actual: 7 });
    expect(places[2]).toEqual({
      ...{ description: 'A13', weight: 'B13', polarity: 'C13', target: 'D13', actual: 'E13' },
    });
    expect(unread).toEqual([...LABELS, ...TOTALS]);
  });

  it('has no indicator in a row in which only its degree is computed', () => {
    const rows = ROWS.map((row, at) => (at === 12 ? ['', '', '', '', '', 0.5] : row));
    expect(read(sheetOf(rows, NAMES)).indicators).toHaveLength(2);
  });

  it('is found by its headings where it has lost its names, and ends at a blank row', () => {
    const lost = without(/^PunteggioIndicatori/, /_weight$/, /_actual$/);
    expect(read(sheetOf(ROWS, lost))).toMatchObject({
      indicators: INDICATORS,
      unread: [...LABELS, ...TOTALS],
    });
    const joined = ROWS.filter((_, row) => row !== 12 && row !== 13);
    const score = { ...without(/^Punteggio/, /_weight$/, /_actual$/), Punteggio: 'F13' };
    expect(read(sheetOf(joined, score)).indicators).toEqual(INDICATORS);
  });

  it('leaves what somebody typed beside it unread', () => {
    const rows = ROWS.map((row, at) => [...row, at === 10 || at === 14 ? 'mio' : '']);
    expect(read(sheetOf(rows, NAMES)).unread).toEqual(
      [...LABELS, 'G11', 'A14', 'A15', 'G15'].sort(byPlace),
    );
  });

  it('has the line of the rules under it, also where that has lost its name', () => {
    const lost = without(/^PunteggioRegole/);
    expect(read(sheetOf(ROWS, lost)).unread).toEqual([...LABELS, ...TOTALS]);
    const other = ROWS.map((row, at) =>
      at === 15 ? ['Le Regole dell’ente:', ...row.slice(1)] : row,
    );
    expect(read(sheetOf(other, lost)).unread).toEqual([...LABELS, ...TOTALS, 'A16']);
    expect(read(sheetOf(ROWS, without(/^PunteggioRegole/, /^Punteggio$/))).unread).toContain('A16');
  });

  const degrees = (names: Record<string, string>) => {
    const reader = new SheetReader(sheetOf(ROWS, names));
    const places = [{ weight: reader.place({ row: 10, column: 1 }) }, {}];
    return degreeCells(reader, places).map((cell) => address(cell));
  };

  it('has the degree of each indicator in its row', () => {
    expect(degrees(NAMES)).toEqual(['F11', undefined]);
    expect(degrees({ ...NAMES, PunteggioIndicatori_degree: 'G10' })).toEqual(['G11', undefined]);
    expect(degrees({})).toEqual(['F11', undefined]);
    const reader = new SheetReader(sheetOf([['x']]));
    expect(degreeCells(reader, [{ actual: reader.place({ row: 0, column: 0 }) }])).toEqual([
      undefined,
    ]);
  });
});

const byPlace = (one: string, other: string) =>
  Number(one.slice(1)) - Number(other.slice(1)) || one.localeCompare(other);

describe('a sheet made by hand', () => {
  it('has a table of indicators where it has no cards', () => {
    expect(
      read(
        byHand([
          ['Indicatore', 'Target'],
          ['Pratiche', '80'],
        ]),
      ).indicators,
    ).toEqual([{ description: 'Pratiche', target: 80 }]);
  });

  it('has cards, of whose score nothing else is known', () => {
    const { indicators, unread } = read(byHand(ROWS));
    expect(indicators).toEqual(INDICATORS);
    expect(unread).toEqual(expect.arrayContaining(['A10', 'F11', 'A16']));
  });

  it('takes no other row for the score, nor other words for the title of a card', () => {
    const rows = [['Peso', 30], ['Nuovo indicatore 1', 'x'], ['Indicatore 1 di 2', 'x'], ...ROWS];
    expect(read(byHand(rows)).indicators).toEqual(INDICATORS);
    const twelve = ROWS.map((row, at) => (at === 5 ? ['Indicatore 12', ...row.slice(1)] : row));
    expect(read(byHand(twelve)).indicators).toEqual(INDICATORS);
  });

  it('has cards without a score', () => {
    expect(read(byHand(ROWS.slice(0, 9))).indicators).toEqual([
      { description: 'Pratiche', formula: 'a / b', target: 80 },
      { description: 'Giorni', target: 30 },
    ]);
    expect(
      read(
        byHand([
          ['Indicatore 1', ''],
          ['', ''],
        ]),
      ).indicators,
    ).toEqual([]);
  });
});
