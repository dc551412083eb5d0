import { GradeSum } from '../../../src/domain/scoring/gradeSum';
import { mixedGrades, notWhole, scoreOf } from '../../../src/domain/scoring/score';
import { bad, missing } from '../support';

type Row = readonly [grade: number | null, weight: number];

/** Rows of a grade, or none, and a weight. */
function sumOf(...rows: Row[]): GradeSum {
  const sum = new GradeSum();
  for (const [grade, weight] of rows)
    if (grade === null) sum.addUnmeasured(weight);
    else sum.add(grade, weight);
  return sum;
}

describe('a score', () => {
  const rows: Row[] = [
    [1, 50],
    [0.8, 30],
    [0.5, 20],
  ];

  it('is the mean by weight, or the worst grade', () => {
    expect(scoreOf(sumOf(...rows), 'normalizzato')).toBe(0.84);
    expect(scoreOf(sumOf(...rows), 'stretto')).toBe(0.84);
    expect(scoreOf(sumOf(...rows), 'peggiore')).toBe(0.5);
    expect(scoreOf(sumOf([1, 50], [null, 30], [0.5, 20]), 'normalizzato')).toBe(60 / 70);
  });

  it('carries no noise of binary fractions', () => {
    expect(scoreOf(sumOf([1, 29], [0, 71]), 'normalizzato')).toBe(0.29);
  });

  it('needs a weight and a grade', () => {
    for (const mode of ['normalizzato', 'stretto', 'peggiore'] as const) {
      expect(scoreOf(sumOf(), mode)).toEqual(missing('pesi: nessun peso'));
      expect(scoreOf(sumOf([null, 100]), mode)).toEqual(missing('gradi: nessun grado'));
    }
  });

  it('needs a total that is a number', () => {
    expect(scoreOf(sumOf([1, 1e308], [1, 1e308]), 'peggiore')).toEqual(
      bad('pesi: la somma è troppo grande'),
    );
  });

  it('is asked for whole weights by "stretto" alone', () => {
    const sum = sumOf([1, 80], [null, 10]);
    expect(scoreOf(sum, 'stretto')).toEqual(bad('pesi: Somma 90: mancano 10'));
    expect(scoreOf(sum, 'normalizzato')).toBe(1);
    expect(scoreOf(sum, 'peggiore')).toBe(1);
  });

  it('is refused to points beside fractions, in every mode', () => {
    for (const mode of ['normalizzato', 'stretto', 'peggiore'] as const)
      expect(scoreOf(sumOf([84, 50], [0.8, 50]), mode)).toEqual(
        bad('gradi: 84 e 0,8: punti o percentuali?'),
      );
  });
});

describe('weights that are not whole', () => {
  it.each<[number[], string]>([
    [[60, 30], 'Somma 90: mancano 10'],
    [[60, 40.006], 'Somma 100,006: 0,006 di troppo'],
    [[0.6, 0.3], 'Somma 90%: mancano 10 punti percentuali'],
    [[0.6, 0.4001], 'Somma 100,01%: 0,01 punti percentuali di troppo'],
    [[1.5, 0.5], 'Somma 2: mancano 98'],
    [[1, 1], 'Somma 200%: 100 punti percentuali di troppo'],
  ])('%j are told', (weights, told) => {
    expect(notWhole(sumOf(...weights.map((weight) => [1, weight] as const)))).toEqual(
      bad(`pesi: ${told}`),
    );
  });

  it.each<[number[]]>([
    [[60, 40]],
    [[60, 40.005]],
    [[60, 39.995]],
    [[0.6, 0.4]],
    [[0.6, 0.40005]],
    [[1]],
    [new Array<number>(100).fill(1)],
  ])('are not %j', (weights) => {
    expect(notWhole(sumOf(...weights.map((weight) => [1, weight] as const)))).toBeUndefined();
  });
});

describe('points beside fractions', () => {
  const mixed = (...grades: number[]) =>
    mixedGrades(sumOf(...grades.map((grade) => [grade, 1] as const)));

  it.each([
    [[84, 0.8], '84 e 0,8'],
    [[10.5, 1], '10,5 e 1'],
    [[0.01, 5, 100], '100 e 0,01'],
  ])('%j are mixed', (grades, which) => {
    expect(mixed(...grades)).toEqual(bad(`gradi: ${which}: punti o percentuali?`));
  });

  it.each([[[84, 70]], [[84, 0]], [[84, -0.5]], [[84, 1.01]], [[10, 0.5]], [[1, 0.5]], [[]]])(
    '%j are not',
    (grades) => {
      expect(mixed(...grades)).toBeUndefined();
    },
  );
});
