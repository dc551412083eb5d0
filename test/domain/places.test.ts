import { cellKey, cellOfKey, isSamePlace } from '../../src/domain/places';

it('each cell of a sheet has a number of its own, from which it is known again', () => {
  const cells = [
    [0, 0],
    [0, 16_383],
    [1, 0],
    [1_048_575, 16_383],
  ] as const;
  for (const [row, column] of cells)
    expect(cellOfKey(cellKey(row, column))).toEqual({ row, column });
  expect(new Set(cells.map(([row, column]) => cellKey(row, column))).size).toBe(cells.length);
});

it('two places are one only on the same sheet, in the same row and column', () => {
  const one = { sheet: 'Ob 1', row: 2, column: 3 };
  expect(isSamePlace(one, { ...one })).toBe(true);
  for (const other of [{ sheet: 'Ob 2' }, { row: 1 }, { column: 0 }])
    expect(isSamePlace(one, { ...one, ...other })).toBe(false);
  expect(isSamePlace(one, null)).toBe(false);
  expect(isSamePlace(null, null)).toBe(false);
});
