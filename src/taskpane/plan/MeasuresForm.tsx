/** The measures against corruption, typed or pasted, and the writing of their sheet. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ANTICORRUPTION_SHEET } from '../../templates/sheetNames';
import { FailureMessage } from '../components/FailureMessage';
import { SuccessMessage } from '../components/SuccessMessage';
import { TextField } from '../components/TextField';
import { WritingProgress } from '../components/WritingProgress';
import type { OpenedDraft } from '../drafts/openDraft';
import { useCreated } from '../drafts/useCreated';
import { PasteArea } from '../paste/PasteArea';
import type { Pasted } from '../paste/PasteArea';
import { PasteSpread } from '../paste/PasteSpread';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useMeasuresWords } from '../strings/words';
import { useWriting } from '../useWriting';
import { isTooLong } from '../wizard/longText';
import { ResumedNotice } from '../wizard/ResumedNotice';
import { RowList } from '../wizard/RowList';
import { useKeptDraft } from '../wizard/useKeptDraft';
import { blankMeasure, MEASURE_FIELDS, measuresOf, newMeasures, nextId } from './measuresDraft';
import type { DraftMeasure, MeasureField, MeasuresDraft } from './measuresDraft';
import { pastedMeasures, withMeasures } from './pastedMeasures';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

const fieldId = (id: number, field: MeasureField): string => `measure-${id}-${field}`;

export interface MeasuresFormProps {
  opened: OpenedDraft<MeasuresDraft>;
  onBusy: (busy: boolean) => void;
}

export function MeasuresForm({ opened, onBusy }: MeasuresFormProps) {
  const { initial, resumed } = opened;
  const styles = useStyles();
  const { wizard } = useStrings();
  const words = useMeasuresWords();
  const { createMeasures } = useServices();
  const writing = useWriting();
  const [draft, setDraft] = useState(initial);
  const { kept, forget, renew } = useKeptDraft(opened, draft);
  const created = useCreated();
  const [showsResumed, setShowsResumed] = useState(resumed);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const { rows } = draft;
  const setRows = (change: (before: DraftMeasure[]) => DraftMeasure[]) =>
    setDraft((before) => ({ ...before, rows: change(before.rows) }));
  useEffect(() => onBusy(writing.busy), [onBusy, writing.busy]);
  useEffect(() => {
    // What was pressed to come here, or to start again, is gone; a draft comes by itself.
    if (!showsResumed) document.getElementById(fieldId(1, 'objective'))?.focus();
  }, [showsResumed]);
  const startAgain = () => {
    forget();
    renew();
    setShowsResumed(false);
    setPasted(null);
    setDraft(newMeasures());
  };
  const { state } = writing;
  if (state.phase === 'done')
    return (
      <SuccessMessage
        title={created.isTakenBack ? words.takenBack : words.done}
        written={created.isTakenBack ? null : state.written}
        goesOn={created.isTakenBack ? undefined : state.written.sheets[0]}
        actions={
          created.isTakenBack ? [{ label: words.resumeTakenBack, onClick: writing.dismiss }] : []
        }
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
    else void create();
  };
  const create = async () => {
    const made = await writing.run((options) => createMeasures(measuresOf(rows), options));
    if (made) created.remember(forget());
  };
  return (
    <>
      {showsResumed && <ResumedNotice onStartAgain={startAgain} />}
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
      <Text size={200}>{kept ? wizard.draftKept : words.draftNotKept}</Text>
      {state.phase === 'writing' && <WritingProgress state={state} onStop={writing.stop} />}
      {state.phase === 'failed' && (
        <FailureMessage failure={state.failure} onDismiss={writing.dismiss} />
      )}
    </>
  );
}
