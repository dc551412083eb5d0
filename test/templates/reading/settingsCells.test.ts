/** The cells of a settings sheet, by their names, and where those are lost by what stands beside them. */
import { SettingsCells } from '../../../src/templates/reading/settingsCells';
import { labelKey } from '../../../src/templates/labels';
import type { Codec } from '../../../src/templates/settings/codecs';
import type { SettingsTable } from '../../../src/templates/settings/tables';
import { address, sheetOf } from './support';

/** Numbers; a text is not understood, and blank is nought. */
const NUMBER = {
  blank: 0,
  read: (value: unknown) => (typeof value === 'number' ? value : undefined),
  why: 'non è un numero',
} as unknown as Codec<number>;
const field = (name: string, label: string) =>
  ({ name, label, codec: NUMBER }) as unknown as Parameters<SettingsCells['field']>[0];
const CAP = field('Tetto', 'Tetto massimo');

const column = (name: string, label: string) => ({ name, label, aliases: [] });
const UNITS = {
  name: 'Settori',
  columns: [column('Nome', 'Settore'), column('Responsabile', 'Responsabile')],
} as unknown as SettingsTable;

const FIXED = new Set(['Impostazioni', 'Tetto massimo', 'Quanto vale al massimo'].map(labelKey));
const cellsOf = (rows: unknown[][], names: Record<string, string> = {}) =>
  new SettingsCells(sheetOf(rows, names), FIXED);
const unread = (cells: SettingsCells) =>
  cells.unread().map(({ at, content, why }) => [address(at), content, why]);

describe('a field', () => {
  it('is where its name is, whatever stands beside its label', () => {
    const cells = cellsOf(
      [
        ['Tetto massimo', 5, 'x'],
        ['', 7],
      ],
      { Tetto: 'B2' },
    );
    expect(cells.field(CAP)).toBe(7);
    expect(address(cells.places.get('Tetto'))).toBe('B2');
    expect(unread(cells)).toEqual([
      ['B1', '5', 'fuori dai campi delle impostazioni'],
      ['C1', 'x', 'fuori dai campi delle impostazioni'],
    ]);
  });

  it('without a name is the first filled cell at the right of its label, wherever that is', () => {
    expect(cellsOf([['', 'Tetto massimo', 5, 9]]).field(CAP)).toBe(5);
    const apart = cellsOf([['Impostazioni'], ['TETTO MASSIMO:', '', '', 5]]);
    expect(apart.field(CAP)).toBe(5);
    expect(address(apart.places.get('Tetto'))).toBe('D2');
    expect(unread(apart)).toEqual([]);
  });

  it('is blank where the explanation comes first, or nothing', () => {
    const explained = cellsOf([['Tetto massimo', '', 'Quanto vale al massimo', 5]]);
    expect(explained.field(CAP)).toBe(0);
    expect(address(explained.places.get('Tetto'))).toBe('B1');
    const alone = cellsOf([['Tetto massimo', '', ''], ['x']]);
    expect(alone.field(CAP)).toBe(0);
    expect(address(alone.places.get('Tetto'))).toBe('B1');
  });

  it('is none where its label is the last thing of the row, or its explanation stands beside it, or it is not there', () => {
    expect(cellsOf([['Tetto massimo']]).field(CAP)).toBeUndefined();
    expect(cellsOf([['Tetto massimo', 'Quanto vale al massimo']]).field(CAP)).toBeUndefined();
    const none = cellsOf([['Altro', 5]]);
    expect(none.field(CAP)).toBeUndefined();
    expect(none.places.size).toBe(0);
  });

  it('that is not understood is told', () => {
    const cells = cellsOf([['Tetto massimo', 'molto']]);
    expect(cells.field(CAP)).toBeUndefined();
    expect(unread(cells)).toEqual([['B1', 'molto', 'non è un numero']]);
  });

  it('that is lacking is told at its place, else at the first cell; in the order of the sheet', () => {
    const cells = cellsOf([['x', 'Tetto massimo', '', ''], ['y']]);
    cells.reportMissing(CAP, 'manca');
    cells.reportMissing(field('Soglia', 'Soglia'), 'manca la soglia');
    const told = unread(cells);
    expect(told.map(([at]) => at)).toEqual(['A1', 'A1', 'C1', 'A2']);
    expect(told).toEqual(
      expect.arrayContaining([
        ['A1', '', 'manca la soglia'],
        ['C1', '', 'manca'],
      ]),
    );
    const filled = cellsOf([['Tetto massimo', 5]]);
    filled.reportMissing(CAP, 'manca');
    expect(unread(filled).map(([, , why]) => why)).toEqual(['fuori dai campi delle impostazioni']);
  });

  it('that is filled and may not be is refused', () => {
    const cells = cellsOf([['Tetto massimo', 5]]);
    cells.refuseField(CAP, 'non vale qui');
    cells.refuseField(field('Soglia', 'Soglia'), 'non vale qui');
    expect(unread(cells)).toEqual([['B1', '5', 'non vale qui']]);
  });
});

