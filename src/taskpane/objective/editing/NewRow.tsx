/** "Nuovo obiettivo" where the plan is a list: the objective comes into the table of its unit or area. */
import { useEffect, useMemo, useState } from 'react';
import type { Book } from '../../../domain/book';
import type { TemplateId } from '../../../domain/plan';
import { listTemplate } from '../../../templates/forms';
import { WhenRead } from '../../components/WhenRead';
import { useServices } from '../../services';
import { useAllStrings } from '../../strings';
import { useReading } from '../../useReading';
import { ListPlanNotice } from '../ListPlanNotice';
import { StartPanel } from '../start/StartPanel';
import { TABLE_WAYS } from '../start/ways';
import type { TableWay } from '../start/ways';
import { EditWizard } from './EditWizard';
import { newRowJob } from './jobs';
import { NewRows } from './NewRows';

export interface NewRowProps {
  template: TemplateId;
  /** Whether a draft waits for a workbook whose plan has sheets. */
  hasDraft: boolean;
  onBusy: (busy: boolean) => void;
  onHome: () => void;
}

export function NewRow(props: NewRowProps) {
  const { glance } = useAllStrings();
  const { readBook } = useServices();
  const reading = useReading(readBook);
  const [, read] = reading;
  const [turn, setTurn] = useState(1);
  const [way, setWay] = useState<TableWay | null>(null);
  useEffect(read, [read, turn]);
  const onNext = () => setTurn((before) => before + 1);
  return (
    <WhenRead reading={reading} label={glance.reading}>
      {(book) => <Row {...{ book, turn, way, onNext }} {...props} onWay={setWay} />}
    </WhenRead>
  );
}

interface RowProps extends NewRowProps {
  book: Book;
  /** Counts the rows that are written. */
  turn: number;
  way: TableWay | null;
  onWay: (way: TableWay | null) => void;
  /** The list is read anew, for one more. */
  onNext: () => void;
}

function Row(props: RowProps) {
  const { book, turn, way, onWay, onNext, template, hasDraft, onBusy, onHome } = props;
  const { editing } = useAllStrings();
  const { currentYear } = useServices();
  const list = listTemplate(template);
  const job = useMemo(
    () => (list ? newRowJob(book, list, currentYear()) : undefined),
    [book, list, currentYear],
  );
  if (!job) return <ListPlanNotice {...{ template, hasDraft, onHome }} />;
  const { create, created, another } = editing.row;
  if (way !== null && list)
    return (
      <NewRows
        {...{ book: job.book, list, way, onBusy, onHome }}
        onBack={() => {
          onWay(null);
          onNext();
        }}
      />
    );
  return (
    <>
      <StartPanel ways={TABLE_WAYS} onChoose={onWay} />
      <EditWizard
        key={turn}
        {...{ job, onBusy, onHome, done: created, createLabel: create }}
        again={{ label: another, onClick: onNext }}
      />
    </>
  );
}
