/** The measures against corruption of the plan: how many its sheet holds, or the making of that sheet. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ANTICORRUPTION_SHEET } from '../../templates/sheetNames';
import { FailureMessage } from '../components/FailureMessage';
import { OpenSheet } from '../components/OpenSheet';
import { Part } from '../components/Part';
import { ReadingProgress } from '../components/ReadingProgress';
import { draftOfWorkbook } from '../drafts/keptDrafts';
import { MEASURES_DRAFTS } from '../drafts/kinds';
import { openDraft, type OpenedDraft } from '../drafts/openDraft';
import { useServices } from '../services';
import { useMeasuresWords } from '../strings/words';
import { useReading } from '../useReading';
import { newMeasures, type MeasuresDraft } from './measuresDraft';
import { MeasuresForm } from './MeasuresForm';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export function MeasuresPart({ onBusy }: { onBusy: (busy: boolean) => void }) {
  const styles = useStyles();
  const words = useMeasuresWords();
  const { readBook } = useServices();
  const [state, read, stop] = useReading(readBook);
  const [adds, setAdds] = useState(false);
  useEffect(read, [read]);
  const book = state.phase === 'done' ? state.result : null;
  const sheet = book?.sheets.find(({ role }) => role === 'measures')?.name;
  const { opened, waits } = useMeasuresDraft(book === null ? null : sheet !== undefined);
  const isOpen = adds || opened?.resumed === true;
  return (
    <Part heading={words.heading}>
      <Text>{words.intro}</Text>
      {(state.phase === 'idle' || state.phase === 'reading') && (
        <ReadingProgress label={words.reading} onStop={stop} />
      )}
      {state.phase === 'failed' && (
        <>
          <FailureMessage failure={state.failure} />
          <Button onClick={read}>{words.readAgain}</Button>
        </>
      )}
      {book && sheet !== undefined && (
        <>
          <Text>{words.there(book.anticorruption.length, sheet)}</Text>
          {waits && <Text>{words.draftWaits}</Text>}
          <OpenSheet sheet={sheet} />
        </>
      )}
      {opened && !isOpen && (
        <Button className={styles.button} onClick={() => setAdds(true)}>
          {words.open}
        </Button>
      )}
      {opened && isOpen && (
        <>
          <Text>{words.help(ANTICORRUPTION_SHEET)}</Text>
          <MeasuresForm opened={opened} onBusy={onBusy} />
        </>
      )}
    </Part>
  );
}

interface FoundDraft {
  /** What the form goes on with; null where there is no form. */
  opened: OpenedDraft<MeasuresDraft> | null;
  /** Whether one waits for a workbook without a sheet of measures. */
  waits: boolean;
}

const NONE: FoundDraft = { opened: null, waits: false };

/** Null for `hasSheet` as long as that is not known. */
function useMeasuresDraft(hasSheet: boolean | null): FoundDraft {
  const services = useServices();
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    if (hasSheet === null) return undefined;
    let shown = true;
    const look = async (): Promise<FoundDraft> => {
      if (!hasSheet)
        return { opened: await openDraft(services, MEASURES_DRAFTS, newMeasures()), waits: false };
      const store = await services.openDrafts();
      const waiting = await draftOfWorkbook(store, MEASURES_DRAFTS, services.workbookAddress());
      return { opened: null, waits: waiting !== null };
    };
    void look().then((result) => {
      if (shown) setFound(result);
    });
    return () => {
      shown = false;
    };
  }, [services, hasSheet]);
  return found;
}
