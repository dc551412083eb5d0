/** The screen "Modifica obiettivo": choose an objective of the plan, or the one of the open sheet; then the wizard with it. */
import { Button, Text } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Book, BookObjective } from '../../../domain/book';
import { FailureMessage } from '../../components/FailureMessage';
import { Notice } from '../../components/Notice';
import { ReadingProgress } from '../../components/ReadingProgress';
import { ScreenFrame } from '../../components/ScreenFrame';
import type { ScreenProps } from '../../screenNames';
import { useServices } from '../../services';
import { useAllStrings } from '../../strings';
import { useReading } from '../../useReading';
import { EditChooser } from './EditChooser';
import { EditWizard } from './EditWizard';
import { editJob } from './jobs';
import { ObjectiveActions } from './ObjectiveActions';
import { useEditDraft, useWaitingEdit } from './useEditDraft';

/** An objective by what tells it from the others. */
type Chosen = Pick<BookObjective, 'key' | 'sheet'>;

export default function EditScreen({ onGo }: ScreenProps) {
  const { editing } = useAllStrings();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [busy, setBusy] = useState(false);
  const waiting = useWaitingEdit();
  const home = () => onGo('home');
  return (
    <ScreenFrame screen="edit" title={editing.title} onBack={home} backDisabled={busy} focusHeading>
      {chosen === null ? (
        <EditChooser waiting={waiting} onChosen={setChosen} />
      ) : (
        <Opened chosen={chosen} onBusy={setBusy} onHome={home} onAnother={() => setChosen(null)} />
      )}
    </ScreenFrame>
  );
}

interface OpenedProps {
  chosen: Chosen;
  onBusy: (busy: boolean) => void;
  onHome: () => void;
  onAnother: () => void;
}

/** The objective as its sheet says it at this moment. */
function Opened({ chosen, onAnother, ...wizard }: OpenedProps) {
  const { common, editing } = useAllStrings();
  const { readBookToEdit, currentYear } = useServices();
  /** Whether it was duplicated or deleted: what was read of it is no longer so. */
  const [isDone, setDone] = useState(false);
  const reading = useCallback(() => readBookToEdit(chosen.sheet), [readBookToEdit, chosen.sheet]);
  const [state, read, stop] = useReading<Book>(reading);
  useEffect(read, [read]);
  const book = state.phase === 'done' ? state.result : null;
  const target = book?.objectives.find(
    ({ key, sheet }) => key === chosen.key && sheet === chosen.sheet,
  );
  const job = useMemo(
    () => (book && target ? editJob(book, target, currentYear()) : undefined),
    [book, target, currentYear],
  );
  const kept = useEditDraft(job);
  if (state.phase === 'idle' || state.phase === 'reading')
    return <ReadingProgress label={editing.reading} onStop={stop} />;
  if (state.phase === 'failed')
    return (
      <>
        <FailureMessage failure={state.failure} />
        <Button onClick={read}>{common.retry}</Button>
      </>
    );
  const again = { label: editing.another, onClick: onAnother };
  if (!book || !target || !job) return <Notice lines={[editing.gone]} action={again} />;
  const { number, title } = target.objective;
  return (
    <>
      <Text weight="semibold">{[number, title].filter((text) => text !== '').join(' · ')}</Text>
      <ObjectiveActions {...{ book, target, onAnother }} {...wizard} onDone={() => setDone(true)} />
      {!isDone && kept?.discardStale && (
        <Notice
          intent="warning"
          lines={[editing.stale]}
          action={{
            label: editing.discardStale,
            onClick: () => {
              kept.discardStale?.();
              read();
            },
          }}
        />
      )}
      {!isDone && kept && (
        <EditWizard
          key={kept.opened.key}
          {...{ job, again, done: editing.done, createLabel: editing.write, opened: kept.opened }}
          {...wizard}
        />
      )}
    </>
  );
}
