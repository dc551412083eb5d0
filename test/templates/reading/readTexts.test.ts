/** Long texts of an objective's sheet. */
import { readText } from '../../../src/templates/reading/readTexts';
import type { SheetReader } from '../../../src/templates/reading/sheetReader';
import { address, readerByHand, readerOf, unreadIn } from './support';

const SPEC = {
  field: 'description',
  name: 'Descrizione',
  label: 'DESCRIZIONE OBIETTIVO',
  aliases: ['Descrizione'],
} as const;
const read = (reader: SheetReader) => {
  const { objective, fields } = readText(reader, SPEC);
  const unread = unreadIn(reader).map(([at]) => at);
  return [objective.description, address(fields.description), unread];
};

describe('a text of a sheet of the add-in', () => {
  const rows = [['x'], ['Uno'], [''], ['Due', 'accanto'], [''], ['Tre'], [''], ['y']];

  it('is the rows of its name, with what stands beside them', () => {
    expect(read(readerOf(rows, { Descrizione: 'A2:A4' }))).toEqual([
      ...['Uno\n\nDue accanto', 'A2', ['A1', 'A6', 'A8']],
    ]);
  });

  it('goes on to the blank row that ends it, where somebody added rows below it', () => {
    expect(read(readerOf(rows, { Descrizione: 'A2:A4', Descrizione_Fine: 'A7' }))).toEqual([
      ...['Uno\n\nDue accanto\n\nTre', 'A2', ['A1', 'A8']],
    ]);
    expect(read(readerOf(rows, { Descrizione: 'A2:A4', Descrizione_Fine: 'A5' }))[0]).toBe(
      'Uno\n\nDue accanto',
    );
    expect(read(readerOf(rows, { Descrizione: 'A2:A4', Descrizione_Fine: 'A1' }))[0]).toBe(
      'Uno\n\nDue accanto',
    );
  });

  it('keeps its own blank rows', () => {
    expect(
      read(readerOf([['Uno'], [''], ['']], { Descrizione: 'A1:A2', Descrizione_Fine: 'A3' }))[0],
    ).toBe('Uno\n');
  });
});

describe('a text of a sheet made by hand', () => {
  it.each<[string, unknown[][], unknown]>([
    [
      'in the cell of its label, in lines',
      [['x'], ['', 'Descrizione: Uno\nDue: tre']],
      ['Uno\nDue: tre', 'B2', ['A1']],
    ],
    ['after a point', [['Descrizione. Uno']], ['Uno', 'A1', []]],
    [
      'beside its label, cell by cell',
      [['DESCRIZIONE OBIETTIVO', '', 'Uno\nDue', 'tre']],
      ['Uno\nDue tre', 'C1', []],
    ],
    [
      'below it, as far as a blank row',
      [
        ['', 'Descrizione'],
        ['Uno', 'due'],
        ['Tre', ''],
        ['', ''],
        ['y', ''],
      ],
      ['Uno due\nTre', 'A2', ['A5']],
    ],
    [
      'below it, as far as another label',
      [['Descrizione'], ['Uno'], ['Durata: 2026'], ['y']],
      ['Uno', 'A2', ['A3', 'A4']],
    ],
    [
      'in its column, where another label stands beside it',
      [
        ['Assessore', 'Descrizione'],
        ['a', 'Uno'],
        ['b', 'Due'],
        ['c', ''],
      ],
      ['Uno\nDue', 'B2', ['A1', 'A2', 'A3', 'A4']],
    ],
    ['blank, where nothing follows', [['Descrizione'], [''], ['y']], ['', 'A2', ['A3']]],
    ['nowhere without its label', [['La descrizione: uno']], ['', undefined, ['A1']]],
  ])('is %s', (_, rows, text) => {
    expect(read(readerByHand(...rows))).toEqual(text);
  });

  it('is that of the first label, whichever of its labels that is', () => {
    expect(read(readerByHand(['Descrizione', 'Uno'], ['Descrizione obiettivo', 'Due']))[0]).toBe(
      'Uno',
    );
    expect(readText(readerByHand(['Note', 'x']), { ...SPEC, label: 'NOTE' }).objective).toEqual({
      ...{ description: 'x' },
    });
  });
});

it('a text that has no label but its own is read too', () => {
  const { field, name, label } = SPEC;
  expect(
    readText(readerByHand(['Descrizione', 'x']), { field, name, label }).objective.description,
  ).toBe('');
});
