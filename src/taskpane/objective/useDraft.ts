/** The wizard's draft and its keeping: saved shortly after each change, and at once when the pane goes away. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Dispatch } from 'react';
import type { DraftStore } from '../storage';
import { DRAFT_KEY, isUntouched } from './draft';
import type { Draft } from './draft';
import { draftReducer } from './reducer';
import type { DraftAction } from './reducer';

/** Long enough that a word is one write, short enough that nothing is lost. */
const PAUSE = 400;

export interface KeptDraft {
  draft: Draft;
  dispatch: Dispatch<DraftAction>;
  /** False once the store has refused to keep the draft. */
  kept: boolean;
  /** Forgets the draft for good, once its sheet has been made; later changes are kept again. */
  forget: () => void;
}

export function useDraft(initial: Draft, store: DraftStore): KeptDraft {
  const [draft, dispatch] = useReducer(draftReducer, initial);
  const [kept, setKept] = useState(store.lasting);
  const saved = useRef(initial);
  const latest = useRef(initial);

  const save = useCallback(() => {
    const current = latest.current;
    if (current === saved.current) return;
    saved.current = current;
    if (isUntouched(current)) store.remove(DRAFT_KEY);
    else setKept(store.save(DRAFT_KEY, current));
  }, [store]);

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
    store.remove(DRAFT_KEY);
  }, [store]);

  return { draft, dispatch, kept, forget };
}
