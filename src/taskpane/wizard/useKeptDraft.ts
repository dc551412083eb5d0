/** The keeping of a wizard's draft: saved shortly after each change, and at once when the pane goes away. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftStore } from '../storage';

/** Long enough that a word is one write, short enough that nothing is lost. */
const PAUSE = 400;

export interface KeptDraft {
  /** False once the store has refused to keep the draft. */
  kept: boolean;
  /** Forgets the draft for good, once it has been written; later changes are kept again. */
  forget: () => void;
}

/** `initial` is what the store already has, or an untouched draft; a draft that is untouched again is not kept. */
export function useKeptDraft<Draft>(
  { key, store, initial }: { key: string; store: DraftStore; initial: Draft },
  draft: Draft,
  isUntouched: (draft: Draft) => boolean,
): KeptDraft {
  const [kept, setKept] = useState(store.lasting);
  const saved = useRef(initial);
  const latest = useRef(initial);

  const save = useCallback(() => {
    const current = latest.current;
    if (current === saved.current) return;
    saved.current = current;
    if (isUntouched(current)) store.remove(key);
    else setKept(store.save(key, current));
  }, [key, store, isUntouched]);

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
    saved.current = latest.current;
    store.remove(key);
  }, [key, store]);

  return { kept, forget };
}
