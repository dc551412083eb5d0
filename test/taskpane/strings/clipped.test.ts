import { clipped } from '../../../src/taskpane/strings/clipped';

it.each([
  ['  Gare\n espletate ', 80, 'Gare espletate'],
  ['x'.repeat(80), 80, 'x'.repeat(80)],
  ['x'.repeat(81), 80, `${'x'.repeat(79)}…`],
  ['una gara di appalto', 10, 'una gara…'],
])('what is quoted of %j', (text, longest, quoted) => {
  expect(clipped(text, longest)).toBe(quoted);
});
