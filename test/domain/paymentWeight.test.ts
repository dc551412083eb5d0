import fc from 'fast-check';
import { payShare, payShareText } from '../../src/domain/paymentWeight';

describe('the share of result pay', () => {
  it.each([
    [0.3, 1],
    [0.5, 0.6],
    [0.4286, 0.7],
    [0.6, 0.5],
    [1, 0.3],
    [0.1 + 0.2, 1],
    [1, 0.1 + 0.1 + 0.1],
    [0.3 - 1e-16, 1],
  ])('of a weight of %d and a part of %d is enough', (weight, share) => {
    expect(payShare(weight, share)).toMatchObject({ isEnough: true, threshold: 0.3 });
    expect(payShareText(payShare(weight, share), 'points')).toBe('OK');
  });

  it('tells what it is made of', () => {
    expect(payShare(0.3, 0.6)).toEqual({
      ...{ weight: 0.3, share: 0.6, threshold: 0.3 },
      ...{ reached: 0.18, isEnough: false, needed: 0.5 },
    });
    expect(payShare(0.3, 0.6, 0.18)).toMatchObject({ isEnough: true, threshold: 0.18 });
  });

  it.each([
    [0.3, 0.6, 'Peso 30 × quota 60% = 18%: serve almeno 50'],
    [0.3, 0.7, 'Peso 30 × quota 70% = 21%: serve almeno 42,86'],
    [0.428, 0.7, 'Peso 42,8 × quota 70% = 29,96%: serve almeno 42,86'],
    [0.29, 1, 'Peso 29 × quota 100% = 29%: serve almeno 30'],
    [0.125, 0.9, 'Peso 12,5 × quota 90% = 11,25%: serve almeno 33,34'],
    [0.99, 0.3, 'Peso 99 × quota 30% = 29,7%: serve almeno 100'],
    [0.01, 1, 'Peso 1 × quota 100% = 1%: serve almeno 30'],
    [0.29999, 1, 'Peso 29,999 × quota 100% = 29,999%: serve almeno 30'],
    [0.3333, 0.9, 'Peso 33,33 × quota 90% = 29,997%: serve almeno 33,34'],
    [0.3 - 1e-9, 1, 'Peso 29,9999999 × quota 100% = 29,9999999%: serve almeno 30'],
  ])('of %d and %d is too little: %s', (weight, share, text) => {
    expect(payShareText(payShare(weight, share), 'points')).toBe(text);
  });

  it.each([
    [0.3, 0.2, 'Peso 30 × quota 20% = 6%: nessun peso basta, serve una quota di almeno 30%'],
    [1, 0.29, 'Peso 100 × quota 29% = 29%: nessun peso basta, serve una quota di almeno 30%'],
    [
      1,
      0.2999,
      'Peso 100 × quota 29,99% = 29,99%: nessun peso basta, serve una quota di almeno 30%',
    ],
    [0.3, 0, 'Peso 30 × quota 0% = 0%: nessun peso basta, serve una quota di almeno 30%'],
  ])('of %d and %d cannot be enough: %s', (weight, share, text) => {
    expect(payShare(weight, share).needed).toBeNull();
    expect(payShareText(payShare(weight, share), 'points')).toBe(text);
  });

  it('is told in percent where the weight is', () => {
    expect(payShareText(payShare(0.3, 0.6), 'percent')).toBe(
      'Peso 30% × quota 60% = 18%: serve almeno 50%',
    );
    expect(payShareText(payShare(0.3, 0.2, 0.25), 'percent')).toBe(
      'Peso 30% × quota 20% = 6%: nessun peso basta, serve una quota di almeno 25%',
    );
  });

  it('asks for the least weight that would do, rounded up to the hundredth', () => {
    const hundredths = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(hundredths, hundredths, hundredths, (weight, share, threshold) => {
        const [quota, least] = [share / 10_000, threshold / 10_000];
        const found = payShare(weight / 10_000, quota, least);
        // In whole numbers: weight · share ≥ threshold · 10.000.
        expect(found.isEnough).toBe(weight * share >= threshold * 10_000);
        const needed = Math.ceil((threshold * 10_000) / share);
        expect(found.needed).toBe(needed <= 10_000 ? needed / 10_000 : null);
        if (found.needed !== null) expect(payShare(found.needed, quota, least).isEnough).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
