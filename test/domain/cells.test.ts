import {
  isBlank,
  isFiniteNumber,
  italian,
  orPercent,
  plain,
  quoted,
  textKey,
  toBoolean,
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

describe('a number that a cell can show', () => {
  it('is finite', () => {
    expect([0, -1.5, 1e308].map(isFiniteNumber)).toEqual([true, true, true]);
    const others = [NaN, Infinity, -Infinity, '1', null, true, {}];
    expect(others.map(isFiniteNumber)).toEqual(others.map(() => false));
  });

  it('may be points where a fraction is meant', () => {
    expect(orPercent(84.5)).toBe('84,5 o 84,5%?');
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

  it.each([
    [12.5, '12,5'],
    [1e-12, '0,000000000001'],
    [-2.5e-7, '-0,00000025'],
    [1.5e21, '1500000000000000000000'],
    [1e22, '10000000000000000000000'],
    [NaN, 'NaN'],
  ])('say %d in full', (value, text) => {
    expect(italian(value)).toBe(text);
    if (!Number.isNaN(value)) expect(Number(text.replace(',', '.'))).toBe(value);
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
