/** The screen "Verifica": reads the whole workbook when asked, and says what the rules find in it. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { FailureMessage } from '../components/FailureMessage';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useReading } from '../useReading';
import { CheckResult } from './CheckResult';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export default function CheckScreen({ onGo }: ScreenProps) {
  const styles = useStyles();
  const { check, common } = useStrings();
  const { readBook } = useServices();
  const [state, read, stop] = useReading(readBook);
  const label = {
    idle: check.read,
    reading: check.read,
    done: check.readAgain,
    failed: common.retry,
  };
  return (
    <ScreenFrame title={check.title} onBack={() => onGo('home')} focusHeading>
      <Text>{check.intro}</Text>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={state.phase === 'reading'}
        onClick={read}
      >
        {label[state.phase]}
      </Button>
      {state.phase === 'reading' && <ReadingProgress label={check.reading} onStop={stop} />}
      {state.phase === 'failed' && <FailureMessage failure={state.failure} />}
      {state.phase === 'done' && <CheckResult book={state.result} onGo={onGo} />}
    </ScreenFrame>
  );
}
