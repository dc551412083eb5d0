/** The button that shows a sheet of the workbook: where what a screen speaks of is written. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useStrings } from '../strings';
import { FailureMessage } from './FailureMessage';
import { useOpenSheet } from './useOpenSheet';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

export function OpenSheet({ sheet }: { sheet: string }) {
  const styles = useStyles();
  const { common } = useStrings();
  const { open, failure } = useOpenSheet();
  return (
    <div className={styles.box}>
      <Button className={styles.button} appearance="primary" onClick={() => open(sheet)}>
        {common.openSheet(sheet)}
      </Button>
      {failure !== null && <FailureMessage failure={failure} />}
    </div>
  );
}
