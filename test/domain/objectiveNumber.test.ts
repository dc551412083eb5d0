import { nextNumber } from '../../src/domain/objectiveNumber';
import { fixture } from '../fixtures/plans';

const of = (unit: string, ...numbers: string[]) => numbers.map((number) => ({ unit, number }));

describe('the number of a new objective', () => {
  it('goes on in the unit and in the plan', () => {
    const plan = [...of('SUAP', '1/1', '2 / 2'), ...of('Tributi', '1/3')];
    expect(nextNumber(plan, 'SUAP')).toBe('3/4');
    expect(nextNumber(plan, 'Settore suap')).toBe('3/4');
    expect(nextNumber(plan, 'Welfare')).toBe('1/4');
    expect(nextNumber(plan, '')).toBe('1/4');
  });

  it('goes on in the plan where each number comes once', () => {
    expect(nextNumber([...of('SUAP', '1', '2'), ...of('Tributi', '10')], 'SUAP')).toBe('11');
  });

  it('goes on in the unit where numbers restart', () => {
    const plan = [...of('SUAP', '1', '2', '3'), ...of('Tributi', '1')];
    expect(nextNumber(plan, 'Tributi')).toBe('2');
    expect(nextNumber(plan, 'Welfare')).toBe('1');
  });

  it('is as wide as the others where they begin with 0', () => {
    expect(nextNumber(of('SUAP', '06', '08', '09'), 'SUAP')).toBe('10');
    expect(nextNumber(of('SUAP', '01'), 'SUAP')).toBe('02');
  });

  it('is not guessed where there are none, or none that count', () => {
    expect(nextNumber([], 'SUAP')).toBe('');
    expect(nextNumber(of('SUAP', '', 'A', 'S14'), 'SUAP')).toBe('');
    expect(nextNumber(of('SUAP', 'S14', '4'), 'SUAP')).toBe('5');
  });

  it.each([
    ['terre-di-pianura', 'SUAP', '3/15'],
    ['luzzara', 'Servizi al cittadino', '9'],
    ['casalbuttano', 'Servizio Polizia locale', ''],
  ] as const)('of %s, %s, is %s', (name, unit, number) => {
    expect(nextNumber(fixture(name).objectives, unit)).toBe(number);
  });
});
