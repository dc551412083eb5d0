import type { Argument } from '../../src/domain/arguments';
import {
  differentSizes,
  place,
  readArgument,
  readCount,
  readNumber,
  readOption,
  refusal,
  scalar,
  unreadable,
} from '../../src/domain/arguments';
import { badInput, noData } from '../../src/domain/rejection';
import { bad, column, errorCell, passed } from './support';

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

describe('refusal', () => {
  const problem = badInput('pesi', 'mancano');

  it('is the problem found, where the cells hold no error', () => {
    expect(refusal(problem, [['a', 1]], null, undefined, [])).toBe(problem);
    expect(refusal(noData('a', 'm'))).toEqual(noData('a', 'm'));
  });

  it('is the first error among the cells, wherever it stands', () => {
    expect(refusal(problem, column(1, 2), [[1, '#REF!']])).toEqual(passed('#REF!'));
    expect(refusal(problem, column(1, errorCell('#N/A')), '#REF!')).toEqual(passed('#N/A'));
    expect(refusal(noData('a', 'm'), 5, '#NUM!')).toEqual(passed('#NUM!'));
    const table = [
      [1, 2],
      [3, '#DIV/0!'],
    ];
    expect(refusal(problem, table)).toEqual(passed('#DIV/0!'));
  });

  it('is the problem itself when that is an error of the cells', () => {
    const found = scalar('#NUM!');
    expect(refusal(found as never, '#REF!')).toBe(found);
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

describe('readOption', () => {
  const option = (given: unknown) => readOption('modo', given, ['normale', 'molto_stretto']);

  it.each([null, undefined, '', ' ', { type: 'Empty' }])('takes the first for %j', (given) => {
    expect(option(given)).toBe('normale');
  });

  it.each(['molto_stretto', 'MOLTO_STRETTO', ' Molto  stretto ', [['molto_stretto']]])(
    'knows %j',
    (given) => {
      expect(option(given)).toBe('molto_stretto');
    },
  );

  it('puts an underscore for every space', () => {
    expect(readOption('verso', 'a b c', ['x', 'a_b_c'])).toBe('a_b_c');
  });

  it.each(['boh', 'norm', '__proto__', 'constructor', 'toString', 0, true, {}])(
    'refuses %j',
    (given) => {
      expect(option(given)).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(/^modo: «.*» non è tra "normale", "molto_stretto"$/),
      });
    },
  );

  it('passes on an error', () => {
    expect(option('#N/A')).toEqual(passed('#N/A'));
  });
});

describe('readCount', () => {
  const count = (given: unknown, least?: number) => readCount('colonne', given, 12, 366, least);

  it.each<[unknown, number]>([
    [1, 1],
    [366, 366],
    ['24', 24],
    [[[52]], 52],
    [undefined, 12],
    [null, 12],
    [' ', 12],
  ])('of %j is %d', (given, expected) => {
    expect(count(given)).toBe(expected);
  });

  it('may start from another number', () => {
    expect([count(0, 0), count(5, 5)]).toEqual([0, 5]);
    expect(count(-1, 0)).toEqual(bad('colonne: «-1» non è un numero intero da 0 a 366'));
    expect(count(4, 5)).toEqual(bad('colonne: «4» non è un numero intero da 5 a 366'));
  });

  it.each([0, -1, 367, 1.5, 'dodici', true, NaN, {}])('refuses %j', (given) => {
    expect(count(given)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/^colonne: «.*» non è un numero intero da 1 a 366$/),
    });
  });

  it('passes on an error', () => {
    expect(count('#N/A')).toEqual(passed('#N/A'));
  });
});

describe('readNumber', () => {
  it.each<[unknown, number]>([
    [5, 5],
    [0, 0],
    ['1.234,5', 1234.5],
    [[[7]], 7],
    ['', 365],
    [undefined, 365],
  ])('of %j is %d', (given, expected) => {
    expect(readNumber('giorni', given, 365)).toBe(expected);
  });

  it('may be missing', () => {
    expect(readNumber('base', null, null)).toBeNull();
  });

  it('refuses what is no number and passes on errors', () => {
    expect(readNumber('giorni', 'tutti', 365)).toEqual(bad('giorni: «tutti» non è un numero'));
    expect(readNumber('giorni', errorCell('#REF!'), 365)).toEqual(passed('#REF!'));
  });
});
