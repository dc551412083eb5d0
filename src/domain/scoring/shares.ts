/** Weights, coefficients or priorities as shares that add up to a total exactly. */
import { italian } from '../cells';
import { decimalSum, shifted } from '../decimal';
import type { Rejection } from '../rejection';
import { badInput, noData } from '../rejection';
import { largestRemainder } from './largestRemainder';
import { tooLarge } from './weightTotal';

/** Beyond, binary fractions could not tell one share from the next. */
const MOST_UNITS = 1e12;

/**
 * Each weight (not negative) as a share of `total` with `decimals` (0–6) decimals, by largest remainder: each is rounded
 * down, and the units of the last decimal that are missing go to the largest remainders, of equal ones to the first. A
 * total that has more decimals than the shares is bad input; no positive weight is no data.
 */
export function sharesOf(
  weights: readonly number[],
  total: number,
  decimals: number,
): number[] | Rejection {
  const units = Number(shifted(total, decimals).toPrecision(15));
  if (!Number.isInteger(units) || units > MOST_UNITS) {
    const problem = `${italian(total)} non si può dividere in parti con ${decimals} decimali`;
    return badInput('totale', problem);
  }
  const sum = decimalSum(weights);
  if (sum === 0) return noData('pesi', 'nessun peso');
  return (
    tooLarge(sum) ?? largestRemainder(weights, units).map((share) => shifted(share, -decimals))
  );
}
