import fc from 'fast-check';
import { readArgument } from '../../src/functions/reading/arguments';
import { weightAt } from '../../src/functions/reading/weights';
import { outcome, readWeight, toWeight } from '../../src/domain/weights';
import { bad, column, errorCell, missing, passed } from './support';

describe('LEGGI_PESO', () => {
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
    [{ type: 'FormattedNumber', basicType: 'Double', basicValue: 15, numberFormat: '0%' }, 15],
    [[['Peso 80%']], 80],
  ])('reads %j as %d', (text, weight) => {
    expect(readWeight(text)).toBe(weight);
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
    expect(readWeight(text)).toMatchObject({ kind: 'value', code: '#VALUE!' });
  });

  it('quotes what it cannot read', () => {
    expect(readWeight('alto')).toEqual(bad('testo: «alto» non contiene un peso'));
    expect(readWeight(true)).toEqual(bad('testo: «VERO» non contiene un peso'));
  });

  it.each([null, undefined, '', '  ', { basicType: 'Empty' }])('has no data in %j', (blank) => {
    expect(readWeight(blank)).toEqual(missing('testo: nessun peso'));
  });

  it('passes on an error', () => {
    expect(readWeight('#REF!')).toEqual(passed('#REF!'));
    expect(readWeight([[errorCell('#N/A')]])).toEqual(passed('#N/A'));
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

describe('weightAt', () => {
  const at = (cell: unknown) => weightAt(readArgument('pesi', column(1, cell)), 1);

  it('is the weight of a cell, 0 of a blank one', () => {
    expect([at(5), at('Peso 5'), at(0), at(''), at(null)]).toEqual([5, 5, 0, 0, 0]);
  });

  it('refuses what is no weight', () => {
    expect(at(-0.5)).toEqual(bad('pesi, riga 2: il peso -0,5 è negativo'));
    expect(at('-3')).toEqual(bad('pesi, riga 2: il peso -3 è negativo'));
    expect(at('alto')).toEqual(bad('pesi, riga 2: «alto» non è un numero'));
    expect(at(Infinity)).toMatchObject({ kind: 'value' });
    expect(at(NaN)).toMatchObject({ kind: 'value' });
    expect(at('#N/D')).toEqual(passed('#N/A'));
  });
});

describe('the outcome of a sum', () => {
  it.each([
    [100, 100, 'OK'],
    [99.995, 100, 'OK'],
    [100.005, 100, 'OK'],
    [0.1 + 0.2, 0.3, 'OK'],
    [99.994, 100, 'Somma 99,994: mancano 0,006'],
    [100.006, 100, 'Somma 100,006: 0,006 di troppo'],
    [90, 100, 'Somma 90: mancano 10'],
    [110, 100, 'Somma 110: 10 di troppo'],
    [0.7, 1, 'Somma 0,7: mancano 0,3'],
    [1.1, 0.8, 'Somma 1,1: 0,3 di troppo'],
    [0, 100, 'Somma 0: mancano 100'],
  ])('of %d that should be %d is "%s"', (sum, total, text) => {
    expect(outcome(sum, total)).toBe(text);
  });
});
