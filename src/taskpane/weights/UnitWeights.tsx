/** The weights of one unit: a field for each objective, the running total, the ways to make 100, the writing. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { TextField } from '../components/TextField';
import { plainList } from '../components/plainList';
import type { Failure } from '../failure';
import { useServices } from '../services';
import type { PlanWeights } from '../services';
import { useStrings } from '../strings';
import { Total } from './Total';
import { changesOf, fitted, readRows, totalOf, type ReadRow, type Typed } from './weightsDraft';
import type { WeightUnit } from './weightsDraft';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalM),
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface UnitWeightsProps {
  unit: WeightUnit;
  scale: PlanWeights['scale'];
  typed: Typed;
  onType: (typed: Typed) => void;
  /** Asks for the weights anew, after they were written. */
  onRead: () => void;
}

type Phase =
  | { phase: 'idle' }
  | { phase: 'writing' }
  | { phase: 'notFitted' }
  | { phase: 'written'; cells: number }
  | { phase: 'failed'; failure: Failure };

export function UnitWeights({ unit, scale, typed, onType, onRead }: UnitWeightsProps) {
  const styles = useStyles();
  const { weights } = useStrings();
  const { writeWeights, explain } = useServices();
  const [state, setState] = useState<Phase>({ phase: 'idle' });
  const rows = readRows(unit, typed);
  const total = totalOf(rows, scale);
  const changes = changesOf(rows);
  const type = (next: Typed) => {
    setState({ phase: 'idle' });
    onType(next);
  };
  const fit = (way: 'proportion' | 'equal') => {
    const next = fitted(rows, way);
    if (next) type({ ...typed, ...next });
    else setState({ phase: 'notFitted' });
  };
  const write = async () => {
    if (changes === null || changes.length === 0 || state.phase === 'writing') return;
    setState({ phase: 'writing' });
    try {
      const cells = await writeWeights(changes);
      setState({ phase: 'written', cells });
      onType({});
      onRead();
    } catch (error) {
      setState({ phase: 'failed', failure: explain(error) });
    }
  };
  const isRight = total.missing === null || total.missing === 0;
  return (
    <>
      <ul className={styles.list}>
        {rows.map((row, index) => (
          <li key={index}>
            <Row
              row={row}
              id={`weight-${index}`}
              onType={(text) => type({ ...typed, [index]: text })}
            />
          </li>
        ))}
      </ul>
      <Total {...total} />
      {scale !== 'coefficienti' && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => fit('proportion')}>
            {weights.proportion}
          </Button>
          <Button size="small" onClick={() => fit('equal')}>
            {weights.equal}
          </Button>
        </div>
      )}
      {state.phase === 'notFitted' && <Text role="alert">{weights.notFitted}</Text>}
      {state.phase === 'failed' && <FailureMessage failure={state.failure} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={changes === null || changes.length === 0 || state.phase === 'writing'}
          onClick={() => void write()}
        >
          {isRight ? weights.write : weights.writeAnyway}
        </Button>
        {Object.keys(typed).length > 0 && (
          <Button onClick={() => type({})}>{weights.discard}</Button>
        )}
      </div>
      <Text role="status">
        {state.phase === 'writing' && weights.writing}
        {state.phase === 'written' && weights.written(state.cells)}
        {state.phase === 'idle' && changes?.length === 0 && weights.nothingToWrite}
      </Text>
    </>
  );
}

interface RowProps {
  row: ReadRow;
  id: string;
  onType: (text: string) => void;
}

function Row({ row: { row, text, weight }, id, onType }: RowProps) {
  const { weights } = useStrings();
  const name = [row.number, row.title].filter((part) => part !== '').join(' · ');
  const label = weights.weightOf(name === '' ? weights.untitled : name);
  if (row.cell === null) {
    return (
      <Text>
        {label}: {text}. {weights.onlySummary}
      </Text>
    );
  }
  return (
    <TextField
      id={id}
      label={label}
      value={text}
      onChange={onType}
      problem={weight === undefined ? { message: weights.notWeight, blocks: true } : undefined}
    />
  );
}
