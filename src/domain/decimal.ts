/**
 * Sums and roundings as people check them with pen and paper: 0,1 + 0,2 is 0,3. Binary fractions alone give
 * 0,30000000000000004, and a total of weights would miss 100 for no visible reason.
 */

/**
 * Adds numbers without losing what binary addition drops (Knuth's two-sum), then leaves fourteen significant
 * digits of the largest one: below them there is only the noise of binary fractions. 0 for no numbers.
 */
export class DecimalSum {
  private sum = 0;
  private lost = 0;
  private largest = 0;

  add(value: number): void {
    const next = this.sum + value;
    const share = next - this.sum;
    this.lost += this.sum - (next - share) + (value - share);
    this.sum = next;
    const size = value < 0 ? -value : value;
    if (size > this.largest) this.largest = size;
  }

  /** The sum; not a finite number when it is too large for one. */
  get total(): number {
    const total = this.sum + this.lost;
    // Infinity: two-sum has only NaN to tell of what was lost.
    return Number.isFinite(total) ? cleaned(total, this.largest) : this.sum;
  }
}

export function decimalSum(values: Iterable<number>): number {
  const sum = new DecimalSum();
  for (const value of values) sum.add(value);
  return sum.total;
}

const DIGITS = 14;

/** Rounds to the fourteenth significant digit of a number of size `largest`. */
function cleaned(value: number, largest: number): number {
  if (largest >= 1e14) return value;
  let scale = 10 ** (DIGITS - 1);
  for (let limit = 10; largest >= limit; limit *= 10) scale /= 10;
  if (largest < 1) return largest < 1e-8 ? value : Math.round(value * 1e14) / 1e14 + 0;
  return Math.round(value * scale) / scale + 0;
}

/**
 * Rounds to `decimals` (0–10), a half away from zero, as people round: 1,005 to the cent is 1,01 although the
 * nearest binary fraction lies below.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const size = Math.abs(value);
  const scale = 10 ** decimals;
  // Too large to have decimals at all.
  if (size * scale >= 2 ** 52) return value;
  const scaled = size * scale;
  const rounded = Math.round(scaled + scaled * 4 * Number.EPSILON) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Whether a value reaches a limit; the noise of binary fractions does not count: 0,1 + 0,2 reaches 0,3. */
export function atLeast(value: number, limit: number): boolean {
  return value >= limit || limit - value <= 1e-12 * Math.max(Math.abs(value), Math.abs(limit));
}
