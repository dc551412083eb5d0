/** A draft that waits: what it is of, take it up again, or throw it away after a second thought. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Question } from '../components/Question';
import { useStrings } from '../strings';
import type { WaitingDraft } from './waitingDrafts';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface DraftItemProps {
  draft: WaitingDraft;
  /** Of this workbook: else it is smaller, says where it comes from, and its buttons name it. */
  isMain: boolean;
  onResume: () => void;
  onDiscard: () => void;
}

export function DraftItem({ draft, isMain, onResume, onDiscard }: DraftItemProps) {
  const styles = useStyles();
  const { home } = useStrings();
  const [asking, setAsking] = useState(false);
  const { of, title, from } = draft;
  const what = home.draftOf[of](title);
  const size = isMain ? 'medium' : 'small';
  const named = (label: string) => (isMain ? {} : { 'aria-label': `${label}: ${what}` });
  const resume = isMain ? home.resumeDraft : home.resumeHere;
  return (
    <div className={styles.item}>
      <div>
        <Text block>{what}</Text>
        {!isMain && (
          <Text block size={200}>
            {from.isHere ? home.draftFromHere : home.draftFrom(from.file)}
          </Text>
        )}
      </div>
      {asking ? (
        <Question
          question={home.discardQuestion}
          yes={home.discardConfirm}
          no={home.discardCancel}
          onYes={onDiscard}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            appearance={isMain ? 'primary' : 'secondary'}
            size={size}
            onClick={onResume}
            {...named(resume)}
          >
            {resume}
          </Button>
          <Button size={size} onClick={() => setAsking(true)} {...named(home.discardDraft)}>
            {home.discardDraft}
          </Button>
        </div>
      )}
    </div>
  );
}
