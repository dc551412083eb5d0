import fc from 'fast-check';
import { readWeight, toWeight } from '../../src/domain/weights';

describe('a weight', () => {
  it.each([
    [15, 15],
    [0, 0],
    [-5, -5],
    ['15', 15],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['15%', 15],
    ['15 %', 15],
    ['15 / 100', 15],
    ['15/100', 15],
    ['15/ 100', 15],
    ['  15 /  100  ', 15],
    ['Peso 80%', 80],
    ['Peso 80 %', 80],
    ['peso: 12,5', 12.5],
    ['PESO 15 / 100', 15],
    ['Peso 15/100', 15],
    ['Peso 15/ 100 ', 15],
    ['Peso - 80%', 80],
    ['Peso – 80', 80],
    ['Peso — 80', 80],
    ['Peso-80', 80],
    ['Peso –80', 80],
    ['Peso -5%', -5],
    ['Peso: \u22125', -5],
    ['Strategicità -3 – Peso (-5) %', -5],
    ['Peso = 80', 80],
    ['Peso. 80', 80],
    ['Peso (80)', 80],
    ['Peso (%) 20, confermato', 20],
    ['Peso 20.', 20],
    ['Peso 20 punti', 20],
    ['Peso 1.234,5', 1234.5],
    ['Peso 15 / 100 confermato', 15],
    ['Strategicità 100 – Peso 80%', 80],
    ['Peso 80% – Strategicità 100', 80],
    ['Peso 80\nStrategicità 100', 80],
    ['Peso\u00a0ponderale 20', 20],
    ['Peso percentuale: 20', 20],
    ['peso attribuito 20', 20],
    ['p. 30', 30],
    ['P.30', 30],
    ['30 p.', 30],
    ['30 punti', 30],
    ['1 punto', 1],
    ['30 pt', 30],
    ['pt. 30', 30],
    ['punti 40', 40],
    ['30 pti.', 30],
    ['30 per cento', 30],
    ['1 234,50', 1234.5],
    ['-,89', -0.89],
    ['12,34%', 12.34],
    ['0,57%', 0.57],
    ['Peso 25 (su 100)', 25],
  ])('reads %j as %d', (text, weight) => {
    expect(toWeight(text)).toBe(weight);
  });

  it.each([
    'alto',
    'Strategicità 100',
    '100 Strategicità',
    'Peso',
    'Peso %',
    '%',
    '15%%',
    '15 / 1000',
    '15 / 10',
    '1/15/100',
    'Peso 3/20',
    'Peso 3 / 20',
    'Peso 15 / 1000',
    'Peso 15/1001',
    'Peso 80x',
    'Peso 80à',
    'Peso 80X',
    'Peso 80/100/5',
    'Peso 12,5x',
    'Peso 12,5,6',
    'Peso 80 90',
    'Peso 25 - Peso 30',
    'Peso 25, peso 25',
    'Peso 25 – 30',
    'Peso 25% - 30%',
    'Peso 25, 30',
    'Peso 25 e 30',
    'Peso 25 o 30',
    'Peso 25 oppure 30',
    'Peso 25; 30',
    '25 e 30',
    '30 giorni',
    '30 ore',
    '€ 30',
    '15/100/5',
    '30 punti circa',
    'Peso80',
    'Peso --80',
    'Sovrappeso 80',
    'Pesos 80',
    'Peso stimato 80',
    'Peso da definire, strategicità 100',
    'Peso ponderaleo 80',
    true,
    '1e5',
    Infinity,
    NaN,
    {},
    '__proto__',
  ])('refuses %j', (text) => {
    expect([toWeight(text), readWeight(text)]).toEqual([undefined, undefined]);
  });

  it.each([null, undefined, '', '  '])('is not there in %j', (blank) => {
    expect([toWeight(blank), readWeight(blank)]).toEqual([null, null]);
  });

  it.each<[unknown, number, boolean]>([
    [0.3, 0.3, false],
    ['0,3', 0.3, false],
    ['30%', 30, true],
    ['15 / 100', 15, true],
    ['Peso 80%', 80, true],
    ['Peso 15 / 100', 15, true],
    ['Peso 80', 80, false],
    ['30 punti', 30, false],
  ])('of %j is %d, in percent: %j', (text, points, isPercent) => {
    expect(readWeight(text)).toEqual({ points, isPercent });
  });

  it('reads the thousands of Italians', () => {
    expect([toWeight('1.234,5'), toWeight('1.500'), toWeight('0.125')]).toEqual([
      1234.5, 1500, 0.125,
    ]);
    expect([toWeight('1,2,3'), toWeight('12.34,5')]).toEqual([undefined, undefined]);
  });

  it('reads back every weight, in every form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_00 }), (cents) => {
        const weight = cents / 100;
        const text = String(weight).replace('.', ',');
        const forms = [
          text,
          `${text}%`,
          `${text} / 100`,
          `Peso ${text}`,
          `Priorità 1 – Peso ${text}%`,
        ];
        expect(forms.map(toWeight)).toEqual(forms.map(() => weight));
      }),
    );
  });
});
