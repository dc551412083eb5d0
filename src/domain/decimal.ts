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
  return roundedTo(value, scaleOf(largest, 0));
}

/** What makes whole numbers of the significant digits of a number of this size: fourteen, less `fewer`. */
function scaleOf(largest: number, fewer: number): number | undefined {
  let digits = fewer;
  for (let limit = 10; largest >= limit && digits < SCALES.length; limit *= 10) digits++;
  // Too small for these scales: left as it is.
  return largest < 1e-6 ? undefined : SCALES[digits];
}

function roundedTo(value: number, scale: number | undefined): number {
  // Too large to have decimals.
  if (scale === undefined) return value;
  return Math.round(value * scale) / scale + 0;
}

/** What the noise of a division or a product of numbers that people typed comes to. */
const NOISE = 4e-15;

/** A computed number without the noise of binary fractions: 8,8 / 20 is 0,44. One of more than twelve digits stays. */
export function snapped(value: number): number {
  const near = roundedTo(value, scaleOf(Math.abs(value), 2));
  return Math.abs(near - value) <= NOISE * Math.abs(value) ? near : value;
}

/** A number times 10 to a power, as one moves the point: 70,01 by −2 is 0,7001. */
export function shifted(value: number, power: number): number {
  if (power === 0 || !Number.isFinite(value)) return value;
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
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

/** Two numbers closer than this, in proportion, are compared as they are rounded. */
const CLOSE = 1e-10;
/** Significant digits in which numbers are compared. */
const COMPARED = 12;

/**
 * Whether one number is less than another (negative), equal (0) or greater, once both are rounded to twelve
 * significant digits: 0,1 + 0,2 equals 0,3.
 */
export function compare(one: number, other: number): number {
  const difference = one - other;
  if (Math.abs(difference) > CLOSE * Math.max(Math.abs(one), Math.abs(other))) return difference;
  return Number(one.toPrecision(COMPARED)) - Number(other.toPrecision(COMPARED));
}

/** Whether a value reaches a limit; the noise of binary fractions does not count: 0,1 + 0,2 reaches 0,3. */
export function atLeast(value: number, limit: number): boolean {
  return value >= limit || compare(value, limit) >= 0;
}
