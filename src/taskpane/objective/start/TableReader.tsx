/** A table as it was understood: the user changes what rows and columns are, and sees what comes of it. */
import { Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { objectivesOf } from '../../../templates/selection/objectives';
import type { Cells, ColumnRole, RowRole } from '../../../templates/selection/roles';
import { readTable } from '../../../templates/selection/table';
import { SuccessMessage } from '../../components/SuccessMessage';
import { useCreated } from '../../drafts/useCreated';
import { useAllStrings } from '../../strings';
import { useWriting } from '../../useWriting';
import { ColumnRoles } from './ColumnRoles';
import { ManyObjectives } from './ManyObjectives';
import { OneObjective } from './OneObjective';
import { RowRoles } from './RowRoles';
import { TableRemarks } from './TableRemarks';
import type { ManyPlan } from './many';
import type { ChooserProps } from './ways';

/** Where no one waits for a single objective, all of the table are written. */
export interface TableReaderProps extends Partial<ChooserProps> {
  values: Cells;
  year: number;
  /** What to say of an objective that is put in the wizard. */
  done: string;
  /** Where many objectives would be written. */
  many: ManyPlan;
}

const changed = <Value,>(before: ReadonlyMap<number, Value>, at: readonly number[], value: Value) =>
  new Map([...before, ...at.map((each) => [each, value] as const)]);

export function TableReader({ values, year, done, many, onChosen }: TableReaderProps) {
  const { tables, common } = useAllStrings();
  const writing = useWriting();
  const created = useCreated();
  const [rows, setRows] = useState<ReadonlyMap<number, RowRole>>(new Map());
  const [columns, setColumns] = useState<ReadonlyMap<number, ColumnRole>>(new Map());
  const [joinsSame, setJoinsSame] = useState(false);
  const [count, setCount] = useState(0);
  const reading = useMemo(
    () => readTable(values, year, { rows, columns }),
    [values, year, rows, columns],
  );
  const { targetYears } = many.form;
  const { objectives, remarks } = useMemo(
    () => objectivesOf(values, reading, { year, joinsSame, targetYears }),
    [values, reading, year, joinsSame, targetYears],
  );
  const found = useMemo(() => objectives.map(({ objective }) => objective), [objectives]);
  const remember = (made: number) => {
    setCount(made);
    created.remember(many.onWritten);
    many.onWritten();
  };
  if (writing.state.phase === 'done') {
    const { written } = writing.state;
    const { takenBack, made } = many.list
      ? { takenBack: tables.many.takenBackRows, made: tables.many.createdRows }
      : { takenBack: tables.many.takenBack, made: tables.many.created };
    return (
      <SuccessMessage
        title={created.isTakenBack ? takenBack : made(count)}
        written={created.isTakenBack ? null : written}
        actions={[
          { label: tables.many.again, onClick: writing.dismiss },
          { label: common.goHome, onClick: many.onHome },
        ]}
      />
    );
  }
  return (
    <>
      <RowRoles
        cells={values}
        roles={reading.rows}
        onChange={(row, role) => setRows(changed(rows, [row], role))}
      />
      <ColumnRoles
        cells={values}
        reading={reading}
        onChange={(at, role) => setColumns(changed(columns, at, role))}
      />
      <TableRemarks remarks={remarks} hasNotes={many.form.header.has('notes')} />
      {remarks.some(({ kind }) => kind === 'sameTitle') && (
        <Checkbox
          label={tables.remarks.joinSame}
          checked={joinsSame}
          onChange={(_, { checked }) => setJoinsSame(checked === true)}
        />
      )}
      {(onChosen ? found.length > 1 : found.length > 0) && (
        <ManyObjectives {...{ found, writing }} plan={many} onCreated={remember} />
      )}
      {onChosen && <OneObjective objectives={found} {...{ done, onChosen }} />}
    </>
  );
}
