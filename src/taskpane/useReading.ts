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

const STOPPED: Failure = { kind: 'readingStopped', details: 'reading', leftBehind: [] };

/**
 * The state of the reading, what begins one, and what ends the wait for it. A second reading while the first goes on
 * is refused; an answer that comes after the screen has gone, or after the user has stopped waiting, is dropped.
 */
export function useReading<Result>(
  reading: () => Promise<Result>,
): [state: ReadingState<Result>, read: () => void, stop: () => void] {
  const { explain } = useServices();
  const [state, setState] = useState<ReadingState<Result>>({ phase: 'idle' });
  /** The reading that the screen waits for. */
  const awaited = useRef<symbol | null>(null);

  useEffect(
    () => () => {
      awaited.current = null;
    },
    [],
  );

  const read = useCallback(async () => {
    if (awaited.current !== null) return;
    const current = Symbol('reading');
    awaited.current = current;
    setState({ phase: 'reading' });
    const next = await reading().then(
      (result): ReadingState<Result> => ({ phase: 'done', result }),
      (error: unknown): ReadingState<Result> => ({
        phase: 'failed',
        failure: whileReading(explain(error)),
      }),
    );
    if (awaited.current !== current) return;
    awaited.current = null;
    setState(next);
  }, [reading, explain]);
  const stop = useCallback(() => {
    if (awaited.current === null) return;
    awaited.current = null;
    setState({ phase: 'failed', failure: STOPPED });
  }, []);
  return [state, useCallback(() => void read(), [read]), stop];
}
