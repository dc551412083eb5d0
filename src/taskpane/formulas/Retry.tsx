/** The way to try once more what could not be read. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useStrings } from '../strings';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export function Retry({ onRetry }: { onRetry: () => void }) {
  const styles = useStyles();
  const { common } = useStrings();
  return (
    <Button className={styles.button} appearance="primary" onClick={onRetry}>
      {common.retry}
    </Button>
  );
}
