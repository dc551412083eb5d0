/** The selected cells: a sheet that is recognised by its labels, or a table whose columns the user names. */
import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FailureMessage } from '../../components/FailureMessage';
import { useServices } from '../../services';
import type { SelectedTable } from '../../services';
import { useStrings } from '../../strings';
import { useReading } from '../../useReading';
import { TableColumns } from './TableColumns';
import type { ChooserProps } from './ways';

const useStyles = makeStyles({
  chooser: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function SelectionChooser({ year, onChosen }: ChooserProps & { year: number }) {
  const styles = useStyles();
  const { common, objective } = useStrings();
  const { readSelection } = useServices();
  const [state, read] = useReading(readSelection);
  useEffect(read, [read]);
  const isReading = state.phase === 'idle' || state.phase === 'reading';
  return (
    <div className={styles.chooser}>
      <div className={styles.buttons}>
        <Button disabledFocusable={isReading} onClick={read}>
          {objective.start.selection.readAgain}
        </Button>
      </div>
      {isReading && <Spinner label={common.loading} />}
      {state.phase === 'failed' && <FailureMessage failure={state.failure} />}
      {state.phase === 'done' && <Selected table={state.result} year={year} onChosen={onChosen} />}
    </div>
  );
}

function Selected({
  table,
  year,
  onChosen,
}: ChooserProps & { table: SelectedTable; year: number }) {
  const styles = useStyles();
  const { selection } = useStrings().objective.start;
  const [asTable, setAsTable] = useState(table.objective === null);
  const { objective, values, address, sheet, isCut } = table;
  if (values.length === 0) return <Text role="status">{selection.empty}</Text>;
  const title = objective?.title.trim() ?? '';
  return (
    <>
      <Text role="status">
        {[selection.from(address, sheet), ...(isCut ? [selection.cut] : [])].join(' ')}
      </Text>
      {objective === null || asTable ? (
        <TableColumns values={values} year={year} onChosen={onChosen} />
      ) : (
        <>
          <Text>{title === '' ? selection.recognisedUntitled : selection.recognised(title)}</Text>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              onClick={() => onChosen({ objective, number: '', done: selection.done })}
            >
              {selection.use}
            </Button>
            <Button onClick={() => setAsTable(true)}>{selection.asTable}</Button>
          </div>
        </>
      )}
    </>
  );
}
