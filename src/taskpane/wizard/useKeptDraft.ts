/** The keeping of a wizard's draft: saved shortly after each change, and at once when the pane goes away. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey, saveDraft } from '../drafts/keptDrafts';
import type { OpenedDraft } from '../drafts/openDraft';
import { useServices } from '../services';

/** Long enough that a word is one write, short enough that nothing is lost. */
const PAUSE = 400;

export interface KeptDraft {
  /** False once the store has refused to keep the draft. */
  kept: boolean;
  /** Forgets the draft; later changes are kept again. What this gives keeps it again as it was. */
  forget: () => () => void;
  /** Another draft is begun, which has a key of its own: what becomes of the one before is no longer this one's. */
  renew: () => void;
}

/** A draft that is untouched again is not kept. */
export function useKeptDraft<Draft>(
  { store, kind, key: first, initial }: OpenedDraft<Draft>,
  draft: Draft,
): KeptDraft {
  const { workbookAddress } = useServices();
  const [kept, setKept] = useState(store.lasting);
  const key = useRef(first);
  const saved = useRef(initial);
  const latest = useRef(initial);

  const write = useCallback(
    (where: string, what: Draft) =>
      setKept(saveDraft(store, { key: where, draft: what, workbook: workbookAddress() })),
    [store, workbookAddress],
  );

  const save = useCallback(() => {
    const current = latest.current;
    if (current === saved.current) return;
    saved.current = current;
    if (kind.isUntouched(current)) store.remove(key.current);
    else write(key.current, current);
  }, [store, kind, write]);

  useEffect(() => {
    latest.current = draft;
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, save]);

  useEffect(() => {
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  const forget = useCallback(() => {
    const [where, what] = [key.current, latest.current];
    saved.current = what;
    store.remove(where);
    return () => write(where, what);
  }, [store, write]);

  const renew = useCallback(() => {
    saved.current = latest.current;
    key.current = newKey(kind);
  }, [kind]);

  return { kept, forget, renew };
}
