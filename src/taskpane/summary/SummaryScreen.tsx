/** The screen "Sintesi": what an update would do to the summaries, the choices that it leaves, and what it has done. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SummaryChoices, SummaryUpdated } from '../../domain/summaryUpdate';
import { FailureMessage } from '../components/FailureMessage';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import { SuccessMessage } from '../components/SuccessMessage';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useSummaryWords } from '../strings/words';
import { useReading } from '../useReading';
import { useWriting } from '../useWriting';
import { SummaryState } from './SummaryState';

export default function SummaryScreen({ onGo }: ScreenProps) {
  const { common } = useStrings();
  const summary = useSummaryWords();
  const { readSummaryUpdate, updateSummaries } = useServices();
  const [state, read, stop] = useReading(readSummaryUpdate);
  const [updated, setUpdated] = useState<SummaryUpdated | null>(null);
  const writing = useWriting();
  useEffect(read, [read]);
  const home = () => onGo('home');
  const isFirst = state.phase === 'done' && state.result.update.summaries.length === 0;
  const update = (choices: SummaryChoices) =>
    writing.run(async (options) => {
      const done = await updateSummaries(choices, options);
      setUpdated(done);
      return done;
    });
  return (
    <ScreenFrame
      screen="summary"
      title={summary.title}
      onBack={home}
      backDisabled={writing.busy}
      focusHeading
    >
      {writing.state.phase === 'done' ? (
        <SuccessMessage
          title={isFirst ? summary.created : summary.updated}
          lines={updated === null || isFirst ? [] : summary.done(updated)}
          written={writing.state.written}
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
              preview={state.result}
              writing={writing}
              onUpdate={(choices) => void update(choices)}
              onRead={read}
              onGo={onGo}
            />
          )}
        </>
      )}
    </ScreenFrame>
  );
}
