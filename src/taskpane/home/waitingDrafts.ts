/** The drafts that the start page offers: those of this workbook, then those of others. */
import { bringHere, draftOfWorkbook, fileName, keptDrafts } from '../drafts/keptDrafts';
import type { DraftKind } from '../drafts/keptDrafts';
import { EDIT_DRAFTS, MEASURES_DRAFTS, OBJECTIVE_DRAFTS, PLAN_DRAFTS } from '../drafts/kinds';
import type { DraftStore } from '../storage';

export interface WaitingDraft {
  /** What it is of, and the screen where that is written. */
  of: 'objective' | 'edit' | 'plan' | 'measures';
  screen: 'objective' | 'edit' | 'plan';
  /** Blank where it has none yet. */
  title: string;
  /** In whose pane it was begun: this workbook, or the name of a file, blank where there is none. */
  from: { isHere: true } | { isHere: false; file: string };
  changed: number;
  key: string;
  /** Makes it the one that its wizard goes on with in this workbook. */
  bringHere(): void;
  remove(): void;
}

export interface WaitingDrafts {
  /** What each wizard goes on with when it opens. */
  here: WaitingDraft[];
  /** The newest first. */
  others: WaitingDraft[];
}

export async function waitingDrafts(store: DraftStore, workbook: string): Promise<WaitingDrafts> {
  const kinds = await Promise.all([
    sorted(store, workbook, OBJECTIVE_DRAFTS, ({ header }) => header.title),
    sorted(store, workbook, EDIT_DRAFTS, ({ title }) => title),
    sorted(store, workbook, PLAN_DRAFTS, ({ fields }) => fields.title.trim() || fields.authority),
    sorted(store, workbook, MEASURES_DRAFTS, () => ''),
  ]);
  return {
    here: kinds.flatMap(({ here }) => here),
    others: kinds.flatMap(({ others }) => others).sort((one, other) => other.changed - one.changed),
  };
}

async function sorted<Draft>(
  store: DraftStore,
  workbook: string,
  kind: DraftKind<Draft> & { name: WaitingDraft['of'] },
  titleOf: (draft: Draft) => string,
): Promise<WaitingDrafts> {
  const own = (await draftOfWorkbook(store, kind, workbook))?.key;
  const all = keptDrafts(store, kind).map((found): WaitingDraft => {
    const { key, draft, changed, pane } = found;
    const isHere = pane === store.pane || (workbook !== '' && found.workbook === workbook);
    return {
      ...{ key, changed, of: kind.name, screen: kind.name === 'measures' ? 'plan' : kind.name },
      ...{ title: titleOf(draft).trim() },
      from: isHere ? { isHere } : { isHere, file: fileName(found.workbook) },
      bringHere: () => bringHere(store, kind, found, workbook),
      remove: () => store.remove(key),
    };
  });
  return {
    here: all.filter(({ key }) => key === own),
    // Changes to an objective belong to its workbook.
    others: all.filter(({ key, of, from }) => key !== own && (of !== 'edit' || from.isHere)),
  };
}
