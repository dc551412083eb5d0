/** Writes what was found on a sheet of its own, to be printed. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { FailureMessage } from '../components/FailureMessage';
import { Part } from '../components/Part';
import { SuccessMessage } from '../components/SuccessMessage';
import { WritingProgress } from '../components/WritingProgress';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useWriting } from '../useWriting';
import type { CheckReading } from './checkReading';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export function ReportPart({ book, checked }: Pick<CheckReading, 'book' | 'checked'>) {
  const styles = useStyles();
  const { controls: words } = useStrings();
  const { writeReport } = useServices();
  const { state, busy, run, stop, dismiss } = useWriting();
  return (
    <Part heading={words.writeSheet}>
      <Text>{words.writeSheetHelp}</Text>
      {!busy && (
        <Button
          className={styles.button}
          onClick={() => void run((options) => writeReport(book, checked, options))}
        >
          {words.writeSheet}
        </Button>
      )}
      {state.phase === 'writing' && <WritingProgress state={state} onStop={stop} />}
      {state.phase === 'done' && (
        <SuccessMessage
          title={words.sheetWritten}
          written={state.written}
          goesOn={state.written.sheets[0]}
          actions={[]}
        />
      )}
      {state.phase === 'failed' && <FailureMessage failure={state.failure} onDismiss={dismiss} />}
    </Part>
  );
}
