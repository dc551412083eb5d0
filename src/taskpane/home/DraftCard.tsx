/** Offers the draft that was left unfinished: take it up again, or throw it away after a second thought. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Heading } from '../components/Heading';
import { Question } from '../components/Question';
import { DRAFT_KEY, isUntouched, readDraft } from '../objective/draft';
import type { Draft } from '../objective/draft';
import { useServices } from '../services';
import type { DraftStore } from '../storage';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function DraftCard({ onResume }: { onResume: () => void }) {
  const styles = useStyles();
  const { home } = useStrings();
  const { openDrafts } = useServices();
  const [store, setStore] = useState<DraftStore | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    let shown = true;
    void openDrafts().then((opened) => {
      if (!shown) return;
      const kept = readDraft(opened.load(DRAFT_KEY));
      setStore(opened);
      setDraft(kept !== null && !isUntouched(kept) ? kept : null);
    });
    return () => {
      shown = false;
    };
  }, [openDrafts]);

  if (store === null || draft === null) return null;

  const discard = () => {
    store.remove(DRAFT_KEY);
    setDraft(null);
  };
  const title = draft.header.title.trim();
  return (
    <section className={styles.card} aria-label={home.draftTitle}>
      <Heading level={2} look="part">
        {home.draftTitle}
      </Heading>
      <Text>{title === '' ? home.draftUntitled : home.draftOf(title)}</Text>
      {asking ? (
        <Question
          question={home.discardQuestion}
          yes={home.discardConfirm}
          no={home.discardCancel}
          onYes={discard}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={onResume}>
            {home.resumeDraft}
          </Button>
          <Button onClick={() => setAsking(true)}>{home.discardDraft}</Button>
        </div>
      )}
    </section>
  );
}
