/** How many requests the answer of a custom function takes: that which wrote, and one more. */
const REQUESTS = 2;

/**
 * An Excel whose custom functions answer later than the request that wrote: meanwhile their cells show #BUSY!, whatever
 * they showed before.
 */
export class LateAnswers {
  private request = 0;
  private written = -Infinity;

  /** A request begins. */
  next(): void {
    this.request += 1;
  }

  /** Cells were written: whatever depends on them is computed again. */
  wrote(): void {
    this.written = this.request;
  }

  get areComing(): boolean {
    return this.request - this.written < REQUESTS;
  }
}
