import fc from 'fast-check';
import { heightOf, linesIn, MAX_ROW_HEIGHT } from '../../src/templates/textMeasure';

describe('lines that a text takes', () => {
  it('counts a short text as one line and a blank one too', () => {
    expect(linesIn('Durata', 100, 10)).toBe(1);
    expect(linesIn('', 100, 10)).toBe(1);
  });

  it('counts line feeds', () => {
    expect(linesIn('a\nb\n\nc', 100, 10)).toBe(4);
  });

  it('wraps at spaces and breaks words longer than a line', () => {
    expect(linesIn('otto otto otto', 6 + 10 * 0.46 * 9 + 1, 10)).toBe(2);
    expect(linesIn('x'.repeat(45), 6 + 10 * 0.46 * 10 + 1, 10)).toBe(5);
  });

  it('knows how narrow an apostrophe is', () => {
    expect(linesIn('’'.repeat(20), 60, 10)).toBe(1);
  });

  it('never needs fewer lines in a narrower cell', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 400 }), (text, width) => {
        expect(linesIn(text, width, 10)).toBeGreaterThanOrEqual(linesIn(text, width * 2, 10));
      }),
    );
  });

  it('keeps rows within Excel’s limit', () => {
    expect(heightOf(1, 10)).toBe(17);
    expect(heightOf(1000, 10)).toBe(MAX_ROW_HEIGHT);
  });
});