describe('a table', () => {
  const HEADINGS = ['', 'Settore', 'Note', 'Responsabile'];
  const rows = [['Impostazioni'], HEADINGS, ['', 'Tributi', 'mia', 'Dirigente'], ['', '', '', 'x']];
  const read = (cells: SettingsCells) => {
    const table = cells.table(UNITS);
    return [table.rows, UNITS.columns.map((each) => table.column(each))];
  };

  it('without a name is found by its headings, and goes on to a row that is blank in its columns', () => {
    const cells = cellsOf([...rows, ['', '', 'solo una nota'], ['', 'Gare', '', '']]);
    expect(read(cells)).toEqual([
      [2, 3],
      [1, 3],
    ]);
    expect(cells.tables.get('Settori')).toEqual({ row: 1, rows: 3, filled: [] });
    expect(address(cells.places.get('Settori_Responsabile'))).toBe('D2');
    // The column that somebody put between them is told, with its heading.
    const told = unread(cells).filter(([, , why]) => why === 'colonna non riconosciuta');
    expect(told).toEqual([
      ['C2', 'Note', 'colonna non riconosciuta'],
      ['C3', 'mia', 'colonna non riconosciuta'],
    ]);
  });

  it('ends with the sheet too', () => {
    expect(read(cellsOf(rows.slice(0, 3)))).toEqual([[2], [1, 3]]);
    expect(read(cellsOf(rows.slice(0, 2)))).toEqual([[], [1, 3]]);
  });

  it('is where its name is, its columns where theirs are, else by their headings within it', () => {
    const moved = [['Responsabile'], ['', 'Che cosa', 'Responsabile'], ['', 'Tributi', 'x']];
    const cells = cellsOf(moved, { Settori: 'B2:C3', Settori_Nome: 'B2' });
    expect(read(cells)).toEqual([[2], [1, 2]]);
    const lacking = cellsOf([['Settore', 'x', 'Responsabile']], { Settori: 'A1:B1' });
    expect(read(lacking)).toEqual([[], [0, undefined]]);
  });

  it('is none where one of its headings is lacking', () => {
    const cells = cellsOf([['Settore', 'Note'], ['Tributi']]);
    const table = cells.table(UNITS);
    table.says(1);
    expect([table.rows, table.column(UNITS.columns[0]!), cells.tables.size]).toEqual([
      ...[[], undefined, 0],
    ]);
  });

  it('keeps which of its rows say one of its entries', () => {
    const cells = cellsOf(rows);
    cells.table(UNITS).says(2);
    expect(cells.tables.get('Settori')?.filled).toEqual([2]);
  });
});

it('a cell that is blank, or in a column that is not there, is blank', () => {
  const cells = cellsOf([['x', '']]);
  expect([cells.isBlank(0, 0), cells.isBlank(0, 1), cells.isBlank(0, undefined)]).toEqual([
    ...[false, true, true],
  ]);
  expect(cells.read(0, undefined, NUMBER)).toBeUndefined();
});
