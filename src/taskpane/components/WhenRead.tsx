/** What a screen shows of a reading until it is done, and what it makes of it then. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStrings } from '../strings';
import type { ReadingState } from '../useReading';
import { FailureMessage } from './FailureMessage';
import { ReadingProgress } from './ReadingProgress';

export interface WhenReadProps<Result> {
  reading: readonly [state: ReadingState<Result>, read: () => void, stop: () => void];
  /** What is read. */
  label: string;
  children: (result: Result) => ReactNode;
}

export function WhenRead<Result>({ reading, label, children }: WhenReadProps<Result>) {
  const { common } = useStrings();
  const [state, read, stop] = reading;
  switch (state.phase) {
    case 'done':
      return children(state.result);
    case 'failed':
      return (
        <>
          <FailureMessage failure={state.failure} />
          <Button onClick={read}>{common.retry}</Button>
        </>
      );
    default:
      return <ReadingProgress label={label} onStop={stop} />;
  }
}
