/** The two sums of a weighted mean. */
import { isFiniteNumber } from '../cells';
import { totalOf } from '../decimal';

/** A range of cells, by rows. */
export interface CellRows {
  readonly rows: number;
  readonly columns: number;
  row(index: number): readonly unknown[];
}

/** Σ weight·value and Σ weight, as `DecimalSum` makes them; in one loop, as there may be a million rows. */
export class WeightedSum {
  private products = 0;
  private productsLost = 0;
  private productsNegative = 0;
  private weights = 0;
  private weightsLost = 0;
  private weightsNegative = 0;

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

  /**
   * Adds the rows from `from` on as long as they hold two plain numbers, the weight positive, as nearly all do; the
   * first that needs a closer look is the result. Ranges of different shapes need one throughout.
   */
  addPlainRows(values: CellRows, weights: CellRows, from: number): number {
    const { rows, columns } = weights;
    if (values.columns !== columns || columns === 0) return from;
    // Kept in variables while the loop runs: it takes hardly longer than one over bare numbers.
    let { products, productsLost, productsNegative, weights: sum, weightsLost } = this;
    let column = from === 0 ? 0 : from % columns;
    let row = (from - column) / columns;
    plainRows: for (; row < rows; row++, column = 0) {
      const valueRow = values.row(row);
      const weightRow = weights.row(row);
      for (; column < columns; column++) {
        const weight = weightRow[column];
        const value = valueRow[column];
        if (!isFiniteNumber(weight) || weight <= 0 || !isFiniteNumber(value)) break plainRows;
        const product = value * weight;
        let next = products + product;
        let share = next - products;
        productsLost += products - (next - share) + (product - share);
        products = next;
        productsNegative += Math.abs(product) - product;
        next = sum + weight;
        share = next - sum;
        weightsLost += sum - (next - share) + (weight - share);
        sum = next;
      }
    }
    this.products = products;
    this.productsLost = productsLost;
    this.productsNegative = productsNegative;
    this.weights = sum;
    this.weightsLost = weightsLost;
    return row * columns + column;
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
