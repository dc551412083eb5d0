/** The periods of dynamic filters, with days as dates in UTC. */

/** As Office.js spells the months. */
const MONTHS =
  'January Februray March April May June July August September October November December'.split(
    ' ',
  );
const QUARTERS = ['Quarter1', 'Quarter2', 'Quarter3', 'Quarter4'];
const EVERY_YEAR = 'AllDatesInPeriod';

const WHEN = { Last: -1, This: 0, Next: 1 } as const;

/** The first day of a period so many periods after that of a day. */
const BEGINNINGS: Record<string, (day: Date, after: number) => number> = {
  Day: (day, after) => Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + after),
  // Weeks of Excel's filters begin on Sunday.
  Week: (day, after) =>
    Date.UTC(
      day.getUTCFullYear(),
      day.getUTCMonth(),
      day.getUTCDate() - day.getUTCDay() + 7 * after,
    ),
  Month: (day, after) => Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + after, 1),
  Quarter: (day, after) =>
    Date.UTC(day.getUTCFullYear(), 3 * (Math.floor(day.getUTCMonth() / 3) + after), 1),
  Year: (day, after) => Date.UTC(day.getUTCFullYear() + after, 0, 1),
};

const DAYS: Record<string, number> = { Yesterday: -1, Today: 0, Tomorrow: 1 };

/** Whether a day is in a period that is told from today; undefined where it is none. */
export function periodTest(criteria: string, today: Date): ((day: Date) => boolean) | undefined {
  const within = (period: string, after: number) => {
    const begins = BEGINNINGS[period]!;
    const [from, to] = [begins(today, after), begins(today, after + 1)];
    return (day: Date) => day.getTime() >= from && day.getTime() < to;
  };
  if (DAYS[criteria] !== undefined) return within('Day', DAYS[criteria]);
  if (criteria === 'YearToDate') {
    const [from, to] = [BEGINNINGS['Year']!(today, 0), BEGINNINGS['Day']!(today, 1)];
    return (day) => day.getTime() >= from && day.getTime() < to;
  }
  const [, when, period] = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criteria) ?? [];
  if (when && period) return within(period, WHEN[when as keyof typeof WHEN]);
  if (!criteria.startsWith(EVERY_YEAR)) return undefined;
  const [month, quarter] = [MONTHS, QUARTERS].map((all) =>
    all.indexOf(criteria.slice(EVERY_YEAR.length)),
  );
  if (month !== undefined && month >= 0) return (day) => day.getUTCMonth() === month;
  if (quarter !== undefined && quarter >= 0)
    return (day) => Math.floor(day.getUTCMonth() / 3) === quarter;
  return undefined;
}

export const isDynamicCriteria = (criteria: string): boolean =>
  ['AboveAverage', 'BelowAverage'].includes(criteria) ||
  periodTest(criteria, new Date()) !== undefined;
