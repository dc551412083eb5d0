import {
  basicValue,
  isBlank,
  parseNumber,
  quoted,
  readArgument,
  toBoolean,
  toFraction,
  toNumber,
} from '../../src/domain/cells';
import { Rejection, errorIn } from '../../src/domain/rejection';

describe('numbers', () => {
  it.each([
    ['15', 15],
    ['-3', -3],
    ['\u22123', -3],
    ['+ 3', 3],
    ['12,5', 12.5],
    ['1.234,56', 1234.56],
    ['1.234.567', 1234567],
    ['1.234', 1234],
    ['0.125', 0.125],
    ['-0', 0],
  ])('%j is %d', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each(['', 'alto', '1e5', '1,2,3', '1.23.456', '1.234,', '0x10', '9'.repeat(400), '--1'])(
    '%j is no number',
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );

  it('divides percentages and fractions only where a fraction is meant', () => {
    expect([toFraction('85%'), toFraction('15 / 100'), toFraction('0,85')]).toEqual([
      0.85, 0.15, 0.85,
    ]);
    expect([toNumber('85%'), toNumber('€ 1.234,56'), toNumber(7)]).toEqual([85, 1234.56, 7]);
  });

  it('neither divides by zero nor reads booleans, infinities and objects', () => {
    for (const cell of ['1/0', '1/2/3', '%', true, Infinity, NaN, {}]) {
      expect(toFraction(cell)).toBeUndefined();
    }
    for (const cell of [false, -Infinity, []]) expect(toNumber(cell)).toBeUndefined();
  });

  it('keeps blank and zero apart', () => {
    expect([toFraction(''), toNumber(null), toFraction(0)]).toEqual([null, null, 0]);
    expect([isBlank(0), isBlank(false), isBlank('\u00a0')]).toEqual([false, false, true]);
  });
});

describe('toBoolean', () => {
  it.each(['SI', 'sì', 'Sì', 'X', 'x', 1, '1', true, 'VERO'])('%j is yes', (cell) => {
    expect(toBoolean(cell)).toBe(true);
  });
  it.each(['NO', 'no', 0, '0', '-', false, 'FALSO'])('%j is no', (cell) => {
    expect(toBoolean(cell)).toBe(false);
  });
  it('reads nothing else', () => {
    expect([toBoolean(''), toBoolean('forse'), toBoolean(2)]).toEqual([null, undefined, undefined]);
  });
});

describe('arguments', () => {
  it('take the basic value of data-type objects', () => {
    expect(basicValue({ type: 'Entity', text: 'x', basicType: 'Double', basicValue: 5 })).toBe(5);
    expect(basicValue({ type: 'Empty', basicType: 'Empty', basicValue: '' })).toBeNull();
    expect(readArgument('a', [[{ basicType: 'Double', basicValue: 2 }, 3]])).toMatchObject({
      values: [2, 3],
    });
  });

  it('are one cell when no range is given', () => {
    expect(readArgument('a', undefined)).toMatchObject({ cells: [[undefined]], values: [null] });
  });
});

describe('errorIn', () => {
  it.each([
    ['#N/D', '#N/A'],
    ['#n/a', '#N/A'],
    ['#RIF!', '#REF!'],
    ['#DIV/0!', '#DIV/0!'],
    ['#ESPANSIONE!', '#VALUE!'],
    [{ type: 'Error', basicType: 'Error', basicValue: '#NUM!' }, '#NUM!'],
    [{ type: 'Error', basicType: 'Error', basicValue: '#BUSY!' }, '#VALUE!'],
    [{ code: '#N/A', message: 'manca' }, '#N/A'],
  ])('finds in %j the error %s', (cell, code) => {
    expect(errorIn(cell)).toMatchObject({ kind: 'passed', code });
  });

  it('keeps the message that an error carries', () => {
    expect(errorIn({ code: '#VALUE!', message: 'pesi: manca' })?.message).toBe('pesi: manca');
  });

  it.each(['#1', '# note', 'N/A', 5, null, { code: 'X' }, { basicValue: '#N/A' }])(
    'finds none in %j',
    (cell) => {
      expect(errorIn(cell)).toBeUndefined();
    },
  );

  it('gives rejections the code of their kind', () => {
    expect(new Rejection('na', 'm').code).toBe('#N/A');
    expect(new Rejection('value', 'm').code).toBe('#VALUE!');
  });
});

describe('quoted', () => {
  it('shortens long texts and speaks Italian', () => {
    expect(quoted('a'.repeat(41))).toBe(`«${'a'.repeat(39)}…»`);
    expect(quoted('a'.repeat(40))).toBe(`«${'a'.repeat(40)}»`);
    expect([quoted(1.5), quoted(true), quoted({}), quoted(' a \n b ')]).toEqual([
      '«1,5»',
      '«VERO»',
      '«oggetto»',
      '«a b»',
    ]);
  });
});
