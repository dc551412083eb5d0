/** The smaller tables of an objective's sheet. */
import {
  readFinancialIndicators,
  readLevels,
  readPeople,
  readSharing,
} from '../../../src/templates/reading/readTables';
import { NOT_A_NUMBER, UNKNOWN_COLUMN } from '../../../src/templates/reading/sheetReader';
import { address, cells, readerByHand, readerOf, unreadIn } from './support';

/** The same, with the addresses of places in place of them. */
const addresses = (places: unknown): unknown => {
  if (Array.isArray(places)) return places.map(addresses);
  if (typeof places !== 'object' || places === null) return places;
  if ('row' in places) return address(places as { row: number; column: number });
  return Object.fromEntries(Object.entries(places).map(([key, each]) => [key, addresses(each)]));
};

describe('financial indicators', () => {
  const rows = [
    ['x', '', '', ''],
    ['Previsti', '', 'Registrati', ''],
    ['Entrate', '', 100, ''],
    ['', '', '', ''],
    ['', '', 'Uscite', 'mio'],
    ['fuori', '', '', ''],
  ];
  const names = { IndicatoriFinanziari: 'A2:D5', IndicatoriFinanziari_Registrati: 'C2' };

  it('are what is planned beside what is recorded, each with its place', () => {
    const reader = readerOf(rows, names);
    const { items, places } = readFinancialIndicators(reader);
    expect(items).toEqual([
      { planned: 'Entrate', recorded: '100' },
      { planned: '', recorded: 'Uscite' },
    ]);
    expect(addresses(places)).toEqual([
      { planned: 'A3', recorded: 'C3' },
      { planned: 'A5', recorded: 'C5' },
    ]);
    expect(unreadIn(reader)).toEqual([
      ['A1', 'x', 'non letto'],
      ['D5', 'mio', UNKNOWN_COLUMN],
      ['A6', 'fuori', 'non letto'],
    ]);
  });

  it('have the next heading for the recorded ones where its name is gone', () => {
    const reader = readerOf(rows, { IndicatoriFinanziari: 'A2:D5' });
    expect(readFinancialIndicators(reader).items[0]).toEqual({
      ...{ planned: 'Entrate', recorded: '100' },
    });
  });

  it('are found by their heading in a sheet made by hand', () => {
    const heading = 'Indicatori di risultato finanziari ed economici previsti 2024';
    const reader = readerByHand(['x', ''], [heading, ''], ['Entrate', ''], [], ['y', '']);
    const { items, places } = readFinancialIndicators(reader);
    expect(items).toEqual([{ planned: 'Entrate', recorded: '' }]);
    expect(addresses(places)).toEqual([{ planned: 'A3' }]);
    expect(unreadIn(reader).map(([at]) => at)).toEqual(['A1', 'A5']);
  });

  it('are none where nothing says them', () => {
    expect(readFinancialIndicators(readerByHand(['x']))).toEqual({
      headings: {},
      items: [],
      places: [],
    });
  });
});

describe('levels of attainment', () => {
  const rows = [
    ['MONITORAGGIO', '', ''],
    ['30/06', '', 0.4],
    ['', '', ''],
    ['31/12', '', 'raggiunto'],
    ['', '', 3],
  ];
  const names = { LivelliAttuazione: 'A2:C5', LivelliAttuazione_Valore: 'C2' };

  it('are a value for each date', () => {
    const reader = readerOf(rows, names, { percents: cells('C2') });
    const { items, places } = readLevels(reader);
    expect(items).toEqual([
      { label: '30/06', value: '40%' },
      { label: '31/12', value: 'raggiunto' },
      { label: '', value: 3 },
    ]);
    expect(addresses(places)).toEqual(
      ['2', '4', '5'].map((row) => ({ label: `A${row}`, value: `C${row}` })),
    );
    expect(unreadIn(reader)).toEqual([['A1', 'MONITORAGGIO', 'non letto']]);
  });

  it('stand in the first filled column beside the dates where that has lost its name, else next to them', () => {
    const lost = readLevels(readerOf(rows, { LivelliAttuazione: 'A2:C5' }));
    expect(lost.items.map(({ value }) => value)).toEqual([0.4, 'raggiunto', 3]);
    const blank = readLevels(readerOf([['30/06', '', '']], { LivelliAttuazione: 'A1:C1' }));
    expect(addresses(blank.places)).toEqual([{ label: 'A1', value: 'B1' }]);
  });

  it('are found below their heading in a sheet made by hand, though labels stand among them', () => {
    const reader = readerByHand(
      ['x', '', ''],
      ['LIVELLO DI ATTUAZIONE', 'testata', ''],
      ['1° monitoraggio', '', '40%'],
      ['Percentuale di raggiungimento al 31/12', '', '80%'],
      [],
      ['y', '', ''],
    );
    const { items } = readLevels(reader);
    expect(items).toEqual([{ label: '1° monitoraggio', value: '40%' }]);
    expect(unreadIn(reader)).toEqual([
      ['A1', 'x', 'non letto'],
      ['B2', 'testata', UNKNOWN_COLUMN],
      ['A4', 'Percentuale di raggiungimento al 31/12', 'non letto'],
      ['C4', '80%', 'non letto'],
      ['A6', 'y', 'non letto'],
    ]);
    const plain = readLevels(readerByHand(['Livello di attuazione', ''], ['Peso', '5']));
    expect(plain.items).toEqual([{ label: 'Peso', value: '5' }]);
  });

  it('are none where nothing says them', () => {
    expect(readLevels(readerByHand(['x']))).toEqual({ items: [], places: [] });
  });
});

