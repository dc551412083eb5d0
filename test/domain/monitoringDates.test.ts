import { serialOf } from '../../src/domain/dates';
import { monitoringDatesOf, monitoringDays } from '../../src/domain/monitoringDates';

const plan = (monitoringDates: string[]) => ({ monitoringDates, firstYear: 2026 });

test('dates without a year are of the plan’s first; what is no date is left out, and positions stay', () => {
  expect(monitoringDatesOf(plan(['30/06', 'a settembre', '31/01/2027']))).toEqual([
    { position: 0, label: '30/06', date: serialOf(2026, 6, 30) },
    { position: 2, label: '31/01/2027', date: serialOf(2027, 1, 31) },
  ]);
});

test('a plan without dates looks at the half-year and at its end', () => {
  expect(monitoringDays(plan([]))).toEqual([serialOf(2026, 6, 30), serialOf(2026, 12, 31)]);
  expect(monitoringDays(plan(['30/09']))).toEqual([serialOf(2026, 9, 30)]);
});
