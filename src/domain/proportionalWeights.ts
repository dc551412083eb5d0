/** Weights brought to a total in proportion, with as many decimals as they have. */
import { roundHalfAway } from './decimal';
import { largestRemainder } from './scoring/largestRemainder';

/** Beyond, nobody reads a weight. */
const MOST_DECIMALS = 2;

const decimalsOf = (weight: number): number =>
  [0, 1].find((decimals) => roundHalfAway(weight, decimals) === weight) ?? MOST_DECIMALS;

/** Not negative, one at least positive; the sum is exactly the total. */
export function proportionalWeights(weights: readonly number[], total: number): number[] {
  const decimals = Math.max(decimalsOf(total), ...weights.map(decimalsOf));
  const scale = 10 ** decimals;
  const units = Math.round(total * scale);
  return largestRemainder(weights, units).map((share) => roundHalfAway(share / scale, decimals));
}
