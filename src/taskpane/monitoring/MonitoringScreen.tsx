/** The screen "Monitoraggio": the plan as it is, the round that was left, then the date or the round itself. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Notice } from '../components/Notice';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import { keptDrafts, newKey } from '../drafts/keptDrafts';
import { openDraft, type OpenedDraft } from '../drafts/openDraft';
import type { ScreenProps } from '../screenNames';
import { useServices, type PaneServices } from '../services';
import { useMonitoringWords } from '../strings/words';
import { useReading } from '../useReading';
import { Round, type RoundProps } from './Round';
import { NEW_ROUND, ROUND_DRAFTS, type RoundDraft } from './roundDraft';

export default function MonitoringScreen({ onGo }: ScreenProps) {
  const words = useMonitoringWords();
  const services = useServices();
  const { readBook } = services;
  const [state, read, stop] = useReading(readBook);
  const [busy, setBusy] = useState(false);
  const opened = useOpened(services);
  useEffect(read, [read]);
  /** What was read last: a round goes on while the sheets are read again. */
  const [book, setBook] = useState(state.phase === 'done' ? state.result : null);
  useEffect(() => {
    if (state.phase === 'done') setBook(state.result);
  }, [state]);
  const home = () => onGo('home');
  const isEmpty = book !== null && (book.settings === null || book.objectives.length === 0);
  return (
    <ScreenFrame
      screen="monitoring"
      title={words.title}
      onBack={home}
      backDisabled={busy}
      focusHeading
    >
      {state.phase === 'failed' && (
        <>
          <FailureMessage failure={state.failure} />
          <Button onClick={read}>{words.readAgain}</Button>
        </>
      )}
      {book === null && state.phase !== 'failed' && (
        <>
          <Text>{words.intro}</Text>
          <ReadingProgress label={words.reading} onStop={stop} />
        </>
      )}
      {isEmpty && <Notice title={words.noPlan} lines={[words.noPlanHelp]} />}
      {book !== null && !isEmpty && opened !== null && (
        <Own
          {...{ book, onHome: home, onBusy: setBusy, opened: opened.draft }}
          isElsewhere={opened.isElsewhere}
          onRead={read}
          reading={state.phase === 'reading' ? { onStop: stop } : null}
        />
      )}
    </ScreenFrame>
  );
}

/**
 * Workbooks that were never saved cannot be told from each other: a round of which nothing is of this one is another's, and
 * stays where it is kept.
 */
function Own({ opened, ...round }: RoundProps) {
  const { workbookAddress } = useServices();
  const { objectives } = round.book;
  const [own] = useState(() => {
    const { entries } = opened.initial;
    const isHere = entries.some(({ key }) => objectives.some((each) => each.key === key));
    if (workbookAddress() !== '' || entries.length === 0 || isHere) return opened;
    return { ...opened, key: newKey(opened.kind), initial: NEW_ROUND, resumed: false };
  });
  return <Round {...round} opened={own} />;
}

interface Opened {
  draft: OpenedDraft<RoundDraft>;
  /** Whether another pane that is open has a round of this workbook. */
  isElsewhere: boolean;
}

function useOpened(services: PaneServices): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let shown = true;
    const open = async () => {
      const draft = await openDraft(services, ROUND_DRAFTS, NEW_ROUND);
      const isElsewhere = await hasOther(draft, services.workbookAddress());
      if (shown) setOpened({ draft, isElsewhere });
    };
    void open();
    return () => {
      shown = false;
    };
  }, [services]);
  return opened;
}

/** Workbooks without an address cannot be told from each other. */
async function hasOther({ store, key }: OpenedDraft<RoundDraft>, workbook: string) {
  const others = keptDrafts(store, ROUND_DRAFTS).filter(
    (each) => each.key !== key && each.pane !== store.pane && each.workbook === workbook,
  );
  if (workbook === '' || others.length === 0) return false;
  const closed = await store.closedPanes(others.map(({ pane }) => pane));
  return others.some(({ pane }) => !closed.has(pane));
}
