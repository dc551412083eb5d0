import fc from 'fast-check';
import { bad as value, isRefusal, missing, named, passed } from './support';

const resultPay = named('PREMIO');

const referenceError = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };

/** What cells may hold, fit or not; single or as ranges, ragged ones too. */
const cell = fc.oneof(
  fc.double({ min: -1e15, max: 1e15 }),
  fc.double({ min: 0, max: 1 }),
  fc.integer({ min: -5, max: 400 }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom<unknown>(null, undefined, '', '#N/A', referenceError, '__proto__', {}, '85%'),
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, Symbol('x'), 1n, () => 1),
);
const anything = fc.oneof({ weight: 4, arbitrary: cell }, fc.array(fc.array(cell)), fc.array(cell));

describe('PREMIO', () => {
  it.each([
    [[5000, 0.925], 4625],
    [[5000, '92,5%', 184], 2331.51],
    [[5000, 0.925, 184, 366, 0.5], 1162.57],
    [[5000, 0.925, null, null, '50%'], 2312.5],
    [[5000, 0.925, null, 366], 4625],
    [[5000, 0.925, 365], 4625],
    [[5000, 0.925, 0], 0],
    [[5000, 0], 0],
    [[0, 1], 0],
    [[-0, 1], 0],
    [[5000, 1, '182,5'], 2500],
    [[5000, 1, '73 giorni'], 1000],
    [[5000, 1, '73 gg', 0, '100%'], 1000],
    [['1.355,90€', 1], 1355.9],
    [['1 355,90 €', 1], 1355.9],
    [['5 mila euro', 1], 5000],
    [['€ 5.000,00', '85 / 100'], 4250],
    [['1.234,56 €', '1'], 1234.56],
    [[[[5000]], [[0.925]], [[73]], [[365]], [[0.5]]], 462.5],
    [
      [
        { basicType: 'Double', basicValue: 5000 },
        { basicType: 'Double', basicValue: 0.5 },
      ],
      2500,
    ],
  ])('%j: %d', (given, pay) => {
    const [base, score, ...rest] = given;
    expect(resultPay(base, score, ...rest)).toBe(pay);
  });

  it('rounds half a cent away from zero, whatever the binary fraction says', () => {
    expect(resultPay(1.005, 1)).toBe(1.01);
    expect(resultPay(0.01, 0.5)).toBe(0.01);
    expect(resultPay(0.01, 0.49)).toBe(0);
    expect(resultPay(1000.1, 0.35)).toBe(350.04);
    expect(resultPay(1000.1, 0.45)).toBe(450.05);
  });

  it('takes the whole year and the whole base where nothing is given', () => {
    expect(resultPay(3650, 1, 1)).toBe(10);
    expect(resultPay(3660, 1, 1, 366)).toBe(10);
    expect(resultPay(3650, 1, '', '', '')).toBe(3650);
    expect(resultPay(3650, 1, null, 366, null)).toBe(3650);
  });

  it('takes scores up to 200% and shares up to 100%', () => {
    expect(resultPay(1000, 2)).toBe(2000);
    expect(resultPay(1000, '200%')).toBe(2000);
    expect(resultPay(1000, 1, null, null, 1)).toBe(1000);
    expect(resultPay(1000, 1, null, null, 0)).toBe(0);
    expect(resultPay(1000, 2.01)).toEqual(value('punteggio: 2,01 o 2,01%?'));
    expect(resultPay(1000, -0.01)).toEqual(value('punteggio: -0,01 è negativo'));
    expect(resultPay(1000, 1, null, null, 1.01)).toEqual(value('quota: 1,01 o 1,01%?'));
    expect(resultPay(1000, 1, null, null, -1)).toEqual(value('quota: -1 è negativo'));
  });

  it('refuses points where a fraction is meant: they would pay a hundredfold', () => {
    expect(resultPay(5000, 85)).toEqual(value('punteggio: 85 o 85%?'));
    expect(resultPay(5000, 0.85, null, null, 60)).toEqual(value('quota: 60 o 60%?'));
  });

  it.each([
    [['molto', 1], 'base: «molto» non è un numero'],
    [[true, 1], 'base: «VERO» non è un numero'],
    [[1000, 'alto'], 'punteggio: «alto» non è un numero'],
    [[1000, 1, 'tutti'], 'giorni: «tutti» non è un numero'],
    [[1000, 1, 1, 'anno'], 'giorni_anno: «anno» non è un numero'],
    [[1000, 1, 1, 1, 'metà'], 'quota: «metà» non è un numero'],
    [[-0.01, 1], 'base: -0,01 è negativo'],
    [[1000, 1, '10%'], 'giorni: «10%» non è un numero'],
    [[1000, 1, null, -365], 'giorni_anno: -365 non è un anno di lavoro'],
    [[1000, 1, -1], "giorni: -1 non è tra 0 e i 365 giorni dell'anno"],
    [[1000, 1, 366], "giorni: 366 non è tra 0 e i 365 giorni dell'anno"],
    [[1000, 1, 365.5, 365.25], "giorni: 365,5 non è tra 0 e i 365,25 giorni dell'anno"],
  ])('%j is refused: %s', (given, message) => {
    const [base, score, ...rest] = given;
    expect(resultPay(base, score, ...rest)).toEqual(value(message));
  });

  it('has no data without a base or a score', () => {
    expect(resultPay('', 1)).toEqual(missing("base: manca l'importo"));
    expect(resultPay(1000, null)).toEqual(missing('punteggio: manca il punteggio'));
    expect(resultPay(undefined, undefined)).toEqual(missing("base: manca l'importo"));
  });

  it('pays what exact arithmetic pays, to the cent', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 });
    const basisPoints = fc.integer({ min: 0, max: 10_000 });
    const percent = fc.integer({ min: 0, max: 100 });
    const days = fc.integer({ min: 0, max: 365 });
    fc.assert(
      fc.property(cents, basisPoints, days, percent, (base, score, worked, share) => {
        const divisor = 365n * 10_000n * 100n;
        const exact = BigInt(base) * BigInt(score) * BigInt(worked) * BigInt(share);
        const rounded = (2n * exact + divisor) / (2n * divisor);
        const pay = resultPay(base / 100, score / 10_000, worked, null, share / 100);
        expect(pay).toBe(Number(rounded) / 100);
      }),
    );
  });

  it('is proportional to the base and to the score, within a cent', () => {
    const euro = fc.double({ min: 0, max: 1e6, noNaN: true });
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(euro, score, (base, grade) => {
        const pay = resultPay(base, grade) as number;
        expect(Math.abs(pay - base * grade)).toBeLessThanOrEqual(0.01);
        const half = resultPay(base / 2, grade) as number;
        expect(Math.abs(pay / 2 - half)).toBeLessThanOrEqual(0.01);
      }),
    );
  });

  it.each([0, 1, 2, 3, 4])('passes on an error in argument %d before other faults', (position) => {
    const bad: unknown[] = ['?', '?', '?', '?', '?'];
    bad[position] = [[1], [referenceError]];
    expect(resultPay(bad[0], bad[1], bad[2], bad[3], bad[4])).toEqual(passed('#REF!'));
    const good: unknown[] = [1000, 1, 1, 365, 1];
    good[position] = '#N/A';
    expect(resultPay(good[0], good[1], good[2], good[3], good[4])).toEqual(passed('#N/A'));
  });

  it.each([
    [-1, 1, 1, 365],
    [1, 1, 999, 365],
    ['', 1, 1, 365],
    [1, '', 1, 365],
  ])('passes on an error beside %j %j %j %j', (base, score, days, year) => {
    const share = [[1], [referenceError]];
    expect(resultPay(base, score, days, year, share)).toEqual(passed('#REF!'));
  });

  it('answers whatever it is given, never NaN', () => {
    fc.assert(
      fc.property(anything, anything, anything, anything, anything, (...given) => {
        const pay = resultPay(...given);
        expect(isRefusal(pay) || (Number.isFinite(pay) && Number(pay) >= 0)).toBe(true);
      }),
    );
  });
});
