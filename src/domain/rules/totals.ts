/** The total of the parts of a whole, in points of 100: parts written as fractions of one are points too. */
import { decimalSum, roundHalfAway } from '../decimal';
import { missingFrom } from '../scoring/weightTotal';

const WHOLE = 100;

/** "30 %" and "70 %" are 0,3 and 0,7 in their cells: fractions, where none is above 1 and not all are whole. */
const areFractions = (weights: readonly number[]): boolean =>
  weights.every((weight) => weight <= 1) && weights.some((weight) => weight > 0 && weight < 1);

/** The total, and what it lacks to be 100: negative where it is too much. */
export function totalOf(weights: readonly number[]): { total: number; missing: number } {
  const scale = areFractions(weights) ? WHOLE : 1;
  const total = roundHalfAway(decimalSum(weights) * scale, 10);
  return { total, missing: missingFrom(WHOLE, total) };
}
