/** The writing of what mends a finding: under way, done, or why it could not be. */
import { useRef, useState } from 'react';
import { changesOf } from '../../../templates/fixes';
import type { Write } from '../../../templates/fixes';
import { holdScreen } from '../../commands/paneChannel';
import type { Failure } from '../../failure';
import { useServices } from '../../services';

export interface Mending {
  busy: boolean;
  failure: Failure | null;
  /** Resolves to true when it was written; a second one while the first goes on is refused. */
  write: (writes: readonly Write[]) => Promise<boolean>;
}

export function useMending(): Mending {
  const { applyChanges, explain } = useServices();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef(false);
  const write = async (writes: readonly Write[]) => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setFailure(null);
    const release = holdScreen();
    try {
      await applyChanges(changesOf(writes));
      return true;
    } catch (error) {
      setFailure(explain(error));
      return false;
    } finally {
      release();
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, failure, write };
}
