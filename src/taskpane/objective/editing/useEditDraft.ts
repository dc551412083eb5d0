/** The changes to an objective that were left unfinished in this workbook. */
import { useEffect, useState } from 'react';
import { draftOfWorkbook, newKey, takeUp } from '../../drafts/keptDrafts';
import { EDIT_DRAFTS } from '../../drafts/kinds';
import type { OpenedDraft } from '../../drafts/openDraft';
import { useServices } from '../../services';
import { isOf, isUnchangedSince } from './editDraft';
import type { EditDraft } from './editDraft';
import type { EditJob } from './jobs';

export interface OpenedEdit {
  opened: OpenedDraft<EditDraft>;
  /** Forgets changes that were begun on what the sheet no longer says; undefined where there are none. */
  discardStale?: () => void;
}

/** Null until the storage has been looked at. */
export function useEditDraft(job: EditJob | undefined): OpenedEdit | null {
  const { openDrafts, workbookAddress } = useServices();
  const [found, setFound] = useState<(OpenedEdit & { job: EditJob }) | null>(null);
  useEffect(() => {
    if (!job?.own) return undefined;
    const { own, draft } = job;
    let shown = true;
    const open = async (): Promise<OpenedEdit> => {
      const store = await openDrafts();
      const workbook = workbookAddress();
      const fresh: EditDraft = {
        ...{ key: own.key, sheet: own.sheet, title: own.objective.title },
        ...{ opening: draft, draft },
      };
      const opened = { store, kind: EDIT_DRAFTS, key: newKey(EDIT_DRAFTS), initial: fresh };
      const kept = await draftOfWorkbook(store, EDIT_DRAFTS, workbook, (each) => isOf(each, own));
      if (!kept) return { opened: { ...opened, resumed: false } };
      if (!isUnchangedSince(kept.draft, draft))
        return {
          opened: { ...opened, resumed: false },
          discardStale: () => store.remove(kept.key),
        };
      const { key } = await takeUp(store, EDIT_DRAFTS, workbook, (each) => isOf(each, own));
      const resumed = { ...kept.draft.draft, plan: draft.plan };
      return { opened: { ...opened, key, initial: { ...fresh, draft: resumed }, resumed: true } };
    };
    void open().then((result) => {
      if (shown) setFound({ ...result, job });
    });
    return () => {
      shown = false;
    };
  }, [job, openDrafts, workbookAddress]);
  return found?.job === job ? found : null;
}

/** The newest of those that wait in this workbook. */
export function useWaitingEdit(): EditDraft | null {
  const { openDrafts, workbookAddress } = useServices();
  const [waiting, setWaiting] = useState<EditDraft | null>(null);
  useEffect(() => {
    let shown = true;
    void openDrafts()
      .then((store) => draftOfWorkbook(store, EDIT_DRAFTS, workbookAddress()))
      .then((found) => {
        if (shown && found) setWaiting(found.draft);
      });
    return () => {
      shown = false;
    };
  }, [openDrafts, workbookAddress]);
  return waiting;
}
