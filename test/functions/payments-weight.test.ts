import fc from 'fast-check';
import { bad as value, call, missing } from './support';

const paymentWeight = (...given: unknown[]) => call('VERIFICA_PAGAMENTI', ...given);

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
    ['Peso 30%', '100%'],
    ['30 / 100', '100%'],
    [30, '100 / 100'],
    [50, 0.6],
    [50, '60%'],
    ['50', '0,6'],
    [42.86, 0.7],
    [60, 0.5],
    [100, 0.3],
    ['100%', 0.3],
    [[[30]], [[1]]],
    [
      { basicType: 'Double', basicValue: 0.3 },
      { basicType: 'Double', basicValue: 1 },
    ],
    [0.1 + 0.2, 1],
    [100, 0.1 + 0.1 + 0.1],
  ])('%j of a share of %j is enough', (weight, share) => {
    expect(paymentWeight(weight, share)).toBe('OK');
  });

  it.each([
    [30, 0.6, 'Peso 30 × quota 60% = 18%: serve almeno 50'],
    ['30%', '60%', 'Peso 30 × quota 60% = 18%: serve almeno 50'],
    [30, '70%', 'Peso 30 × quota 70% = 21%: serve almeno 42,86'],
    [12.5, 0.9, 'Peso 12,5 × quota 90% = 11,25%: serve almeno 33,34'],
    [33.335, 0.8, 'Peso 33,335 × quota 80% = 26,668%: serve almeno 37,5'],
    [29.999, 1, 'Peso 29,999 × quota 100% = 29,999%: serve almeno 30'],
    [33.33, 0.9, 'Peso 33,33 × quota 90% = 29,997%: serve almeno 33,34'],
    [1.01, 1, 'Peso 1,01 × quota 100% = 1,01%: serve almeno 30'],
    // With a percent sign the weight is in points, below 1 without one it is a fraction.
    ['1%', 1, 'Peso 1 × quota 100% = 1%: serve almeno 30'],
    ['1 / 100', 1, 'Peso 1 × quota 100% = 1%: serve almeno 30'],
    ['0,5%', 1, 'Peso 0,5 × quota 100% = 0,5%: serve almeno 30'],
    [0.3, 0.6, 'Peso 30% × quota 60% = 18%: serve almeno 50%'],
    ['0,3', 0.7, 'Peso 30% × quota 70% = 21%: serve almeno 42,86%'],
    [0.005, 1, 'Peso 0,5% × quota 100% = 0,5%: serve almeno 30%'],
  ])('%j of a share of %j is too little: %s', (weight, share, text) => {
    expect(paymentWeight(weight, share)).toBe(text);
  });

  it.each([
    [30, 0.2, 'Peso 30 × quota 20% = 6%: nessun peso basta, serve una quota di almeno 30%'],
    [30, '1%', 'Peso 30 × quota 1% = 0,3%: nessun peso basta, serve una quota di almeno 30%'],
    [30, 0, 'Peso 30 × quota 0% = 0%: nessun peso basta, serve una quota di almeno 30%'],
    [30, -0, 'Peso 30 × quota 0% = 0%: nessun peso basta, serve una quota di almeno 30%'],
    [0.3, '0%', 'Peso 30% × quota 0% = 0%: nessun peso basta, serve una quota di almeno 30%'],
  ])('%j of a share of %j: no weight would do', (weight, share, text) => {
    expect(paymentWeight(weight, share)).toBe(text);
  });

  it('takes another threshold; a blank one is that of the law', () => {
    expect(paymentWeight(20, 1, 0.2)).toBe('OK');
    expect(paymentWeight(20, 1, '20%')).toBe('OK');
    for (const blank of ['', null, undefined, 0]) {
      expect(paymentWeight(30, 1, blank)).toBe('OK');
      expect(paymentWeight(29, 1, blank)).not.toBe('OK');
    }
    expect(paymentWeight(30, 1, 35)).toBe('Peso 30 × quota 100% = 30%: serve almeno 35');
    expect(paymentWeight(30, 0.25, '33,3%')).toBe(
      'Peso 30 × quota 25% = 7,5%: nessun peso basta, serve una quota di almeno 33,3%',
    );
  });

  it.each([1, '1', '1,0', [[1]], { basicType: 'Double', basicValue: 1 }])(
    'asks what a weight of %j is',
    (weight) => {
      const question = value('peso: 1 punto o 100%? Per il 100% scrivere 100');
      expect(paymentWeight(weight, 1)).toEqual(question);
    },
  );

  it.each([
    [['alto', 1], 'peso: «alto» non è una quota tra 0 e 100%'],
    [[-1, 1], 'peso: «-1» non è una quota tra 0 e 100%'],
    [[100.5, 1], 'peso: «100,5» non è una quota tra 0 e 100%'],
    [[true, 1], 'peso: «VERO» non è una quota tra 0 e 100%'],
    [[30, 'tutta'], 'quota_obiettivi: «tutta» non è una quota tra 0 e 100%'],
    [[30, -0.1], 'quota_obiettivi: «-0,1» non è una quota tra 0 e 100%'],
    [[30, 101], 'quota_obiettivi: «101» non è una quota tra 0 e 100%'],
    [
      [30, 60],
      'quota_obiettivi: «60» non è una quota tra 0 e 100%: scrivere per esempio 60% oppure 0,6',
    ],
    [
      [30, '1,2'],
      'quota_obiettivi: «1,2» non è una quota tra 0 e 100%: scrivere per esempio 60% oppure 0,6',
    ],
    [[30, 1, -0.3], 'soglia: «-0,3» non è una quota tra 0 e 100%'],
    [[30, 1, 'legge'], 'soglia: «legge» non è una quota tra 0 e 100%'],
    [[30, 1, 1], 'soglia: 1 punto o 100%? Per il 100% scrivere 100'],
  ])('%j is refused: %s', (given, message) => {
    expect(paymentWeight(...given)).toEqual(value(message));
  });

  it('has no data without a weight or a share', () => {
    for (const blank of ['', null, 0]) {
      expect(paymentWeight(blank, 1)).toEqual(missing('peso: manca il peso'));
    }
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
    expect(outcome).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('#REF!') });
  });

  it('answers whatever it is given, never NaN', () => {
    fc.assert(
      fc.property(anything, anything, anything, (...given) => {
        const text = paymentWeight(...given);
        expect(typeof text === 'string' ? text : '').not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 1000 },
    );
  });
});
