import { percentProblem, unitProblem } from '../../../src/domain/scoring/sameMeasure';
import { bad } from '../support';

const number = (value: number) => ({ value, isPercent: false });
const percent = (value: number) => ({ value: value / 100, isPercent: true });
const range = (from: number, to: number) => ({ from, to, isPercent: false });
const percents = (from: number, to: number) => ({
  ...{ from: from / 100, to: to / 100, isPercent: true },
});

describe('a number beside a percentage', () => {
  it.each([
    [number(40), percent(45), 'consuntivo: scrivere 40%'],
    [percent(40), number(45), 'target: scrivere 45%'],
    [number(-40), percent(45), 'consuntivo: scrivere -40%'],
    [number(40), percent(-45), 'consuntivo: scrivere 40%'],
    [number(5), percent(0), 'consuntivo: scrivere 5%'],
    [number(1.51), percent(100), 'consuntivo: scrivere 1,51%'],
    [number(4), percents(3, 5), 'consuntivo: scrivere 4%'],
    [percent(4), range(3, 5), 'target: scrivere 3%-5%'],
    [percent(4), range(-5, 1), 'target: scrivere -5%-1%'],
  ])('%j of %j is refused', (consuntivo, target, message) => {
    expect(percentProblem({ consuntivo, target })).toEqual(bad(message));
  });

  it.each([
    [number(0.4), percent(45)],
    [number(1.8), percent(200)],
    [number(1.5), percent(100)],
    [number(-1.5), percent(45)],
    [number(3), percent(200)],
    [percent(40), number(0.45)],
    [percent(40), number(1)],
    [percent(40), percent(4500)],
    [number(40), number(45)],
    [number(0.04), percents(3, 5)],
    [number(1.8), percents(10, 200)],
    [percent(4), percents(3, 5)],
  ])('%j of %j is not', (consuntivo, target) => {
    expect(percentProblem({ consuntivo, target })).toBeUndefined();
  });

  it('is found among all values', () => {
    const values = { consuntivo: percent(40), target: percent(45) };
    expect(percentProblem({ ...values, partenza: number(20) })).toEqual(
      bad('partenza: scrivere 20%'),
    );
    expect(percentProblem({ ...values, partenza: null })).toBeUndefined();
    expect(percentProblem({})).toBeUndefined();
  });
});

describe('units', () => {
  it('must agree where both are written', () => {
    expect(unitProblem({ unit: 'giorni' }, { unit: 'gg' })).toBeUndefined();
    expect(unitProblem({ unit: '' }, { unit: 'gg' })).toBeUndefined();
    expect(unitProblem({ unit: 'giorni' }, { unit: 'mesi' })).toEqual(
      bad('consuntivo: è in «giorni», il target in «mesi»'),
    );
  });
});
