/** How a rule is named in a cell, and what its threshold may be. */
import { ruleNamed, thresholdCodec } from '../../../src/templates/settings/ruleTables';

it.each([
  ['OB15', 'OB15'],
  [' ob15 ', 'OB15'],
  ['OB15 – Titoli in maiuscolo', 'OB15'],
  ['OB15: titoli', 'OB15'],
  ['OB155', undefined],
  ['ZZ99', undefined],
  ['Titoli in maiuscolo', undefined],
  ['', undefined],
])('%p names the rule %p', (text, rule) => {
  expect(ruleNamed(text)).toBe(rule);
});

describe('a threshold', () => {
  const codec = thresholdCodec({ usual: 50, least: 1, most: 100 });
  const read = (value: unknown) => codec.read(value, String(value));
  it.each([
    [1, 1],
    [100, 100],
    ['12,5', 12.5],
    [0.99, undefined],
    [100.1, undefined],
    ['molto', undefined],
  ])('%p is %p', (value, threshold) => {
    expect(read(value)).toBe(threshold);
  });
  it('is told with what it may be', () => {
    expect(codec.why).toBe('non è un numero tra 1 e 100: vale la soglia usuale, 50');
    expect(codec.write(12)).toBe(12);
    expect(codec.blank).toBeNull();
  });
  it('is none of a rule that goes by no number', () => {
    const none = thresholdCodec(undefined);
    expect(none.read(5, '5')).toBeUndefined();
    expect(none.why).toBe('la regola non ha una soglia');
  });
});
