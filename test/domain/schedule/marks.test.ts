import { NO_DATE } from '../../../src/domain/schedule/calendar';
import { Marks, countMarks, isMark } from '../../../src/domain/schedule/marks';

describe('a cell', () => {
  it.each([
    'X',
    'x',
    '×',
    '✓',
    '✔',
    '✔\ufe0f',
    '✓\ufe0e',
    '●',
    '■',
    '1',
    1,
    'TRUE',
    'vero',
    true,
    'SI',
    'sì',
    ' x ',
  ])('with %j is marked', (cell) => {
    expect(isMark(cell)).toBe(true);
  });
  it.each(['', null, undefined, ' ', 0, '0', '-', '–', '—', 'NO', 'no', 'FALSE', 'falso', false])(
    'with %j is not',
    (cell) => {
      expect(isMark(cell)).toBe(false);
    },
  );
  it.each(['G', 2, 0.5, -1, NaN, '11', 'xx', '2', {}, ['X'], '__proto__', 'constructor'])(
    'with %j cannot be read',
    (cell) => {
      expect(isMark(cell)).toBeUndefined();
    },
  );
});

describe('marks', () => {
  it('are counted in all, by what has ended and by what has begun', () => {
    expect(countMarks([1, 2, 3, 4], { ended: 2, begun: 3 })).toMatchObject({
      ...{ count: 4, first: 1, last: 4 },
      ...{ ended: 1, begun: 2, lastBegun: 2 },
    });
  });

  it('that none is there are nowhere', () => {
    expect(countMarks([], { ended: 12, begun: 12 })).toMatchObject({
      ...{ count: 0, first: -1, last: -1 },
      ...{ ended: 0, begun: 0, lastBegun: -1 },
    });
  });

  it('have not begun before the first of them', () => {
    expect(countMarks([3], { ended: 3, begun: 3 })).toMatchObject({
      ...{ count: 1, first: 3, last: 3 },
      ...{ ended: 0, begun: 0, lastBegun: -1 },
    });
    expect(countMarks([3], { ended: 3, begun: 4 })).toMatchObject({
      ...{ ended: 0, begun: 1, lastBegun: 3 },
    });
  });

  it('may come in any order and more than once', () => {
    const moment = { ended: 3, begun: 10 };
    expect(countMarks([11, 2, 9, 2], moment)).toEqual(countMarks([2, 9, 11], moment));
    expect(countMarks([10, 2, 9], moment)).toMatchObject({ first: 2, last: 10, lastBegun: 9 });
  });

  it('all count without a date', () => {
    expect(countMarks([2, 100], NO_DATE)).toMatchObject({ ended: 2, begun: 2, lastBegun: 100 });
  });

  it('are counted one by one alike', () => {
    const marks = new Marks({ ended: 1, begun: 2 });
    [0, 1, 2].forEach((position) => marks.add(position));
    expect(marks).toEqual(countMarks([0, 1, 2], { ended: 1, begun: 2 }));
  });
});
