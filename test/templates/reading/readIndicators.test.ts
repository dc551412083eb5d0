/** The table of the indicators. */
import { readIndicators } from '../../../src/templates/reading/readIndicators';
import { UNKNOWN_COLUMN, type SheetReader } from '../../../src/templates/reading/sheetReader';
import { address, cells, readerByHand, readerOf, unreadIn } from './support';

const read = (reader: SheetReader) => {
  const { table, places } = readIndicators(reader);
  return {
    ...table,
    places: places.map((each) =>
      Object.fromEntries(Object.entries(each).map(([field, at]) => [field, address(at)])),
    ),
    unread: unreadIn(reader).map(([at, , why]) => [at, why]),
  };
};
const NOTHING = { columns: [], indicators: [], places: [] };

describe('the table of a sheet of the add-in', () => {
  const rows = [
    ['x', '', '', ''],
    ['Che cosa si misura', 'Target 2026', 'Note mie', ''],
    ['Pratiche', '45', '', ''],
    ['', '', '', ''],
    ['Giorni', 'entro 30', 'mio', 'fuori'],
    ['y', '', '', ''],
  ];
  const names = {
    ...{ Indicatori: 'A2:C5', Indicatori_description: 'A2', Indicatori_baseline: 'C9' },
  };

  it('has its columns by their names, else by their titles, as they are printed', () => {
    expect(read(readerOf(rows, names))).toEqual({
      columns: [
        { field: 'description', label: 'Che cosa si misura' },
        { field: 'target', label: 'Target 2026' },
      ],
      indicators: [
        { description: 'Pratiche', target: 45 },
        { description: 'Giorni', target: 'entro 30' },
      ],
      places: [
        { description: 'A3', target: 'B3' },
        { description: 'A5', target: 'B5' },
      ],
      unread: [
        ['A1', 'non letto'],
        ['C2', UNKNOWN_COLUMN],
        ['C5', UNKNOWN_COLUMN],
        ['D5', UNKNOWN_COLUMN],
        ['A6', 'non letto'],
      ],
    });
  });

  it('tells where its headings stand', () => {
    const { headings } = readIndicators(readerOf(rows, names));
    expect([address(headings.description!), address(headings.target!)]).toEqual(['A2', 'B2']);
  });

  it('shows percentages as they are seen', () => {
    const sheet = readerOf(
      [
        ['Indicatore', 'Baseline'],
        ['a', 0.45],
      ],
      { Indicatori: 'A1:B2' },
      {
        percents: cells('B2'),
      },
    );
    expect(read(sheet).indicators).toEqual([{ description: 'a', baseline: '45%' }]);
  });

  it('has the first of two columns for one datum', () => {
    const sheet = readerOf(
      [
        ['Indicatore', 'Target', 'Target 2026'],
        ['a', 1, 2],
      ],
      {
        Indicatori: 'A1:C2',
      },
    );
    expect(read(sheet)).toMatchObject({
      indicators: [{ description: 'a', target: 1 }],
      unread: [
        ['C1', UNKNOWN_COLUMN],
        ['C2', UNKNOWN_COLUMN],
      ],
    });
  });

  it('has a column that somebody added at its right, by its title', () => {
    const sheet = readerOf(
      [
        ['Indicatore', 'Target'],
        ['a', 1],
      ],
      { Indicatori: 'A1:A2' },
    );
    expect(read(sheet).indicators).toEqual([{ description: 'a', target: 1 }]);
  });
});

describe('the table of a sheet made by hand', () => {
  it('goes from its titles to a blank row', () => {
    expect(
      read(readerByHand(['x', ''], ['Indicatori', 'Peso'], ['a', 1], ['', 2], [], ['b', 3])),
    ).toMatchObject({
      indicators: [{ description: 'a', weight: 1 }, { weight: 2 }],
      unread: [
        ['A1', 'non letto'],
        ['A6', 'non letto'],
        ['B6', 'non letto'],
      ],
    });
    expect(read(readerByHand(['Indicatori'], ['a'], ['b'])).indicators).toHaveLength(2);
  });

  it('goes as far as another label, or a row with nothing under its titles', () => {
    const of = (...rows: unknown[][]) => read(readerByHand(['Indicatori', ''], ...rows)).indicators;
    expect(of(['a', ''], ['Durata: 2026', ''], ['b', ''])).toEqual([{ description: 'a' }]);
    expect(of(['a', ''], ['', 'x'], ['b', ''])).toEqual([{ description: 'a' }]);
  });

  it('is none where only the title of a section reads so', () => {
    expect(read(readerByHand(['INDICATORI'], ['Nessun indicatore']))).toMatchObject(NOTHING);
    expect(
      read(readerByHand(['INDICATORI'], ['Nessun indicatore'], ['Indicatore'], ['a'])),
    ).toMatchObject({
      indicators: [{ description: 'a' }],
    });
    expect(read(readerByHand(['Peso', 'Target'], [1, 2]))).toMatchObject(NOTHING);
  });
});
