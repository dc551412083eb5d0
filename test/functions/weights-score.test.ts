import { column, errorCell } from '../domain/support';
import { bad, missing, named, passed } from './support';

const score = named('PUNTEGGIO');

const weights = column(50, 30, 20);

describe('PUNTEGGIO', () => {
  it('is the mean of the grades by weight', () => {
    expect(score(column(1, 0.8, 0.5), weights)).toBeCloseTo(0.84, 12);
    expect(score(column('100%', '80 / 100', '0,5'), column('50%', 'Peso 30', 20))).toBeCloseTo(
      0.84,
      12,
    );
    expect(score(column(1.2, -0.2), column(1, 1))).toBe(0.5);
    expect(score(column(0, 0), column(1, 1))).toBe(0);
  });

  it('adds in decimal', () => {
    expect(score(column(0.1, 0.2), column(1, 1))).toBe(0.15);
    expect(score(column(0.7, 0.7, 0.7), column(0.1, 0.2, 0.7))).toBe(0.7);
    expect(score(column(3, 3), column(0.1, 0.2))).toBe(3);
    expect(score(column('0,1', 0.2), column(1, 1))).toBe(0.15);
  });

  it('treats a grade that was not measured as asked', () => {
    const given = column(1, '', 0.5);
    expect(score(given, weights)).toBeCloseTo(0.857142857, 9);
    expect(score(given, weights, 'Escludi')).toBeCloseTo(0.857142857, 9);
    expect(score(given, weights, '')).toBeCloseTo(0.857142857, 9);
    expect(score(given, weights, 'zero')).toBeCloseTo(0.6, 12);
    expect(score(given, weights, 'errore')).toEqual(bad('gradi, riga 2: manca il grado'));
    expect(score(column('100%', '', '0,5'), weights, 'zero')).toBeCloseTo(0.6, 12);
    expect(score(column('100%', 1, '0,5'), weights, 'errore')).toBe(0.9);
    expect(score(column(1, null, 0.5), weights, 'errore')).toEqual(
      bad('gradi, riga 2: manca il grado'),
    );
    expect(score(column(1, 1, 0.5), weights, 'errore')).toBe(0.9);
  });

  it('leaves out prerequisites, whatever their grade says', () => {
    expect(score(column('SI', 0.5, '', 1), column('', 20, 0, null))).toBe(0.5);
    expect(score(column('', 0.5), column(0, 20), 'errore')).toBe(0.5);
    expect(score(column('', 0.5), column(0, 20), 'zero')).toBe(0.5);
  });

  it('demands the total of the weights when strict', () => {
    const full = column(1, 1);
    const strict = (...cells: unknown[]) => score(full, column(...cells), null, 'stretto');
    expect([strict(60, 40), strict(0.6, 0.4), strict('60%', '40 / 100')]).toEqual([1, 1, 1]);
    expect([strict(60, 40.005), strict(60, 39.995), strict(0.6, 0.40005)]).toEqual([1, 1, 1]);
    expect(strict(60, 40.006)).toEqual(bad('pesi: Somma 100,006: 0,006 di troppo'));
    expect(strict(0.6, 0.404)).toEqual(bad('pesi: Somma 100,4%: 0,4 punti percentuali di troppo'));
    expect(strict(0.6, '30%')).toEqual(bad('pesi: Somma 90%: mancano 10 punti percentuali'));
    expect(strict(...new Array<number>(100).fill(1))).toEqual(
      bad('gradi e pesi: le celle sono 2 e 100, devono essere pari'),
    );
    const hundred = new Array<number>(100).fill(1);
    expect(score(column(...hundred), column(...hundred), null, 'stretto')).toBe(1);
    expect(strict(60, 30)).toEqual(bad('pesi: Somma 90: mancano 10'));
    expect(score(full, column(60, 30), null, 'normalizzato')).toBe(1);
    expect(score(full, column(60, 30), null, '')).toBe(1);
  });

  it('counts the weight of what was not measured in the total when strict', () => {
    const given = column(1, '', 0.5);
    expect(score(given, weights, null, 'stretto')).toBeCloseTo(0.857142857, 9);
    expect(score(given, weights, 'zero', 'stretto')).toBeCloseTo(0.6, 12);
    expect(score(given, column(50, 0.1, 49.9), null, 'stretto')).toBeCloseTo(0.75025025, 7);
    expect(score(given, column(50, 30, 10), null, 'stretto')).toEqual(
      bad('pesi: Somma 90: mancano 10'),
    );
    expect(score(column('', ''), column(60, 30), null, 'stretto')).toEqual(
      bad('pesi: Somma 90: mancano 10'),
    );
  });

  it('takes ranges of different shape with the same number of cells', () => {
    expect(score([[1, 0]], column(75, 25))).toBe(0.75);
    expect(score(column(1, 0), [[75, 25]])).toBe(0.75);
    const table = [
      [1, 0, 0],
      [0, 0, 0.5],
    ];
    expect(score(table, column(10, 20, 20, 20, 20, 10))).toBe(0.15);
    expect(
      score(table, [
        [10, 20],
        [20, 20],
        [20, 10],
      ]),
    ).toBe(0.15);
    expect(score(0.5, 10)).toBe(0.5);
    expect(score(column(1, 1), weights)).toEqual(
      bad('gradi e pesi: le celle sono 2 e 3, devono essere pari'),
    );
  });

  it('names the cell that it cannot read', () => {
    expect(score(column(1, 1, 1), column(50, 30, 'alto'))).toEqual(
      bad('pesi, riga 3: «alto» non è un numero'),
    );
    expect(score([[1, 'buono']], [[50, 50]])).toEqual(
      bad('gradi, colonna 2: «buono» non è un numero'),
    );
    const ones = [
      [1, 1],
      [1, 1],
    ];
    expect(
      score(
        [
          [1, 1],
          [1, 'x'],
        ],
        ones,
      ),
    ).toEqual(bad('gradi, riga 2, colonna 2: «x» non è un numero'));
    expect(
      score(
        [
          [1, 'x'],
          [1, 1],
        ],
        ones,
      ),
    ).toEqual(bad('gradi, riga 1, colonna 2: «x» non è un numero'));
    expect(score(column(1, 1), column(50, -5))).toEqual(bad('pesi, riga 2: il peso -5 è negativo'));
    expect(score(column(1, true), column(50, 5))).toEqual(
      bad('gradi, riga 2: «VERO» non è un numero'),
    );
    for (const cell of [NaN, Infinity, -Infinity]) {
      expect(score(column(1, cell), column(1, 1))).toMatchObject({ code: '#VALUE!' });
      expect(score(column(1, 1), column(1, cell))).toMatchObject({ code: '#VALUE!' });
    }
  });

  it('refuses unknown options', () => {
    expect(score(1, 1, 'boh')).toEqual(
      bad('non_misurati: «boh» non è tra "escludi", "zero", "errore"'),
    );
    expect(score(1, 1, null, 'boh')).toEqual(
      bad('modo: «boh» non è tra "normalizzato", "stretto", "peggiore"'),
    );
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(score(1, 1, name)).toMatchObject({ code: '#VALUE!' });
      expect(score(1, 1, null, name)).toMatchObject({ code: '#VALUE!' });
    }
  });

  it('has no data without weights or without grades', () => {
    expect(score(column(1, 1), column('', 0))).toEqual(missing('pesi: nessun peso'));
    expect(score([], [])).toEqual(missing('pesi: nessun peso'));
    expect(score(column('', null), column(50, 50))).toEqual(missing('gradi: nessun grado'));
    expect(score(column('', ''), column(50, 50), null, 'stretto')).toEqual(
      missing('gradi: nessun grado'),
    );
    expect(score(column('', ''), column(50, 50), 'zero')).toBe(0);
  });

  it('passes an error of the input on, from a prerequisite too', () => {
    expect(score(column(1, '#DIV/0!'), column(50, ''))).toEqual(passed('#DIV/0!'));
    expect(score(column(1, errorCell('#N/A')), column(50, 50))).toEqual(passed('#N/A'));
    expect(score(column(1, '#N/D'), column(50, 0))).toEqual(passed('#N/A'));
    expect(score(column(1, '#CALC!'), column(50, 50))).toEqual(passed('#VALUE!'));
    expect(score(column(1, 1), column(50, '#NUM!'))).toEqual(passed('#NUM!'));
  });

  it('passes on an error before any other problem, wherever it stands', () => {
    expect(score(column('x', '#REF!'), column(1, 1))).toEqual(passed('#REF!'));
    expect(score(column(1, 1), column('x', '#REF!'))).toEqual(passed('#REF!'));
    expect(score(column(1, 1, '#REF!'), column(1, 1))).toEqual(passed('#REF!'));
    expect(score('x', 1, '#REF!')).toEqual(passed('#REF!'));
    expect(score('x', 1, null, '#REF!')).toEqual(passed('#REF!'));
    expect(score('#REF!', 1, 'boh')).toEqual(passed('#REF!'));
    expect(score(1, '#REF!', null, 'boh')).toEqual(passed('#REF!'));
    expect(score(column('', '#REF!'), column(1, ''), 'errore')).toEqual(passed('#REF!'));
  });

  it('refuses weights too large to add', () => {
    const problem = bad('pesi: la somma è troppo grande');
    expect(score(column(0.5, 0.5), column(1e308, 1e308))).toEqual(problem);
    expect(score(column(0.5, ''), column(1e308, 1e308))).toEqual(problem);
  });

  it('takes a hundred thousand cells', () => {
    const cells = column(...new Array<unknown>(100_000).fill(0.1));
    expect(score(cells, cells)).toBeCloseTo(0.1, 12);
    cells[50_000] = ['0,1'];
    expect(score(cells, cells)).toBeCloseTo(0.1, 12);
  });
});

