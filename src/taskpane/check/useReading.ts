/** The reading of the plan, as the screen shows it: asked for, under way, what came of it. */
import { useEffect, useRef, useState } from 'react';
import { whileReading } from '../failure';
import type { Failure } from '../failure';
import { useServices } from '../services';
import type { WorkbookPlan } from '../services';

export type ReadingState =
  | { phase: 'idle' }
  | { phase: 'reading' }
  | { phase: 'done'; plan: WorkbookPlan }
  | { phase: 'failed'; failure: Failure };

/** A second reading while the first goes on is refused; an answer that comes after the screen has gone is dropped. */
export function useReading(): [ReadingState, () => void] {
  const { readPlan, explain } = useServices();
  const [state, setState] = useState<ReadingState>({ phase: 'idle' });
  const shown = useRef(true);
  const busy = useRef(false);

  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  const read = async () => {
    if (busy.current) return;
    busy.current = true;
    setState({ phase: 'reading' });
    const next = await readPlan().then(
      (plan): ReadingState => ({ phase: 'done', plan }),
      (error: unknown): ReadingState => ({
        phase: 'failed',
        failure: whileReading(explain(error)),
      }),
    );
    busy.current = false;
    if (shown.current) setState(next);
  };
  return [state, () => void read()];
}
