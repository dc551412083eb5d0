/** Whether the user is writing in a cell: Excel then refuses requests, or keeps those that agreed to wait. */
export class CellEditing {
  private waiting: (() => void)[] = [];
  private editing = false;

  get on(): boolean {
    return this.editing;
  }

  begin(): void {
    this.editing = true;
  }

  end(): void {
    this.editing = false;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resume) => resume());
  }

  /** Resolves when the user has left the cell. */
  ended(): Promise<void> {
    if (!this.editing) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
