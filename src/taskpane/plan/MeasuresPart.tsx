/** The measures against corruption of the plan: how many its sheet holds, or the making of that sheet. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ANTICORRUPTION_SHEET } from '../../templates/sheetNames';
import { FailureMessage } from '../components/FailureMessage';
import { OpenSheet } from '../components/OpenSheet';
import { Part } from '../components/Part';
import { ReadingProgress } from '../components/ReadingProgress';
import { useServices } from '../services';
import { useMeasuresWords } from '../strings/words';
import { useReading } from '../useReading';
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
          <OpenSheet sheet={sheet} />
        </>
      )}
      {book && sheet === undefined && !adds && (
        <Button className={styles.button} onClick={() => setAdds(true)}>
          {words.open}
        </Button>
      )}
      {book && sheet === undefined && adds && (
        <>
          <Text>{words.help(ANTICORRUPTION_SHEET)}</Text>
          <MeasuresForm onBusy={onBusy} />
        </>
      )}
    </Part>
  );
}
