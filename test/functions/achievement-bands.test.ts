import fc from 'fast-check';
import { bad as value, isRefusal, missing, named, passed } from './support';

const [band, steps] = [named('FASCIA'), named('SCAGLIONE')];

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

const referenceError = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };

/** What cells may hold, fit or not; single or as ranges, ragged ones too. */
const cell = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: -5, max: 12 }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom<unknown>(null, undefined, '', '#N/A', referenceError, '__proto__', {}, '85%'),
);
const unfit = fc.constantFrom<unknown>(NaN, Infinity, -Infinity, Symbol('x'), 1n, () => 1);
const anyCell = fc.oneof({ weight: 9, arbitrary: cell }, unfit);
const anyRange = (of: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 4, arbitrary: of }, fc.array(fc.array(of)), fc.array(of));

describe('SCAGLIONE', () => {
  const thresholds = column(0.76, 0.91);
  const points = column(15, 19);

  it.each([
    [0.92, 19],
    [0.91, 19],
    [0.9099, 15],
    [0.76, 15],
    ['92%', 19],
    ['76 / 100', 15],
    ['0,9', 15],
    [2, 19],
    [[[0.92]], 19],
    [{ basicType: 'Double', basicValue: 0.92 }, 19],
  ])('%j reaches the step of %d points', (grade, reached) => {
    expect(steps(grade, thresholds, points)).toBe(reached);
  });

  it('has no data below the lowest threshold', () => {
    const below = missing('soglie: il valore è sotto la soglia più bassa');
    expect(steps(0.7599, thresholds, points)).toEqual(below);
    expect(steps(-1, thresholds, points)).toEqual(below);
    const none = missing('soglie: nessuna soglia');
    expect(steps(1, [], [])).toEqual(none);
    expect(steps(1, column('', null), column('', null))).toEqual(none);
  });

  it('has no data without a value', () => {
    expect(steps('', thresholds, points)).toEqual(missing('valore: manca il valore'));
    expect(steps(null, thresholds, points)).toEqual(missing('valore: manca il valore'));
  });

  it('does not mind the noise of binary fractions', () => {
    expect(steps(0.1 + 0.2, column(0, 0.3), column(1, 2))).toBe(2);
    expect(steps(1 - 0.09 - 1e-16, thresholds, points)).toBe(19);
    expect(steps(0.3, column(0, 0.1 + 0.2), column(1, 2))).toBe(2);
    expect(steps(0.91 - 1e-9, thresholds, points)).toBe(15);
  });

  it('takes thresholds in any order and shape, blank rows among them', () => {
    const shuffled = column(0.91, '', 0.5, 0.76);
    const outcomes = [[19, null, 10, 15]];
    expect(steps(0.95, shuffled, outcomes)).toBe(19);
    expect(steps(0.8, shuffled, outcomes)).toBe(15);
    expect(steps(0.6, shuffled, outcomes)).toBe(10);
    expect(steps(5, 1, 7)).toBe(7);
  });

  it('takes the first of two equal thresholds', () => {
    expect(steps(0.5, column(0.5, 0.5), column(1, 2))).toBe(1);
    expect(steps(0.6, column(0.5, 0.5, 0.4), column(1, 2, 3))).toBe(1);
  });

  it('reads points in any form of a number', () => {
    expect(steps(1, [[1]], '80%')).toBe(0.8);
    expect(steps(1, [[1]], [['12,5']])).toBe(12.5);
    expect(steps(0, 0, 0)).toBe(0);
    expect(steps(-2, '-3', -1)).toBe(-1);
  });

  it.each([
    ['alto', thresholds, points, 'valore: «alto» non è un numero'],
    [true, thresholds, points, 'valore: «VERO» non è un numero'],
    [1, column(0.76, 'x'), points, 'soglie, riga 2: «x» non è un numero'],
    [1, [[0.76, 'x']], points, 'soglie, colonna 2: «x» non è un numero'],
    [1, thresholds, column(15, 'tanti'), 'punti, riga 2: «tanti» non è un numero'],
    [1, 0.5, 'tanti', 'punti: «tanti» non è un numero'],
    [1, column(0.76, ''), points, 'soglie, riga 2: manca la soglia'],
    [0, column(0.76, 0.91), column('', 19), 'punti, riga 1: la soglia non ha un esito'],
    [1, thresholds, column(1, 2, 3), 'soglie e punti: le celle sono 2 e 3, devono essere pari'],
  ])('of %j in %j, %j: %s', (grade, limits, outcomes, message) => {
    expect(steps(grade, limits, outcomes)).toEqual(value(message));
  });

  it.each([
    [referenceError, '?', '?'],
    ['?', column(1, referenceError), column(1, 2)],
    ['?', column(1, 2), column(1, referenceError)],
    [1, column('?', referenceError), column(1, 2)],
    [1, column(1, 2, 3), column(1, referenceError)],
    [1, column('', 0.5), column(referenceError, 1)],
    [0, column(1, 2), column(1, referenceError)],
    [1, column(0.5), column(referenceError)],
    ['', column(1, 2), column(1, referenceError)],
    [1, column(0.5, 0.6), [['x', referenceError]]],
  ])('passes on the error of %j %j %j', (grade, limits, outcomes) => {
    expect(steps(grade, limits, outcomes)).toEqual(passed('#REF!'));
  });

  it('never falls as the value rises, when the points rise with the thresholds', () => {
    const score = fc.double({ min: 0, max: 2, noNaN: true });
    const limits = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1 });
    fc.assert(
      fc.property(score, score, limits, (one, other, cut) => {
        const table = column(0, ...cut.map((limit) => limit / 100));
        const outcomes = column(0, ...cut);
        const low = steps(Math.min(one, other), table, outcomes);
        expect(steps(Math.max(one, other), table, outcomes)).toBeGreaterThanOrEqual(low as number);
      }),
    );
  });

  it('answers whatever it is given, never NaN', () => {
    const range = anyRange(anyCell);
    fc.assert(
      fc.property(range, range, range, (...given) => {
        const result = steps(...given);
        expect(isRefusal(result) || Number.isFinite(result)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('FASCIA', () => {
  /** Cuneo, data on result pay: 80,01–100 → 200, 70,01–80 → 150, 60,01–70 → 100, 0–60 → 0. */
  it.each([
    [100, 200],
    [80.01, 200],
    [80.005, 150, 200],
    [80.004, 150],
    [80, 150],
    [70.01, 150],
    [70.005, 100, 150],
    [70, 100],
    [60.01, 100],
    [60.005, 0, 100],
    [60.0049, 0],
    [60, 0],
    [0, 0],
  ])('Cuneo gives %d points the share %d', (points, share, rounded = share) => {
    const thresholds = column(80.01, 70.01, 60.01, 0);
    const shares = column(200, 150, 100, 0);
    expect(band(points, thresholds, shares)).toBe(share);
    expect(band(points, thresholds, shares, 2)).toBe(rounded);
  });

  /** Magenta: at least 95, 80, 60; below 60 none. */
  it.each([
    [95, 'prima'],
    [94.5, 'seconda', 'prima'],
    [94.49, 'seconda'],
    [89.5, 'seconda'],
    [80, 'seconda'],
    [79.5, 'terza', 'seconda'],
    [79.4999, 'terza'],
    [60, 'terza'],
    [59.5, 'nessuna', 'terza'],
    [59.4, 'nessuna'],
  ])('Magenta puts %d in the band %s', (points, name, rounded = name) => {
    const thresholds = column(95, 80, 60, 0);
    const names = column('prima', 'seconda', 'terza', 'nessuna');
    expect(band(points, thresholds, names)).toBe(name);
    expect(band(points, thresholds, names, 0)).toBe(rounded);
  });

  /** Magenta, employees: a band begins at 90. */
  it.each([
    [0.895, 'sotto', 'sopra'],
    [0.8949, 'sotto', 'sotto'],
    [0.9, 'sopra', 'sopra'],
    ['89,5%', 'sotto', 'sopra'],
  ])('at 90%%, %j falls %s, rounded to whole percents %s', (grade, plain, rounded) => {
    const [thresholds, names] = [column(0, '90%'), column('sotto', 'sopra')];
    expect(band(grade, thresholds, names)).toBe(plain);
    expect(band(grade, thresholds, names, 2)).toBe(rounded);
  });

  /** Quassolo: from 95 full, 60–94 in proportion, below 60 none: between 94 and 95 rounding decides. */
  it.each([
    [0.945, 'proporzionale', 'intera'],
    [0.9449, 'proporzionale', 'proporzionale'],
    [0.95, 'intera', 'intera'],
    [0.595, 'nessuna', 'proporzionale'],
    [0.594, 'nessuna', 'nessuna'],
  ])('Quassolo pays for %d: %s, rounded %s', (grade, plain, rounded) => {
    const thresholds = column(0, 0.6, 0.95);
    const names = column('nessuna', 'proporzionale', 'intera');
    expect(band(grade, thresholds, names)).toBe(plain);
    expect(band(grade, thresholds, names, '2')).toBe(rounded);
  });

  it('rounds half away from zero, whatever the binary fraction says', () => {
    expect(band(1.005, column(0, 1.01), column('B', 'A'), 2)).toBe('A');
    expect(band(-0.945, column(-0.95, -0.94), column('sotto', 'sopra'), 2)).toBe('sotto');
    expect(band(0.12345678905, column(0, 0.1234567891), column('B', 'A'), 10)).toBe('A');
    expect(band(0.123456789049, column(0, 0.1234567891), column('B', 'A'), 10)).toBe('B');
  });

  it('does not round unless asked', () => {
    const [thresholds, names] = [column(0, 0.95), column('B', 'A')];
    expect(band(0.9499999999, thresholds, names)).toBe('B');
    expect(band(0.9499999999, thresholds, names, '')).toBe('B');
    expect(band(0.9499999999, thresholds, names, null)).toBe('B');
    expect(band(0.94999999999, thresholds, names)).toBe('B');
    expect(band(0.949999999996, thresholds, names)).toBe('B');
    expect(band(0.94999999999, thresholds, names, 10)).toBe('A');
  });

  it('gives the label as it stands: text, number or yes/no', () => {
    expect(band(1, 1, ' Ottimo ')).toBe(' Ottimo ');
    expect(band(1, 1, 200)).toBe(200);
    expect(band(1, 1, 0)).toBe(0);
    expect(band(1, 1, true)).toBe(true);
    expect(band(1, 1, false)).toBe(false);
    expect(band(1, 1, '__proto__')).toBe('__proto__');
    expect(band(1, 1, { basicType: 'String', basicValue: 'A' })).toBe('A');
  });

  const names = column('B', 'A');

  it('has no data below the lowest band, nor without a score', () => {
    const below = missing('soglie: il valore è sotto la soglia più bassa');
    expect(band(0.59, column(0.6, 0.8), names)).toEqual(below);
    expect(band(0.594, column(0.6, 0.8), names, 2)).toEqual(below);
    expect(band(0.595, column(0.6, 0.8), names, 2)).toBe('B');
    expect(band(' ', column(0.6, 0.8), names)).toEqual(missing('punteggio: manca il valore'));
  });

  it.each([
    ['alto', column(0, 1), names, null, 'punteggio: «alto» non è un numero'],
    [1, column(0, 'x'), names, null, 'soglie, riga 2: «x» non è un numero'],
    [1, column(0, 1), column('B'), null, 'soglie e fasce: le celle sono 2 e 1, devono essere pari'],
    [1, column(0, 1), column('B', ''), 0, 'fasce, riga 2: la soglia non ha un esito'],
    [1, column(0, ''), names, 0, 'soglie, riga 2: manca la soglia'],
    [1, column(0, 1), column('B', {}), 0, 'fasce, riga 2: «oggetto» non è il nome di una fascia'],
    [1, column(0, 1), names, -1, 'decimali: «-1» non è un numero intero da 0 a 10'],
    [1, column(0, 1), names, 11, 'decimali: «11» non è un numero intero da 0 a 10'],
    [1, column(0, 1), names, 1.5, 'decimali: «1,5» non è un numero intero da 0 a 10'],
    [1, column(0, 1), names, 'due', 'decimali: «due» non è un numero intero da 0 a 10'],
  ])('of %j in %j, %j with %j decimals: %s', (score, limits, labels, decimals, message) => {
    expect(band(score, limits, labels, decimals)).toEqual(value(message));
  });

  it.each([
    [referenceError, '?', '?', '?'],
    ['?', column(referenceError), '?', '?'],
    ['?', '?', column('A', referenceError), '?'],
    ['?', '?', '?', referenceError],
    [1, column(0, 1), column('A', {}), [[0], [referenceError]]],
    [1, column(0, 1), column('A', referenceError), 0],
    ['', column(0, 1), column('A', referenceError), 0],
    [-1, column(0, 1), column('A', referenceError), 0],
    [1, column(0, 1), column('A', referenceError), 99],
    [1, column(0, 1, 2), column('A', referenceError), null],
  ])('passes on the error of %j %j %j %j', (score, limits, labels, decimals) => {
    expect(band(score, limits, labels, decimals)).toEqual(passed('#REF!'));
  });

  it('answers whatever it is given, never NaN', () => {
    const range = anyRange(anyCell);
    fc.assert(
      fc.property(range, range, anyRange(cell), range, (...given) => {
        const result = band(...given);
        expect(result).not.toBeNaN();
        const isAnswer = isRefusal(result) || /string|number|boolean/.test(typeof result);
        expect(isAnswer).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('passes on an error in a row that is not reached', () => {
    expect(steps(0.92, column(0.76, 0.91), column('#N/A', 19))).toMatchObject({ code: '#N/A' });
    expect(band(0.92, column(0.76, 0.91), column('#REF!', 'A'))).toEqual(passed('#REF!'));
  });
});
