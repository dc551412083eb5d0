/** The button that writes the summary anew: asks first where there is one to replace, then shows how it goes. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Question } from '../components/Question';
import { WritingProgress } from '../components/WritingProgress';
import { useStrings } from '../strings';
import type { Writing } from '../useWriting';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
});

export interface UpdateSummaryProps {
  /** Names of the sheets that will be replaced; none where there is no summary yet. */
  replaces: readonly string[];
  writing: Writing;
  onUpdate: () => void;
  /** Whether it is what the user should do now. */
  isDue: boolean;
}

export function UpdateSummary({ replaces, writing, onUpdate, isDue }: UpdateSummaryProps) {
  const styles = useStyles();
  const { summary } = useStrings();
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const answered = useRef(false);
  const { state, busy } = writing;

  // The answers go with the question: the focus returns to what asked it.
  useEffect(() => {
    if (!asking && answered.current) box.current?.querySelector('button')?.focus();
    answered.current = asking;
  }, [asking]);

  const answer = (yes: boolean) => {
    setAsking(false);
    if (yes) onUpdate();
  };
  return (
    <div className={styles.box} ref={box}>
      {asking ? (
        <Question
          question={summary.question(replaces.length, replaces[0] ?? '')}
          yes={summary.confirm}
          no={summary.keep}
          onYes={() => answer(true)}
          onNo={() => answer(false)}
        />
      ) : (
        <Button
          className={styles.button}
          appearance={isDue ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => (replaces.length > 0 ? setAsking(true) : onUpdate())}
        >
          {replaces.length > 0 ? summary.update : summary.create}
        </Button>
      )}
      {state.phase === 'writing' && <WritingProgress state={state} onStop={writing.stop} />}
      {state.phase === 'failed' && (
        <FailureMessage failure={state.failure} onDismiss={writing.dismiss} />
      )}
    </div>
  );
}
