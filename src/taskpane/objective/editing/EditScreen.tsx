/** The screen "Modifica obiettivo": choose an objective of the plan, or the one of the open sheet; then the wizard with it. */
import { Button, Text } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Book, BookObjective } from '../../../domain/book';
import { objectiveTemplate } from '../../../templates/forms';
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

/** An objective by what tells it from the others. */
type Chosen = Pick<BookObjective, 'key' | 'sheet'>;

export default function EditScreen({ onGo }: ScreenProps) {
  const { editing } = useAllStrings();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [busy, setBusy] = useState(false);
  const home = () => onGo('home');
  return (
    <ScreenFrame title={editing.title} onBack={home} backDisabled={busy} focusHeading>
      {chosen === null ? (
        <EditChooser onChosen={setChosen} />
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
  const { readBookToEdit } = useServices();
  const reading = useCallback(() => readBookToEdit(chosen.sheet), [readBookToEdit, chosen.sheet]);
  const [state, read, stop] = useReading<Book>(reading);
  useEffect(read, [read]);
  if (state.phase === 'idle' || state.phase === 'reading')
    return <ReadingProgress label={editing.reading} onStop={stop} />;
  if (state.phase === 'failed')
    return (
      <>
        <FailureMessage failure={state.failure} />
        <Button onClick={read}>{common.retry}</Button>
      </>
    );
  const book = state.result;
  const target = book.objectives.find(
    ({ key, sheet }) => key === chosen.key && sheet === chosen.sheet,
  );
  const template = target && objectiveTemplate(target.template);
  if (!target || !template)
    return (
      <Notice lines={[editing.gone]} action={{ label: editing.another, onClick: onAnother }} />
    );
  return (
    <>
      <Text weight="semibold">
        {[target.objective.number, target.objective.title]
          .filter((text) => text !== '')
          .join(' · ')}
      </Text>
      <EditWizard {...{ book, target, template, onAnother }} {...wizard} />
    </>
  );
}
