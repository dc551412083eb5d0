import fc from 'fast-check';
import { serialOf } from '../../src/domain/dates';
import { daysToPayment, delayInYear, delayYear, meanDays } from '../../src/domain/payments';
import { WeightedSum } from '../../src/domain/scoring/weightedSum';

/** The sums of pairs of days and amounts. */
function daysOf(...pairs: [days: number, amount: number][]): WeightedSum {
  const sum = new WeightedSum();
  for (const [days, amount] of pairs) sum.add(days, amount);
  return sum;
}

describe('the mean of days', () => {
  it('is weighted by amount', () => {
    expect(meanDays(daysOf([10, 1000], [-5, 3000]))).toBe(-1.25);
    expect(meanDays(daysOf([10, 1]))).toBe(10);
    expect(meanDays(daysOf([0, 1]))).toBe(0);
  });

  it('takes credit notes off', () => {
    expect(meanDays(daysOf([10, 300], [4, -100]))).toBe(13);
  });

  it('says why there is none', () => {
    expect(meanDays(daysOf())).toBe('nothing');
    expect(meanDays(daysOf([10, 0]))).toBe('nothing');
    expect(meanDays(daysOf([1, 0.1], [1, 0.2], [1, -0.3]))).toBe('cancelled');
    expect(meanDays(daysOf([10, 100], [4, -300]))).toBe('negative');
    expect(meanDays(daysOf([1, 1e308], [1, 1e308]))).toBe('tooLarge');
    expect(meanDays(daysOf([100, 1e307], [100, 1e307]))).toBe('tooLarge');
    expect(meanDays(daysOf([1, -1e308], [1, -1e308]))).toBe('tooLarge');
  });
});

describe('days to payment', () => {
  const period = { first: 100, last: 200 };
  it.each([
    [90, 100, 0, 10],
    [200, 200, 0, 0],
    [210, 150, 0, -60],
    [90, 150, 12, 48],
    [90, 99, 0, null],
    [90, 201, 0, null],
    [90, null, 0, null],
  ])('from %d to %j, suspended for %d, are %j', (from, paid, suspended, days) => {
    expect(daysToPayment(period, from, paid, suspended)).toBe(days);
  });
});

describe('the delay of an invoice in a year', () => {
  const day = (text: string): number => {
    const [d, m, y] = text.split('/').map(Number) as [number, number, number];
    return serialOf(y, m, d);
  };
  const delay = (year: number, due: string, paid: string | null, reading: string | null = null) =>
    delayInYear(
      delayYear(year, reading === null ? null : day(reading)),
      day(due),
      paid === null ? null : day(paid),
    );

  it('is read on the last day of the year, unless another is given', () => {
    const [first, last] = [day('01/01/2024'), day('31/12/2024')];
    expect(delayYear(2024, null)).toEqual({ first, last, reading: last });
    expect(delayYear(2024, 5)).toEqual({ first, last, reading: 5 });
  });

  it.each([
    ['due on the first day', '01/01/2024', '03/01/2024', null, 2],
    ['due on the last day, paid ahead', '31/12/2024', '29/12/2024', null, -2],
    ['due on the last day, unpaid', '31/12/2024', null, null, 0],
    ['due on the last day, unpaid in March', '31/12/2024', null, '10/03/2025', 69],
    ['unpaid', '21/12/2024', null, null, 10],
    ['unpaid, read earlier', '21/12/2024', null, '25/12/2024', 4],
    ['unpaid, read on the due date', '21/12/2024', null, '21/12/2024', 0],
    ['paid after the reading', '21/12/2024', '20/01/2025', null, 10],
    ['paid on the last day', '21/12/2024', '31/12/2024', null, 10],
    ['paid by a later reading', '21/12/2024', '10/01/2025', '31/01/2025', 20],
    ['paid after an earlier reading', '21/12/2024', '31/12/2024', '23/12/2024', 2],
    ['due later, paid on the last day', '10/01/2025', '31/12/2024', null, -10],
    ['due later, paid on the first day', '01/01/2025', '01/01/2024', null, -366],
    ['paid on its due date', '01/07/2024', '01/07/2024', null, 0],
  ])('counts what is %s', (_, due, paid, reading, days) => {
    expect(delay(2024, due, paid, reading)).toBe(days);
  });

  it.each([
    ['due the year before', '31/12/2023', '10/01/2024', null],
    ['due the year before, unpaid', '31/12/2023', null, null],
    ['due later, unpaid', '01/01/2025', null, null],
    ['due later, paid later', '10/01/2025', '01/01/2025', null],
    ['due later, paid later, read later', '10/01/2025', '01/01/2025', '31/01/2025'],
    ['due later, unpaid, read later', '10/01/2025', null, '31/01/2025'],
    ['due later, paid the year before', '10/01/2025', '31/12/2023', null],
    // It has counted in the year of the payment.
    ['paid the year before, ahead of its due date', '10/01/2024', '31/12/2023', null],
    ['due after the reading, unpaid', '21/12/2024', null, '20/12/2024'],
    ['due after the reading, paid after it', '21/12/2024', '21/12/2024', '20/12/2024'],
    ['due later, paid after the reading', '10/01/2025', '21/12/2024', '20/12/2024'],
  ])('does not count what is %s', (_, due, paid, reading) => {
    expect(delay(2024, due, paid, reading)).toBeNull();
  });

  it('counts in one year at most, and in one if it is paid', () => {
    const days = fc.integer({ min: day('01/01/2023'), max: day('31/12/2026') });
    fc.assert(
      fc.property(days, fc.option(days), (due, paid) => {
        const years = [2022, 2023, 2024, 2025, 2026, 2027].filter(
          (year) => delayInYear(delayYear(year, null), due, paid) !== null,
        );
        expect(years).toHaveLength(1);
      }),
    );
  });
});
