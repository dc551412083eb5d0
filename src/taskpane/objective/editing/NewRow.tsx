/** "Nuovo obiettivo" where the plan is a list: the objective comes into the table of its unit or area. */
import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { TemplateId } from '../../../domain/plan';
import { listTemplate } from '../../../templates/forms';
import { FailureMessage } from '../../components/FailureMessage';
import { ReadingProgress } from '../../components/ReadingProgress';
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

export function NewRow({ template, hasDraft, onBusy, onHome }: NewRowProps) {
  const { common, editing, glance } = useAllStrings();
  const { readBook, currentYear } = useServices();
  const [state, read, stop] = useReading(readBook);
  const [turn, setTurn] = useState(1);
  const [way, setWay] = useState<TableWay | null>(null);
  useEffect(read, [read, turn]);
  const list = listTemplate(template);
  const job = useMemo(
    () =>
      state.phase === 'done' && list ? newRowJob(state.result, list, currentYear()) : undefined,
    [state, list, currentYear],
  );
  if (state.phase === 'idle' || state.phase === 'reading')
    return <ReadingProgress label={glance.reading} onStop={stop} />;
  if (state.phase === 'failed')
    return (
      <>
        <FailureMessage failure={state.failure} />
        <Button onClick={read}>{common.retry}</Button>
      </>
    );
  if (!job) return <ListPlanNotice {...{ template, hasDraft, onHome }} />;
  const { create, created, another } = editing.row;
  if (way !== null && list)
    return (
      <NewRows
        {...{ book: job.book, list, way, onBusy, onHome }}
        onBack={() => {
          setWay(null);
          setTurn((before) => before + 1);
        }}
      />
    );
  return (
    <>
      <StartPanel ways={TABLE_WAYS} onChoose={setWay} />
      <EditWizard
        key={turn}
        {...{ job, onBusy, onHome, done: created, createLabel: create }}
        again={{ label: another, onClick: () => setTurn((before) => before + 1) }}
      />
    </>
  );
}
