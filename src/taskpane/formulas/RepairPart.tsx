/** "Ripara formule": enters again the formulas that show #NAME?, and says what came of it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useEffect, useRef, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { WritingProgress } from '../components/WritingProgress';
import { useServices } from '../services';
import { useStrings } from '../strings';
import type { Writing } from '../useWriting';
import type { Repaired } from './formulaServices';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

export function RepairPart({ writing }: { writing: Writing }) {
  const styles = useStyles();
  const { formulas } = useStrings();
  const services = useServices().formulas;
  const [report, setReport] = useState<Repaired | null>(null);
  const { state } = writing;
  const repair = () => {
    if (writing.busy) return;
    setReport(null);
    void writing.run(async (options) => {
      const repaired = await services.repairFormulas(options);
      setReport(repaired);
      return { sheets: repaired.repaired.map(({ sheet }) => sheet) };
    });
  };
  return (
    <section className={styles.part} aria-label={formulas.repair.title}>
      <Heading level={2} look="part">
        {formulas.repair.title}
      </Heading>
      <Text>{formulas.repair.help}</Text>
      {state.phase === 'writing' ? (
        <WritingProgress state={state} onStop={writing.stop} />
      ) : (
        <Button className={styles.button} icon={<WrenchRegular />} onClick={repair}>
          {formulas.repair.action}
        </Button>
      )}
      {state.phase === 'failed' && (
        <FailureMessage failure={state.failure} onDismiss={writing.dismiss} />
      )}
      {state.phase === 'done' && report !== null && (
        <Report report={report} onClose={writing.dismiss} />
      )}
    </section>
  );
}

/** Takes the focus, as the button that was pressed has been away meanwhile. */
function Report({ report, onClose }: { report: Repaired; onClose: () => void }) {
  const styles = useStyles();
  const { repair } = useStrings().formulas;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const notes = notesOf(report, repair);
  const count = report.repaired.reduce((sum, { formulas }) => sum + formulas, 0);
  const title =
    count > 0
      ? repair.done(count, report.repaired.length)
      : notes.length > 0
        ? repair.noneDone
        : repair.none;
  return (
    <div role="status" ref={box} tabIndex={-1}>
      <MessageBar intent={notes.length > 0 ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {notes.length > 0 && (
            <ul className={styles.list}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onClose}>{repair.close}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function notesOf(
  { locked, refused, unknown, notRead, left }: Repaired,
  repair: ReturnType<typeof useStrings>['formulas']['repair'],
): string[] {
  return [
    ...(left > 0 ? [repair.left(left)] : []),
    ...locked.map(({ sheet, formulas }) => repair.locked(formulas, sheet)),
    ...refused.map(({ sheet, formulas }) => repair.refused(formulas, sheet)),
    ...unknown.map(({ sheet, formulas }) => repair.unknown(formulas, sheet)),
    ...notRead.map((sheet) => repair.notRead(sheet)),
  ];
}
