import { between, mixedThresholds, next, reached } from '../../../src/domain/scoring/bands';
import { bad } from '../support';

const list = (...limits: number[]) => limits.map((limit, at) => ({ at, limit }));

describe('thresholds', () => {
  const shuffled = list(0.91, 0.5, 0.76, 0.5);

  it.each([
    [0.4, undefined, 0.5],
    [0.5, 1, 0.76],
    [0.6, 1, 0.76],
    [0.76, 2, 0.91],
    [0.91, 0, undefined],
    [2, 0, undefined],
    [0.9099999999999, 0, undefined],
  ])('of %d: the %j-th is reached, %j is next', (value, at, following) => {
    expect(reached(value, shuffled)?.at).toBe(at);
    expect(next(value, shuffled)?.limit).toBe(following);
  });

  it('may be none', () => {
    expect([reached(1, []), next(1, [])]).toEqual([undefined, undefined]);
  });

  it('count the first of equal ones', () => {
    expect(reached(1, list(0.1 + 0.2, 0.3))?.at).toBe(0);
    expect(reached(1, list(0.3, 0.1 + 0.2))?.at).toBe(0);
    expect(next(0, list(0.3, 0.1 + 0.2))?.at).toBe(0);
    expect(next(0, list(0.1 + 0.2, 0.3))?.at).toBe(0);
  });
});

describe('points in proportion', () => {
  it.each([
    [100, [90, 110], [0.6, 0.8], 0.7],
    [90, [90, 110], [0.6, 0.8], 0.6],
    [110, [90, 110], [0.6, 0.8], 0.8],
    [95, [90, 110], [0.8, 0.6], 0.75],
    [0.2, [0.1, 0.3], [0, 1], 0.5],
  ] as const)('of %d between %j, %j: %d', (value, limits, points, expected) => {
    expect(between(value, limits, points)).toBe(expected);
  });
});

describe('points among fractions', () => {
  it.each([
    [84, [0.6, 0.8, 0.95], '84 con soglie fino a 0,95'],
    [10.5, [0, 2], '10,5 con soglie fino a 2'],
    [0.85, [0, 60, 80, 95], '0,85 con soglie fino a 95'],
    [1, [60, 10.5], '1 con soglie fino a 60'],
  ])('%d among %j are refused', (score, limits, which) => {
    expect(mixedThresholds(score, list(...limits))).toEqual(
      bad(`punteggio: ${which}: punti o percentuali?`),
    );
  });

  it.each([
    [84, [60, 80, 95]],
    [0.84, [0.6, 0.8]],
    [10, [0.6, 0.8]],
    [10.5, [0.6, 2.1]],
    [0, [60, 80]],
    [-1, [60, 80]],
    [1.01, [60, 80]],
    [0.5, [1, 10]],
    [84, []],
    [0.5, []],
  ])('%d among %j are not', (score, limits) => {
    expect(mixedThresholds(score, list(...limits))).toBeUndefined();
  });
});
