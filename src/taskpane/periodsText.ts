/** Periods by name: months by their short names; fortnights with which half. */
import type { Periods } from '../domain/periods';
import type { Strings } from './strings';

export function periodsText(
  positions: readonly number[],
  count: Periods,
  { periods, noPeriods }: Strings['objective'],
): string {
  if (positions.length === 0) return noPeriods;
  return [...positions]
    .sort((one, other) => one - other)
    .map((position) => {
      if (count === 12) return periods.monthsShort[position - 1] ?? String(position);
      const month = periods.monthsShort[Math.floor((position - 1) / 2)] ?? String(position);
      return `${periods.halves[(position - 1) % 2]} ${month}`;
    })
    .join(', ');
}
