/** Which objective is to be edited: that of the open sheet first, then all of the plan. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { BookObjective } from '../../../domain/book';
import { listTemplate } from '../../../templates/forms';
import { placeOfAddress } from '../../../templates/address';
import { Heading } from '../../components/Heading';
import { FailureMessage } from '../../components/FailureMessage';
import { ReadingProgress } from '../../components/ReadingProgress';
import type { CellPlace } from '../../formulas/formulaServices';
import { useActiveCell } from '../../formulas/useActiveCell';
import { useServices } from '../../services';
import { useAllStrings } from '../../strings';
import { useReading } from '../../useReading';
import { ObjectiveList } from '../ObjectiveList';
import { isOf } from './editDraft';
import type { EditDraft } from './editDraft';

const useStyles = makeStyles({
  chooser: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  open: { alignSelf: 'flex-start', overflowWrap: 'anywhere', textAlign: 'left' },
});

export interface EditChooserProps {
  /** Changes that were left unfinished. */
  waiting: EditDraft | null;
  onChosen: (chosen: Pick<BookObjective, 'key' | 'sheet'>) => void;
}

export function EditChooser({ waiting, onChosen }: EditChooserProps) {
  const styles = useStyles();
  const { common, editing, glance, objective: strings } = useAllStrings();
  const { readPlan } = useServices();
  const [state, read, stop] = useReading(readPlan);
  useEffect(read, [read]);
  const active = useActiveCell();
  if (state.phase === 'idle' || state.phase === 'reading')
    return <ReadingProgress label={glance.reading} onStop={stop} />;
  if (state.phase === 'failed')
    return (
      <>
        <FailureMessage failure={state.failure} />
        <Button onClick={read}>{common.retry}</Button>
      </>
    );
  const { objectives } = state.result;
  const open = objectives.find((each) => isOpen(each, active));
  const { number, title } = open?.objective ?? { number: '', title: '' };
  const name = title.trim() === '' ? strings.start.existing.untitled : title;
  return (
    <div className={styles.chooser}>
      <Text>{editing.intro}</Text>
      {waiting && objectives.some((each) => isOf(waiting, each)) && (
        <Button appearance="primary" className={styles.open} onClick={() => onChosen(waiting)}>
          {editing.waiting(waiting.title)}
        </Button>
      )}
      {open && (
        <Button appearance="primary" className={styles.open} onClick={() => onChosen(open)}>
          {editing.open([number, name].filter((text) => text !== '').join(' · '))}
        </Button>
      )}
      <Heading level={2} look="part">
        {editing.choose}
      </Heading>
      <ObjectiveList label={editing.choose} objectives={objectives} onChosen={onChosen} />
    </div>
  );
}

/** The objective of a sheet, wherever in it the user is; of a list the one of the row. */
function isOpen({ sheet, template, places }: BookObjective, active: CellPlace | null): boolean {
  if (sheet !== active?.sheet) return false;
  if (!listTemplate(template)) return true;
  const { row } = placeOfAddress(active.cells.split(':')[0] ?? '');
  const rows = [places.fields.title, ...places.indicators.flatMap((each) => Object.values(each))];
  return rows.some((at) => at?.row === row);
}
