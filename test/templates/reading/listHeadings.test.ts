/** The lines above the tables of a list. */
import { ELENCO_OBIETTIVI } from '../../../src/templates/forms/elencoObiettivi';
import { OBJECTIVES_TABLE } from '../../../src/templates/list/listTemplate';
import { readHeadings } from '../../../src/templates/reading/listHeadings';
import type { FoundTable, TableShape } from '../../../src/templates/reading/listTables';
import type { SheetReader } from '../../../src/templates/reading/sheetReader';
import { address, readerByHand, readerOf, unreadIn } from './support';

const shape = (name: string): TableShape => ({ name, columns: [], hasTotal: true });
const OBJECTIVES = shape(OBJECTIVES_TABLE);
const COUNTS = shape('Conteggio');

const table = (header: number, end: number, given: Partial<FoundTable> = {}): FoundTable => ({
  ...{ shape: OBJECTIVES, name: undefined, total: undefined, columns: new Map(), header, end },
  ...given,
});

function read(reader: SheetReader, ...tables: FoundTable[]) {
  const headed = readHeadings(reader, tables, ELENCO_OBIETTIVI.grouping);
  return {
    groups: headed.map(({ group, at }) => [group, address(at)]),
    ends: headed.map(({ table: { end } }) => end),
    unread: unreadIn(reader).map(([at]) => at),
  };
}

describe('a heading made by hand', () => {
  it('is the nearest line that names a unit; lines around it that name none, and those of the title, are known', () => {
    const reader = readerByHand(
      ...[['Comune di Esempio'], ['Due', 'celle'], ['PIANO 2024']],
      ...[['OBIETTIVI 2024'], [], ['SERVIZIO TRIBUTI'], ['OBIETTIVI 2024'], []],
      ...[
        ['Obiettivo', 'Peso'],
        ['IMU', 100],
      ],
    );
    expect(read(reader, table(8, 10))).toEqual({
      groups: [['SERVIZIO TRIBUTI', 'A6']],
      ends: [10],
      unread: ['A2', 'B2', 'A9', 'B9', 'A10', 'B10'],
    });
  });

  it('ends at a line of several cells, which may be anything', () => {
    const reader = readerByHand(
      ['SERVIZIO TRIBUTI'],
      ['a', 'b'],
      ['OBIETTIVI 2024'],
      ['Obiettivo'],
    );
    expect(read(reader, table(3, 4))).toMatchObject({ groups: [['', undefined]] });
    const none = readerByHand(['a', 'b'], ['Obiettivo']);
    expect(read(none, table(1, 2)).unread).toEqual(['A1', 'B1', 'A2']);
  });

  it('may be the first line of the sheet', () => {
    expect(read(readerByHand(['SERVIZIO A'], ['Obiettivo']), table(1, 2))).toEqual({
      ...{ groups: [['SERVIZIO A', 'A1']], ends: [2], unread: ['A2'] },
    });
  });
});

describe('between two tables', () => {
  const rows = [
    ...[['SERVIZIO A'], ['Obiettivo'], ['A1', 1], ['A2'], ['OBIETTIVI 2024'], ['SERVIZIO B']],
    ...[['Obiettivo'], ['B1', 2]],
  ];

  it('the heading ends the table above, where that one is made by hand', () => {
    const second = table(6, 8);
    expect(read(readerByHand(...rows), table(1, 6), second)).toMatchObject({
      groups: [
        ['SERVIZIO A', 'A1'],
        ['SERVIZIO B', 'A6'],
      ],
      // The one-cell row A2 names a unit as well as any: only the nearest counts.
      ends: [4, 8],
    });
    expect(read(readerByHand(...rows), table(1, 3), second).ends).toEqual([3, 8]);
  });

  it('a named table keeps all its rows, and so does what is above a total', () => {
    const second = table(6, 8);
    const named = table(1, 6, { name: 'Obiettivi_1' });
    expect(read(readerByHand(...rows), named, second)).toMatchObject({
      groups: [
        ['SERVIZIO A', 'A1'],
        ['', undefined],
      ],
      ends: [6, 8],
    });
    const totalled = table(1, 5, { total: 4 });
    expect(read(readerByHand(...rows), totalled, second)).toMatchObject({
      groups: [
        ['SERVIZIO A', 'A1'],
        ['SERVIZIO B', 'A6'],
      ],
      ends: [5, 8],
    });
  });

  it('the first row below the headings of the one above may be the heading of an empty table', () => {
    const reader = readerByHand(['Obiettivo'], ['SERVIZIO B'], ['Obiettivo'], ['B1', 2]);
    expect(read(reader, table(0, 2), table(2, 4))).toMatchObject({
      groups: [
        ['', undefined],
        ['SERVIZIO B', 'A2'],
      ],
      ends: [1, 4],
    });
  });
});

describe('the table of the counts', () => {
  it('has the line just above, and none further up', () => {
    const rows = [['Obiettivo'], ['A1', 1], ['Una nota'], ['Riepilogo'], ['Area', 'Numero']];
    const counts = table(4, 5, { shape: COUNTS });
    expect(read(readerByHand(...rows), table(0, 2), counts).unread).toEqual([
      ...['A1', 'A2', 'B2', 'A3', 'A5', 'B5'],
    ]);
  });

  it('takes nothing of a table that ends at it', () => {
    const rows = [['Obiettivo'], ['A1', 1], ['TOTALE'], ['Area', 'Numero']];
    const counts = table(3, 4, { shape: COUNTS });
    const above = table(0, 3, { total: 2 });
    expect(read(readerByHand(...rows), above, counts)).toMatchObject({
      groups: [
        ['', undefined],
        ['', undefined],
      ],
      unread: ['A1', 'A2', 'B2', 'A3', 'A4', 'B4'],
    });
  });
});

describe('a heading of the add-in', () => {
  const names = { Piano: 'A1', Obiettivi_1: 'A4:B6', Obiettivi_1_Gruppo: 'A3' };
  const rows = (heading: string) => [['Piano'], ['Nota'], [heading], ['Obiettivo'], ['A1', 1]];
  const own = table(3, 6, { name: 'Obiettivi_1' });

  it.each([
    ['OBIETTIVI 2024 – SETTORE Tributi – RESPONSABILE Segretario', 'Tributi'],
    ['OBIETTIVI 2024 – RESPONSABILE Servizio Polizia locale', 'Servizio Polizia locale'],
    ['Obiettivi 2024: Tributi', 'Tributi'],
    ['', ''],
  ])('«%s» is of the unit «%s»', (heading, unit) => {
    expect(read(readerOf(rows(heading), names), own).groups).toEqual([[unit, 'A3']]);
  });

  it('leaves a note among the lines of the title unread: those have names', () => {
    expect(read(readerOf(rows('OBIETTIVI 2024 – SETTORE Tributi'), names), own).unread).toEqual([
      ...['A2', 'A4', 'A5', 'B5'],
    ]);
  });

  it('that was moved below the headings takes no row of them for the title', () => {
    const moved = { Obiettivi_1_Gruppo: 'A4' };
    const reader = readerOf([['Titolo'], ['Obiettivo'], ['A1', 1], ['SETTORE B']], moved);
    const { unread } = read(reader, table(1, 3, { name: 'Obiettivi_1' }));
    expect(unread).toEqual(['A2', 'A3', 'B3']);
  });
});
