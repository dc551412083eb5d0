/** What a test lets happen between two requests of the add-in: the user acts, or Excel takes its time. */
export class Visits {
  private pending: { left: number; visit: () => unknown }[] = [];
  /** While the user acts: those requests are the user's, no matter to counters, failures and visits. */
  acting = false;
  /** Milliseconds that each request takes at least. */
  latency = 0;

  /** Calls the function before the nth request from now (1: the next one). */
  before(sync: number, visit: () => unknown): void {
    this.pending.push({ left: sync, visit });
  }

  /** What is due before the next request. */
  next(): (() => Promise<void>) | undefined {
    for (const each of this.pending) each.left -= 1;
    const due = this.pending.filter(({ left }) => left <= 0);
    if (due.length === 0) return undefined;
    this.pending = this.pending.filter(({ left }) => left > 0);
    return async () => {
      this.acting = true;
      try {
        for (const { visit } of due) await visit();
      } finally {
        this.acting = false;
      }
    };
  }

  /** Forgets the visits that have not come yet. */
  cancel(): void {
    this.pending = [];
  }

  async takeTime(): Promise<void> {
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
  }
}
