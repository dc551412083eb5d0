import { Rejection } from '../../../src/domain/rejection';
import { readArgument } from '../../../src/functions/reading/arguments';
import { readTotal, weightAt, writtenWeightAt } from '../../../src/functions/reading/weights';
import { bad, column, errorCell, passed } from '../../domain/support';

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

describe('percentages among weights', () => {
  const all = (...cells: unknown[]) => {
    const weights = readArgument('pesi', column(...cells));
    return cells.map((_, index) => weightAt(weights, index));
  };

  it.each<[unknown[], unknown[]]>([
    [
      [0.3, '70%'],
      [0.3, 0.7],
    ],
    [
      [30, '70%'],
      [30, 70],
    ],
    [
      ['30%', '70%', '', 0],
      [30, 70, 0, 0],
    ],
    [
      ['0,3', 'Peso 15 / 100', '55%'],
      [0.3, 0.15, 0.55],
    ],
    [
      [1, '50%'],
      [1, 0.5],
    ],
    [
      [1.5, '50%'],
      [1.5, 50],
    ],
    [
      [0.3, 2, '50%'],
      [0.3, 2, 50],
    ],
  ])('%j are %j', (cells, weights) => {
    expect(all(...cells)).toEqual(weights);
  });

  it('are decided without what cannot be read', () => {
    const [first, second, third] = all(0.3, 'alto', '70%');
    expect([first, third]).toEqual([0.3, 0.7]);
    expect(second).toBeInstanceOf(Rejection);
  });

  it('are told as they are written', () => {
    const weights = readArgument('pesi', column('70%', '', 5));
    expect([0, 1, 2].map((index) => writtenWeightAt(weights, index))).toEqual([
      { points: 70, isPercent: true },
      { points: 0, isPercent: false },
      { points: 5, isPercent: false },
    ]);
  });
});

describe('readTotal', () => {
  it.each<[unknown, number | null]>([
    [100, 100],
    ['100%', 100],
    [1, 1],
    ['Peso 60', 60],
    [0, null],
    ['', null],
    [undefined, null],
    [[[0]], null],
  ])('of %j is %j', (given, total) => {
    expect(readTotal(given)).toBe(total);
  });

  it('refuses what is no positive number and passes on errors', () => {
    expect(readTotal(-1)).toEqual(bad('totale: «-1» non è un numero positivo'));
    expect(readTotal('tutto')).toEqual(bad('totale: «tutto» non è un numero positivo'));
    expect(readTotal(errorCell('#REF!'))).toEqual(passed('#REF!'));
  });
});
