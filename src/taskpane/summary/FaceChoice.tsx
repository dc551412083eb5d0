/** Which face the summaries show: for the plan to be approved, while it is followed, when the year is judged. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SUMMARY_FACES, type SummaryFace } from '../../domain/presentation';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { useServices } from '../services';
import { useSummaryWords } from '../strings/words';
import { useWriting } from '../useWriting';
import { ChoiceGroup } from '../wizard/ChoiceGroup';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
});

export function FaceChoice({ face }: { face: SummaryFace }) {
  const styles = useStyles();
  const { face: words } = useSummaryWords();
  const { showSummaryFace } = useServices();
  const [chosen, setChosen] = useState(face);
  const { state, busy, run, dismiss } = useWriting();
  const show = () =>
    run(async () => {
      await showSummaryFace(chosen);
      return { sheets: [] };
    });
  return (
    <section className={styles.part} aria-label={words.title}>
      <Heading level={2} look="step">
        {words.title}
      </Heading>
      <ChoiceGroup
        label={words.label}
        hint={words.help}
        values={SUMMARY_FACES}
        texts={words.faces}
        value={chosen}
        onChange={(value) => {
          setChosen(value);
          dismiss();
        }}
      />
      <Button className={styles.button} disabledFocusable={busy} onClick={() => void show()}>
        {words.show}
      </Button>
      <div role="status">
        {busy && <Text>{words.busy}</Text>}
        {state.phase === 'done' && <Text>{words.shown(words.faces[chosen].name)}</Text>}
      </div>
      {state.phase === 'failed' && <FailureMessage failure={state.failure} onDismiss={dismiss} />}
    </section>
  );
}
