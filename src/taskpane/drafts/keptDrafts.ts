/**
 * The drafts of this computer. Several workbooks can be open at once, each with its pane, and all panes share one
 * storage: so each draft has a key of its own, which only the wizard that writes it saves and removes, and tells which
 * workbook it belongs to.
 */
import type { DraftStore } from '../storage';

/** What a wizard makes of what it finds in the storage. */
export interface DraftKind<Draft> {
  /** Keys are this name and a random part; the name alone was the one key that there was before. */
  readonly name: 'objective' | 'plan' | 'measures' | 'monitoring' | 'edit';
  /** Null for what is no draft. */
  read(stored: unknown): Draft | null;
  isUntouched(draft: Draft): boolean;
}

export interface KeptDraft<Draft> {
  key: string;
  draft: Draft;
  /** The address of the workbook; blank where that has none yet, or nobody told. */
  workbook: string;
  /** When it was last written, in milliseconds. */
  changed: number;
  /** The pane that wrote it. */
  pane: string;
}

export const newKey = ({ name }: Pick<DraftKind<unknown>, 'name'>): string =>
  `${name}/${crypto.randomUUID()}`;

/** False when it could not be kept. */
export function saveDraft(
  store: DraftStore,
  { key, ...record }: Pick<KeptDraft<unknown>, 'key' | 'draft' | 'workbook'>,
): boolean {
  return store.save(key, { ...record, changed: Date.now(), pane: store.pane });
}

/** Every draft of a kind that is worth offering, whatever its workbook; the newest first. */
export function keptDrafts<Draft>(store: DraftStore, kind: DraftKind<Draft>): KeptDraft<Draft>[] {
  return store
    .keys()
    .filter((key) => key === kind.name || key.startsWith(`${kind.name}/`))
    .flatMap((key) => readRecord(key, store.load(key), kind) ?? [])
    .filter(({ draft }) => !kind.isUntouched(draft))
    .sort((one, other) => other.changed - one.changed);
}

function readRecord<Draft>(
  key: string,
  stored: unknown,
  kind: DraftKind<Draft>,
): KeptDraft<Draft> | null {
  if (key === kind.name) {
    const draft = kind.read(stored);
    return draft && { key, draft, workbook: '', changed: 0, pane: '' };
  }
  if (typeof stored !== 'object' || stored === null) return null;
  const { draft: written, workbook, changed, pane } = stored as Record<string, unknown>;
  const draft = kind.read(written);
  const isSound =
    typeof workbook === 'string' && Number.isFinite(changed) && typeof pane === 'string';
  return draft && isSound ? { key, draft, workbook, changed: changed as number, pane } : null;
}

/**
 * The draft that a wizard goes on with by itself: the newest that this very pane has written, or of the same workbook
 * once the pane that wrote it is closed. Workbooks without an address cannot be told from each other: a new one goes on
 * with what another left behind, and the wizard says so, but not with what an open pane is writing. A draft without an
 * address is never taken up by a workbook that has one: it could belong to any. The start page offers it.
 */
export async function draftOfWorkbook<Draft>(
  store: DraftStore,
  kind: DraftKind<Draft>,
  workbook: string,
  isWanted: (draft: Draft) => boolean = () => true,
): Promise<KeptDraft<Draft> | null> {
  const closed = await store.closedPanes(keptDrafts(store, kind).map(({ pane }) => pane));
  const isOurs = (each: KeptDraft<Draft>) =>
    isWanted(each.draft) &&
    (each.pane === store.pane || (each.workbook === workbook && closed.has(each.pane)));
  return keptDrafts(store, kind).find(isOurs) ?? null;
}

/** The key of a wizard that opens, and the draft that it goes on with: moved there, so that nobody else removes it. */
export async function takeUp<Draft>(
  store: DraftStore,
  kind: DraftKind<Draft>,
  workbook: string,
  isWanted?: (draft: Draft) => boolean,
): Promise<{ key: string; draft: Draft | null }> {
  const found = await draftOfWorkbook(store, kind, workbook, isWanted);
  if (found === null) return { key: newKey(kind), draft: null };
  return { key: move(store, kind, { ...found, workbook }), draft: found.draft };
}

/** Makes a draft of another workbook the newest of this one: the next wizard that opens goes on with it. */
export function bringHere<Draft>(
  store: DraftStore,
  kind: DraftKind<Draft>,
  found: KeptDraft<Draft>,
  workbook: string,
): void {
  move(store, kind, { ...found, workbook, changed: Date.now() });
}

/** Stays where it is when there is no room for it elsewhere. */
function move<Draft>(store: DraftStore, kind: DraftKind<Draft>, found: KeptDraft<Draft>): string {
  const { key: before, ...record } = found;
  const key = newKey(kind);
  store.save(key, { ...record, pane: store.pane });
  if (store.load(key) === null) return before;
  store.remove(before);
  return key;
}

/** The name of a workbook's file, as its user knows it; blank where the workbook has no address. */
export function fileName(workbook: string): string {
  const isOnline = /^https?:/i.test(workbook);
  const path = isOnline ? workbook.replace(/[?#].*$/, '') : workbook;
  const last = path.split(/[\\/]/).at(-1) ?? '';
  if (!isOnline) return last;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
