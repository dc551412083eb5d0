/**
 * Which panes of this browser are open, each with a workbook of its own: a draft that one of them is writing is not
 * taken up by another. Each pane holds a lock as long as its page lives; the browser frees it however the page ends.
 */
export interface Panes {
  /** This pane. */
  readonly id: string;
  /** Those of these that are closed for sure: none where the browser cannot tell. */
  closed(panes: Iterable<string>): Promise<ReadonlySet<string>>;
}

const PREFIX = 'SchedeObiettivo/';

export async function joinPanes(): Promise<Panes> {
  const id = crypto.randomUUID();
  const { locks } = navigator as { locks?: LockManager };
  if (locks === undefined) return { id, closed: async () => new Set() };
  await new Promise<void>((resolve) => {
    const untilTheEnd = () => {
      resolve();
      return new Promise<never>(() => {});
    };
    locks.request(PREFIX + id, untilTheEnd).catch(() => resolve());
  });
  return {
    id,
    async closed(panes) {
      const asked = [...new Set(panes)];
      const free = await Promise.all(asked.map((pane) => isFree(locks, PREFIX + pane)));
      return new Set(asked.filter((_, index) => free[index]));
    },
  };
}

/**
 * Tried rather than looked up: Firefox does not let a frame of another site, as the pane is in Excel on the web, see the
 * locks that are held. Shared, so that two who try at once do not take each other for the holder.
 */
const isFree = (locks: LockManager, name: string): Promise<boolean> =>
  locks
    .request(name, { ifAvailable: true, mode: 'shared' }, (lock) => lock !== null)
    .catch(() => false);
