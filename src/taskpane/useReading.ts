/** A reading of the workbook, as a screen shows it: asked for, under way, what came of it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { whileReading } from './failure';
import type { Failure } from './failure';
import { useServices } from './services';

export type ReadingState<Result> =
  | { phase: 'idle' }
  | { phase: 'reading' }
  | { phase: 'done'; result: Result }
  | { phase: 'failed'; failure: Failure };

/** A second reading while the first goes on is refused; an answer that comes after the screen has gone is dropped. */
export function useReading<Result>(
  reading: () => Promise<Result>,
): [ReadingState<Result>, () => void] {
  const { explain } = useServices();
  const [state, setState] = useState<ReadingState<Result>>({ phase: 'idle' });
  const shown = useRef(true);
  const busy = useRef(false);

  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  const read = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setState({ phase: 'reading' });
    const next = await reading().then(
      (result): ReadingState<Result> => ({ phase: 'done', result }),
      (error: unknown): ReadingState<Result> => ({
        phase: 'failed',
        failure: whileReading(explain(error)),
      }),
    );
    busy.current = false;
    if (shown.current) setState(next);
  }, [reading, explain]);
  return [state, useCallback(() => void read(), [read])];
}
