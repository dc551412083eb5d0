/** Months in words and back. */
import { lastPeriod, periodText } from '../../../src/domain/photograph/periodText';

it.each([
  [[], 12, '', undefined],
  [[3], 12, 'mar', 6],
  [[6, 4, 5, 9, 5], 12, 'apr–giu, set', 18],
  [[1, 2, 3], 24, 'gen 1–feb 1', 3],
  [[24], 24, 'dic 2', 24],
  [[12, 13], 12, 'dic–13°', undefined],
] as const)('%p of %i', (positions, periods, text, last) => {
  expect(periodText(positions, periods)).toBe(text);
  expect(lastPeriod(text)).toBe(last);
});

it('words that name no month have no last one', () => {
  expect(lastPeriod('entro giugno')).toBeUndefined();
});
