/** What the rows of the check need to settle what they tell: the book that was read, and what was settled since. */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Book } from '../../../domain/book';
import type { AnyFinding } from '../../../domain/rules';
import { useServices } from '../../services';
import type { LastAction } from '../../services';

/** What has been done about a finding since the reading. */
export type Settled = 'mended' | 'waived' | 'unwaived';

export interface Fixes {
  book: Book;
  settledAs: (finding: AnyFinding) => Settled | null;
  /** They have been settled, in one step. */
  settle: (findings: readonly AnyFinding[], as: Settled) => void;
}

const FixesContext = createContext<Fixes | null>(null);

export const FixesProvider = FixesContext.Provider;

/** Null where nothing can be mended: what is told is not there any more. */
export const useFixes = (): Fixes | null => useContext(FixesContext);

interface SettledStep {
  findings: readonly AnyFinding[];
  as: Settled;
  /** What Annulla would take back. */
  action: LastAction | null;
}

export function useFixesOf(book: Book): Fixes {
  const { undoing, onUndone } = useServices();
  const [steps, setSteps] = useState<readonly SettledStep[]>([]);
  // Another reading tells by itself what is left.
  useEffect(() => setSteps([]), [book]);
  // What came later and was taken back instead leaves them settled.
  useEffect(
    () => onUndone((undone) => setSteps((all) => all.filter(({ action }) => action !== undone))),
    [onUndone],
  );
  return useMemo(() => {
    const done = new Map(
      steps.flatMap(({ findings, as }) => findings.map((finding) => [finding, as] as const)),
    );
    return {
      book,
      settledAs: (finding) => done.get(finding) ?? null,
      settle: (findings, as) =>
        setSteps((before) => [...before, { findings, as, action: undoing.last() }]),
    };
  }, [book, steps, undoing]);
}
