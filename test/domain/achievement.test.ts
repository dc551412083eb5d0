import fc from 'fast-check';
import { DIRECTIONS, achievement } from '../../src/domain/achievement';
import { Rejection } from '../../src/domain/rejection';

const value = (message: string) => new Rejection('value', message);
const missing = (message: string) => new Rejection('na', message);

const referenceError = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };

/** What cells may hold, fit or not; single or as ranges, ragged ones too. */
const cell = fc.oneof(
  fc.double({ min: -1e100, max: 1e100 }),
  fc.double({ min: 0, max: 1 }),
  fc.integer({ min: -5, max: 50_000 }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom<unknown>(null, undefined, '', '#N/A', referenceError, '__proto__', {}, '85%'),
  fc.constantFrom<unknown>(...DIRECTIONS, 'nessuno', 'SI', '31/12/2024'),
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, Symbol('x'), 1n, () => 1),
);
const anything = fc.oneof({ weight: 4, arbitrary: cell }, fc.array(fc.array(cell)), fc.array(cell));
const isAnswer = (result: unknown) => result instanceof Rejection || Number.isFinite(result);

/** The arguments of GRADO. */
type Six = Parameters<typeof achievement>;

describe('GRADO', () => {
  it.each([
    [8, 10, undefined, 0.8],
    [10, 10, 'crescente', 1],
    [12, 10, '', 1],
    [-1, 10, null, 0],
    [0, 10, ' CRESCENTE ', 0],
    ['45%', '90%', 'crescente', 0.5],
    ['45 / 100', '0,9', 'crescente', 0.5],
    ['1.300', '1.625', 'crescente', 0.8],
    [15, 10, 'decrescente', 0.666667],
    [10, 10, 'decrescente', 1],
    [5, 10, 'decrescente', 1],
    [0, 10, 'decrescente', 1],
    [-0, 10, 'decrescente', 1],
    [-3, 10, 'decrescente', 1],
    [15, 10, 'decrescente_scarto', 0.5],
    [15, 10, 'decrescente scarto', 0.5],
    [10, 10, 'decrescente_scarto', 1],
    [20, 10, 'decrescente_scarto', 0],
    [25, 10, 'decrescente_scarto', 0],
    [0, 10, 'decrescente_scarto', 1],
  ])('%j of %j, %j: %d', (actual, due, direction, grade) => {
    expect(achievement(actual, due, direction)).toBeCloseTo(grade, 6);
  });

  it.each([
    [15, 10, 20, 0.5],
    [10, 10, 20, 1],
    [20, 10, 20, 0],
    [25, 10, 20, 0],
    [8, 10, 20, 1],
    [15, 0, 20, 0.25],
    [1300, 1625, 1300, 0],
    [1600, 1625, 1300, 0.923077],
    [-5, -10, 0, 0.5],
    [12, 20, 0, 0.6],
  ])('%j of %j from %j: %d, in each direction', (actual, due, baseline, grade) => {
    for (const direction of ['crescente', 'decrescente', 'decrescente_scarto']) {
      expect(achievement(actual, due, direction, baseline)).toBeCloseTo(grade, 6);
    }
  });

  it.each([
    [-3, 0, 'soglia_max', 1],
    [0, 0, 'soglia_max', 1],
    [1, 0, 'soglia_max', 0],
    [0.1 + 0.2, 0.3, 'soglia_max', 1],
    [0.3000001, 0.3, 'soglia_max', 0],
    [90, 90, 'soglia_min', 1],
    [91, 90, 'soglia_min', 1],
    [89.99, 90, 'soglia_min', 0],
    [0.3, 0.1 + 0.2, 'soglia_min', 1],
    ['SI', 'SI', 'uguale', 1],
    ['sì', 1, 'uguale', 1],
    ['X', true, 'uguale', 1],
    ['NO', 'SI', 'uguale', 0],
    ['NO', 0, 'uguale', 1],
    [3, 2, 'uguale', 0],
    [2, 3, 'uguale', 0],
    [0.1 + 0.2, 0.3, 'uguale', 1],
  ])('%j against %j, %s: %d', (actual, due, direction, grade) => {
    expect(achievement(actual, due, direction)).toBe(grade);
    expect(achievement(actual, due, direction, 5)).toBe(grade);
  });

  it('reads SI and NO as 1 and 0 in a ratio', () => {
    expect(achievement('SI', 'SI')).toBe(1);
    expect(achievement('no', true)).toBe(0);
    expect(achievement(true, 2)).toBe(0.5);
    expect(achievement([['SI']], { basicType: 'Boolean', basicValue: true })).toBe(1);
  });

  it('stays between the limits', () => {
    expect(achievement(12, 10, null, null, null, 1.1)).toBe(1.1);
    expect(achievement(12, 10, null, null, null, '120%')).toBe(1.2);
    expect(achievement(13, 10, null, null, null, '120%')).toBe(1.2);
    expect(achievement(13, 10, null, null, null, ' Nessuno ')).toBe(1.3);
    expect(achievement(0, 10, 'decrescente', null, null, 1.2)).toBe(1.2);
    expect(achievement(3, 10, null, null, 0.5)).toBe(0.5);
    expect(achievement(-3, 10, null, null, -1)).toBe(-0.3);
    expect(achievement(9, 10, null, null, 1)).toBe(1);
    expect(achievement(5, 0, 'soglia_max', null, 0.2, 0.9)).toBe(0.2);
    expect(achievement(-5, 0, 'soglia_max', null, 0.2, 0.9)).toBe(0.9);
    expect(achievement(25, 10, 'decrescente', 20, -2, 'nessuno')).toBe(-0.5);
    expect(achievement(0, 10, 'decrescente', 20, 0, 'nessuno')).toBe(2);
  });

  const DIRECTION_LIST =
    '"crescente", "decrescente", "decrescente_scarto", "soglia_min", "soglia_max", "uguale"';

  it.each([
    [['molto', 10], 'consuntivo: «molto» non è un numero'],
    [['-', 10], 'consuntivo: «-» non è un numero'],
    [[8, 'dieci'], 'target: «dieci» non è un numero'],
    [[8, '15 giorni'], 'target: «15 giorni» non è un numero'],
    [[8, 10, 'su'], `verso: «su» non è tra ${DIRECTION_LIST}`],
    [[8, 10, 1], `verso: «1» non è tra ${DIRECTION_LIST}`],
    [[8, 10, null, 'zero'], 'partenza: «zero» non è un numero'],
    [[8, 10, null, null, 'basso'], 'minimo: «basso» non è un numero'],
    [[8, 10, null, null, null, 'alto'], 'massimo: «alto» non è un numero'],
    [[8, 10, null, null, 'nessuno'], 'minimo: «nessuno» non è un numero'],
    [[8, 10, null, null, 1.1], 'minimo: supera il massimo'],
    [[8, 10, null, null, 0.5, 0.4], 'minimo: supera il massimo'],
    [[8, 10, null, null, null, -1], 'minimo: supera il massimo'],
    [[8, -1], 'target: è negativo: con un rapporto non si misura, usare "soglia_min"'],
    [[0, 0, 'decrescente'], 'target: è 0: con un rapporto non si misura, usare "soglia_max"'],
    [
      [0, 0, 'decrescente_scarto'],
      'target: è 0: con un rapporto non si misura, usare "soglia_max"',
    ],
    [[8, 10, null, 10], 'partenza: è uguale al target: usare "soglia_min" o "soglia_max"'],
    [
      [0, 10, 'decrescente', null, null, 'nessuno'],
      'massimo: senza limite il rapporto con un consuntivo di 0 o meno è infinito',
    ],
  ])('%j is refused: %s', (given, message) => {
    expect(achievement(...(given as Six))).toEqual(value(message));
  });

  it('refuses a target of 0 in a ratio, and says to use a threshold', () => {
    const refused = achievement(5, 0);
    expect(refused).toMatchObject({ kind: 'value', code: '#VALUE!' });
    expect((refused as Rejection).message).toMatch(/^target: è 0: .*usare "soglia_/);
  });

  it('has no data without an actual value or a target', () => {
    expect(achievement('', 10)).toEqual(missing('consuntivo: manca il valore raggiunto'));
    expect(achievement(null, null)).toEqual(missing('consuntivo: manca il valore raggiunto'));
    expect(achievement(8, ' ')).toEqual(missing('target: manca il valore atteso'));
    expect(achievement('', 0, 'soglia_max')).toMatchObject({ code: '#N/A' });
  });

  it.each([0, 1, 2, 3, 4, 5])('passes on an error in argument %d', (position) => {
    const bad: unknown[] = ['?', '?', '?', '?', '?', '?'];
    bad[position] = [[1], [referenceError]];
    expect(achievement(...(bad as Six))).toMatchObject({ code: '#REF!' });
    const good: unknown[] = [8, 10, 'crescente', 0, 0, 1];
    good[position] = '#N/D';
    expect(achievement(...(good as Six))).toMatchObject({
      kind: 'passed',
      code: '#N/A',
    });
  });

  it('stays between minimo and massimo in every direction', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const limit = fc.double({ min: -2, max: 2, noNaN: true });
    const direction = fc.constantFrom(...DIRECTIONS);
    const baseline = fc.option(number);
    fc.assert(
      fc.property(number, number, direction, baseline, limit, limit, (a, t, way, from, x, y) => {
        const [least, most] = [Math.min(x, y), Math.max(x, y)];
        const grade = achievement(a, t, way, from, least, most);
        if (grade instanceof Rejection)
          return expect(grade.message).toMatch(/^(target|partenza): /);
        expect(grade).toBeGreaterThanOrEqual(least);
        expect(grade).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('answers whatever it is given, never NaN', () => {
    const six = [anything, anything, anything, anything, anything, anything] as const;
    const run = (...given: unknown[]) => {
      expect(isAnswer(achievement(...(given as Six)))).toBe(true);
    };
    fc.assert(fc.property(...six, run), { numRuns: 1000 });
  });
});
