/** Weights as shares in whole numbers that add up exactly, as seats are given to parties. */

/**
 * `units` shared out in proportion to `weights` (not negative, one at least positive, with a finite sum): each share is
 * rounded down, and what is missing goes one by one to the largest remainders, of equal ones to the first.
 */
export function largestRemainder(weights: readonly number[], units: number): number[] {
  // In whole numbers: of the remainders of fractions one that equals another would come out the larger.
  const parts = wholeParts(weights);
  const sum = parts.reduce((one, other) => one + other, 0n);
  const exact = parts.map((part) => part * BigInt(units));
  const shares = exact.map((share) => Number(share / sum));
  const missing = units - shares.reduce((one, other) => one + other, 0);
  // Computed weights, such as =1/3, carry the noise of their last digit: that does not make a remainder larger.
  const scale = BigInt(Math.floor(Math.min(1e9, 1e13 / units)));
  // Of equal remainders the first stays the first.
  const order = exact
    .map((share, index) => ({ index, rest: Number(((share % sum) * scale + sum / 2n) / sum) }))
    .sort((one, other) => other.rest - one.rest);
  for (const { index } of order.slice(0, missing)) shares[index]! += 1;
  return shares;
}

/** Numbers, to the fifteen digits that Excel keeps, as multiples of one unit: 12,5 and 7 as 125 and 70. */
function wholeParts(numbers: readonly number[]): bigint[] {
  const written = numbers.map((number) => number.toExponential(14).split('e'));
  const exponents = written.map(([, exponent]) => Number(exponent));
  const least = exponents.reduce((one, other) => Math.min(one, other), 0);
  return written.map(
    ([mantissa], index) =>
      BigInt(mantissa!.replace('.', '')) * 10n ** BigInt(exponents[index]! - least),
  );
}
