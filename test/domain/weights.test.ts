import fc from 'fast-check';
import { decimalSum } from '../../src/domain/decimal';
import { Rejection } from '../../src/domain/rejection';
import { checkWeights, readWeight, score, toWeight } from '../../src/domain/weights';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const value = (message: string) => expect.objectContaining({ code: '#VALUE!', message });
const missing = (message: string) => expect.objectContaining({ code: '#N/A', message });

describe('decimalSum', () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[0.3, -0.1, -0.2], 0],
    [[33.33, 33.33, 33.34], 100],
    [[1e16, 1, -1e16], 1],
    [[], 0],
  ])('%j adds up to %d', (values, sum) => {
    expect(decimalSum(values)).toBe(sum);
  });

  it('adds a hundred thousand tenths without drift', () => {
    expect(decimalSum(new Array<number>(100_000).fill(0.1))).toBe(10_000);
  });

  it('adds cents as whole cents do', () => {
    const cents = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const exact = amounts.reduce((sum, amount) => sum + amount, 0) / 100 || 0;
        expect(decimalSum(amounts.map((amount) => amount / 100))).toBe(exact);
      }),
    );
  });
});

describe('LEGGI_PESO', () => {
  it.each([
    [15, 15],
    ['15', 15],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['15%', 15],
    ['15 %', 15],
    ['15 / 100', 15],
    ['15/100', 15],
    ['Peso 80%', 80],
    ['peso: 12,5', 12.5],
    ['PESO 15 / 100', 15],
    ['Peso - 80%', 80],
    ['Peso (%) 20, confermato', 20],
    ['Strategicità 100 – Peso 80%', 80],
    ['Peso 80% – Strategicità 100', 80],
    ['Peso\u00a0ponderale 20', 20],
    [{ type: 'FormattedNumber', basicType: 'Double', basicValue: 15, numberFormat: '0%' }, 15],
    [[['Peso 80%']], 80],
  ])('reads %j as %d', (text, weight) => {
    expect(readWeight(text)).toBe(weight);
  });

  it.each([
    'alto',
    'Strategicità 100',
    'Peso',
    'Peso 3/20',
    '15 / 1000',
    'Peso 80x',
    'Peso 12,5x',
    'Peso da definire, strategicità 100',
    true,
    '1e5',
  ])('refuses %j', (text) => {
    expect(readWeight(text)).toMatchObject({ code: '#VALUE!' });
  });

  it('quotes what it cannot read', () => {
    expect(readWeight('alto')).toEqual(value('testo: «alto» non contiene un peso'));
    expect(readWeight(true)).toEqual(value('testo: «VERO» non contiene un peso'));
  });

  it.each([null, undefined, '', '  ', { basicType: 'Empty' }])('has no data in %j', (blank) => {
    expect(readWeight(blank)).toEqual(missing('testo: nessun peso'));
  });

  it('reads the thousands of Italians', () => {
    expect([toWeight('1.234,5'), toWeight('1.500'), toWeight('0.125')]).toEqual([
      1234.5, 1500, 0.125,
    ]);
    expect(toWeight('1,2,3')).toBeUndefined();
    expect(toWeight('12.34,5')).toBeUndefined();
  });
});

