/** What the user can do where Excel does not answer: it takes nothing while they write in a cell. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useServices } from '../services';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  note: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** The region is there before it has something to say, so that it is read aloud. */
export function WaitingNote() {
  const styles = useStyles();
  const { onWaiting } = useServices();
  const { common } = useStrings();
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => onWaiting(setWaiting), [onWaiting]);
  return (
    <div role="status">
      {isWaiting && (
        <Text block className={styles.note}>
          {common.excelWaits}
        </Text>
      )}
    </div>
  );
}
