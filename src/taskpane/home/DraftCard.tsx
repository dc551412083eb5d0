/** Offers the drafts that were left unfinished: those of this workbook, and below the newest of the others. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { Heading } from '../components/Heading';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { DraftItem } from './DraftItem';
import { waitingDrafts } from './waitingDrafts';
import type { WaitingDraft, WaitingDrafts } from './waitingDrafts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  main: { border: `1px solid ${tokens.colorBrandStroke1}` },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** More drafts of other workbooks than these are only counted. */
const OTHERS_SHOWN = 3;

export function DraftCard({ onResume }: { onResume: (screen: WaitingDraft['screen']) => void }) {
  const styles = useStyles();
  const { home } = useStrings();
  const [drafts, lookAgain] = useWaitingDrafts();
  const list = (shown: readonly WaitingDraft[], isMain: boolean) => (
    <ul className={styles.list}>
      {shown.map((draft) => (
        <li key={draft.key}>
          <DraftItem
            draft={draft}
            isMain={isMain}
            onResume={() => {
              if (!isMain) draft.bringHere();
              onResume(draft.screen);
            }}
            onDiscard={() => {
              draft.remove();
              lookAgain();
            }}
          />
        </li>
      ))}
    </ul>
  );
  const { here, others } = drafts;
  const rest = others.length - OTHERS_SHOWN;
  return (
    <>
      {here.length > 0 && (
        <section className={`${styles.card} ${styles.main}`} aria-label={home.draftTitle}>
          <Heading level={2} look="part">
            {home.draftTitle}
          </Heading>
          {list(here, true)}
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.card} aria-label={home.otherDrafts}>
          <Heading level={2} look="part">
            {home.otherDrafts}
          </Heading>
          {list(others.slice(0, OTHERS_SHOWN), false)}
          {rest > 0 && <Text size={200}>{home.moreDrafts(rest)}</Text>}
        </section>
      )}
    </>
  );
}

const NONE: WaitingDrafts = { here: [], others: [] };

/** Looked for when the page is shown, when asked again, and when an action was taken back: its draft may be there again. */
function useWaitingDrafts(): [WaitingDrafts, () => void] {
  const { openDrafts, workbookAddress, onUndone } = useServices();
  const [drafts, setDrafts] = useState(NONE);
  const [attempt, setAttempt] = useState(0);
  const lookAgain = useCallback(() => setAttempt((before) => before + 1), []);
  useEffect(() => {
    let shown = true;
    void openDrafts()
      .then((store) => waitingDrafts(store, workbookAddress()))
      .then((found) => {
        if (shown) setDrafts(found);
      });
    return () => {
      shown = false;
    };
  }, [openDrafts, workbookAddress, attempt]);
  useEffect(() => onUndone(lookAgain), [onUndone, lookAgain]);
  return [drafts, lookAgain];
}
