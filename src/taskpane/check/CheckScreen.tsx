/** The screen "Verifica": reads the whole workbook when asked, and says what the rules find in it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useCallback } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { MessageTitle } from '../components/MessageTitle';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useReading } from '../useReading';
import { checkReading } from './checkReading';
import { CheckResult } from './CheckResult';
import { sessionOf } from './checkSession';
import { useChangedSince } from '../useChangedSince';
import { useFindingView } from './useFindingView';

const useStyles = makeStyles({
  changed: { marginTop: tokens.spacingVerticalM },
});

export default function CheckScreen({ onGo }: ScreenProps) {
  const styles = useStyles();
  const { check, common } = useStrings();
  const services = useServices();
  const { changed, begin } = useChangedSince();
  const view = useFindingView();
  const readAndCheck = useCallback(async () => {
    await begin();
    return checkReading(await services.readBook(), sessionOf(services).last);
  }, [services, begin]);
  const [state, read, stop] = useReading(readAndCheck);
  const label = {
    idle: check.read,
    reading: check.read,
    done: check.readAgain,
    failed: common.retry,
  };
  return (
    <ScreenFrame screen="check" title={check.title} onBack={() => onGo('home')} focusHeading>
      <Text>{check.intro}</Text>
      <div>
        <Button appearance="primary" disabledFocusable={state.phase === 'reading'} onClick={read}>
          {label[state.phase]}
        </Button>
        <div role="status">
          {state.phase === 'done' && changed && (
            <MessageBar intent="warning" layout="multiline" className={styles.changed}>
              <MessageBarBody>
                <MessageTitle>{check.changed}</MessageTitle>
                {check.changedHelp}
              </MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
      {state.phase === 'reading' && <ReadingProgress label={check.reading} onStop={stop} />}
      {state.phase === 'failed' && <FailureMessage failure={state.failure} />}
      {state.phase === 'done' && <CheckResult {...state.result} view={view} onGo={onGo} />}
    </ScreenFrame>
  );
}
