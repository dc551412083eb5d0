/** Says what a screen waits for, where nobody knows for how long; after a second, with the way to wait no longer. */
import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  stop: { alignSelf: 'flex-start' },
});

/** A wait that nobody thinks of stopping, in milliseconds. */
const SHORT = 1000;

export interface ReadingProgressProps {
  label: string;
  onStop: () => void;
}

export function ReadingProgress({ label, onStop }: ReadingProgressProps) {
  const styles = useStyles();
  const { common } = useStrings();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHORT);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.box}>
      <Field role="status" validationState="none" validationMessage={label}>
        <ProgressBar aria-label={label} />
      </Field>
      {isLong && (
        <Button className={styles.stop} size="small" onClick={onStop}>
          {common.stop}
        </Button>
      )}
    </div>
  );
}
