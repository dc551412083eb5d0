/** How files write what Office.js says of filters. */

export const OPERATORS: Record<string, string> = {
  '=': 'equal',
  '<>': 'notEqual',
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
};

const MONTHS =
  'January Februray March April May June July August September October November December'.split(
    ' ',
  );
const PERIOD = 'AllDatesInPeriod';

/** "M1" for AllDatesInPeriodJanuary, "Q1" for …Quarter1, "lastMonth" for LastMonth. */
export function fileDynamic(criteria: string): string {
  const period = criteria.startsWith(PERIOD) ? criteria.slice(PERIOD.length) : undefined;
  if (period === undefined) return criteria.charAt(0).toLowerCase() + criteria.slice(1);
  const month = MONTHS.indexOf(period);
  return month >= 0 ? `M${month + 1}` : period.replace('Quarter', 'Q');
}

export function dynamicOf(type: string): string {
  const [, kind, number] = /^([MQ])(\d+)$/.exec(type) ?? [];
  if (kind === undefined) return type.charAt(0).toUpperCase() + type.slice(1);
  return PERIOD + (kind === 'Q' ? `Quarter${number}` : MONTHS[Number(number) - 1]);
}
