/** Shows the next page of a list, and says how much is left. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useStrings } from '../strings';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export interface MoreButtonProps {
  next: number;
  left: number;
  onMore: () => void;
}

export function MoreButton({ next, left, onMore }: MoreButtonProps) {
  const styles = useStyles();
  const { check } = useStrings();
  if (next === 0) return null;
  return (
    <Button className={styles.button} size="small" onClick={onMore}>
      {next === left ? check.showAll(left) : check.showMore(next, left)}
    </Button>
  );
}
