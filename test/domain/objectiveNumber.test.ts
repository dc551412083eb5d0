import {
  isSameObjective,
  nextNumber,
  numberInSharing,
  numberKey,
  numberWhenMoved,
} from '../../src/domain/objectiveNumber';
import { objectiveRows } from '../../src/domain/planOverview';
import { fixture } from '../fixtures/plans';

let objectives = 0;
/** An objective for each number. */
const of = (unit: string, ...numbers: string[]) =>
  numbers.map((number) => ({ unit, number, index: (objectives += 1) }));
/** One objective, in several units. */
const shared = (index: number, ...rows: [unit: string, number: string][]) =>
  rows.map(([unit, number]) => ({ unit, number, index }));

describe('the number of an objective that goes to another unit', () => {
  const first = (rows: ReturnType<typeof of>) => rows[0]!.index;

  it('is the next there, and stays what it is in the plan', () => {
    const tributi = of('Tributi', '1/3');
    const plan = [...of('SUAP', '1/1', '2/2'), ...tributi, ...of('Welfare', '1/4')];
    expect(numberWhenMoved(plan, first(tributi), 'SUAP')).toBe('3/3');
  });

  it('is the next there where each unit counts its own', () => {
    const tributi = of('Tributi', '1', '2');
    expect(numberWhenMoved([...of('SUAP', '1', '2'), ...tributi], first(tributi), 'SUAP')).toBe(
      '3',
    );
  });

  it('stays where the plan counts on, or counts nothing', () => {
    const tributi = of('Tributi', '2');
    expect(numberWhenMoved([...of('SUAP', '1', '3'), ...tributi], first(tributi), 'SUAP')).toBe(
      '2',
    );
    const words = of('Tributi', 'A.1');
    expect(numberWhenMoved(words, first(words), 'SUAP')).toBe('A.1');
  });
});

describe('the number of a new objective', () => {
  it('goes on in the unit and in the plan', () => {
    const plan = [...of('SUAP', '1/1', '2 / 2'), ...of('Tributi', '1/3')];
    expect(nextNumber(plan, 'SUAP')).toBe('3/4');
    expect(nextNumber(plan, 'Settore suap')).toBe('3/4');
    expect(nextNumber(plan, 'Welfare')).toBe('1/4');
    expect(nextNumber(plan, '')).toBe('1/4');
  });

  it('counts numbers of any length, whatever blanks are around them', () => {
    expect(nextNumber(of('SUAP', '9/9', ' 10/12 '), 'SUAP')).toBe('11/13');
    expect(nextNumber(of('SUAP', ' 7 ', '12 '), 'SUAP')).toBe('13');
  });

  it('does not count what is more than a pair', () => {
    expect(nextNumber(of('SUAP', 'S1/2'), 'SUAP')).toBe('');
    expect(nextNumber(of('SUAP', '1/2 bis'), 'SUAP')).toBe('');
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
    expect(nextNumber(of('SUAP', '7', '08'), 'SUAP')).toBe('09');
    expect(nextNumber(of('SUAP', '7', '8'), 'SUAP')).toBe('9');
  });

  it('is not guessed where there are none, or none that count', () => {
    expect(nextNumber([], 'SUAP')).toBe('');
    expect(nextNumber(of('SUAP', '', 'A', 'S14'), 'SUAP')).toBe('');
    expect(nextNumber(of('SUAP', 'S14', '4'), 'SUAP')).toBe('5');
  });

  it.each([
    ['terre-di-pianura', 'SUAP', '3/17'],
    ['luzzara', 'Servizi al cittadino', '9'],
    ['casalbuttano', 'Servizio Polizia locale', ''],
  ] as const)('of %s, %s, is %s', (name, unit, number) => {
    expect(nextNumber(objectiveRows(fixture(name).objectives), unit)).toBe(number);
  });
});

describe('an objective that other units share', () => {
  const PLAN = [...of('Lavori pubblici', '1', '2')];

  it('is no sign that numbers restart', () => {
    const plan = [...PLAN, ...shared(-1, ['Lavori pubblici', '3'], ['Ragioneria', '3'])];
    expect(nextNumber(plan, 'Affari generali')).toBe('4');
    expect(nextNumber([...plan, ...of('Ragioneria', '2')], 'Affari generali')).toBe('1');
  });

  it('has its own number in each of them where plain numbers count over the plan', () => {
    const plan = [...PLAN, ...shared(-1, ['Lavori pubblici', '3'])];
    expect(numberInSharing(plan, 'Ragioneria', '3')).toBe('3');
    expect(numberInSharing([], 'Ragioneria', ' S14 ')).toBe('S14');
  });

  it('has the next number of each where they count their own', () => {
    const plan = [...PLAN, ...of('Ragioneria', '1'), ...shared(-1, ['Lavori pubblici', '3'])];
    expect(numberInSharing(plan, 'Ragioneria', '3')).toBe('2');
  });

  it('has the next of the unit and of the plan where both are counted', () => {
    const plan = [...of('SUAP', '1/1', '2/2'), ...of('Tributi', '1/3')];
    expect(numberInSharing(plan, 'Tributi', '9/9')).toBe('2/4');
  });

  it('has a number of its own in the unit and in the plan, as in the real plan that numbers so', () => {
    const { objectives: real } = fixture('terre-di-pianura');
    const [first] = real;
    expect([first?.number, first?.sharedWith[0]]).toEqual([
      '1/1',
      expect.objectContaining({ unit: 'SIA', number: '2/6' }),
    ]);
    expect(numberInSharing(objectiveRows(real), 'SIA', '3/17')).toBe('3/17');
    expect(nextNumber(objectiveRows(real), 'SETTORE WELFARE LOCALE')).toBe('2/17');
  });
});

describe('the key of a number', () => {
  it.each([
    ['6', '6'],
    [' 006 ', '6'],
    ['0', '0'],
    ['00', '0'],
    ['100', '100'],
    ['A07', 'A07'],
    ['0A', '0A'],
    ['1 / 2', '1/2'],
    ['', ''],
  ])('of «%s» is «%s»', (number, key) => expect(numberKey(number)).toBe(key));
});

describe('two objectives', () => {
  const one = { number: '6', unit: 'Tributi', service: 'Entrate', kind: '' } as const;
  const units = [{ name: 'Tributi', aliases: ['TRB'], owner: '' }];

  it.each([
    [{ number: ' 06' }],
    [{ unit: 'TRB' }],
    [{ unit: 'Settore tributi' }],
    [{ service: ' ENTRATE ' }],
  ])('are the same: %j', (more) => {
    expect(isSameObjective(one, { ...one, ...more }, units)).toBe(true);
  });

  it.each([
    [{ number: '7' }],
    [{ unit: 'Ragioneria' }],
    [{ service: 'Spese' }],
    [{ kind: 'strategico' as const }],
  ])('are not the same: %j', (more) => {
    expect(isSameObjective(one, { ...one, ...more }, units)).toBe(false);
  });

  it('of units that the plan does not name are told apart by what is written', () => {
    const unknown = { ...one, unit: 'Ragioneria' };
    expect(isSameObjective(unknown, { ...one, unit: 'RAGIONERIA' }, units)).toBe(true);
    expect(isSameObjective(unknown, { ...one, unit: 'Cultura' }, units)).toBe(false);
  });
});