describe('PUNTEGGIO', () => {
  const weights = column(50, 30, 20);

  it('is the mean of the grades by weight', () => {
    expect(score(column(1, 0.8, 0.5), weights)).toBeCloseTo(0.84, 12);
    expect(score(column('100%', '80 / 100', '0,5'), column('50%', 'Peso 30', 20))).toBeCloseTo(
      0.84,
      12,
    );
  });

  it('treats a grade that was not measured as asked', () => {
    const grades = column(1, '', 0.5);
    expect(score(grades, weights)).toBeCloseTo(0.857142857, 9);
    expect(score(grades, weights, 'Escludi')).toBeCloseTo(0.857142857, 9);
    expect(score(grades, weights, 'zero')).toBeCloseTo(0.6, 12);
    expect(score(grades, weights, 'errore')).toEqual(value('gradi, riga 2: manca il grado'));
  });

  it('leaves out prerequisites, whatever their grade says', () => {
    expect(score(column('SI', 0.5, ''), column('', 20, 0))).toBe(0.5);
  });

  it('demands the total of the weights when strict', () => {
    const grades = column(1, 1);
    expect(score(grades, column(60, 40), null, 'stretto')).toBe(1);
    expect(score(grades, column(0.6, 0.4), null, 'stretto')).toBe(1);
    expect(score(grades, column(60, 40.005), null, 'stretto')).toBe(1);
    expect(score(grades, column(60, 40.006), null, 'stretto')).toEqual(
      value('pesi: Somma 100,006: 0,006 di troppo'),
    );
    expect(score(grades, column(60, 30), null, 'stretto')).toEqual(
      value('pesi: Somma 90: mancano 10'),
    );
    expect(score(grades, column(60, 30), null, 'normalizzato')).toBe(1);
  });

  it('takes ranges of different shape with the same number of cells', () => {
    expect(score([[1, 0]], column(75, 25))).toBe(0.75);
    expect(score(0.5, 10)).toBe(0.5);
    expect(score(column(1, 1), column(50, 30, 20))).toEqual(
      value('gradi e pesi: le celle sono 2 e 3, devono essere pari'),
    );
  });

  it('names the cell that it cannot read', () => {
    expect(score(column(1, 1, 1), column(50, 30, 'alto'))).toEqual(
      value('pesi, riga 3: «alto» non è un numero'),
    );
    expect(score([[1, 'buono']], [[50, 50]])).toEqual(
      value('gradi, colonna 2: «buono» non è un numero'),
    );
    expect(
      score(
        [
          [1, 1],
          [1, 'x'],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toEqual(value('gradi, riga 2, colonna 2: «x» non è un numero'));
    expect(score(column(1, 1), column(50, -5))).toEqual(
      value('pesi, riga 2: il peso -5 è negativo'),
    );
    expect(score(1, 1, 'boh')).toEqual(
      value('non_misurati: «boh» non è tra "escludi", "zero", "errore"'),
    );
  });

  it('has no data without weights or without grades', () => {
    expect(score(column(1, 1), column('', 0))).toEqual(missing('pesi: nessun peso'));
    expect(score(column('', null), column(50, 50))).toEqual(missing('gradi: nessun grado'));
  });

  it('passes an error of the input on, from a prerequisite too', () => {
    expect(score(column(1, '#DIV/0!'), column(50, ''))).toMatchObject({ code: '#DIV/0!' });
    const error = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };
    expect(score(column(1, error), column(50, 50))).toMatchObject({ code: '#N/A' });
    expect(score(column(1, '#N/D'), column(50, 50))).toMatchObject({ code: '#N/A' });
    expect(score(column(1, '#CALC!'), column(50, 50))).toMatchObject({ code: '#VALUE!' });
  });

  it('stays within the grades', () => {
    const row = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ max: 100, min: 1 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const grades = rows.map(([grade]) => grade);
        const result = score(
          column(...grades),
          rows.map(([, weight]) => [weight]),
        );
        expect(result).toBeGreaterThanOrEqual(Math.min(...grades) - 1e-12);
        expect(result).toBeLessThanOrEqual(Math.max(...grades) + 1e-12);
      }),
    );
  });

  it('takes a hundred thousand cells', () => {
    const cells = new Array<unknown>(100_000).fill(0.1);
    expect(score(column(...cells), column(...cells))).toBeCloseTo(0.1, 12);
  });
});

describe('VERIFICA_PESI', () => {
  it.each([
    [[15, 15, 15, 15, 10, 30], 'OK'],
    [[0.1, 0.2, 99.7], 'OK'],
    [[50, 40], 'Somma 90: mancano 10'],
    [[50, 60], 'Somma 110: 10 di troppo'],
    [[33.33, 33.33, 33.33], 'Somma 99,99: mancano 0,01'],
    [['Peso 60%', '', '40 / 100'], 'OK'],
  ])('%j: %s', (weights, outcome) => {
    expect(checkWeights(column(...weights))).toBe(outcome);
  });

  it('takes another total', () => {
    expect(checkWeights(column(0.6, 0.4), 1)).toBe('OK');
    expect(checkWeights(column(3, 4), '8')).toBe('Somma 7: mancano 1');
    expect(checkWeights(column(3, 4), 0)).toEqual(value('totale: «0» non è un numero positivo'));
  });

  it('sums by group, ignoring case, accents and repeated spaces', () => {
    const groups = column('Attività  culturali', 'SUAP', 'ATTIVITA CULTURALI', 'Welfare', '', '');
    expect(checkWeights(column(60, 100, 30, '', 5, ''), null, groups)).toEqual([
      ['Attività culturali', 90, 'Somma 90: mancano 10'],
      ['SUAP', 100, 'OK'],
      ['Welfare', 0, 'Somma 0: mancano 100'],
      ['(senza gruppo)', 5, 'Somma 5: mancano 95'],
    ]);
  });

  it('refuses what it cannot add', () => {
    expect(checkWeights(column(1, 'alto'))).toEqual(value('pesi, riga 2: «alto» non è un numero'));
    expect(checkWeights(column(1, 2), null, column('A'))).toEqual(
      value('pesi e gruppi: le celle sono 2 e 1, devono essere pari'),
    );
    expect(checkWeights(column('', null))).toEqual(missing('pesi: nessun peso'));
    expect(checkWeights(column('', ''), null, column('', ''))).toBeInstanceOf(Rejection);
  });
});
