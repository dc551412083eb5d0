/**
 * Drafts that survive the closing of the pane and of Excel: the only module that uses @microsoft/office-js-helpers,
 * loaded when first needed. Everything stays in the browser storage of this computer.
 */
import type { Storage } from '@microsoft/office-js-helpers/dist/office.helpers.min.js';
import { joinPanes } from './drafts/openPanes';
import type { Panes } from './drafts/openPanes';

const CONTAINER = 'SchedeObiettivo';

/** A place for drafts. Values are plain data; what is read back must be checked by the caller: it may be old. */
export interface DraftStore {
  /** False where the browser refuses to keep data (blocked third-party storage): drafts last as long as the pane. */
  readonly lasting: boolean;
  /** This pane, by a name that no other has: several panes share one store. */
  readonly pane: string;
  /** Those of these panes that are closed for sure. */
  closedPanes(panes: Iterable<string>): Promise<ReadonlySet<string>>;
  keys(): string[];
  load(key: string): unknown;
  /** False when the draft could not be kept (no storage, or no room left in it). */
  save(key: string, draft: unknown): boolean;
  remove(key: string): void;
}

/** Opens the storage; where there is none, gives one that keeps the drafts in memory and says so. */
export async function openDraftStore(): Promise<DraftStore> {
  const panes = await joinPanes();
  try {
    const helpers = await import('@microsoft/office-js-helpers/dist/office.helpers.min.js');
    const container = `${partition()}${CONTAINER}`;
    const storage = new helpers.Storage<string>(container);
    storage.set('probe', '');
    storage.delete('probe');
    return lastingStore(storage, container, panes);
  } catch {
    return memoryStore(panes);
  }
}

/** On the web one storage can serve Excel under several addresses: Office tells what keeps them apart. */
const partition = (): string =>
  typeof Office === 'undefined' ? '' : (Office.context?.partitionKey ?? '');

/**
 * Drafts are stored as JSON text inside the helper's own JSON: it turns any text that looks like a date into a Date,
 * and what the user types must come back as it was.
 */
function lastingStore(
  storage: Storage<string>,
  container: string,
  { id, closed }: Panes,
): DraftStore {
  const place = `@${container}/`;
  return {
    lasting: true,
    pane: id,
    closedPanes: closed,
    keys() {
      try {
        return storage.keys().map((key) => key.slice(place.length));
      } catch {
        return [];
      }
    },
    load(key) {
      try {
        const text = storage.get(key);
        return typeof text === 'string' ? JSON.parse(text) : null;
      } catch {
        return null;
      }
    },
    save(key, draft) {
      try {
        storage.set(key, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    remove(key) {
      try {
        storage.delete(key);
      } catch {
        // Nothing was there, or the storage has gone: either way no draft is left.
      }
    },
  };
}

function memoryStore({ id, closed }: Panes): DraftStore {
  const drafts = new Map<string, string>();
  return {
    lasting: false,
    pane: id,
    closedPanes: closed,
    keys: () => [...drafts.keys()],
    load: (key) => JSON.parse(drafts.get(key) ?? 'null'),
    save(key, draft) {
      drafts.set(key, JSON.stringify(draft));
      return false;
    },
    remove: (key) => void drafts.delete(key),
  };
}
