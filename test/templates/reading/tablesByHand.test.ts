/** Tables of a sheet made by hand. */
import {
  anyLabel,
  beginsWithLabel,
  isFilled,
  tablesByHand,
} from '../../../src/templates/reading/tablesByHand';
import { area, readerByHand } from './support';

const HEADING = anyLabel('Voce');
const found = (...rows: unknown[][]) => tablesByHand(readerByHand(...rows), HEADING);

describe('a table made by hand', () => {
  it('goes from its heading to the first blank row, as wide as the sheet', () => {
    expect(
      found(['x', '', ''], ['', 'VOCE', 'b'], ['', 'a', ''], ['', 'b', ''], [], ['c']),
    ).toEqual([area('B2:C4')]);
  });

  it('goes to the end of the sheet', () => {
    expect(found(['Voce'], ['a'], ['b'])).toEqual([area('A1:A3')]);
    expect(found(['Voce'])).toEqual([area('A1')]);
  });

  it('ends where a label begins a row, unless its rows may begin with labels', () => {
    const rows = [['Voce'], ['a'], ['Titolo'], ['b']];
    expect(found(...rows)).toEqual([area('A1:A2')]);
    expect(tablesByHand(readerByHand(...rows), HEADING, false)).toEqual([area('A1:A4')]);
  });

  it('ends where the next begins, in the same column', () => {
    expect(found(['Voce', ''], ['a', ''], ['Voce', 'voce'], ['b', ''])).toEqual([
      ...[area('A1:B2'), area('A3:B4')],
    ]);
    expect(found(['', 'Voce'], ['Voce', 'a'])).toEqual([area('B1:B2'), area('A2:B2')]);
  });

  it('is none where no heading reads so', () => {
    expect(found(['Altro'], ['Le voci'])).toEqual([]);
  });
});

describe('a row that begins with a label', () => {
  it.each([
    [['', 'Titolo', 'x'], true],
    [['Peso: 30'], true],
    [['x', 'Titolo'], false],
    [[3], false],
    [[], false],
  ])('%j: %p', (row, begins) => {
    expect(beginsWithLabel(readerByHand(row), 0)).toBe(begins);
  });
});

describe('the form of a label', () => {
  it('takes whatever follows it, if that goes on no word', () => {
    const form = anyLabel('Voce', 'N.');
    expect(['voce', 'voce 2024', 'n', 'n 3'].map((key) => form.test(key))).toEqual([
      ...[true, true, true, true],
    ]);
    expect(['voceria', 'la voce', 'no', 'nx'].map((key) => form.test(key))).toEqual([
      ...[false, false, false, false],
    ]);
  });

  it('means its signs as they are', () => {
    expect(anyLabel('A (b)').test('a (b)')).toBe(true);
    expect(anyLabel('A.b').test('axb')).toBe(false);
  });
});

it('a column is filled where something stands under its heading', () => {
  const reader = readerByHand(['a', 'b', 'c'], ['', '', 'x'], ['', 'x', ''], ['x', '', '']);
  expect([0, 1, 2].map((column) => isFilled(reader, area('A1:C3'), column))).toEqual([
    ...[false, true, true],
  ]);
});
