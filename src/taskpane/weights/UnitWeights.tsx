/** The weights of one unit: a field for each objective, the running total, the ways to make 100, the writing. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FailureMessage } from '../components/FailureMessage';
import { ReadingProgress } from '../components/ReadingProgress';
import { plainList } from '../components/plainList';
import type { PlanWeights } from '../services';
import { useStrings } from '../strings';
import { Total } from './Total';
import type { Weights } from './useWeights';
import { WeightField } from './WeightField';
import { changesOf, fitted, readRows, totalOf } from './weightsDraft';
import type { WeightUnit } from './weightsDraft';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalM),
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  readAgain: { alignSelf: 'flex-start' },
});

export interface UnitWeightsProps extends Pick<
  Weights,
  'dispatch' | 'read' | 'stopReading' | 'write' | 'isReading'
> {
  unit: WeightUnit;
  scale: PlanWeights['scale'];
  typed: Weights['state']['typed'];
  phase: Weights['state']['phase'];
}

export function UnitWeights(props: UnitWeightsProps) {
  const { unit, scale, typed, phase, dispatch, read, stopReading, write, isReading } = props;
  const styles = useStyles();
  const { weights } = useStrings();
  const rows = readRows(unit, typed);
  const total = totalOf(rows, scale);
  const changes = changesOf(rows);
  const touched = rows.flatMap(({ key }) => (key !== null && typed[key] ? [key] : []));
  const isWriting = phase.phase === 'writing';
  const canWrite = changes !== null && changes.length > 0 && !isWriting;
  const isRight = total.missing === null || total.missing === 0;
  const fit = (way: 'proportion' | 'equal') => {
    const texts = fitted(rows, way);
    dispatch(texts ? { type: 'type', texts } : { type: 'notFitted' });
  };
  return (
    <>
      <ul className={styles.list}>
        {rows.map((row, index) => (
          <li key={row.key ?? index}>
            <WeightField
              row={row}
              id={`weight-${index}`}
              onType={(key, text) => dispatch({ type: 'type', texts: { [key]: text } })}
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
      {phase.phase === 'notFitted' && <Text role="alert">{weights.notFitted}</Text>}
      {phase.phase === 'failed' && (
        <>
          <FailureMessage failure={phase.failure} />
          <Button className={styles.readAgain} onClick={read}>
            {weights.readAgain}
          </Button>
        </>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!canWrite}
          onClick={() => changes !== null && canWrite && write(changes)}
        >
          {isRight ? weights.write : weights.writeAnyway}
        </Button>
        {touched.length > 0 && (
          <Button onClick={() => dispatch({ type: 'discard', keys: touched })}>
            {weights.discard}
          </Button>
        )}
      </div>
      <Text role="status">
        {isWriting && weights.writing}
        {phase.phase === 'written' && weights.written(phase.cells)}
        {phase.phase === 'idle' && !isReading && changes?.length === 0 && weights.nothingToWrite}
      </Text>
      {isReading && <ReadingProgress label={weights.reading} onStop={stopReading} />}
    </>
  );
}