describe('the worst grade', () => {
  const worst = (grades: unknown[], weights: unknown[], blanks: unknown = null) =>
    score(column(...grades), column(...weights), blanks, 'peggiore');

  it('decides, whatever the weights of the others', () => {
    expect(worst([1, 0.6], [50, 50])).toBe(0.6);
    expect(worst([0.6, 1], [1, 99])).toBe(0.6);
    expect(worst(['80%', 1.2, '0,9'], ['p. 30', 'Peso 50%', 20])).toBe(0.8);
    expect(worst([84, 70], [50, 30])).toBe(70);
    expect(worst([-0.2, 0.3], [1, 1])).toBe(-0.2);
  });

  it('is that of rows with a weight, blank ones as asked', () => {
    expect(worst([1, 0.6, 0.2], [50, 50, ''])).toBe(0.6);
    expect(worst([1, '', 0.7], [50, 30, 20])).toBe(0.7);
    expect(worst([1, '', 0.7], [50, 30, 20], 'zero')).toBe(0);
    expect(worst([1, '', 0.7], [50, 30, 20], 'errore')).toEqual(
      bad('gradi, riga 2: manca il grado'),
    );
    expect(worst(['', ''], [50, 50])).toEqual(missing('gradi: nessun grado'));
    expect(worst([1], [''])).toEqual(missing('pesi: nessun peso'));
  });
});

