/** What the requests so far amount to. The library's own clean-up requests are not counted. */
export class Counters {
  syncs = 0;
  actions = 0;
  /** Bytes of all requests, UTF-8. */
  bytes = 0;
  largestRequest = 0;
  largestResponse = 0;

  count(actions: number, bytes: number): void {
    this.syncs += 1;
    this.actions += actions;
    this.bytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  reset(): void {
    this.syncs = this.actions = this.bytes = this.largestRequest = this.largestResponse = 0;
  }
}
