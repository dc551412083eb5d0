import { MONTHS, MONTHS_SHORT } from '../../src/domain/months';

describe('the months', () => {
  it('are those of the calendar', () => {
    const format = new Intl.DateTimeFormat('it', { month: 'long', timeZone: 'UTC' });
    expect(MONTHS).toEqual(
      Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1))),
    );
  });

  it('are told apart by three letters', () => {
    expect(new Set(MONTHS_SHORT).size).toBe(12);
    expect(MONTHS_SHORT.slice(0, 5)).toEqual(['gen', 'feb', 'mar', 'apr', 'mag']);
  });
});
