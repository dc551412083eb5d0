/** A long operation on the workbook, as the screens show it: progress, the wish to stop, the result. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { holdScreen } from './commands/paneChannel';
import type { Failure } from './failure';
import { useServices } from './services';
import type { Progress, WriteOptions, Written } from './services';

export type WritingState =
  | { phase: 'idle' }
  | { phase: 'writing'; progress: Progress | null; stopping: boolean }
  | { phase: 'done'; written: Written }
  | { phase: 'failed'; failure: Failure };

export type WritingAction =
  | { type: 'start' }
  | { type: 'progress'; progress: Progress }
  | { type: 'stop' }
  | { type: 'done'; written: Written }
  | { type: 'failed'; failure: Failure }
  | { type: 'dismiss' };

/** Progress and the wish to stop matter only while writing: a late report must not revive an operation that ended. */
export function writingReducer(state: WritingState, action: WritingAction): WritingState {
  switch (action.type) {
    case 'start':
      return { phase: 'writing', progress: null, stopping: false };
    case 'progress':
      return state.phase === 'writing' ? { ...state, progress: action.progress } : state;
    case 'stop':
      return state.phase === 'writing' ? { ...state, stopping: true } : state;
    case 'done':
      return { phase: 'done', written: action.written };
    case 'failed':
      return { phase: 'failed', failure: action.failure };
    case 'dismiss':
      return { phase: 'idle' };
  }
}

export interface Writing {
  state: WritingState;
  busy: boolean;
  /** Carries out one job; a second one while the first goes on is refused. Resolves to true when it succeeded. */
  run(job: (options: WriteOptions) => Promise<Written>): Promise<boolean>;
  stop(): void;
  dismiss(): void;
}

export function useWriting(): Writing {
  const { explain } = useServices();
  const [state, dispatch] = useReducer(writingReducer, { phase: 'idle' });
  const controller = useRef<AbortController | null>(null);

  useEffect(() => () => controller.current?.abort(), []);

  const run = useCallback(
    async (job: (options: WriteOptions) => Promise<Written>) => {
      if (controller.current !== null) return false;
      const current = new AbortController();
      controller.current = current;
      dispatch({ type: 'start' });
      const release = holdScreen();
      try {
        const written = await job({
          onProgress: (progress) => dispatch({ type: 'progress', progress }),
          signal: current.signal,
        });
        dispatch({ type: 'done', written });
        return true;
      } catch (error) {
        dispatch({ type: 'failed', failure: explain(error) });
        return false;
      } finally {
        release();
        controller.current = null;
      }
    },
    [explain],
  );

  const stop = useCallback(() => {
    controller.current?.abort();
    dispatch({ type: 'stop' });
  }, []);

  const dismiss = useCallback(() => dispatch({ type: 'dismiss' }), []);

  return { state, busy: state.phase === 'writing', run, stop, dismiss };
}
