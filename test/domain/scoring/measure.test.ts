import {
  isDateSerial,
  isUnmeasurable,
  measureOf,
  readDoneDate,
  readMeasure,
} from '../../../src/domain/scoring/measure';
import { bad } from '../support';

const plain = { kind: 'number', isPercent: false, isSigned: false, unit: '' };

describe('a value', () => {
  it.each<[unknown, object | null]>([
    [5, { ...plain, value: 5 }],
    [-0.5, { ...plain, value: -0.5 }],
    ['12,5', { ...plain, value: 12.5 }],
    ['40%', { ...plain, value: 0.4, isPercent: true }],
    ['+12%', { ...plain, value: 0.12, isPercent: true, isSigned: true }],
    ['30 giorni', { ...plain, value: 30, unit: 'giorni' }],
    [true, { kind: 'yesNo', value: 1 }],
    [false, { kind: 'yesNo', value: 0 }],
    ['SI', { kind: 'yesNo', value: 1 }],
    [' no', { kind: 'yesNo', value: 0 }],
    ['', null],
    [null, null],
    [' ', null],
  ])('of %j', (cell, measure) => {
    expect(readMeasure('consuntivo', cell)).toEqual(measure);
  });

  it.each(['molto', '-', 'n.d.', '80% circa', '8/10', '30/06/2026', {}, NaN, Infinity])(
    'is not in %j',
    (cell) => {
      expect(readMeasure('partenza', cell)).toMatchObject({
        kind: 'value',
        message: expect.stringMatching(/^partenza: «.*» non è un numero$/),
      });
    },
  );

  it('may be said not to be measurable', () => {
    for (const text of ['non misurabile', ' Non  Misurabili ', 'N.M.', 'n. m.', 'nm']) {
      expect(isUnmeasurable(text)).toBe(true);
      expect(readMeasure('consuntivo', text)).toEqual(bad('non misurabile'));
      expect(readDoneDate(text)).toEqual(bad('non misurabile'));
    }
    for (const cell of ['non misurato', 'misurabile', 'non misurabile qui', 'n', 5, null, ''])
      expect(isUnmeasurable(cell)).toBe(false);
  });

  it('is a number, SI and NO being 1 and 0', () => {
    expect(measureOf({ kind: 'yesNo', value: 1 })).toEqual({ ...plain, value: 1 });
    const five = readMeasure('a', '5%');
    expect(measureOf(five as Exclude<typeof five, null> as never)).toBe(five);
  });
});

describe('the day on which something was done', () => {
  it.each<[unknown, number | null]>([
    ['30/06/2026', 46203],
    ['2026-06-30', 46203],
    [46203, 46203],
    [46203.75, 46203],
    [20000, 20000],
    ['1/1/1950', 18264],
    ['', null],
    [null, null],
    [0, null],
  ])('of %j is %j', (cell, serial) => {
    expect(readDoneDate(cell)).toBe(serial);
  });

  it.each<[unknown, string]>([
    ['30/06', "«30/06»: scrivere l'anno"],
    ['SI', '«SI»: scrivere la data in cui è stato fatto'],
    [true, '«VERO»: scrivere la data in cui è stato fatto'],
    [0.8, '«0,8»: scrivere la data in cui è stato fatto'],
    [19999, '«19999»: scrivere la data in cui è stato fatto'],
    ['80%', '«80%»: scrivere la data in cui è stato fatto'],
    ['31/06/2026', '«31/06/2026»: scrivere la data in cui è stato fatto'],
  ])('is not in %j', (cell, problem) => {
    expect(readDoneDate(cell)).toEqual(bad(`consuntivo: ${problem}`));
  });

  it('is no small number', () => {
    expect([20000, 19999].map(isDateSerial)).toEqual([true, false]);
  });
});
