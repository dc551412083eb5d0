/** Where the value of a field stands. */
import {
  isHeadings,
  placeByLabel,
  placeOf,
  readPlace,
} from '../../../src/templates/reading/fieldPlace';
import { address, readerByHand, readerOf, unreadIn } from './support';

const DURATION = ['Durata', 'Periodo'];
const found = (...rows: unknown[][]) => {
  const place = placeByLabel(readerByHand(...rows), DURATION);
  return place && [address(place), address(place.label), place.inLabel, place.isUnder];
};

describe('the value of a field', () => {
  it('is where its name is, else where its label leads', () => {
    const rows = [['Durata', '2026']];
    expect(placeOf(readerOf(rows, { Durata: 'C7' }), 'Durata', DURATION)).toEqual({
      ...{ row: 6, column: 2 },
    });
    expect(placeOf(readerOf(rows), 'Durata', DURATION)).toMatchObject({ row: 0, column: 1 });
    expect(placeOf(readerOf([['x']]), 'Durata', DURATION)).toBeUndefined();
  });

  it.each<[string, unknown[][], unknown]>([
    ['beside the label', [['x'], ['', 'DURATA:', 'annuale']], ['C2', 'B2', undefined, undefined]],
    ['beside another label', [['Periodo', 'annuale']], ['B1', 'A1', undefined, undefined]],
    ['after blank cells', [['Durata', '', '', 2026]], ['D1', 'A1', undefined, undefined]],
    [
      'in the same cell',
      [['x', 'Durata: due anni: 2026 e 2027']],
      ['B1', 'B1', 'due anni: 2026 e 2027', undefined],
    ],
    ['nowhere, where the row ends', [['Durata', '']], ['B1', 'A1', '', undefined]],
    ['nowhere, before another label', [['Durata', 'Peso', '30']], ['B1', 'A1', '', undefined]],
    [
      'the word of the label itself, printed beside it',
      [['Durata', 'Durata']],
      ['B1', 'A1', undefined, undefined],
    ],
    [
      'under the label, in the headings of a table',
      [
        ['Titolo', 'Durata', 'Peso'],
        ['a', 'b', 'c'],
      ],
      ['B2', 'B1', undefined, true],
    ],
    [
      'under the last of the headings',
      [
        ['Titolo', 'Peso', 'Durata'],
        ['a', 'b', 'c'],
      ],
      ['C2', 'C1', undefined, true],
    ],
    [
      'nowhere, where another label stands under it',
      [
        ['Titolo', 'Durata', 'Peso'],
        ['a', 'Assessore', 'c'],
      ],
      ['C1', 'B1', '', undefined],
    ],
  ])('is %s', (_, rows, place) => {
    expect(found(...rows)).toEqual(place);
  });

  it('is that of the first label from the top, and nothing without one', () => {
    expect(found(['x', 'Periodo', 'a'], ['Durata', 'b'])).toEqual([
      ...['C1', 'B1', undefined, undefined],
    ]);
    expect(found(['La durata', 'b'], [': durata'], ['Altro: durata'])).toBeUndefined();
  });
});

describe('reading a place', () => {
  const read = (...rows: unknown[][]) => {
    const reader = readerByHand(...rows);
    const text = readPlace(reader, placeByLabel(reader, DURATION)!);
    return [text, unreadIn(reader).map(([at]) => at)];
  };

  it('takes the label and the value', () => {
    expect(read(['Durata', 2026, 'altro'])).toEqual(['2026', ['C1']]);
    expect(read(['Durata: annuale', 'altro'])).toEqual(['annuale', ['B1']]);
  });

  it('reads nothing beside a label without a value', () => {
    expect(read(['Durata', 'Peso', '30'])).toEqual(['', ['B1', 'C1']]);
  });

  it('takes the texts that group the headings of a table, and no others', () => {
    const headings = ['Titolo', 'Durata', 'Peso'];
    expect(read(['DUP', '', 'Esito'], headings, ['a', 'b', 'c'])).toEqual([
      ...['b', ['A2', 'C2', 'A3', 'C3']],
    ]);
    expect(read(['DUP', '', 3], headings, ['a', 'b', 'c'])[1]).toContain('A1');
    expect(read(['Titolo', 'Area', 'Peso'], headings, ['a', 'b', 'c'])[1]).toContain('A1');
    expect(read(headings, ['a', 'b', 'c'])).toEqual(['b', ['A1', 'C1', 'A2', 'C2']]);
  });
});

describe('a row of headings', () => {
  it.each([
    [['Titolo', 'Durata', 'Peso'], true],
    [['Titolo', '', 'Durata', 'Peso', 'x'], true],
    [['Titolo', 'Durata'], false],
    [['Titolo', 'Durata', 'x', 'y'], false],
    [['Titolo', 'Durata', 'Peso', 'x', 'y'], false],
    [['Titolo', 'Durata', 'Peso', 'Area', 'x', 'y'], false],
    [[], false],
  ])('%j: %p', (row, are) => {
    expect(isHeadings(readerByHand(row), 0)).toBe(are);
  });
});
