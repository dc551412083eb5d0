import type { PaneServices } from '../services';
import type { DraftStore } from '../storage';
import { takeUp } from './keptDrafts';
import type { DraftKind } from './keptDrafts';

/** The draft of a wizard that opens. */
export interface OpenedDraft<Draft> {
  store: DraftStore;
  kind: DraftKind<Draft>;
  key: string;
  /** What the store has, or an untouched draft. */
  initial: Draft;
  /** Whether `initial` is a draft from before. */
  resumed: boolean;
}

/** Takes up the draft of this workbook, or begins with a fresh one. */
export async function openDraft<Draft>(
  { openDrafts, workbookAddress }: Pick<PaneServices, 'openDrafts' | 'workbookAddress'>,
  kind: DraftKind<Draft>,
  fresh: Draft,
): Promise<OpenedDraft<Draft>> {
  const store = await openDrafts();
  const { key, draft } = await takeUp(store, kind, workbookAddress());
  return { store, kind, key, initial: draft ?? fresh, resumed: draft !== null };
}
