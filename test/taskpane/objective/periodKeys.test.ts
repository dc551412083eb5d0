import { periodAfterKey } from '../../../src/taskpane/objective/periodKeys';

const wrapped = { perMonth: 1, columns: 6 };
const halves = { perMonth: 2, columns: 6 };
const after = (key: string, period: number, layout = halves) =>
  periodAfterKey({ key }, period, layout);
/** Place of a fortnight: a month from 1, its first or second half. */
const at = (month: number, half: 1 | 2) => (month - 1) * 2 + half - 1;

describe('a key among months', () => {
  it('follows the lines of a wrapped grid and stays inside the year', () => {
    expect(after('ArrowDown', 2, wrapped)).toBe(8);
    expect(after('ArrowUp', 8, wrapped)).toBe(2);
    expect(after('ArrowDown', 8, wrapped)).toBe(8);
    expect(after('ArrowUp', 2, wrapped)).toBe(2);
    expect(after('ArrowLeft', 0, wrapped)).toBe(0);
    expect(after('ArrowRight', 5, wrapped)).toBe(6);
    expect(after('ArrowRight', 11, { ...wrapped, columns: 12 })).toBe(11);
    expect([after('Home', 7, wrapped), after('End', 3, wrapped)]).toEqual([0, 11]);
  });
});

describe('a key among fortnights', () => {
  it('goes from month to month in the same half', () => {
    expect(after('ArrowRight', at(3, 2))).toBe(at(4, 2));
    expect(after('ArrowLeft', at(3, 1))).toBe(at(2, 1));
    expect(after('ArrowRight', at(6, 1))).toBe(at(7, 1));
    expect(after('ArrowLeft', at(1, 2))).toBe(at(1, 2));
    expect(after('ArrowRight', at(12, 1))).toBe(at(12, 1));
  });

  it('goes from half to half, then to the month on the next line', () => {
    expect(after('ArrowDown', at(3, 1))).toBe(at(3, 2));
    expect(after('ArrowDown', at(3, 2))).toBe(at(9, 1));
    expect(after('ArrowUp', at(9, 1))).toBe(at(3, 2));
    expect(after('ArrowUp', at(9, 2))).toBe(at(9, 1));
    expect(after('ArrowUp', at(3, 1))).toBe(at(3, 1));
    expect(after('ArrowDown', at(9, 2))).toBe(at(9, 2));
    expect(after('ArrowDown', at(3, 2), { perMonth: 2, columns: 12 })).toBe(at(3, 2));
  });

  it('goes to the ends of the line, and of the year with Ctrl', () => {
    expect([after('Home', at(9, 2)), after('End', at(3, 1))]).toEqual([at(1, 2), at(12, 1)]);
    const withCtrl = (key: string) => periodAfterKey({ key, ctrlKey: true }, at(9, 2), halves);
    expect([withCtrl('Home'), withCtrl('End')]).toEqual([at(1, 1), at(12, 2)]);
  });
});

describe('other keys', () => {
  it('are left alone, and those that the browser and Excel use', () => {
    for (const key of [' ', 'Enter', 'Tab', 'a']) expect(after(key, 4)).toBeNull();
    expect(periodAfterKey({ key: 'ArrowLeft', altKey: true }, 4, halves)).toBeNull();
    expect(periodAfterKey({ key: 'ArrowRight', metaKey: true }, 4, halves)).toBeNull();
  });
});
