/** The screen "Sintesi": what the summary holds, whether it is up to date, and the button that writes it anew. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import { SuccessMessage } from '../components/SuccessMessage';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useReading } from '../useReading';
import { useWriting } from '../useWriting';
import { SummaryState } from './SummaryState';

export default function SummaryScreen({ onGo }: ScreenProps) {
  const { common, summary } = useStrings();
  const { readGlance, updateSummaries } = useServices();
  const [state, read, stop] = useReading(readGlance);
  const writing = useWriting();
  useEffect(read, [read]);
  const home = () => onGo('home');
  const isFirst = state.phase === 'done' && state.result.summaries.length === 0;
  return (
    <ScreenFrame title={summary.title} onBack={home} backDisabled={writing.busy} focusHeading>
      {writing.state.phase === 'done' ? (
        <SuccessMessage
          title={isFirst ? summary.created : summary.updated}
          sheets={writing.state.written.sheets}
          actions={[{ label: common.goHome, onClick: home }]}
        />
      ) : (
        <>
          <Text>{summary.intro}</Text>
          {(state.phase === 'idle' || state.phase === 'reading') && (
            <ReadingProgress label={summary.reading} onStop={stop} />
          )}
          {state.phase === 'failed' && (
            <>
              <FailureMessage failure={state.failure} />
              <Button onClick={read}>{summary.readAgain}</Button>
            </>
          )}
          {state.phase === 'done' && (
            <SummaryState
              glance={state.result}
              writing={writing}
              onUpdate={() => void writing.run(updateSummaries)}
              onGo={onGo}
            />
          )}
        </>
      )}
    </ScreenFrame>
  );
}
