/** Which objective is to be edited: that of the open sheet first, then all of the plan. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { BookObjective } from '../../../domain/book';
import { listTemplate } from '../../../templates/forms';
import { placeOfAddress } from '../../../templates/address';
import { Heading } from '../../components/Heading';
import { WhenRead } from '../../components/WhenRead';
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

export function EditChooser(props: EditChooserProps) {
  const { glance } = useAllStrings();
  const { readPlan } = useServices();
  const reading = useReading(readPlan);
  const [, read] = reading;
  useEffect(read, [read]);
  return (
    <WhenRead reading={reading} label={glance.reading}>
      {({ objectives }) => <Objectives objectives={objectives} {...props} />}
    </WhenRead>
  );
}

function Objectives({
  objectives,
  waiting,
  onChosen,
}: EditChooserProps & { objectives: BookObjective[] }) {
  const styles = useStyles();
  const { editing, objective: strings } = useAllStrings();
  const active = useActiveCell();
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