describe('points beside fractions', () => {
  const of = (...grades: unknown[]) => score(column(...grades), column(...grades.map(() => 1)));

  it.each<[unknown[], string]>([
    [[100, 0.8], '100 e 0,8'],
    [[84, 0.8, 70], '84 e 0,8'],
    [[0.8, 84], '84 e 0,8'],
    [[84, '80%'], '84 e 0,8'],
    [[84, 1], '84 e 1'],
    [[10.5, 0.01], '10,5 e 0,01'],
  ])('%j are refused', (grades, which) => {
    expect(of(...grades)).toEqual(bad(`gradi: ${which}: punti o percentuali?`));
    const weights = column(...grades.map(() => 1));
    expect(score(column(...grades), weights, null, 'peggiore')).toEqual(
      bad(`gradi: ${which}: punti o percentuali?`),
    );
  });

  it.each<[unknown[], number]>([
    [[84, 70], 77],
    [[84, 0], 42],
    [[84, -1], 41.5],
    [[84, 1.5], 42.75],
    [[1.5, 0.3], 0.9],
    [[1, 3, 5], 3],
    [[10, 0.5], 5.25],
  ])('%j are not', (grades, mean) => {
    expect(of(...grades)).toBe(mean);
  });

  it('do not matter in rows without weight', () => {
    expect(score(column(84, 0.8), column('', 1))).toBe(0.8);
  });
});

describe('what cannot be measured', () => {
  const given = column(1, 'Non misurabile', 0.5);
  it('goes as asked', () => {
    expect(score(given, weights)).toBeCloseTo(60 / 70, 12);
    expect(score(given, weights, 'zero')).toBe(0.6);
    expect(score(given, weights, 'errore')).toEqual(bad('gradi, riga 2: non misurabile'));
  });
});

describe('weights as percentages', () => {
  it('are fractions beside bare numbers none of which is above 1', () => {
    expect(score(column(1, 0), column(0.3, '70%'))).toBe(0.3);
    expect(score(column(1, 0), column(30, '70%'))).toBe(0.3);
    expect(score(column(1, 0, 0), column('30%', '70%', 0))).toBe(0.3);
    expect(score(column(1, 0), column('15 / 100', '85 / 100'), null, 'stretto')).toBe(0.15);
    expect(score(column(1, 0), column(0.15, '85 / 100'), null, 'stretto')).toBe(0.15);
  });
});

describe('the options', () => {
  it('are named as the settings print them, and 0 is a blank cell', () => {
    const given = column(1, '', 0.5);
    expect(score(given, weights, 0, 0)).toBeCloseTo(60 / 70, 12);
    expect(score(given, weights, ' ZERO ', 'Il peggiore')).toBe(0);
    expect(score(given, weights, null, 'media')).toBeCloseTo(60 / 70, 12);
  });
});

describe('a score', () => {
  it('carries no noise of binary fractions', () => {
    expect(score([[4, '', 3, 5, 2]], [[0.25, 0.2, 0.25, 0.15, 0.15]])).toBe(3.5);
    expect(score(column(1, 0, 0), column(29, 31, 40))).toBe(0.29);
    expect(score(column(1, 0), column(1, 2))).toBe(1 / 3);
  });
});
