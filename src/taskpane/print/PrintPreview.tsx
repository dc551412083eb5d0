/** What preparing the print will do, told before it is done, with what it leaves to choose. */
import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { Part } from '../components/Part';
import { plainList } from '../components/plainList';
import { WritingProgress } from '../components/WritingProgress';
import type { PrintPlan } from '../services';
import { usePrintWords } from '../strings/words';
import type { Writing } from '../useWriting';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  lines: plainList(tokens.spacingVerticalS),
  sheets: plainList(tokens.spacingVerticalXXS),
  button: { alignSelf: 'flex-start' },
});

/** More sheets than these are shown when asked. */
const SHOWN = 8;

export interface PrintPreviewProps {
  plan: PrintPlan;
  writing: Writing;
  onPrepare: (hidesWork: boolean) => void;
}

export function PrintPreview({ plan, writing, onPrepare }: PrintPreviewProps) {
  const styles = useStyles();
  const words = usePrintWords();
  const [hidesWork, setHidesWork] = useState(true);
  const [showsAll, setShowsAll] = useState(false);
  const { printed, pages, cover, coverName, coverChanges, ofWork } = plan;
  const { state } = writing;
  const named = (sheets: readonly string[]) => sheets.map((sheet) => `«${sheet}»`).join(', ');
  const told = (sheets: readonly string[], say: (names: string) => string) =>
    sheets.length > 0 ? [say(named(sheets))] : [];
  const coverWords = () => {
    if (cover !== null) return words.cover(coverName);
    if (coverChanges === null) return words.coverKept(coverName);
    return (coverChanges.length > 0 ? words.coverRenewed : words.coverThere)(coverName);
  };
  const lines = [
    words.pages(printed.length, pages),
    coverWords(),
    ...told(plan.large, words.large),
    ...told(plan.small, words.small),
    ...told(plan.locked, words.locked),
    ...told(plan.hidden, words.hidden),
    ...told(plan.others, words.others),
  ];
  const shown = showsAll ? printed : printed.slice(0, SHOWN);
  return (
    <div className={styles.box}>
      <Heading level={2} look="step">
        {words.what}
      </Heading>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Part heading={words.order}>
        {plan.isMoved && <Text>{words.moved}</Text>}
        <ol className={styles.sheets}>
          {shown.map(({ sheet, print }) => (
            <li key={sheet}>{words.sheet(sheet, (print?.breaks.length ?? 0) + 1)}</li>
          ))}
        </ol>
        {shown.length < printed.length && (
          <Button className={styles.button} size="small" onClick={() => setShowsAll(true)}>
            {words.showAll(printed.length)}
          </Button>
        )}
      </Part>
      {ofWork.length > 0 && (
        <>
          <Checkbox
            checked={hidesWork}
            onChange={(_, { checked }) => setHidesWork(checked === true)}
            label={words.hide(named(ofWork))}
          />
          <Text size={200}>{words.hideHelp}</Text>
        </>
      )}
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={writing.busy}
        onClick={() => onPrepare(hidesWork)}
      >
        {words.prepare}
      </Button>
      {state.phase === 'writing' && <WritingProgress state={state} onStop={writing.stop} />}
      {state.phase === 'failed' && (
        <FailureMessage failure={state.failure} onDismiss={writing.dismiss} />
      )}
    </div>
  );
}
