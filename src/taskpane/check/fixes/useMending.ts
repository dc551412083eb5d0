/** The writing of what mends or waives a finding: under way, or why it could not be. */
import { useRef, useState } from 'react';
import { holdScreen } from '../../commands/paneChannel';
import type { Failure } from '../../failure';
import { useServices } from '../../services';

export interface Mending {
  busy: boolean;
  failure: Failure | null;
  /** Resolves to true when it was written; a second one while the first goes on is refused. */
  write: (job: () => Promise<unknown>) => Promise<boolean>;
}

export function useMending(): Mending {
  const { explain } = useServices();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef(false);
  const write = async (job: () => Promise<unknown>) => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setFailure(null);
    const release = holdScreen();
    try {
      await job();
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
