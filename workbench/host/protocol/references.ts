/** An object with its type, of which nobody here asks more than the name. */
export interface KeptRef {
  readonly type: { readonly name: string };
  readonly target: unknown;
}

/** Objects that outlive the request in which they were found, by the id that the library was given. */
export class References {
  private readonly kept = new Map<string, KeptRef>();
  private next = 1;

  keep(ref: KeptRef): string {
    const id = `riferimento-${this.next++}`;
    this.kept.set(id, ref);
    return id;
  }

  get(id: string): KeptRef | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get size(): number {
    return this.kept.size;
  }

  /** The objects kept, for whoever moves them when rows and columns are inserted or deleted. */
  values(): Iterable<KeptRef> {
    return this.kept.values();
  }
}
