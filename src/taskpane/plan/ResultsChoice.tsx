/** Which results the sheets of the plan hold: chosen, shown what it would change, written in one step. */
import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SCORE_SOURCES, type ResultsUse } from '../../domain/resultsUse';
import type { ResultsEdit } from '../../workbook';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import type { Failure } from '../failure';
import { useServices } from '../services';
import { useResultsWords } from '../strings/words';
import { useWriting } from '../useWriting';
import { ChoiceGroup } from '../wizard/ChoiceGroup';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

type Shown = Omit<ResultsEdit, 'changes'>;

export function ResultsChoice({ now }: { now: ResultsUse }) {
  const styles = useStyles();
  const words = useResultsWords();
  const { readResultsUse, writeResultsUse, explain } = useServices();
  const [chosen, setChosen] = useState(now);
  const [preview, setPreview] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [reading, setReading] = useState(false);
  const { state, busy, run, dismiss } = useWriting();
  const choose = (next: Partial<ResultsUse>) => {
    setChosen({ ...chosen, ...next });
    setPreview(null);
    setFailure(null);
    dismiss();
  };
  const look = async () => {
    setReading(true);
    setFailure(null);
    dismiss();
    await readResultsUse(chosen)
      .then(({ edit }) => setPreview(edit))
      .catch((error: unknown) => setFailure(explain(error)))
      .finally(() => setReading(false));
  };
  const write = () =>
    run(async () => {
      const { gaining } = await writeResultsUse(chosen);
      setPreview(null);
      return { sheets: gaining };
    });
  return (
    <section className={styles.part} aria-label={words.title}>
      <Heading level={2} look="step">
        {words.title}
      </Heading>
      <ChoiceGroup
        label={words.score}
        hint={words.scoreHint}
        values={SCORE_SOURCES}
        texts={words.sources}
        value={chosen.score}
        onChange={(score) => choose({ score })}
      />
      <Checkbox
        label={words.byDate}
        checked={chosen.byDate}
        onChange={(_, { checked }) => choose({ byDate: checked === true })}
      />
      <Checkbox
        label={words.doneRow}
        checked={chosen.doneRow}
        onChange={(_, { checked }) => choose({ doneRow: checked === true })}
      />
      {preview === null ? (
        <Button
          className={styles.button}
          disabledFocusable={reading || busy}
          onClick={() => void look()}
        >
          {words.look}
        </Button>
      ) : (
        <>
          <Preview preview={preview} />
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void write()}
          >
            {words.write}
          </Button>
        </>
      )}
      <div role="status">
        {(reading || busy) && <Text>{words.busy}</Text>}
        {state.phase === 'done' && <Text>{words.done(state.written.sheets.length)}</Text>}
      </div>
      {failure && <FailureMessage failure={failure} onDismiss={() => setFailure(null)} />}
      {state.phase === 'failed' && <FailureMessage failure={state.failure} onDismiss={dismiss} />}
    </section>
  );
}

function Preview({ preview: { gaining, having, left, summaries } }: { preview: Shown }) {
  const styles = useStyles();
  const words = useResultsWords();
  return (
    <div aria-live="polite">
      <Text block>{words.gaining(gaining.length)}</Text>
      {having.length > 0 && <Text block>{words.having(having.length)}</Text>}
      {summaries.length > 0 && <Text block>{words.summaries(summaries.join('», «'))}</Text>}
      {left.length > 0 && (
        <>
          <Text block>{words.left(left.length)}</Text>
          <ul className={styles.list}>
            {left.map(({ sheet, why }) => (
              <li key={sheet}>{`«${sheet}»: ${words.why[why]}`}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
