/** Where the tables of a list stand on a sheet. */
import { findTables, type TableShape } from '../../../src/templates/reading/listTables';
import type { SheetReader } from '../../../src/templates/reading/sheetReader';
import { readerByHand, readerOf } from './support';

const column = (name: string, label: string, ...aliases: string[]) => ({ name, label, aliases });
const LIST: TableShape = {
  name: 'Obiettivi',
  columns: [column('Titolo', 'Obiettivo', 'Titolo'), column('Peso', 'Peso', 'Peso %')],
  hasTotal: true,
};
const COUNTS: TableShape = {
  name: 'Conteggio',
  columns: [column('Area', 'Area'), column('Numero', 'Numero')],
  hasTotal: false,
};

const find = (reader: SheetReader, ...shapes: TableShape[]) =>
  findTables(reader, shapes.length > 0 ? shapes : [LIST]).map(
    ({ name, header, total, end, columns }) => ({
      ...{ name, header, total, end, columns: Object.fromEntries(columns) },
    }),
  );
const byHand = (...rows: unknown[][]) => find(readerByHand(...rows));

const HEADINGS = ['Obiettivo', 'Peso'];
const COLUMNS = { Titolo: 0, Peso: 1 };

describe('a table made by hand', () => {
  it('begins where a row has the label of the title and another', () => {
    expect(byHand(['Piano'], ['', 'Peso %', 'x', 'TITOLO:'], ['', 40, '', 'IMU'])).toEqual([
      { name: undefined, header: 1, total: undefined, end: 3, columns: { Titolo: 3, Peso: 1 } },
    ]);
    expect(byHand(['Obiettivo', 'x'], ['Peso', 'Peso %'], ['Peso', 'Note'])).toEqual([]);
  });

  it('goes by the first of equal labels', () => {
    const [table] = byHand(['Titolo', 'Obiettivo', 'Peso', 'Peso %']);
    expect(table?.columns).toEqual({ Titolo: 0, Peso: 2 });
  });

  it('ends with the sheet, with the next table, or where a line stands apart', () => {
    const end = (...rows: unknown[][]) => byHand(...rows)[0]?.end;
    expect(end(HEADINGS, ['IMU', 40])).toBe(2);
    expect(end(HEADINGS, ['IMU', 40], HEADINGS, ['TARI', 60])).toBe(2);
    expect(end(HEADINGS, ['IMU', 40], [], ['Una nota'])).toBe(3);
    expect(end(HEADINGS, [], [], ['IMU'], ['TARI'])).toBe(5);
    expect(end(HEADINGS, ['IMU', 40], ['TARI'], ['Gare', 1])).toBe(4);
    expect(end(HEADINGS, ['IMU', 40], [], ['TARI', 60])).toBe(4);
  });

  it('may be empty, above another or at the end', () => {
    const ends = (...rows: unknown[][]) => byHand(...rows).map(({ end }) => end);
    expect(ends(HEADINGS)).toEqual([1]);
    expect(ends(HEADINGS, [], [])).toEqual([3]);
    expect(ends(HEADINGS, [], HEADINGS, ['IMU', 1])).toEqual([2, 4]);
    expect(ends([], HEADINGS, ['IMU', 1])).toEqual([3]);
  });

  it('ends with the line of its total, also where that stands apart', () => {
    for (const total of ['TOTALE', 'Totale pesi', 'Totali', 'totale dei pesi: 100'])
      expect(byHand(HEADINGS, ['IMU', 40], [], [total], ['x', 1])).toMatchObject([
        { total: 3, end: 4 },
      ]);
    for (const title of ['Totalità', 'Il totale', 'Totale revisione dei residui attivi'])
      expect(byHand(HEADINGS, [title, 40])).toMatchObject([{ total: undefined, end: 2 }]);
    // In another column than that of the titles it is no total.
    expect(byHand(HEADINGS, ['', 'Totale'])).toMatchObject([{ total: undefined }]);
  });

  it('has no total where its shape has none', () => {
    const reader = readerByHand(['Area', 'Numero'], ['Totale', 3]);
    expect(find(reader, COUNTS)).toMatchObject([{ total: undefined, end: 2 }]);
  });
});

