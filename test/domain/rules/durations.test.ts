/** Durations that are one and the same, in words and in years. */
import { lastAlike } from '../../../src/domain/rules/durations';
import { viewOf } from '../../../src/domain/rules/view';
import { bookOf } from './support';

const view = viewOf(bookOf([]));

describe('the plan of 2026-2028', () => {
  it.each([
    ['annuale', '1 anno'],
    ['Annualità', 'un anno'],
    ['annuale', 'uno anno'],
    ['biennale', '2 anni'],
    ['Biennale ', 'due anni'],
    ['triennale', '3 anni'],
    ['TRIENNALE', 'tre anni'],
    ['annuale', '2026'],
    ['annuale', ' 2027 '],
    ['un anno', '2028'],
    ['biennale', '2026-2027'],
    ['triennale', '2026 - 2028'],
    ['tre anni', '2026–2028'],
    ['triennale', '2026/2028'],
    ['triennale', '2026-28'],
    ['2026-2028', '2026 - 28'],
    ['2025/26', '2025-2026'],
  ])('«%s» lasts as «%s»', (one, other) => {
    expect(lastAlike(one, other, view)).toBe(true);
    expect(lastAlike(other, one, view)).toBe(true);
  });

  it.each([
    ['annuale', 'biennale'],
    ['triennale', '2 anni'],
    ['2026-2028', '2026-2027'],
    ['annuale', '2025'],
    ['annuale', '2029'],
    ['annuale', '2026-2027'],
    ['biennale', '2026'],
    ['biennale', '2027-2028'],
    ['biennale', '2028-2029'],
    ['triennale', '2026-2027'],
    ['triennale', '2025-2027'],
    ['triennale', '2026-2029'],
    ['triennale', '2026 2028'],
    ['triennale', 'dal 2026-2028'],
    ['triennale', '2026-2028 circa'],
    ['annuale', '2126'],
    ['annuale', '1826'],
    ['non annuale', '2026'],
    ['annuale, forse', '2026'],
    ['11 anno', '2026'],
    ['22 anni', '2026-2027'],
    ['33 anni', '2026-2028'],
    ['3 annia', '2026-2028'],
    ['2 annia', '2026-2027'],
    ['2026', '2026-2028'],
    ['', ''],
  ])('nothing says that «%s» lasts as «%s»', (one, other) => {
    expect(lastAlike(one, other, view)).toBe(false);
    expect(lastAlike(other, one, view)).toBe(false);
  });

  it('cannot be told from years where no settings say which years it has', () => {
    const without = viewOf({ ...bookOf([]), settings: null });
    expect(lastAlike('annuale', '2026', without)).toBe(false);
    expect(lastAlike('annuale', '1 anno', without)).toBe(true);
  });
});
