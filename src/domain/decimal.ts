/**
 * Sums and roundings as people check them with pen and paper: 0,1 + 0,2 is 0,3. Binary fractions alone give
 * 0,30000000000000004, and a total of weights would miss 100 for no visible reason.
 */

/**
 * Adds numbers without losing what binary addition drops (Knuth's two-sum), then leaves fourteen significant
 * digits of the largest part: below them there is only the noise of binary fractions. 0 for no numbers.
 */
export class DecimalSum {
  private sum = 0;
  private lost = 0;
  /** Twice what was taken away: as much was there before, and gave its noise. No branch, as signs may alternate. */
  private negative = 0;

  add(value: number): void {
    const next = this.sum + value;
    const share = next - this.sum;
    this.lost += this.sum - (next - share) + (value - share);
    this.sum = next;
    this.negative += Math.abs(value) - value;
  }

  /** The sum; not a finite number when it is too large for one. */
  get total(): number {
    return totalOf(this.sum, this.lost, this.negative);
  }
}

/** A sum from its parts: what was lost on the way, and twice what was taken away. */
export function totalOf(sum: number, lost: number, negative: number): number {
  const total = sum + lost;
  // Infinity: two-sum has only NaN to tell of what was lost.
  if (!Number.isFinite(total)) return sum;
  return cleaned(total, Math.max(Math.abs(total), negative));
}

export function decimalSum(values: Iterable<number>): number {
  const sum = new DecimalSum();
  for (const value of values) sum.add(value);
  return sum.total;
}

const SCALES = [1e13, 1e12, 1e11, 1e10, 1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1e3, 1e2, 1e1, 1] as const;

/** Rounds to the fourteenth significant digit of a number of size `largest`. */
function cleaned(value: number, largest: number): number {
  let digits = 0;
  for (let limit = 10; largest >= limit && digits < SCALES.length; limit *= 10) digits++;
  const scale = SCALES[digits];
  // Too large to have decimals, or too small for this scale: left as it is.
  if (scale === undefined || largest < 1e-6) return value;
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
