/** Parameters of one cell: options, counts, numbers. */
import { readCount, readNumber, readOption } from '../../../src/functions/reading/arguments';
import { bad, errorCell, passed } from '../../domain/support';

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
