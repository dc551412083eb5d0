/** The measures against corruption, typed or pasted, and the writing of their sheet. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ANTICORRUPTION_SHEET } from '../../templates/sheetNames';
import { FailureMessage } from '../components/FailureMessage';
import { SuccessMessage } from '../components/SuccessMessage';
import { TextField } from '../components/TextField';
import { WritingProgress } from '../components/WritingProgress';
import { PasteArea } from '../paste/PasteArea';
import type { Pasted } from '../paste/PasteArea';
import { PasteSpread } from '../paste/PasteSpread';
import { useServices } from '../services';
import { useMeasuresWords } from '../strings/words';
import { useWriting } from '../useWriting';
import { isTooLong } from '../wizard/longText';
import { RowList } from '../wizard/RowList';
import {
  blankMeasure,
  MEASURE_FIELDS,
  measuresOf,
  nextId,
  pastedMeasures,
  withMeasures,
} from './measuresDraft';
import type { DraftMeasure, MeasureField } from './measuresDraft';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

const fieldId = (id: number, field: MeasureField): string => `measure-${id}-${field}`;

export function MeasuresForm({ onBusy }: { onBusy: (busy: boolean) => void }) {
  const styles = useStyles();
  const words = useMeasuresWords();
  const { createMeasures } = useServices();
  const writing = useWriting();
  const [rows, setRows] = useState<DraftMeasure[]>([blankMeasure(1)]);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  useEffect(() => onBusy(writing.busy), [onBusy, writing.busy]);
  // What was pressed to come here is gone.
  useEffect(() => document.getElementById(fieldId(1, 'objective'))?.focus(), []);
  const { state } = writing;
  if (state.phase === 'done')
    return (
      <SuccessMessage
        title={words.done}
        written={state.written}
        goesOn={state.written.sheets[0]}
        actions={[]}
      />
    );
  const paste = (at: number | null, from: MeasureField) => (cells: string[][]) => {
    const found = pastedMeasures(cells, from);
    setRows((before) => withMeasures(before, at, found.rows));
    setPasted({ rows: found.rows.length, unused: found.unused });
  };
  const change = (id: number, field: MeasureField) => (value: string) =>
    setRows((before) =>
      before.map((row) =>
        row.id === id ? { id, values: { ...row.values, [field]: value } } : row,
      ),
    );
  const problem = (field: MeasureField, text: string) =>
    isTooLong(text)
      ? { message: words.tooLong(words.fields[field], text.trim().length), blocks: true }
      : undefined;
  const tooLong = rows
    .flatMap(({ id, values }) =>
      MEASURE_FIELDS.map((field) => ({ id, field, text: values[field] })),
    )
    .find(({ text }) => isTooLong(text));
  const write = () => {
    if (tooLong) document.getElementById(fieldId(tooLong.id, tooLong.field))?.focus();
    else void writing.run((options) => createMeasures(measuresOf(rows), options));
  };
  return (
    <>
      <RowList
        rows={rows}
        heading={words.row}
        removeLabel={words.remove}
        onRemove={(id) => setRows((before) => before.filter((row) => row.id !== id))}
        addId="add-measure"
        addLabel={words.add}
        onAdd={() => setRows((before) => [...before, blankMeasure(nextId(before))])}
      >
        {({ id, values }) =>
          MEASURE_FIELDS.map((field) => (
            <PasteSpread key={field} lines onCells={paste(id, field)}>
              <TextField
                id={fieldId(id, field)}
                label={words.fields[field]}
                value={values[field]}
                problem={problem(field, values[field])}
                onChange={change(id, field)}
              />
            </PasteSpread>
          ))
        }
      </RowList>
      <PasteArea hint={words.pasteHint} pasted={pasted} onCells={paste(null, 'objective')} />
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={writing.busy}
        onClick={write}
      >
        {words.write(ANTICORRUPTION_SHEET)}
      </Button>
      {state.phase === 'writing' && <WritingProgress state={state} onStop={writing.stop} />}
      {state.phase === 'failed' && (
        <FailureMessage failure={state.failure} onDismiss={writing.dismiss} />
      )}
    </>
  );
}
