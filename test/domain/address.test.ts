import { cellAddress, columnName } from '../../src/domain/address';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('names column %i %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

it('names cells, fixed or not', () => {
  expect(cellAddress(2, 1)).toBe('B3');
  expect(cellAddress(2, 1, true)).toBe('$B$3');
});
