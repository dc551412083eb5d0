/** The selected cells: a sheet that is recognised by its labels, or a table whose columns the user names. */
import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FailureMessage } from '../../components/FailureMessage';
import { Notice } from '../../components/Notice';
import { useServices } from '../../services';
import type { SelectedTable } from '../../services';
import { useAllStrings } from '../../strings';
import { useReading } from '../../useReading';
import { TableReader } from './TableReader';
import type { TableReaderProps } from './TableReader';

const useStyles = makeStyles({
  chooser: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Reading = Pick<TableReaderProps, 'year' | 'many' | 'onChosen'>;

export function SelectionChooser(props: Reading) {
  const styles = useStyles();
  const { common, tables } = useAllStrings();
  const { readSelection } = useServices();
  const [state, read] = useReading(readSelection);
  useEffect(read, [read]);
  const isReading = state.phase === 'idle' || state.phase === 'reading';
  return (
    <div className={styles.chooser}>
      <div className={styles.buttons}>
        <Button disabledFocusable={isReading} onClick={read}>
          {tables.selection.readAgain}
        </Button>
      </div>
      {isReading && <Spinner label={common.loading} />}
      {state.phase === 'failed' && <FailureMessage failure={state.failure} />}
      {state.phase === 'done' && <Selected table={state.result} {...props} />}
    </div>
  );
}

function Selected({ table, ...props }: Reading & { table: SelectedTable }) {
  const styles = useStyles();
  const { selection, one } = useAllStrings().tables;
  const [asTable, setAsTable] = useState(table.objective === null);
  const { objective, values, address, sheet, errors, isCut } = table;
  const { onChosen } = props;
  if (values.length === 0) return <Text role="status">{selection.empty}</Text>;
  const title = objective?.title.trim() ?? '';
  return (
    <>
      <Text role="status">
        {[selection.from(address, sheet), ...(isCut ? [selection.cut] : [])].join(' ')}
      </Text>
      {errors.length > 0 && (
        <Notice intent="warning" lines={[selection.errors(shownErrors(errors))]} />
      )}
      {objective === null || asTable || !onChosen ? (
        <TableReader values={values} done={selection.done} {...props} />
      ) : (
        <>
          <Text>{title === '' ? selection.recognisedUntitled : selection.recognised(title)}</Text>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              onClick={() => onChosen({ objective, number: '', done: selection.done })}
            >
              {one.use}
            </Button>
            <Button onClick={() => setAsTable(true)}>{selection.asTable}</Button>
          </div>
        </>
      )}
    </>
  );
}

/** So many say enough. */
const MOST_ERRORS = 12;

const shownErrors = (errors: readonly string[]): string =>
  errors.slice(0, MOST_ERRORS).join(', ') + (errors.length > MOST_ERRORS ? '…' : '');
