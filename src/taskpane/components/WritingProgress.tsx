/** What is shown while the workbook is being written: how far it is, and the way to stop. */
import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useStrings } from '../strings';
import type { WritingState } from '../useWriting';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export interface WritingProgressProps {
  state: Extract<WritingState, { phase: 'writing' }>;
  onStop: () => void;
}

export function WritingProgress({ state, onStop }: WritingProgressProps) {
  const { common } = useStrings();
  const styles = useStyles();
  const { progress, stopping } = state;
  const count = progress === null ? common.loading : common.progress(progress.done, progress.total);
  return (
    <div className={styles.box}>
      <Field
        label={common.writing}
        validationMessage={stopping ? common.stopping : count}
        validationState="none"
      >
        <ProgressBar
          {...(progress !== null && { value: progress.done, max: Math.max(1, progress.total) })}
        />
      </Field>
      <Button onClick={onStop} disabledFocusable={stopping}>
        {stopping ? common.stopping : common.stop}
      </Button>
    </div>
  );
}
