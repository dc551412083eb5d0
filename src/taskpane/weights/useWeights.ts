/** The weights of the plan for the screen "Pesi": read, typed over, written one writing at a time, read anew. */
import { useCallback, useEffect, useReducer, useRef, useState, type Dispatch } from 'react';
import { holdScreen } from '../commands/paneChannel';
import type { Failure } from '../failure';
import { useServices } from '../services';
import type { WeightChange } from '../services';
import { useReading } from '../useReading';
import { NOTHING_READ, weightsReducer } from './weightsState';
import type { WeightsAction, WeightsState } from './weightsState';

export interface Weights {
  state: WeightsState;
  dispatch: Dispatch<WeightsAction>;
  isReading: boolean;
  /** Why the last reading failed. */
  readFailure: Failure | null;
  /** Reads the weights anew; what is typed stays. */
  read: () => void;
  stopReading: () => void;
  /** A second writing while the first goes on is refused. */
  write: (changes: readonly WeightChange[]) => void;
}

export function useWeights(): Weights {
  const { readWeights, writeWeights, explain, onUndone } = useServices();
  const [state, dispatch] = useReducer(weightsReducer, NOTHING_READ);
  const [reading, readNow, stopReading] = useReading(readWeights);

  // A reading asked for while another goes on comes after it: that one may have seen what is no more.
  const [asked, setAsked] = useState(1);
  const begun = useRef(0);
  const ask = useCallback(() => setAsked((times) => times + 1), []);
  useEffect(() => {
    if (reading.phase === 'reading') return;
    if (begun.current !== asked) {
      begun.current = asked;
      readNow();
    } else if (reading.phase === 'done') {
      dispatch({ type: 'read', plan: reading.result });
    }
  }, [asked, reading, readNow]);
  const read = useCallback(() => {
    dispatch({ type: 'forget' });
    ask();
  }, [ask]);

  useEffect(() => onUndone(read), [onUndone, read]);

  const isWriting = useRef(false);
  const write = async (changes: readonly WeightChange[]) => {
    if (isWriting.current) return;
    isWriting.current = true;
    dispatch({ type: 'writing' });
    const release = holdScreen();
    try {
      const cells = await writeWeights(changes);
      dispatch({ type: 'written', changes, cells });
      ask();
    } catch (error) {
      dispatch({ type: 'failed', failure: explain(error) });
    } finally {
      release();
      isWriting.current = false;
    }
  };

  return {
    ...{ state, dispatch, read, stopReading },
    isReading: reading.phase === 'reading',
    readFailure: reading.phase === 'failed' ? reading.failure : null,
    write: (changes) => void write(changes),
  };
}
