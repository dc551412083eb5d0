/** The two sums of a weighted mean. */
import { totalOf } from '../decimal';

/** Σ weight·value and Σ weight, as `DecimalSum` makes them; in one loop, as there may be a million rows. */
export class WeightedSum {
  protected products = 0;
  protected productsLost = 0;
  protected productsNegative = 0;
  protected weights = 0;
  protected weightsLost = 0;
  protected weightsNegative = 0;

  add(value: number, weight: number): void {
    const product = value * weight;
    let next = this.products + product;
    let share = next - this.products;
    this.productsLost += this.products - (next - share) + (product - share);
    this.products = next;
    this.productsNegative += Math.abs(product) - product;
    next = this.weights + weight;
    share = next - this.weights;
    this.weightsLost += this.weights - (next - share) + (weight - share);
    this.weights = next;
    this.weightsNegative += Math.abs(weight) - weight;
  }

  /** Whether weights were taken away: a sum of 0 then does not mean that nothing was added. */
  get hasCancelled(): boolean {
    return this.weightsNegative > 0;
  }

  /** Σ weight. */
  get weight(): number {
    return totalOf(this.weights, this.weightsLost, this.weightsNegative);
  }

  /** Σ weight·value. */
  get product(): number {
    return totalOf(this.products, this.productsLost, this.productsNegative);
  }
}
