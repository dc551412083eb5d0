/** The screen "Cruscotto": what will be written, what there is to update, and doing it. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Notice } from '../components/Notice';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import { SuccessMessage } from '../components/SuccessMessage';
import { WritingProgress } from '../components/WritingProgress';
import type { ScreenProps } from '../screenNames';
import { useServices, type Written } from '../services';
import { useStrings } from '../strings';
import { useDashboardWords } from '../strings/words';
import { useReading } from '../useReading';
import { useWriting } from '../useWriting';
import { NewDashboard } from './NewDashboard';
import { StandingDashboard } from './StandingDashboard';

type Job = 'write' | 'update' | 'remove';

export default function DashboardScreen({ onGo }: ScreenProps) {
  const words = useDashboardWords();
  const { common } = useStrings();
  const { readDashboard, writeDashboard, updateDashboard, removeDashboard } = useServices();
  const [state, read, stop] = useReading(readDashboard);
  const writing = useWriting();
  const [job, setJob] = useState<Job>('write');
  useEffect(read, [read]);
  const run = (which: Job) => {
    setJob(which);
    const nothing = (): Written => ({ sheets: [] });
    void writing.run((options) => {
      if (which === 'write') return writeDashboard(options);
      return (which === 'update' ? updateDashboard() : removeDashboard()).then(nothing);
    });
  };
  const goOn = () => {
    writing.dismiss();
    read();
  };
  const said: Record<Job, { title: string; lines: string[] }> = {
    write: { title: words.written, lines: [words.writtenHelp] },
    update: { title: words.updated, lines: [] },
    remove: { title: words.isRemoved, lines: [] },
  };
  const isDone = writing.state.phase === 'done';
  return (
    <ScreenFrame
      screen="dashboard"
      title={words.title}
      onBack={() => onGo('home')}
      backDisabled={writing.busy}
      focusHeading
    >
      {writing.state.phase === 'done' && (
        <SuccessMessage
          {...said[job]}
          written={writing.state.written}
          goesOn={writing.state.written.sheets[0]}
          actions={[
            { label: words.goOn, onClick: goOn },
            { label: common.goHome, onClick: () => onGo('home') },
          ]}
        />
      )}
      {!isDone && <Text>{words.intro}</Text>}
      {!isDone && (state.phase === 'idle' || state.phase === 'reading') && (
        <ReadingProgress label={words.reading} onStop={stop} />
      )}
      {!isDone && state.phase === 'failed' && (
        <>
          <FailureMessage failure={state.failure} />
          <Button onClick={read}>{words.readAgain}</Button>
        </>
      )}
      {!isDone && state.phase === 'done' && (
        <>
          {state.result.sheets.length > 0 ? (
            <StandingDashboard
              preview={state.result}
              busy={writing.busy}
              onUpdate={() => run('update')}
              onRemove={() => run('remove')}
              onRead={read}
            />
          ) : state.result.objectives === 0 ? (
            <Notice title={words.nothing} lines={[words.nothingHelp]} />
          ) : (
            <NewDashboard preview={state.result} busy={writing.busy} onWrite={() => run('write')} />
          )}
          {writing.state.phase === 'writing' && (
            <WritingProgress state={writing.state} onStop={writing.stop} />
          )}
          {writing.state.phase === 'failed' && (
            <FailureMessage failure={writing.state.failure} onDismiss={writing.dismiss} />
          )}
        </>
      )}
    </ScreenFrame>
  );
}
