/** VERIFICA_PESI: whether weights add up, in all or by group. */
import fc from 'fast-check';
import { column, errorCell } from '../domain/support';
import { bad, call, missing, passed } from './support';

/** A single cell is the value itself. */
function checkWeights(...given: unknown[]): unknown {
  const result = call('VERIFICA_PESI', ...given);
  const rows = result as unknown[][];
  return Array.isArray(result) && rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : result;
}

describe('VERIFICA_PESI', () => {
  it.each([
    [[15, 15, 15, 15, 10, 30], 'OK'],
    [[0.1, 0.2, 99.7], 'OK'],
    [[50, 40], 'Somma 90: mancano 10'],
    [[50, 60], 'Somma 110: 10 di troppo'],
    [[33.33, 33.33, 33.33], 'Somma 99,99: mancano 0,01'],
    [['Peso 60%', '', '40 / 100'], 'OK'],
    [['', 60, null, '40', 0], 'OK'],
    [[70, 29], 'Somma 99: manca 1'],
    [[70, 31], 'Somma 101: 1 di troppo'],
    [['p. 30', '30 punti', 'punti 40'], 'OK'],
  ])('%j: %s', (weights, text) => {
    expect(checkWeights(column(...weights))).toBe(text);
  });

  it('reads rows, tables and single cells', () => {
    expect(checkWeights([[60, 40]])).toBe('OK');
    expect(
      checkWeights([
        [10, 20, 30],
        [40, '', 0],
      ]),
    ).toBe('OK');
    expect(
      checkWeights([
        [10, 20],
        ['', 30],
        [15, 25],
      ]),
    ).toBe('OK');
    expect(checkWeights(100)).toBe('OK');
  });

  it('takes another total', () => {
    expect(checkWeights(column(0.6, 0.4), 1)).toBe('OK');
    expect(checkWeights(column(3, 4), '8')).toBe('Somma 7: manca 1');
    expect(checkWeights(column(60, 40), '100%')).toBe('OK');
    expect([null, undefined, '', [[null]]].map((total) => checkWeights(100, total))).toEqual(
      new Array(4).fill('OK'),
    );
    expect(checkWeights(column(60, 40), 0)).toBe('OK');
    for (const total of [-1, 'tutto', true, NaN]) {
      expect(checkWeights(column(3, 4), total)).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(/^totale: «.*» non è un numero positivo$/),
      });
    }
  });

  it.each<[unknown[], string, unknown]>([
    [[0.3, 0.7], 'OK', null],
    [[0.3, 0.7], 'OK', 1],
    [[0.3, 0.7], 'OK', 100],
    [[0.3, 0.7], 'OK', '100%'],
    [[1], 'OK', null],
    [[1, '', 0], 'OK', null],
    [[0.3, 0.6], 'Somma 90%: mancano 10 punti percentuali', null],
    [[0.5, 0.6], 'Somma 110%: 10 punti percentuali di troppo', null],
    [[0.3, 0.69], 'Somma 99%: manca 1 punto percentuale', null],
    [[0.3, 0.71], 'Somma 101%: 1 punto percentuale di troppo', null],
    [[0.3, '70%'], 'OK', null],
    [[0.3, '15 / 100', 0.5], 'Somma 95%: mancano 5 punti percentuali', null],
    [[0.3, 0.69999], 'OK', null],
    [[0.3, 0.6999], 'Somma 99,99%: mancano 0,01 punti percentuali', null],
    [[1, 1, 1], 'Somma 3: mancano 97', null],
    [[1, '50%'], 'Somma 150%: 50 punti percentuali di troppo', null],
    [['30%', '70%'], 'OK', null],
    [['30%', '60%', 0], 'Somma 90: mancano 10', null],
    [[0.3, 0.7, 2], 'Somma 3: mancano 97', null],
    [[0.3, 0.5], 'Somma 0,8: mancano 7,2', 8],
  ])('%j are percentages, or points: %s', (weights, text, total) => {
    expect(checkWeights(column(...weights), total)).toBe(text);
  });

  it('decides for all groups together whether weights are percentages', () => {
    expect(checkWeights(column(0.3, 0.6, 1), null, column('A', 'A', 'B'))).toEqual([
      ['A', 0.9, 'Somma 90%: mancano 10 punti percentuali'],
      ['B', 1, 'OK'],
    ]);
    expect(checkWeights(column(0.3, '70%', '100%'), null, column('A', 'A', 'B'))).toEqual([
      ['A', 1, 'OK'],
      ['B', 1, 'OK'],
    ]);
    expect(checkWeights(column('30%', 70, '100%'), null, column('A', 'A', 'B'))).toEqual([
      ['A', 100, 'OK'],
      ['B', 100, 'OK'],
    ]);
  });

  it('tells groups apart as units are', () => {
    const groups = column(
      'Attività produttive',
      "ATTIVITA' PRODUTTIVE",
      'ATTIVITA’\nproduttive ',
      'Settore attività produttive',
    );
    expect(checkWeights(column(10, 20, 30, 40), 100, groups)).toEqual([
      ['Attività produttive', 100, 'OK'],
    ]);
  });

  it('sums by group, ignoring case, accents and repeated spaces', () => {
    const groups = column('Attività  culturali', 'SUAP', 'ATTIVITA CULTURALI', 'Welfare', '', ' ');
    expect(checkWeights(column(60, 100, 30, '', 5, ''), null, groups)).toEqual([
      ['Attività culturali', 90, 'Somma 90: mancano 10'],
      ['SUAP', 100, 'OK'],
      ['Welfare', 0, 'Somma 0: mancano 100'],
      ['(senza gruppo)', 5, 'Somma 5: mancano 95'],
    ]);
    expect(checkWeights(column(1, 2, 3), 4, [['a', 'b', 'A']])).toEqual([
      ['a', 4, 'OK'],
      ['b', 2, 'Somma 2: mancano 2'],
    ]);
  });

  it('puts what has no group under one name', () => {
    expect(checkWeights(column(60, 0, 40), 100, column('', null, ' '))).toEqual([
      ['(senza gruppo)', 100, 'OK'],
    ]);
    expect(checkWeights(column(60, 0), 100, column('A', ''))).toEqual([
      ['A', 60, 'Somma 60: mancano 40'],
    ]);
    // Excel makes 0 of a blank cell.
    expect(checkWeights(column(60, 40, 0), 100, column('A', 0, 0))).toEqual([
      ['A', 60, 'Somma 60: mancano 40'],
      ['(senza gruppo)', 40, 'Somma 40: mancano 60'],
    ]);
    expect(checkWeights(column(60, 40), 100, column('', '(senza gruppo)'))).toEqual([
      ['(senza gruppo)', 100, 'OK'],
    ]);
  });

  it('takes any name for a group', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 2021, true];
    const weights = names.map(() => 100);
    expect(checkWeights([weights], 100, [names])).toEqual(
      names.map((name) => [String(name), 100, 'OK']),
    );
    expect(checkWeights([weights], 200, [names.map(() => '__PROTO__')])).toEqual([
      ['__PROTO__', 600, 'Somma 600: 400 di troppo'],
    ]);
  });

  it('adds the groups in decimal', () => {
    expect(checkWeights(column(0.1, 0.2, 0.3), 0.3, column('A', 'A', 'B'))).toEqual([
      ['A', 0.3, 'OK'],
      ['B', 0.3, 'OK'],
    ]);
  });

  it('refuses what it cannot add', () => {
    expect(checkWeights(column(1, 'alto'))).toEqual(bad('pesi, riga 2: «alto» non è un numero'));
    expect(checkWeights(column(1, 'alto'), null, column('A', 'A'))).toEqual(
      bad('pesi, riga 2: «alto» non è un numero'),
    );
    expect(
      checkWeights([
        [1, 2],
        [3, -4],
      ]),
    ).toEqual(bad('pesi, riga 2, colonna 2: il peso -4 è negativo'));
    expect(checkWeights(column(1, 2), null, column('A'))).toEqual(
      bad('pesi e gruppi: le celle sono 2 e 1, devono essere pari'),
    );
  });

  it('has no data without weights', () => {
    const none = missing('pesi: nessun peso');
    expect(checkWeights(column('', null))).toEqual(none);
    expect(checkWeights(column(0, ''))).toEqual(none);
    expect(checkWeights(column(0, '0%'), null, column('A', 'B'))).toEqual(none);
    expect(checkWeights([])).toEqual(none);
    expect(checkWeights(column('', ''), null, column('', ' '))).toEqual(none);
    expect(checkWeights([], null, [])).toEqual(none);
  });

  it('passes on an error, wherever it stands', () => {
    const error = errorCell('#REF!');
    expect(checkWeights(column(1, error))).toEqual(passed('#REF!'));
    expect(checkWeights(column('alto', error))).toEqual(passed('#REF!'));
    expect(checkWeights(column(1, 2), error)).toEqual(passed('#REF!'));
    expect(checkWeights(column(1, error), 'tutto')).toEqual(passed('#REF!'));
    expect(checkWeights(column(1, 2), 100, column('A', error))).toEqual(passed('#REF!'));
    expect(checkWeights(column('alto', 2), 100, column('A', error))).toEqual(passed('#REF!'));
    expect(checkWeights(column(1, 2, 3), 100, column('A', error))).toEqual(passed('#REF!'));
    expect(checkWeights(column(1, 2), 'tutto', column('A', error))).toEqual(passed('#REF!'));
    expect(checkWeights(column(1, error), 100, column('A', 'A'))).toEqual(passed('#REF!'));
  });

  it('refuses a sum too large for a number', () => {
    const problem = bad('pesi: la somma è troppo grande');
    expect(checkWeights(column(1e308, 1e308))).toEqual(problem);
    expect(checkWeights(column(1, 1e308, 1e308), 100, column('A', 'B', 'B'))).toEqual(problem);
  });

  it.each([[{}], [Object.create(null)], [{ toString: 1, valueOf: 1 }], [new Date(0)]])(
    'refuses an object for the name of a group: %#',
    (object: unknown) => {
      expect(checkWeights([[60, 40]], 100, [['A', object]])).toEqual(
        bad('gruppi, colonna 2: «oggetto» non è il nome di un gruppo'),
      );
    },
  );

  it('takes a hundred thousand rows', () => {
    const [weights, groups] = [[] as unknown[], [] as unknown[]];
    for (let index = 0; index < 100_000; index++) {
      weights.push(0.1);
      groups.push(`Servizio ${index % 10}`);
    }
    expect(checkWeights(column(...weights), 10_000)).toBe('OK');
    expect(checkWeights(column(...weights), 1000, column(...groups))).toEqual(
      Array.from({ length: 10 }, (_, index) => [`Servizio ${index}`, 1000, 'OK']),
    );
  });

  it('gives each group what it gives to its weights alone', () => {
    const row = fc.tuple(fc.integer({ min: 20, max: 1000 }), fc.constantFrom('A', 'B', 'C'));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const weights = rows.map(([tenths]) => [tenths / 10]);
        const found = checkWeights(
          weights,
          100,
          rows.map(([, group]) => [group]),
        );
        const names = [...new Set(rows.map(([, group]) => group))];
        const alone = (name: string) =>
          checkWeights(column(...rows.flatMap(([t, group]) => (group === name ? [t / 10] : []))));
        expect(found).toEqual(names.map((name) => [name, expect.any(Number), alone(name)]));
      }),
    );
  });
});
