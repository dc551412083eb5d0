import fc from 'fast-check';
import {
  leftOver,
  oneLine,
  parseNumber,
  readQuantity,
  toFraction,
  toNumber,
} from '../../src/domain/numbers';

describe('numbers in texts', () => {
  it.each([
    ['15', 15],
    ['007', 7],
    ['-3', -3],
    ['\u22123', -3],
    ['+3', 3],
    ['+ 3', 3],
    ['-\u00a03', -3],
    [' 15 ', 15],
    ['-,89', -0.89],
    ['- 5,65', -5.65],
    [',5', 0.5],
    ['.5', 0.5],
    ['1 234,50', 1234.5],
    ['1\u00a0234', 1234],
    ['1\u202f234\u2009567,5', 1234567.5],
    ['12 345.5', 12345.5],
    ['1e-12', 1e-12],
    ['1,5E-7', 1.5e-7],
    ['-2e-3', -0.002],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234,56', 1234.56],
    ['1.234.567', 1234567],
    ['12.345.678,9', 12345678.9],
    ['1.234', 1234],
    ['12.345', 12345],
    ['123.456', 123456],
    ['1234.567', 1234.567],
    ['1,234', 1.234],
    ['1.2345', 1.2345],
    ['0.125', 0.125],
    ['-1.234,5', -1234.5],
    ['-0', 0],
    ['0', 0],
  ])('%j is %d', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each([
    '',
    ' ',
    '-',
    'alto',
    'a15',
    '15a',
    '1e5',
    '1,2,3',
    '1.23.456',
    '1.2345,6',
    '12.34,5',
    '0.123.456',
    '1234.567,8',
    '1.234,',
    '1.234,56.7',
    '1.234,5,6',
    '1,234.56',
    '5.',
    '5,',
    '.',
    '12 34',
    '1 23 456',
    '0 123',
    '1234 567',
    '1 234.567,8',
    '1.234 567',
    '1 234,5 6',
    '1,234 567',
    '1e-',
    '1e-1234',
    'e-3',
    '1 e-3',
    '0x10',
    '9'.repeat(400),
    '--1',
    '+-1',
    'Infinity',
  ])('%j is no number', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('reads back every number that it writes as Italians do', () => {
    const thousandths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(thousandths, fc.boolean(), (n, useGrouping) => {
        const text = (n / 1000).toLocaleString('it-IT', { useGrouping, maximumFractionDigits: 3 });
        expect(parseNumber(text)).toBe(n / 1000 || 0);
      }),
    );
  });
});

describe('a number with what stands around it', () => {
  const plain = { isPercent: false, isSigned: false, unit: '' };

  it.each<[string, object]>([
    ['15', { ...plain, value: 15 }],
    ['+5', { ...plain, value: 5, isSigned: true }],
    ['-,5', { ...plain, value: -0.5, isSigned: true }],
    ['15%', { ...plain, value: 0.15, isPercent: true }],
    ['+ 10 %', { ...plain, value: 0.1, isPercent: true, isSigned: true }],
    ['15 / 100', { ...plain, value: 0.15, isPercent: true }],
    ['15/100', { ...plain, value: 0.15, isPercent: true }],
    ['15/ 100 punti', { ...plain, value: 0.15, isPercent: true, unit: 'punti' }],
    ['15 per cento', { ...plain, value: 0.15, isPercent: true }],
    ['15 percento', { ...plain, value: 0.15, isPercent: true }],
    ['70,01%', { ...plain, value: 0.7001, isPercent: true }],
    ['80% degli utenti', { ...plain, value: 0.8, isPercent: true, unit: 'degli utenti' }],
    ['30 giorni', { ...plain, value: 30, unit: 'giorni' }],
    ['30gg', { ...plain, value: 30, unit: 'gg' }],
    ['30 g.g.', { ...plain, value: 30, unit: 'g.g.' }],
    ['30 gg.', { ...plain, value: 30, unit: 'gg.' }],
    ["2 giorni d'attesa media", { ...plain, value: 2, unit: "giorni d'attesa media" }],
    ['1.300 pratiche', { ...plain, value: 1300, unit: 'pratiche' }],
    ['1 300 pratiche', { ...plain, value: 1300, unit: 'pratiche' }],
    ['p. 30', { ...plain, value: 30, unit: 'p.' }],
    ['pt. 30', { ...plain, value: 30, unit: 'pt.' }],
    ['punti 30', { ...plain, value: 30, unit: 'punti' }],
    ['n. 3', { ...plain, value: 3 }],
    ['n° 3 incontri', { ...plain, value: 3, unit: 'incontri' }],
    ['Nr. 3', { ...plain, value: 3 }],
    ['€ 5.000,50', { ...plain, value: 5000.5, unit: '€' }],
    ['€5', { ...plain, value: 5, unit: '€' }],
    ['euro 5', { ...plain, value: 5, unit: 'euro' }],
    ['1.000 €', { ...plain, value: 1000, unit: '€' }],
    ['9 M€', { ...plain, value: 9e6, unit: '€' }],
    ['1,2 k€', { ...plain, value: 1200, unit: '€' }],
    ['9 mln', { ...plain, value: 9e6 }],
    ['9 mln€', { ...plain, value: 9e6, unit: '€' }],
    ['2,5 milioni di euro', { ...plain, value: 2.5e6, unit: 'euro' }],
    ['1 milione', { ...plain, value: 1e6 }],
    ['1 miliardo', { ...plain, value: 1e9 }],
    ['3 miliardi di euro', { ...plain, value: 3e9, unit: 'euro' }],
    ['3 mld', { ...plain, value: 3e9 }],
    ['3 mld€', { ...plain, value: 3e9, unit: '€' }],
    ['12 mila euro', { ...plain, value: 12_000, unit: 'euro' }],
    ['12 migliaia di utenti', { ...plain, value: 12_000, unit: 'utenti' }],
    ['1e-12%', { ...plain, value: 1e-14, isPercent: true }],
  ])('%j', (text, quantity) => {
    expect(readQuantity(text)).toEqual(quantity);
  });

  it.each([
    '',
    '8/10',
    '3/20',
    '1/15/100',
    '15/1000',
    '15%%',
    '%',
    '%5',
    '5€5',
    '80% circa',
    '30 massimo',
    'massimo 30',
    '30 giorni al massimo',
    '30 entro giugno',
    '30 giugno',
    '30 giorni prima',
    '10% in più',
    '10% di riduzione',
    'riduzione del 10%',
    '100% da definire',
    '30 o 40',
    '30 e oltre',
    '5 x',
    '5 bis',
    '30/06/2024',
    '2024-12-31',
    '3-5',
    '3-5%',
    '1 2',
    'uno due tre 4',
    '4 uno due tre quattro',
    '9 mln di euro dello stato italiano',
    '5 m2',
    '5 .',
    "5 '",
    'p. 30 giorni',
    '€ 30 ore',
    '15% mila giorni al mese',
    '5 per mille',
    `${'9'.repeat(308)} mld`,
    '1,234.56',
    'n.d.',
  ])('is not %j', (text) => {
    expect(readQuantity(text)).toBeUndefined();
  });

  it.each([
    ['80% circa', 'circa'],
    ['30 giorni al massimo', 'giorni al massimo'],
    ['1,5% (forse)', '(forse)'],
  ])('leaves of %j %j', (text, rest) => {
    expect(leftOver(text)).toBe(rest);
  });

  it.each(['30', 'circa 30', 'dieci', '', '1,234.56 euro'])('leaves nothing of %j', (text) => {
    expect(leftOver(text)).toBeUndefined();
  });

  it('is read on one line', () => {
    expect(oneLine(' −3 \n\u00a0 giorni ')).toBe('-3 giorni');
  });
});

describe('toFraction', () => {
  it.each([
    ['85%', 0.85],
    [' 85 % ', 0.85],
    ['12,5%', 0.125],
    ['-5%', -0.05],
    ['15 / 100', 0.15],
    ['8 punti', 8],
    ['70,01%', 0.7001],
    ['0,85', 0.85],
    ['1.234', 1234],
    [0.85, 0.85],
    [0, 0],
    [-2, -2],
  ])('reads %j as %d', (cell, fraction) => {
    expect(toFraction(cell)).toBe(fraction);
  });

  it.each(['3/20', '1/0', '1/2/3', '/2', '1/', '%', 'a%', '%5', 'a', true, Infinity, NaN, {}, []])(
    'does not read %j',
    (cell) => {
      expect(toFraction(cell)).toBeUndefined();
    },
  );

  it.each([null, undefined, '', ' '])('takes %j for a blank', (cell) => {
    expect(toFraction(cell)).toBeNull();
  });
});

describe('toNumber', () => {
  it.each([
    ['30 giorni', 30],
    ['9 M€', 9_000_000],
    ['€ 1.234,56', 1234.56],
    ['€5', 5],
    ['1.000 €', 1000],
    [' 7 ', 7],
    [7, 7],
    [0, 0],
    [-2.5, -2.5],
  ])('reads %j as %d', (cell, number) => {
    expect(toNumber(cell)).toBe(number);
  });

  it.each(['5%', '15 / 100', '5%%', '5€5', '%5', '€', '3/20', false, true, -Infinity, NaN, [], {}])(
    'does not read %j',
    (cell) => {
      expect(toNumber(cell)).toBeUndefined();
    },
  );

  it.each([null, undefined, '', ' '])('takes %j for a blank', (cell) => {
    expect(toNumber(cell)).toBeNull();
  });
});
