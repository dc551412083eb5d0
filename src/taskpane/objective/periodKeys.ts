/** Where the keys lead among the periods of a phase, which stand by columns of months: arrows follow what is seen. */
import { MONTHS } from '../../domain/months';

export interface PeriodLayout {
  /** Periods of each month, one below the other. */
  perMonth: number;
  /** Months on a line. */
  columns: number;
}

export interface Key {
  key: string;
  ctrlKey?: boolean;
  altKey?: boolean;
  metaKey?: boolean;
}

/**
 * The period that a key leads to from another, or null when the key moves nothing. Left and right, Home and End stay
 * in the same half of the month; with Ctrl they reach the ends of the year. The ends do not wrap around.
 */
export function periodAfterKey(key: Key, period: number, layout: PeriodLayout): number | null {
  if (key.altKey || key.metaKey) return null;
  const { perMonth, columns } = layout;
  const month = Math.floor(period / perMonth);
  const half = period % perMonth;
  const at = (toMonth: number, toHalf: number) =>
    toMonth >= 0 && toMonth < MONTHS.length ? toMonth * perMonth + toHalf : period;
  const [first, last] = [0, MONTHS.length - 1];
  switch (key.key) {
    case 'ArrowLeft':
      return at(month - 1, half);
    case 'ArrowRight':
      return at(month + 1, half);
    case 'ArrowUp':
      return half > 0 ? period - 1 : at(month - columns, perMonth - 1);
    case 'ArrowDown':
      return half < perMonth - 1 ? period + 1 : at(month + columns, 0);
    case 'Home':
      return at(first, key.ctrlKey ? 0 : half);
    case 'End':
      return at(last, key.ctrlKey ? perMonth - 1 : half);
    default:
      return null;
  }
}
