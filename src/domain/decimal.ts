/**
 * Sums as people check them with pen and paper: 0,1 + 0,2 is 0,3. Binary fractions alone give
 * 0,30000000000000004, and a total of weights would miss 100 for no visible reason.
 */

/**
 * Sum of numbers, exact to fourteen significant digits of the largest one: compensated addition
 * (Neumaier), then rounding where only the noise of binary fractions is left. 0 for no numbers.
 */
export function decimalSum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  let largest = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    largest = Math.max(largest, Math.abs(value));
  }
  const total = sum + lost;
  if (largest === 0 || !Number.isFinite(total)) return total;
  const decimals = 14 - Math.floor(Math.log10(largest));
  const rounded = decimals < 0 || decimals > 100 ? total : Number(total.toFixed(decimals));
  return Number(rounded.toPrecision(15)) || 0;
}
