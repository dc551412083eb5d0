/** Parameters of one cell: options, counts, numbers. */
import {
  readCount,
  readFraction,
  readNumber,
  readOption,
  readOptionOrNull,
} from '../../../src/functions/reading/arguments';
import { bad, errorCell, passed } from '../../domain/support';

describe('readOption', () => {
  const option = (given: unknown) => readOption('modo', given, ['normale', 'molto_stretto']);

  it.each([null, undefined, '', ' ', 0, [[0]], { type: 'Empty' }])(
    'takes the first for %j',
    (given) => {
      expect(option(given)).toBe('normale');
    },
  );

  it.each(['molto_stretto', 'MOLTO_STRETTO', ' Molto  stretto ', [['molto_stretto']]])(
    'knows %j',
    (given) => {
      expect(option(given)).toBe('molto_stretto');
    },
  );

  it('may be left out', () => {
    const orNull = (given: unknown) => readOptionOrNull('modo', given, ['uno', 'due']);
    expect([null, '', 0, ' '].map(orNull)).toEqual([null, null, null, null]);
    expect(orNull(' DUE')).toBe('due');
    expect(orNull('tre')).toEqual(bad('modo: «tre» non è tra "uno", "due"'));
  });

  it.each(['boh', 'norm', '__proto__', 'constructor', 'toString', 1, true, {}])(
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
    [0, 12],
    ['24 colonne', 24],
  ])('of %j is %d', (given, expected) => {
    expect(count(given)).toBe(expected);
  });

  it('may start from another number', () => {
    expect([count(0, 0), count(5, 5)]).toEqual([0, 5]);
    expect(count(-1, 0)).toEqual(bad('colonne: «-1» non è un numero intero da 0 a 366'));
    expect(count(4, 5)).toEqual(bad('colonne: «4» non è un numero intero da 5 a 366'));
  });

  it.each([-1, 367, 1.5, 'dodici', '24%', true, NaN, {}])('refuses %j', (given) => {
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

describe('readFraction', () => {
  it.each<[unknown, number | null]>([
    [0.5, 0.5],
    ['50%', 0.5],
    ['15 / 100', 0.15],
    [[['84']], 84],
    [0, 0],
    ['', null],
    [undefined, null],
  ])('of %j is %j', (given, expected) => {
    expect(readFraction('punteggio', given)).toBe(expected);
  });

  it('refuses what is no number and passes on errors', () => {
    expect(readFraction('quota', '8/10')).toEqual(bad('quota: «8/10» non è un numero'));
    expect(readFraction('quota', errorCell('#REF!'))).toEqual(passed('#REF!'));
  });
});
