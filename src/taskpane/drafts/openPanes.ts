/**
 * Which panes of this browser are open, each with a workbook of its own: a draft that one of them is writing is not
 * taken up by another. Each pane holds a lock as long as its page lives; the browser frees it however the page ends.
 */
export interface Panes {
  /** This pane. */
  readonly id: string;
  /** Those that are open now; empty where the browser cannot tell. */
  open(): Promise<ReadonlySet<string>>;
}

const PREFIX = 'SchedeObiettivo/';

export async function joinPanes(): Promise<Panes> {
  const id = crypto.randomUUID();
  const { locks } = navigator as { locks?: LockManager };
  if (locks === undefined) return { id, open: async () => new Set() };
  await new Promise<void>((resolve) => {
    const untilTheEnd = () => {
      resolve();
      return new Promise<never>(() => {});
    };
    locks.request(PREFIX + id, untilTheEnd).catch(() => resolve());
  });
  return {
    id,
    async open() {
      const { held = [] } = await locks.query().catch((): LockManagerSnapshot => ({}));
      const names = held.map(({ name = '' }) => name).filter((name) => name.startsWith(PREFIX));
      return new Set(names.map((name) => name.slice(PREFIX.length)));
    },
  };
}