describe('people', () => {
  const SHARE = 'Percentuale di partecipazione';
  const rows = [
    ['Personale interno', '', SHARE, 'altro'],
    ['Segreteria', '', 30, 'mio'],
    ['', '', '', ''],
    ['Ragioneria', '', 'alto', ''],
    ['', '', 20, ''],
    ['Personale esterno', '', '', ''],
    ['Consulente', '', '', ''],
  ];

  it('are in groups, each with its title, its members and their shares', () => {
    const reader = readerOf(rows, { Personale_2: 'A6:D7', Personale_1: 'A1:D5' });
    const { items, places } = readPeople(reader);
    expect(items).toEqual([
      {
        title: 'Personale interno',
        members: [
          { role: 'Segreteria', share: 30 },
          { role: 'Ragioneria', share: null },
          { role: '', share: 20 },
        ],
      },
      { title: 'Personale esterno', members: [{ role: 'Consulente', share: null }] },
    ]);
    expect(addresses(places)).toEqual([
      {
        title: 'A1',
        members: ['2', '4', '5'].map((row) => ({ role: `A${row}`, share: `C${row}` })),
      },
      { title: 'A6', members: [{ role: 'A7' }] },
    ]);
    expect(unreadIn(reader)).toEqual([
      ['D1', 'altro', UNKNOWN_COLUMN],
      ['D2', 'mio', UNKNOWN_COLUMN],
      ['C4', 'alto', NOT_A_NUMBER],
    ]);
  });

  const byHand = (...shares: unknown[]) =>
    readPeople(
      readerByHand(
        ['Risorse umane coinvolte nel progetto', SHARE],
        ...shares.map((share) => ['Ufficio', share]),
      ),
    ).items[0]?.members.map(({ share }) => share);

  it('are found by their heading in a sheet made by hand, where fractions are percentages', () => {
    expect(byHand(0.3, 0.07, '', 1)).toEqual([30, 7, null, 100]);
    expect(byHand(0.3, 20)).toEqual([0.3, 20]);
    expect(byHand(0, 0)).toEqual([0, 0]);
    expect(byHand('', '')).toEqual([null, null]);
    const named = readPeople(
      readerOf(
        [
          ['Personale', SHARE],
          ['a', 0.3],
        ],
        { Personale_1: 'A1:B2' },
      ),
    );
    expect(named.items[0]!.members[0]!.share).toBe(0.3);
  });

  it('are none where nothing says them', () => {
    expect(readPeople(readerByHand(['Personale']))).toEqual({ items: [], places: [] });
    expect(
      readPeople(readerOf([['x']], { Personale_x: 'A1', MioPersonale_1: 'A1' })).items,
    ).toEqual([]);
  });
});

describe('the units that share an objective', () => {
  const HEADINGS = ['Settore', 'Obiettivo n.', 'Strategicità', 'Peso'];
  const rows = [
    ['x', '', '', '', ''],
    ['', ...HEADINGS],
    ['', 'Tributi', '2/1', 80, '15 / 100'],
    ['', '', '', '', ''],
    ['mio', 'SUAP', '', 'alta', 0.2],
  ];

  it('have each their number, strategic relevance and weight, with their places', () => {
    const reader = readerOf(rows, { Condivisione: 'B2:E5' }, { percents: cells('E5') });
    const { items, places } = readSharing(reader);
    expect(items).toEqual([
      { unit: 'Tributi', number: '2/1', strategicRelevance: 80, weight: 15 },
      { unit: 'SUAP', number: '', strategicRelevance: null, weight: 20 },
    ]);
    expect(addresses(places)).toEqual(
      ['3', '5'].map((row) => ({
        ...{ unit: `B${row}`, number: `C${row}` },
        ...{ strategicRelevance: `D${row}`, weight: `E${row}` },
      })),
    );
    expect(places.map(({ weight }) => weight?.isFraction)).toEqual([undefined, true]);
    expect(unreadIn(reader)).toEqual([
      ['A1', 'x', 'non letto'],
      ['A5', 'mio', UNKNOWN_COLUMN],
      ['D5', 'alta', NOT_A_NUMBER],
    ]);
  });

  it('have none of what a column that is not there would say', () => {
    const lacking = [
      ['Settore', 'Peso'],
      ['Tributi', 15],
    ];
    const { items, places } = readSharing(readerOf(lacking, { Condivisione: 'A1:B2' }));
    expect(items).toEqual([{ unit: 'Tributi', number: '', strategicRelevance: null, weight: 15 }]);
    expect(addresses(places)).toEqual([{ unit: 'A2', weight: 'B2' }]);
  });

  it('are found by all their headings as far as a blank row, in any order', () => {
    const byHand = readerByHand(
      ['Settore', 'Peso'],
      ['mio', '', ...HEADINGS].reverse(),
      ['7', 80, '2/1', 'Tributi'],
      [],
      ['8', 80, '2/2', 'SUAP'],
    );
    expect(readSharing(byHand).items).toEqual([
      { unit: 'Tributi', number: '2/1', strategicRelevance: 80, weight: 7 },
    ]);
    expect(unreadIn(byHand).map(([at]) => at)).toEqual([
      ...['A1', 'B1', 'F2', 'A5', 'B5', 'C5', 'D5'],
    ]);
    expect(readSharing(readerByHand(HEADINGS, ['a', 'b', 1, 2])).items).toHaveLength(1);
  });

  it('are none where nothing says them', () => {
    expect(readSharing(readerByHand(['Settore', 'Peso'], ['a', 1]))).toEqual({
      ...{ items: [], places: [] },
    });
  });
});
