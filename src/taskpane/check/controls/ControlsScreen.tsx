/** The screen "Controlli della Verifica": what the authority makes of each rule, saved in one step. */
import { Button, Text } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { keepScreen } from '../../commands/paneChannel';
import { FailureMessage } from '../../components/FailureMessage';
import { Question } from '../../components/Question';
import { ReadingProgress } from '../../components/ReadingProgress';
import { ScreenFrame } from '../../components/ScreenFrame';
import type { ScreenProps } from '../../screenNames';
import { useServices } from '../../services';
import { useStrings } from '../../strings';
import { useReading } from '../../useReading';
import { ControlsForm } from './ControlsForm';

export default function ControlsScreen({ onGo }: ScreenProps) {
  const { controls: words } = useStrings();
  const { readBook, onUndone } = useServices();
  const [state, read, stop] = useReading(useCallback(() => readBook(), [readBook]));
  const [isUnsaved, setUnsaved] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  useEffect(read, [read]);
  // What the settings say is then another thing.
  useEffect(() => onUndone(read), [onUndone, read]);
  useEffect(() => (isUnsaved ? keepScreen() : undefined), [isUnsaved]);
  const leave = () => onGo('check');
  return (
    <ScreenFrame
      screen="controls"
      title={words.title}
      backLabel={words.back}
      onBack={() => (isUnsaved ? setLeaving(true) : leave())}
      focusHeading
    >
      {isLeaving && isUnsaved && (
        <Question
          question={words.unsaved}
          yes={words.loseYes}
          no={words.loseNo}
          onYes={leave}
          onNo={() => setLeaving(false)}
        />
      )}
      <Text>{words.intro}</Text>
      {state.phase === 'reading' && <ReadingProgress label={words.readingControls} onStop={stop} />}
      {state.phase === 'failed' && (
        <>
          <FailureMessage failure={state.failure} />
          <div>
            <Button onClick={read}>{words.readAgain}</Button>
          </div>
        </>
      )}
      {state.phase === 'done' &&
        (state.result.settingsSheet === null ? (
          <>
            <Text weight="semibold">{words.noSettings}</Text>
            <Text>{words.noSettingsHelp}</Text>
          </>
        ) : (
          <ControlsForm controls={state.result.controls} onUnsaved={setUnsaved} />
        ))}
    </ScreenFrame>
  );
}
