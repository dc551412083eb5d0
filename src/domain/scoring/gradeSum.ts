/** The sums of a weighted mean of grades, and what tells whether they can be one. */
import { isFiniteNumber } from '../cells';
import { DecimalSum, decimalSum } from '../decimal';
import { WeightedSum } from './weightedSum';

/** A range of cells, by rows. */
export interface CellRows {
  readonly rows: number;
  readonly columns: number;
  row(index: number): readonly unknown[];
}

/** Σ weight·grade and Σ weight, with the extremes of the grades; rows without weight are left to the caller. */
export class GradeSum extends WeightedSum {
  /** The largest and the least grade, and the least above 0. */
  most = -Infinity;
  least = Infinity;
  leastPositive = Infinity;
  mostWeight = 0;
  private unmeasured: DecimalSum | undefined;

  override add(grade: number, weight: number): void {
    super.add(grade, weight);
    if (grade > this.most) this.most = grade;
    if (grade < this.least) this.least = grade;
    if (grade > 0 && grade < this.leastPositive) this.leastPositive = grade;
    if (weight > this.mostWeight) this.mostWeight = weight;
  }

  /** A row whose grade is not there: its weight counts in the total alone. */
  addUnmeasured(weight: number): void {
    (this.unmeasured ??= new DecimalSum()).add(weight);
    if (weight > this.mostWeight) this.mostWeight = weight;
  }

  /** Σ weight of all rows, measured or not. */
  get total(): number {
    return this.unmeasured ? decimalSum([this.weight, this.unmeasured.total]) : this.weight;
  }

  /**
   * Adds the rows from `from` on as long as they hold two plain numbers, the weight positive, as nearly all do; the
   * first that needs a closer look is the result. Ranges of different shapes need one throughout. The least grade and
   * the largest weight are not looked for: who needs them adds the rows one by one.
   */
  addPlainRows(grades: CellRows, weights: CellRows, from: number): number {
    const { rows, columns } = weights;
    if (grades.columns !== columns || columns === 0) return from;
    // Kept in variables while the loop runs: it takes hardly longer than one over bare numbers.
    let { products, productsLost, productsNegative, weights: sum, weightsLost } = this;
    let { most, leastPositive } = this;
    let column = from === 0 ? 0 : from % columns;
    let row = (from - column) / columns;
    plainRows: for (; row < rows; row++, column = 0) {
      const gradeRow = grades.row(row);
      const weightRow = weights.row(row);
      for (; column < columns; column++) {
        const weight = weightRow[column];
        const grade = gradeRow[column];
        if (!isFiniteNumber(weight) || weight <= 0 || !isFiniteNumber(grade)) break plainRows;
        const product = grade * weight;
        let next = products + product;
        let share = next - products;
        productsLost += products - (next - share) + (product - share);
        products = next;
        productsNegative += Math.abs(product) - product;
        next = sum + weight;
        share = next - sum;
        weightsLost += sum - (next - share) + (weight - share);
        sum = next;
        if (grade > most) most = grade;
        if (grade < leastPositive && grade > 0) leastPositive = grade;
      }
    }
    this.products = products;
    this.productsLost = productsLost;
    this.productsNegative = productsNegative;
    this.weights = sum;
    this.weightsLost = weightsLost;
    this.most = most;
    this.leastPositive = leastPositive;
    return row * columns + column;
  }
}
