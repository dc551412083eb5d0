/** The screen "Verifica": reads the whole workbook when asked, and says what was understood of it. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { FailureMessage } from '../components/FailureMessage';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import { SuccessMessage } from '../components/SuccessMessage';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useReading } from '../useReading';
import { useWriting } from '../useWriting';
import { CheckResult } from './CheckResult';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export default function CheckScreen({ onGo }: ScreenProps) {
  const styles = useStyles();
  const { check, common, summary } = useStrings();
  const { readPlan, updateSummaries } = useServices();
  const [state, read, stop] = useReading(readPlan);
  const writing = useWriting();
  const readAnew = () => {
    writing.dismiss();
    read();
  };
  const label = {
    idle: check.read,
    reading: check.read,
    done: check.readAgain,
    failed: common.retry,
  };
  return (
    <ScreenFrame
      title={check.title}
      onBack={() => onGo('home')}
      backDisabled={writing.busy}
      focusHeading
    >
      <Text>{check.intro}</Text>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={state.phase === 'reading' || writing.busy}
        onClick={readAnew}
      >
        {label[state.phase]}
      </Button>
      {state.phase === 'reading' && <ReadingProgress label={check.reading} onStop={stop} />}
      {state.phase === 'failed' && <FailureMessage failure={state.failure} />}
      {writing.state.phase === 'done' ? (
        <SuccessMessage
          title={summary.updated}
          sheets={writing.state.written.sheets}
          actions={[]}
        />
      ) : (
        state.phase === 'done' && (
          <CheckResult
            plan={state.result}
            writing={writing}
            onGo={onGo}
            onUpdate={() => void writing.run(updateSummaries)}
          />
        )
      )}
    </ScreenFrame>
  );
}
