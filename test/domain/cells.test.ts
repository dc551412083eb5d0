import fc from 'fast-check';
import {
  isBlank,
  italian,
  parseNumber,
  plain,
  quoted,
  textKey,
  toBoolean,
  toFraction,
  toNumber,
} from '../../src/domain/cells';
import { errorCell, passed } from './support';

describe('plain', () => {
  it.each([[5], [0], [NaN], ['testo'], [''], ['#1'], [false], [null]])('leaves %j', (cell) => {
    expect(plain(cell)).toBe(cell);
  });

  it('takes the basic value of data types', () => {
    const formatted = { type: 'FormattedNumber', basicType: 'Double', basicValue: 5 };
    expect(plain({ ...formatted, numberFormat: '0%' })).toBe(5);
    expect(plain({ type: 'String', basicType: 'String', basicValue: 'SUAP' })).toBe('SUAP');
    expect(plain({ basicValue: false })).toBe(false);
  });

  it('takes blanks for null', () => {
    expect(plain(undefined)).toBeNull();
    expect(plain({ type: 'Empty', basicType: 'Empty', basicValue: '' })).toBeNull();
    expect(plain({ type: 'Empty', basicValue: '' })).toBeNull();
    expect(plain({ basicType: 'Empty', basicValue: '' })).toBeNull();
  });

  it('leaves objects that have no basic value', () => {
    const object = { text: 'SUAP' };
    expect(plain(object)).toBe(object);
  });

  it('finds errors, as text and as data types', () => {
    expect(plain('#DIV/0!')).toEqual(passed('#DIV/0!'));
    expect(plain(errorCell('#N/A'))).toEqual(passed('#N/A'));
    expect(plain({ code: '#REF!' })).toEqual(passed('#REF!'));
  });
});

describe('isBlank', () => {
  it.each([null, undefined, '', ' ', '\u00a0', '\n\t'])('%j is blank', (value) => {
    expect(isBlank(value)).toBe(true);
  });
  it.each([0, false, '0', '-', NaN, {}, []])('%j is not', (value) => {
    expect(isBlank(value)).toBe(false);
  });
});

describe('numbers in texts', () => {
  it.each([
    ['15', 15],
    ['007', 7],
    ['-3', -3],
    ['\u22123', -3],
    ['+3', 3],
    ['+ 3', 3],
    ['-\u00a03', -3],
    [' 15 ', 15],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234,56', 1234.56],
    ['1.234.567', 1234567],
    ['12.345.678,9', 12345678.9],
    ['1.234', 1234],
    ['12.345', 12345],
    ['123.456', 123456],
    ['1234.567', 1234.567],
    ['1,234', 1.234],
    ['1.2345', 1.2345],
    ['0.125', 0.125],
    ['-1.234,5', -1234.5],
    ['-0', 0],
    ['0', 0],
  ])('%j is %d', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each([
    '',
    ' ',
    '-',
    'alto',
    'a15',
    '15a',
    '1e5',
    '1,2,3',
    '1.23.456',
    '1.2345,6',
    '12.34,5',
    '0.123.456',
    '1234.567,8',
    '1.234,',
    '1.234,56.7',
    '1.234,5,6',
    '1,234.56',
    ',5',
    '5.',
    '1 234',
    '0x10',
    '9'.repeat(400),
    '--1',
    '+-1',
    'Infinity',
  ])('%j is no number', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('reads back every number that it writes as Italians do', () => {
    const thousandths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(thousandths, fc.boolean(), (n, useGrouping) => {
        const text = (n / 1000).toLocaleString('it-IT', { useGrouping, maximumFractionDigits: 3 });
        expect(parseNumber(text)).toBe(n / 1000 || 0);
      }),
    );
  });
});

describe('toFraction', () => {
  it.each([
    ['85%', 0.85],
    [' 85 % ', 0.85],
    ['12,5%', 0.125],
    ['-5%', -0.05],
    ['15 / 100', 0.15],
    ['3/20', 0.15],
    ['0/5', 0],
    ['0,85', 0.85],
    ['1.234', 1234],
    [0.85, 0.85],
    [0, 0],
    [-2, -2],
  ])('reads %j as %d', (cell, fraction) => {
    expect(toFraction(cell)).toBe(fraction);
  });

  it.each(['1/0', '1/2/3', '/2', '1/', '%', 'a%', '%5', 'a', true, Infinity, NaN, {}, []])(
    'does not read %j',
    (cell) => {
      expect(toFraction(cell)).toBeUndefined();
    },
  );

  it.each([null, undefined, '', ' '])('takes %j for a blank', (cell) => {
    expect(toFraction(cell)).toBeNull();
  });
});

describe('toNumber', () => {
  it.each([
    ['85%', 85],
    ['€ 1.234,56', 1234.56],
    ['€5', 5],
    ['1.000 €', 1000],
    [' 7 ', 7],
    [7, 7],
    [0, 0],
    [-2.5, -2.5],
  ])('reads %j as %d', (cell, number) => {
    expect(toNumber(cell)).toBe(number);
  });

  it.each(['5%%', '5€5', '%5', '€', '3/20', false, true, -Infinity, NaN, [], {}])(
    'does not read %j',
    (cell) => {
      expect(toNumber(cell)).toBeUndefined();
    },
  );

  it.each([null, undefined, '', ' '])('takes %j for a blank', (cell) => {
    expect(toNumber(cell)).toBeNull();
  });
});

describe('toBoolean', () => {
  it.each(['SI', 'sì', 'Sì', ' si ', 'X', 'x', 1, '1', true, 'VERO', 'true'])(
    '%j is yes',
    (cell) => {
      expect(toBoolean(cell)).toBe(true);
    },
  );
  it.each(['NO', 'no', 0, '0', '-', false, 'FALSO', 'False'])('%j is no', (cell) => {
    expect(toBoolean(cell)).toBe(false);
  });
  it.each(['forse', 'sino', 2, -1, NaN, {}, ['si'], '__proto__', 'constructor'])(
    '%j is neither',
    (cell) => {
      expect(toBoolean(cell)).toBeUndefined();
    },
  );
  it.each([null, undefined, '', ' '])('takes %j for a blank', (cell) => {
    expect(toBoolean(cell)).toBeNull();
  });
});

describe('texts', () => {
  it('are compared without case, accents and repeated spaces', () => {
    expect(textKey('  Attività \n culturali ')).toBe('attivita culturali');
    expect(textKey('ATTIVITA\u0300\u00a0CULTURALI')).toBe('attivita culturali');
    expect(textKey('Città—2')).toBe('citta—2');
  });

  it('are quoted on one line, shortened to 40 characters', () => {
    expect(quoted('a'.repeat(41))).toBe(`«${'a'.repeat(39)}…»`);
    expect(quoted('a'.repeat(40))).toBe(`«${'a'.repeat(40)}»`);
    expect(quoted(' a \n  b ')).toBe('«a b»');
  });

  it('quote other values as Italians read them', () => {
    expect([1.5, -3, true, false, {}, null].map(quoted)).toEqual([
      '«1,5»',
      '«-3»',
      '«VERO»',
      '«FALSO»',
      '«oggetto»',
      '«oggetto»',
    ]);
    expect([italian(12.5), italian(-0.25), italian(1000)]).toEqual(['12,5', '-0,25', '1000']);
  });
});
