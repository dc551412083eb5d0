/** Whether weights make the total that they must: 100 points, or 100% where they are written as fractions. */
import { italian } from '../cells';
import { DecimalSum, compare, decimalSum, shifted } from '../decimal';
import type { Rejection } from '../rejection';
import { badInput } from '../rejection';
import type { WrittenWeight } from '../weights';

/** Half a cent of a point: totals that differ by less print the same with two decimals. */
const TOLERANCE = 0.005;

/** The refusal of a sum that no number can hold. */
export function tooLarge(sum: number): Rejection | undefined {
  return Number.isFinite(sum) ? undefined : badInput('pesi', 'la somma è troppo grande');
}

/** What a sum of weights lacks to be the total; negative when it exceeds it, 0 when nobody would see the difference. */
export function missingFrom(total: number, sum: number): number {
  const missing = decimalSum([total, -sum]);
  return compare(Math.abs(missing), TOLERANCE) <= 0 ? 0 : missing;
}

/** What weights are written in: points (or coefficients), or fractions that are percentages of the whole. */
export type WeightScale = 'points' | 'percent';

/** "OK", "Somma 90: mancano 10", "Somma 110: 10 di troppo"; in percent "Somma 90%: mancano 10 punti percentuali". */
export function outcome(sum: number, total: number, scale: WeightScale = 'points'): string {
  const isPercent = scale === 'percent';
  const [found, due] = isPercent ? [shifted(sum, 2), shifted(total, 2)] : [sum, total];
  const missing = missingFrom(due, found);
  if (missing === 0) return 'OK';
  const size = Math.abs(missing);
  const unit = isPercent ? (size === 1 ? ' punto percentuale' : ' punti percentuali') : '';
  const rest = `${italian(size)}${unit}`;
  const verb = size === 1 ? 'manca' : 'mancano';
  return `Somma ${italian(found)}${isPercent ? '%' : ''}: ${missing > 0 ? `${verb} ${rest}` : `${rest} di troppo`}`;
}

/** The sum of some weights, and what they are written in. Zeros are as if they were not there. */
export class WeightTotal {
  private readonly bare = new DecimalSum();
  private percents: DecimalSum | undefined;
  /** Of the bare numbers the largest, of all the least, percentages in points. */
  private most = 0;
  private least = Infinity;
  private leastPercent = Infinity;

  /** A weight written as a number alone. */
  addBare(weight: number): void {
    this.bare.add(weight);
    if (weight > this.most) this.most = weight;
    if (weight > 0 && weight < this.least) this.least = weight;
  }

  add({ points, isPercent }: WrittenWeight): void {
    if (!isPercent || points === 0) return this.addBare(points);
    (this.percents ??= new DecimalSum()).add(points);
    if (points < this.leastPercent) this.leastPercent = points;
  }

  /** Whether there is nothing but zeros. */
  get isEmpty(): boolean {
    return this.most === 0 && this.percents === undefined;
  }

  /** Whether there are bare numbers, none above 1: a percentage beside them is a fraction as they are. */
  get isAmongFractions(): boolean {
    return this.most > 0 && this.most <= 1;
  }

  /** The sum, percentages as points or, beside bare fractions, as fractions. */
  sum(isAmongFractions = this.isAmongFractions): number {
    if (this.percents === undefined) return this.bare.total;
    const { total } = this.percents;
    return decimalSum([this.bare.total, isAmongFractions ? shifted(total, -2) : total]);
  }

  /** Fractions are percentages when one of them at least is below 1, or they make 1. */
  get arePercentages(): boolean {
    if (!this.isAmongFractions) return false;
    const least = Math.min(this.least, shifted(this.leastPercent, -2));
    return least < 1 || compare(this.sum(), 1) === 0;
  }
}

/** Total that weights must make where none is given. */
export const WHOLE = 100;

/**
 * The total that weights must make, and what they are written in. `given` is null where no total is given. Fractions
 * are percentages where the total leaves it open: none given, 1 or 100.
 */
export function dueTotal(
  all: WeightTotal,
  given: number | null,
): { total: number; scale: WeightScale } {
  const leavesOpen = given === null || given === 1 || given === WHOLE;
  if (leavesOpen && all.arePercentages) return { total: 1, scale: 'percent' };
  return { total: given ?? WHOLE, scale: 'points' };
}
