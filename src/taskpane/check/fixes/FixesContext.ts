/** What the rows of the check need to mend what they tell: the book that was read, and what has been mended since. */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Book } from '../../../domain/book';
import type { AnyFinding } from '../../../domain/rules';
import { useServices } from '../../services';

export interface Fixes {
  book: Book;
  isMended: (finding: AnyFinding) => boolean;
  /** They have been mended, in one step. */
  mended: (findings: readonly AnyFinding[]) => void;
}

const FixesContext = createContext<Fixes | null>(null);

export const FixesProvider = FixesContext.Provider;

/** Null where nothing can be mended: what is told is not there any more. */
export const useFixes = (): Fixes | null => useContext(FixesContext);

export function useFixesOf(book: Book): Fixes {
  const { onUndone } = useServices();
  const [steps, setSteps] = useState<readonly (readonly AnyFinding[])[]>([]);
  // Another reading tells by itself what is left.
  useEffect(() => setSteps([]), [book]);
  useEffect(() => onUndone(() => setSteps((before) => before.slice(0, -1))), [onUndone]);
  return useMemo(() => {
    const done = new Set(steps.flat());
    return {
      book,
      isMended: (finding) => done.has(finding),
      mended: (findings) => setSteps((before) => [...before, findings]),
    };
  }, [book, steps]);
}
