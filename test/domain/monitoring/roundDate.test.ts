import { serialOf } from '../../../src/domain/dates';
import { dateProblem, proposedDate } from '../../../src/domain/monitoring/roundDate';
import { monitoringDatesOf } from '../../../src/domain/monitoringDates';

const day = (month: number, date: number, year = 2026) => serialOf(year, month, date);
const dates = monitoringDatesOf({ firstYear: 2026, monitoringDates: ['30/06', '31/12'] });

it('proposes the last date that has come, the first where none has, nothing where there is none', () => {
  expect(proposedDate(dates, day(6, 29))).toBe(day(6, 30));
  expect(proposedDate(dates, day(6, 30))).toBe(day(6, 30));
  expect(proposedDate(dates, day(7, 10))).toBe(day(6, 30));
  expect(proposedDate(dates, day(1, 8, 2027))).toBe(day(12, 31));
  expect(proposedDate([], day(7, 10))).toBeNull();
});

it('a date before the plan is none of it; one to come and one after it are told', () => {
  const problem = (date: number) =>
    dateProblem(date, { firstYear: 2026, lastYear: 2026 }, day(3, 1, 2027));
  expect(problem(day(12, 31, 2025))).toBe('beforePlan');
  expect(problem(day(1, 1))).toBeNull();
  expect(problem(day(12, 31))).toBeNull();
  expect(problem(day(1, 31, 2027))).toBe('afterPlan');
  expect(problem(day(3, 2, 2027))).toBe('future');
});
