import fc from 'fast-check';
import { POLARITIES } from '../../src/domain/smvp';
import { bad as value, isRefusal, missing, named, passed } from './support';

const achievement = named('GRADO');

const referenceError = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };

/** What cells may hold, fit or not; single or as ranges, ragged ones too. */
const cell = fc.oneof(
  fc.double({ min: -1e100, max: 1e100 }),
  fc.double({ min: 0, max: 1 }),
  fc.integer({ min: -5, max: 50_000 }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom<unknown>(null, undefined, '', '#N/A', referenceError, '__proto__', {}, '85%'),
  fc.constantFrom<unknown>(...POLARITIES, 'nessuno', 'SI', '31/12/2024'),
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, Symbol('x'), 1n, () => 1),
);
const anything = fc.oneof({ weight: 4, arbitrary: cell }, fc.array(fc.array(cell)), fc.array(cell));
const isAnswer = (result: unknown) => isRefusal(result) || Number.isFinite(result);

/** The arguments of GRADO. */
type Given = unknown[];

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
    [15, 10, 20, 'decrescente', 0.5],
    [10, 10, 20, 'decrescente', 1],
    [20, 10, 20, 'decrescente', 0],
    [25, 10, 20, 'decrescente', 0],
    [8, 10, 20, 'decrescente_scarto', 1],
    [15, 0, 20, 'decrescente', 0.25],
    [7, 0, 10, 'decrescente', 0.3],
    [1300, 1625, 1300, 'crescente', 0],
    [1600, 1625, 1300, 'crescente', 0.923077],
    [-5, -10, 0, 'decrescente', 0.5],
    [12, 20, 0, 'crescente', 0.6],
    // Without a polarity the baseline tells which way it goes.
    [15, 10, 20, null, 0.5],
    [12, 20, 0, null, 0.6],
    // Beside a target above 0 nothing decreases from 0: the cell is blank.
    [15, 10, 0, 'decrescente', 0.666667],
    [15, 10, 0, 'decrescente_scarto', 0.5],
  ])('%j of %j from %j, %j: %d', (actual, due, baseline, direction, grade) => {
    expect(achievement(actual, due, direction, baseline)).toBeCloseTo(grade, 6);
  });

  it('uses the baseline for variations alone where the form is the ratio', () => {
    const ratio = (...given: unknown[]) => {
      const [actual, due, direction, baseline] = given;
      return achievement(actual, due, direction, baseline, null, null, null, 'rapporto');
    };
    expect(ratio(350, 800, null, 650)).toBe(0.4375);
    expect(achievement(350, 800, null, 650)).toBe(0);
    expect(ratio(15, 10, 'decrescente', 20)).toBeCloseTo(0.666667, 6);
    expect(ratio(800, '+10%', null, 766)).toBeCloseTo(34 / 76.6, 12);
    expect(ratio(5, 10, 'crescente', 20)).toBe(0.5);
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
    const baseline = typeof due === 'number' && due > 1 ? 5 : null;
    expect(achievement(actual, due, direction, baseline)).toBe(grade);
  });

  it('reads SI and NO as 1 and 0 in a ratio', () => {
    expect(achievement('SI', 'SI')).toBe(1);
    expect(achievement('no', true)).toBe(0);
    expect(achievement(0.5, 'SI')).toBe(0.5);
    expect(achievement('NO', 'NO')).toBe(1);
    expect(achievement('SI', 'NO')).toBe(0);
    expect(achievement(true, 2)).toEqual(value('consuntivo e target: SI/NO o un numero?'));
    expect(achievement(3, 'SI')).toEqual(value('consuntivo e target: SI/NO o un numero?'));
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
    '"crescente", "decrescente", "decrescente_scarto", "soglia_min", "soglia_max", "uguale", "intervallo", "entro_data"';

  it.each([
    [['molto', 10], 'consuntivo: «molto» non è un numero'],
    [['-', 10], 'consuntivo: «-» non è un numero'],
    [[8, 'dieci'], 'target: «dieci» non è un numero'],
    [[8, '15 circa'], 'target: «15 circa»: non si capisce «circa»'],
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
    [[8, 10, null, 10], 'partenza 10 uguale al target 10: polarità?'],
    [[15, 10, 'crescente', 20], 'partenza 20 oltre il target 10: polarità?'],
    [[15, 20, 'decrescente', 10], 'partenza 10 oltre il target 20: polarità?'],
    [[15, 10, null, null, null, 50], 'massimo: 50 o 50%?'],
    [[15, 10, null, null, null, null, 50], 'soglia: 50 o 50%?'],
    [[15, 10, null, null, 11], 'minimo: 11 o 11%?'],
    [[15, 10, null, null, null, null, -0.5], 'soglia: è negativa'],
    [
      [8, 10, null, null, null, null, null, 'boh'],
      'forma: «boh» non è tra "da_partenza", "rapporto"',
    ],
    [
      [8, 10, null, null, null, null, null, null, 'mai'],
      'ritardo: «mai» non è un numero di giorni',
    ],
    [
      [0, 10, 'decrescente', null, null, 'nessuno'],
      'massimo: senza limite il rapporto con un consuntivo di 0 o meno è infinito',
    ],
  ])('%j is refused: %s', (given, message) => {
    expect(achievement(...(given as Given))).toEqual(value(message));
  });

  it('refuses a target of 0 in a ratio, and says to use a threshold', () => {
    const refused = achievement(5, 0);
    expect(refused).toMatchObject({ code: '#VALUE!' });
    expect((refused as { message: string }).message).toMatch(/^target: è 0: .*usare "soglia_/);
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
    expect(achievement(...(bad as Given))).toEqual(passed('#REF!'));
    const good: unknown[] = [8, 10, 'crescente', 0, 0, 1];
    good[position] = '#N/D';
    expect(achievement(...(good as Given))).toEqual(passed('#N/A'));
  });

  it('stays between minimo and massimo in every direction', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    // 0 is no limit but a blank cell.
    const limit = fc.double({ min: -2, max: 2, noNaN: true }).filter((each) => each !== 0);
    // The last two ask for a range and a date.
    const direction = fc.constantFrom(...POLARITIES.slice(0, 6));
    const baseline = fc.option(number);
    fc.assert(
      fc.property(number, number, direction, baseline, limit, limit, (a, t, way, from, x, y) => {
        const [least, most] = [Math.min(x, y), Math.max(x, y)];
        const grade = achievement(a, t, way, from, least, most);
        if (isRefusal(grade))
          return expect((grade as { message: string }).message).toMatch(/^(?:target:|partenza )/);
        expect(grade).toBeGreaterThanOrEqual(least);
        expect(grade).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('answers whatever it is given, never NaN', () => {
    const six = [anything, anything, anything, anything, anything, anything] as const;
    const run = (...given: unknown[]) => {
      expect(isAnswer(achievement(...(given as Given)))).toBe(true);
    };
    fc.assert(fc.property(...six, run), { numRuns: 1000 });
  });
});
