import fc from 'fast-check';
import { paymentWeight } from '../../src/domain/paymentWeight';
import { Rejection } from '../../src/domain/rejection';

const value = (message: string) => new Rejection('value', message);
const missing = (message: string) => new Rejection('na', message);

const referenceError = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };

/** What cells may hold, fit or not; single or as ranges, ragged ones too. */
const cell = fc.oneof(
  fc.double({ min: 1e-300 }),
  fc.double({ min: 0, max: 1 }),
  fc.double({ max: -1e-300 }),
  fc.integer({ min: -5, max: 105 }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    '#N/A',
    referenceError,
    '__proto__',
    {},
    'Peso 30%',
  ),
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, Symbol('x'), 1n, () => 1),
);
const anything = fc.oneof({ weight: 4, arbitrary: cell }, fc.array(fc.array(cell)), fc.array(cell));

describe('VERIFICA_PAGAMENTI', () => {
  it.each([
    [30, 1],
    [0.3, 1],
    [30, 100],
    ['Peso 30%', '100%'],
    ['30 / 100', '100%'],
    [50, 0.6],
    [50, '60%'],
    ['50', '60'],
    [42.86, 0.7],
    [60, 0.5],
    [100, 0.3],
    [1, 0.3],
    [[[30]], [[1]]],
    [
      { basicType: 'Double', basicValue: 0.3 },
      { basicType: 'Double', basicValue: 1 },
    ],
  ])('%j of a share of %j is enough', (weight, share) => {
    expect(paymentWeight(weight, share)).toBe('OK');
  });

  it.each([
    [30, 0.6, 'Peso 30 × quota 60% = 18%: serve almeno 50'],
    [0.3, 60, 'Peso 30 × quota 60% = 18%: serve almeno 50'],
    [30, '70%', 'Peso 30 × quota 70% = 21%: serve almeno 42,86'],
    [42.8, 0.7, 'Peso 42,8 × quota 70% = 29,96%: serve almeno 42,86'],
    [29, 1, 'Peso 29 × quota 100% = 29%: serve almeno 30'],
    [12.5, 0.9, 'Peso 12,5 × quota 90% = 11,25%: serve almeno 33,34'],
    [33.335, 0.8, 'Peso 33,34 × quota 80% = 26,66%: serve almeno 37,5'],
    [99, 0.3, 'Peso 99 × quota 30% = 29,7%: serve almeno 100'],
    [0, 1, 'Peso 0 × quota 100% = 0%: serve almeno 30'],
    [1.5, 1, 'Peso 1,5 × quota 100% = 1,5%: serve almeno 30'],
  ])('%j of a share of %j is too little: %s', (weight, share, text) => {
    expect(paymentWeight(weight, share)).toBe(text);
  });

  it.each([
    [30, 0.2, 'Peso 30 × quota 20% = 6%: nessun peso basta, serve una quota di almeno 30%'],
    [100, 0.29, 'Peso 100 × quota 29% = 29%: nessun peso basta, serve una quota di almeno 30%'],
    [
      100,
      0.2999,
      'Peso 100 × quota 29,99% = 29,99%: nessun peso basta, serve una quota di almeno 30%',
    ],
    [30, 0, 'Peso 30 × quota 0% = 0%: nessun peso basta, serve una quota di almeno 30%'],
  ])('%j of a share of %j: no weight would do', (weight, share, text) => {
    expect(paymentWeight(weight, share)).toBe(text);
  });

  it('takes another threshold', () => {
    expect(paymentWeight(20, 1, 0.2)).toBe('OK');
    expect(paymentWeight(20, 1, '20%')).toBe('OK');
    expect(paymentWeight(0, 0, 0)).toBe('OK');
    expect(paymentWeight(30, 1, '')).toBe('OK');
    expect(paymentWeight(30, 1, 35)).toBe('Peso 30 × quota 100% = 30%: serve almeno 35');
    expect(paymentWeight(30, 0.25, '33,3%')).toBe(
      'Peso 30 × quota 25% = 7,5%: nessun peso basta, serve una quota di almeno 33,3%',
    );
  });

  it('does not mind the noise of binary fractions', () => {
    expect(paymentWeight(0.1 + 0.2, 1)).toBe('OK');
    expect(paymentWeight(1, 0.1 + 0.1 + 0.1)).toBe('OK');
    expect(paymentWeight(0.3 - 1e-16, 1)).toBe('OK');
    expect(paymentWeight(0.3 - 1e-9, 1)).not.toBe('OK');
  });

  it('reads 1 as the whole, more as out of 100', () => {
    expect(paymentWeight(1, 1)).toBe('OK');
    expect(paymentWeight(1.01, 1)).toBe('Peso 1,01 × quota 100% = 1,01%: serve almeno 30');
    expect(paymentWeight(100, 100)).toBe('OK');
  });

  it.each([
    [['alto', 1], 'peso: «alto» non è una quota tra 0 e 100%'],
    [[-1, 1], 'peso: «-1» non è una quota tra 0 e 100%'],
    [[100.5, 1], 'peso: «100,5» non è una quota tra 0 e 100%'],
    [[true, 1], 'peso: «VERO» non è una quota tra 0 e 100%'],
    [[30, 'tutta'], 'quota_obiettivi: «tutta» non è una quota tra 0 e 100%'],
    [[30, 101], 'quota_obiettivi: «101» non è una quota tra 0 e 100%'],
    [[30, 1, -0.3], 'soglia: «-0,3» non è una quota tra 0 e 100%'],
    [[30, 1, 'legge'], 'soglia: «legge» non è una quota tra 0 e 100%'],
  ])('%j is refused: %s', (given, message) => {
    const [weight, share, threshold] = given;
    expect(paymentWeight(weight, share, threshold)).toEqual(value(message));
  });

  it('has no data without a weight or a share', () => {
    expect(paymentWeight('', 1)).toEqual(missing('peso: manca il peso'));
    expect(paymentWeight(null, null)).toEqual(missing('peso: manca il peso'));
    expect(paymentWeight(30, null)).toEqual(
      missing('quota_obiettivi: manca la quota degli obiettivi'),
    );
  });

  it.each([
    [referenceError, '?', '?'],
    ['?', referenceError, '?'],
    ['?', '?', referenceError],
    [30, '?', referenceError],
    [30, 1, referenceError],
    ['', 1, [[0.3], [referenceError]]],
    [30, '', [[0.3], [referenceError]]],
  ])('passes on the error of %j %j %j before other faults', (weight, share, threshold) => {
    const outcome = paymentWeight(weight, share, threshold);
    expect(outcome).toMatchObject({ kind: 'passed', message: '#REF!' });
  });

  it('asks for the least weight that would do, at two decimals', () => {
    const hundredths = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(hundredths, hundredths, hundredths, (weight, share, threshold) => {
        const [quota, least] = [share / 10_000, threshold / 10_000];
        const text = paymentWeight(weight / 10_000, quota, least) as string;
        const exact = (threshold * 10_000) / share;
        if (weight >= exact) return expect(text).toBe('OK');
        const [, asked] = /serve almeno ([\d,]+)$/.exec(text) ?? [];
        if (asked === undefined) return expect(threshold).toBeGreaterThan(share);
        const needed = Number(asked.replace(',', '.'));
        expect(needed).toBe(Math.ceil(exact) / 100);
        expect(paymentWeight(needed / 100, quota, least)).toBe('OK');
      }),
      { numRuns: 1000 },
    );
  });

  it('answers whatever it is given, never NaN', () => {
    fc.assert(
      fc.property(anything, anything, anything, (...given) => {
        const text = paymentWeight(...given);
        expect(text instanceof Rejection ? '' : text).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['1%', 1, 'Peso 1 × quota 100% = 1%: serve almeno 30'],
    ['1 / 100', 1, 'Peso 1 × quota 100% = 1%: serve almeno 30'],
    ['0,5%', 1, 'Peso 0,5 × quota 100% = 0,5%: serve almeno 30'],
    [30, '1%', 'Peso 30 × quota 1% = 0,3%: nessun peso basta, serve una quota di almeno 30%'],
    [30, -0, 'Peso 30 × quota 0% = 0%: nessun peso basta, serve una quota di almeno 30%'],
  ])('reads %j and %j out of 100', (weight, share, text) => {
    expect(paymentWeight(weight, share)).toBe(text);
  });

  it('never shows the threshold for a share that falls short of it', () => {
    expect(paymentWeight(33.33, 0.9)).toBe('Peso 33,33 × quota 90% = 29,99%: serve almeno 33,34');
    expect(paymentWeight(42.85, 0.7)).toBe('Peso 42,85 × quota 70% = 29,99%: serve almeno 42,86');
  });
});
