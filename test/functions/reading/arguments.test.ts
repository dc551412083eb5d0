import type { Argument } from '../../../src/functions/reading/arguments';
import {
  differentSizes,
  isNothing,
  place,
  readArgument,
  scalar,
  unreadable,
} from '../../../src/functions/reading/arguments';
import { bad, column, errorCell, passed } from '../../domain/support';

/** The plain values of an argument, in reading order. */
const valuesOf = (argument: Argument): unknown[] =>
  Array.from({ length: argument.length }, (_, index) => argument.at(index));

const read = (given: unknown): Argument => readArgument('a', given);

describe('readArgument', () => {
  it.each<[string, unknown, [rows: number, columns: number], unknown[]]>([
    ['a column', [[1], [2], [3]], [3, 1], [1, 2, 3]],
    ['a row', [[1, 2, 3]], [1, 3], [1, 2, 3]],
    [
      'a table, left to right and top to bottom',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [2, 3],
      [1, 2, 3, 4, 5, 6],
    ],
    ['one cell', [[5]], [1, 1], [5]],
    ['one value', 5, [1, 1], [5]],
    ['a text', 'SI', [1, 1], ['SI']],
    ['null', null, [1, 1], [null]],
    ['an omitted argument', undefined, [1, 1], [null]],
    ['a plain list, as a column', [1, 2], [2, 1], [1, 2]],
    ['a plain list that ends in a row', [1, [2]], [2, 1], [1, [2]]],
    ['rows without cells', [[], []], [2, 0], []],
  ])('reads %s', (_, given, [rows, columns], values) => {
    const argument = read(given);
    expect(argument).toMatchObject({ name: 'a', rows, columns, length: values.length });
    expect(valuesOf(argument)).toEqual(values);
  });

  it('reads a range without rows', () => {
    expect(read([])).toMatchObject({ rows: 0, length: 0 });
  });

  it('gives plain values, or cells as they came', () => {
    const five = { basicType: 'Double', basicValue: 5 };
    const argument = read([['#N/D', five, undefined, NaN]]);
    expect(valuesOf(argument)).toEqual([passed('#N/A'), 5, null, NaN]);
    expect([argument.raw(0), argument.raw(1), argument.raw(2)]).toEqual(['#N/D', five, undefined]);
  });

  it('ends rows that are shorter than the first in blanks, and does not see what is beyond it', () => {
    expect(valuesOf(read([[1, 2], [3]]))).toEqual([1, 2, 3, null]);
    expect(valuesOf(read([[1, 2], [], [5, 6, 7]]))).toEqual([1, 2, null, null, 5, 6]);
    expect(valuesOf(read([[1], []]))).toEqual([1, null]);
    expect(valuesOf(read([[1], null as never, [3]]))).toEqual([1, null, 3]);
  });

  it('gives its rows as they came', () => {
    const table = [
      [1, '#N/D'],
      ['', null],
    ];
    const argument = read(table);
    expect([argument.row(0), argument.row(1), argument.row(2)]).toEqual([...table, []]);
    expect(read('SI').row(0)).toEqual(['SI']);
  });

  it('knows whether it holds anything', () => {
    const blanks = ['', null, ' ', { type: 'Empty' }];
    for (const given of [null, [], [blanks], column(...blanks), [blanks, blanks]]) {
      expect(read(given).isBlank()).toBe(true);
    }
    for (const cell of [0, false, 'a', '#N/A']) {
      expect(read([blanks, ['', '', '', cell]]).isBlank()).toBe(false);
      expect(read([[cell, '']]).isBlank()).toBe(false);
    }
  });
});

describe('a range in another shape', () => {
  const line = read([[1, 2, 3, 4, 5, 6]]);

  it('has the same cells in rows of another length', () => {
    const table = line.reshaped(3);
    expect(table).toMatchObject({ name: 'a', rows: 2, columns: 3, length: 6 });
    expect([table.row(0), table.row(1)]).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(valuesOf(table)).toEqual(valuesOf(line));
    expect(valuesOf(table.reshaped(1))).toEqual(valuesOf(line));
  });

  it('is the range itself where it has that shape', () => {
    expect(line.reshaped(6)).toBe(line);
  });

  it('names its cells as they were given', () => {
    expect(place(line.reshaped(3), 4)).toBe('a, colonna 5');
    expect(place(read(column(1, 2)).reshaped(2), 1)).toBe('a, riga 2');
  });
});

describe('scalar', () => {
  it.each<[unknown, unknown]>([
    [5, 5],
    ['a', 'a'],
    [null, null],
    [undefined, null],
    [{ basicType: 'Double', basicValue: 5 }, 5],
    [
      [
        [5, 6],
        [7, 8],
      ],
      5,
    ],
    [[{ basicValue: 5 }, 6], 5],
    [[['']], ''],
    [[], null],
    [[[]], null],
  ])('of %j is %j', (given, value) => {
    expect(scalar(given)).toBe(value);
  });

  it('passes on an error', () => {
    expect(scalar('#REF!')).toEqual(passed('#REF!'));
    expect(scalar([[errorCell('#N/A')]])).toEqual(passed('#N/A'));
  });
});

describe('what stands for a blank', () => {
  it.each([null, undefined, '', ' ', 0, -0])('%j does, where 0 means nothing', (value) => {
    expect(isNothing(value)).toBe(true);
  });
  it.each(['0', 1, false, 'X', {}])('%j does not', (value) => {
    expect(isNothing(value)).toBe(false);
  });

  it('may fill a whole range', () => {
    expect(readArgument('pesi', column('', 0, null)).isNothing()).toBe(true);
    expect(readArgument('pesi', 0).isNothing()).toBe(true);
    expect(readArgument('pesi', column('', 0, 1)).isNothing()).toBe(false);
    expect(readArgument('pesi', column('', '#REF!')).isNothing()).toBe(false);
  });
});

describe('unreadable', () => {
  it('quotes what cannot be read', () => {
    expect(unreadable('pesi, riga 3', 'alto', 'non è un numero')).toEqual(
      bad('pesi, riga 3: «alto» non è un numero'),
    );
  });
  it('passes on an error', () => {
    const error = scalar('#N/A');
    expect(unreadable('pesi', error, 'non è un numero')).toBe(error);
  });
});

describe('place', () => {
  it.each<[unknown, number, string]>([
    [column(1, 2, 3), 2, 'a, riga 3'],
    [column(1, 2), 0, 'a, riga 1'],
    [[[1, 2, 3]], 0, 'a, colonna 1'],
    [[[1, 2, 3]], 2, 'a, colonna 3'],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      2,
      'a, riga 1, colonna 3',
    ],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      3,
      'a, riga 2, colonna 1',
    ],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      5,
      'a, riga 2, colonna 3',
    ],
    [5, 0, 'a'],
  ])('in %j of the cell at %d is "%s"', (given, index, expected) => {
    expect(place(read(given), index)).toBe(expected);
  });
});

describe('differentSizes', () => {
  const [first, second] = [readArgument('gradi', column(1, 2)), readArgument('pesi', [[1, 2]])];

  it('accepts ranges of one number of cells, whatever their shape', () => {
    expect(differentSizes(first, second)).toBeUndefined();
    expect(differentSizes(second, first)).toBeUndefined();
  });

  it('names the two that differ', () => {
    const third = readArgument('gruppi', column(1, 2, 3));
    expect(differentSizes(first, third)).toEqual(
      bad('gradi e gruppi: le celle sono 2 e 3, devono essere pari'),
    );
    expect(differentSizes(third, first)).toEqual(
      bad('gruppi e gradi: le celle sono 3 e 2, devono essere pari'),
    );
  });
});
