/** The objectives that a document announces for each area. */
import { cellAddress } from '../../../src/templates/address';
import { findTables } from '../../../src/templates/reading/listTables';
import { COUNTS_SHAPE, readAreaCounts } from '../../../src/templates/reading/readAreaCounts';
import { NOT_A_NUMBER, SheetReader } from '../../../src/templates/reading/sheetReader';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { byHand } from '../contentsOf';
import { sheetOf, unreadIn } from './support';

const PRINTED = 'TOTALE STAMPATO NEL DOCUMENTO';
const read = (sheet: SheetContents) => {
  const reader = new SheetReader(sheet);
  const [table] = findTables(reader, [COUNTS_SHAPE]);
  const { areas, printedTotal, ...places } = readAreaCounts(reader, table!);
  const unread = unreadIn(reader).filter(([at]) => at !== 'A1' && at !== 'B1' && at !== 'C1');
  return {
    areas: areas.map(({ area, count }) => [area, count]),
    printedTotal,
    at: [places.areaCountsAt, places.printedTotalAt].map(
      (at) => at && cellAddress(at.row, at.column),
    ),
    unread: unread.map(([at, , why]) => [at, why]),
  };
};
const HEADINGS = ['AREA', 'OBIETTIVI DICHIARATI', 'OBIETTIVI ELENCATI'];
const ours = (...rows: unknown[][]) => read(byHand([HEADINGS, ...rows]));

describe('the table of a plan of the add-in', () => {
  const total = ['Totale', 14, 12];
  const printed = [PRINTED, 14, 'Il documento e la somma coincidono'];

  it('has a count for each area, and the total that the document prints', () => {
    expect(ours(['WELFARE', 10, 9], ['SPORT', ' 4 ', 3], ['', '', ''], total, printed)).toEqual({
      areas: [
        ['WELFARE', 10],
        ['SPORT', 4],
      ],
      ...{ printedTotal: 14, at: ['B1', 'B6'], unread: [] },
    });
  });

  it('has no printed total where no document prints one', () => {
    expect(ours(['WELFARE', 10, 9], total)).toMatchObject({
      ...{ areas: [['WELFARE', 10]], printedTotal: null, at: ['B1', null], unread: [] },
    });
  });

  it('takes the numbers of its formulas, and nothing that stands in their place', () => {
    expect(ours(['WELFARE', 10, 'mio'], ['Totale', 'quattordici', 12]).unread).toEqual([
      ['C2', 'non letto'],
      ['B3', 'non letto'],
    ]);
    expect(ours(['WELFARE', 10, 'Il totale non torna'], total).unread).toEqual([]);
    for (const words of ['9 circa', 'circa 9'])
      expect(ours(['WELFARE', 10, words], total).unread).toEqual([['C2', 'non letto']]);
  });

  it('reports a count that is no number, and one without an area', () => {
    expect(ours(['WELFARE', 'molti', ''], ['', 3, ''])).toMatchObject({
      areas: [['WELFARE', null]],
      unread: [
        ['B2', NOT_A_NUMBER],
        ['B3', 'numero senza area'],
      ],
    });
  });

  it('has its printed total by name, whatever its label says', () => {
    const rows = [HEADINGS, ['WELFARE', 10, 9], ['Totale', 10, 9], ['Nel documento', 11, '']];
    const names = { Conteggio: 'A1:C4', Conteggio_TotaleStampato: 'A4:C4' };
    expect(read(sheetOf(rows, names))).toMatchObject({
      ...{ areas: [['WELFARE', 10]], printedTotal: 11, unread: [] },
    });
  });
});

describe('a table made by hand', () => {
  const hand = (...rows: unknown[][]) => read(byHand([['Aree', 'N. obiettivi'], ...rows]));

  it('has one total, which is the document’s', () => {
    expect(hand(['WELFARE', 10], ['SPORT', 4], ['TOTALE', 15])).toEqual({
      areas: [
        ['WELFARE', 10],
        ['SPORT', 4],
      ],
      ...{ at: ['B1', 'B4'], printedTotal: 15, unread: [] },
    });
    expect(hand(['WELFARE', 10], ['Totali', 10]).printedTotal).toBe(10);
    expect(hand(['WELFARE', 10], ['TOTALE', 15], [], ['Nota'], ['Totale', 3]).printedTotal).toBe(
      15,
    );
    expect(hand(['WELFARE', 10], ['Subtotale', 10]).printedTotal).toBeNull();
  });

  it('has none where no row says it', () => {
    expect(hand(['WELFARE', 10], ['Totale welfare', 10])).toMatchObject({
      printedTotal: null,
      areas: [
        ['WELFARE', 10],
        ['Totale welfare', 10],
      ],
    });
  });

  it('may lack the counts, or the areas', () => {
    expect(
      read(
        byHand([
          ['Area', 'Obiettivi elencati'],
          ['WELFARE', 9],
        ]),
      ),
    ).toMatchObject({
      ...{ areas: [['WELFARE', null]], printedTotal: null },
    });
    const nameless = sheetOf(
      [
        ['', 'N. obiettivi'],
        ['WELFARE', 9],
      ],
      { Conteggio: 'A1:B2' },
    );
    expect(read(nameless)).toMatchObject({ areas: [], printedTotal: null });
  });
});
