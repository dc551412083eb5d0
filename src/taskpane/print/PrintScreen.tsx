/** The screen "Prepara la stampa": what it will do to the pages, the sheets and their order, and doing it. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Notice } from '../components/Notice';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import { SuccessMessage } from '../components/SuccessMessage';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { usePrintWords } from '../strings/words';
import { useReading } from '../useReading';
import { useWriting } from '../useWriting';
import { PrintPreview } from './PrintPreview';

export default function PrintScreen({ onGo }: ScreenProps) {
  const words = usePrintWords();
  const { common } = useStrings();
  const { readPrintPlan, preparePrint } = useServices();
  const [state, read, stop] = useReading(readPrintPlan);
  const writing = useWriting();
  useEffect(read, [read]);
  const home = () => onGo('home');
  const isDone = writing.state.phase === 'done';
  return (
    <ScreenFrame
      screen="print"
      title={words.title}
      onBack={home}
      backDisabled={writing.busy}
      focusHeading
    >
      {writing.state.phase === 'done' && (
        <SuccessMessage
          title={words.done}
          lines={[words.doneHelp]}
          written={writing.state.written}
          actions={[{ label: common.goHome, onClick: home }]}
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
      {!isDone && state.phase === 'done' && state.result.printed.length === 0 && (
        <Notice title={words.nothing} lines={[words.nothingHelp]} />
      )}
      {!isDone && state.phase === 'done' && state.result.printed.length > 0 && (
        <PrintPreview
          plan={state.result}
          writing={writing}
          onPrepare={(hidesWork) =>
            void writing.run((options) => preparePrint({ hidesWork }, options))
          }
        />
      )}
    </ScreenFrame>
  );
}