describe('a table of the add-in', () => {
  const names = {
    ...{ Obiettivi_1: 'A2:B4', Obiettivi_1_Titolo: 'A2', Obiettivi_1_Peso: 'B2' },
    Obiettivi_1_Totale: 'A4',
  };
  const rows = [['Piano'], HEADINGS, ['IMU', 40], ['Somma', 40], ['Nota']];

  it('is where its name is, with the columns of their names', () => {
    expect(find(readerOf(rows, names))).toEqual([
      { name: 'Obiettivi_1', header: 1, total: 3, end: 4, columns: COLUMNS },
    ]);
  });

  it('needs no label above its columns, and takes none for a column that has a name', () => {
    const renamed = [['Piano'], ['Che cosa', 'Quanto', 'Titolo'], ['IMU', 40], ['Somma', 40]];
    expect(find(readerOf(renamed, names))).toMatchObject([{ header: 1, columns: COLUMNS }]);
    const lacking = { Obiettivi: 'A2:B4', Obiettivi_Titolo: 'B2' };
    const labels = [['Piano'], ['Obiettivo', 'Titolo', 'Peso'], ['x', 'IMU', 40]];
    expect(find(readerOf(labels, lacking))[0]?.columns).toEqual({ Titolo: 1, Peso: 2 });
  });

  it('goes by the labels of its first row, where its headings have no names any more', () => {
    expect(find(readerOf(rows, { Obiettivi_1: 'A2:B4' }))).toMatchObject([
      { header: 1, end: 4, columns: COLUMNS },
    ]);
    const oneLabel = [['Piano'], ['Che cosa', 'Peso'], ['IMU', 40]];
    expect(find(readerOf(oneLabel, { Obiettivi_1: 'A2:B3' }))).toMatchObject([
      { header: 1, columns: { Peso: 1 } },
    ]);
  });

  it('whose row of headings was deleted begins with an objective', () => {
    const deleted = [['Piano'], ['IMU', 40], ['TARI', 60]];
    expect(find(readerOf(deleted, { Obiettivi_1: 'A2:B3' }))).toMatchObject([
      { header: 0, end: 3, columns: {} },
    ]);
  });

  it('whose name reaches below the sheet is read as far as the sheet goes', () => {
    expect(find(readerOf([['Piano']], { Obiettivi_1: 'A4:B5' }))).toMatchObject([{ header: 2 }]);
  });

  it('has the names of its shape alone', () => {
    const others = { Obiettivi_x: 'A2:B3', Altri_1: 'A2:B3', MieiObiettivi_1: 'A2:B3' };
    expect(find(readerOf([[], ['IMU', 40]], others))).toEqual([]);
    expect(find(readerOf([[], ['IMU', 40]], { Obiettivi_12: 'A2:B2' }))).toHaveLength(1);
  });

  it('is not found once more by its labels, and a table below it is another', () => {
    const more = [...rows, HEADINGS, ['Gare', 10]];
    expect(find(readerOf(more, names)).map(({ name, header, end }) => [name, header, end])).toEqual(
      [
        ['Obiettivi_1', 1, 4],
        [undefined, 5, 7],
      ],
    );
    const below = { ...names, Obiettivi_1: 'A2:B3' };
    const right = [['Piano'], HEADINGS, ['IMU', 40], HEADINGS, ['Gare', 10]];
    expect(find(readerOf(right, below)).map(({ header }) => header)).toEqual([1, 3]);
  });
});

it('tables stand in the order of the sheet, whatever their names and shapes', () => {
  const rows = [['Area', 'Numero'], ['A', 1], [], HEADINGS, ['IMU', 40], [], HEADINGS, ['x', 1]];
  const names = { Obiettivi_2: 'A4:B5', Obiettivi_1: 'A7:B8' };
  expect(
    find(readerOf(rows, names), LIST, COUNTS).map(({ name, header }) => [name, header]),
  ).toEqual([
    [undefined, 0],
    ['Obiettivi_2', 3],
    ['Obiettivi_1', 6],
  ]);
});
