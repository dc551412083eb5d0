/** The screen «La scheda della cella»: the card of what is selected, as the user moves in the sheets. */
import { Button, Switch, Text } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { checkBook } from '../../domain/rules';
import type { Book } from '../../domain/book';
import type { AnyFinding } from '../../domain/rules';
import { FailureMessage } from '../components/FailureMessage';
import { Notice } from '../components/Notice';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useFollowingWords } from '../strings/words';
import { useChangedSince } from '../useChangedSince';
import { useReading } from '../useReading';
import { CellCard } from './CellCard';
import { useSelectedCell } from './useSelectedCell';

interface KnownPlan {
  book: Book;
  findings: AnyFinding[];
}

/** A plan that takes longer to read than this is read again only when that is asked for. */
const QUICK = 1000;

export default function FollowingScreen({ onGo }: ScreenProps) {
  const words = useFollowingWords();
  const { readBook } = useServices();
  const { changed, begin } = useChangedSince();
  const [known, setKnown] = useState<{ plan: KnownPlan; isQuick: boolean } | null>(null);
  const [isFollowed, setFollowed] = useState(true);
  const reading = useCallback(async () => {
    await begin();
    const start = performance.now();
    const book = await readBook();
    const plan = { book, findings: checkBook(book).findings };
    setKnown({ plan, isQuick: performance.now() - start < QUICK });
  }, [begin, readBook]);
  const [state, read, stop] = useReading(reading);
  useEffect(read, [read]);
  const place = useSelectedCell(isFollowed, known);
  const isStale = changed && known !== null;
  const isToBeRead = isStale && known.isQuick && isFollowed;
  // The values as they are at the cell that the user has come to.
  useEffect(() => {
    if (isToBeRead) read();
  }, [isToBeRead, place, read]);
  return (
    <ScreenFrame screen="following" title={words.title} onBack={() => onGo('home')} focusHeading>
      <Text>{words.intro}</Text>
      <Switch
        label={words.follow}
        checked={isFollowed}
        onChange={(_, { checked }) => setFollowed(checked)}
      />
      {!isFollowed && <Text>{words.off}</Text>}
      {known === null && (state.phase === 'idle' || state.phase === 'reading') && (
        <ReadingProgress label={words.reading} onStop={stop} />
      )}
      {state.phase === 'failed' && (
        <>
          <FailureMessage failure={state.failure} />
          <Button onClick={read}>{words.readAgain}</Button>
        </>
      )}
      {isStale && !isToBeRead && state.phase === 'done' && (
        <Notice
          intent="warning"
          lines={[words.changed]}
          action={{ label: words.readAgain, onClick: read }}
        />
      )}
      <div aria-live="polite">
        {known !== null && place === null && <Text>{words.waiting}</Text>}
        {known !== null && place !== null && <CellCard {...known.plan} place={place} />}
      </div>
    </ScreenFrame>
  );
}
