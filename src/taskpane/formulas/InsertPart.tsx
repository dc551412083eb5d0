/** The way of a formula into the active cell: which one it is, what would be lost there, how it went. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FailureMessage } from '../components/FailureMessage';
import { Question } from '../components/Question';
import { SuccessMessage } from '../components/SuccessMessage';
import { useStrings } from '../strings';
import type { Argument } from './argument';
import { NUMBER_FORMATS } from './catalogue';
import type { FunctionInfo } from './catalogue';
import { formulaText, INVARIANT, readsCell } from './formula';
import type { CellPlace } from './formulaServices';
import { useInsertion } from './useInsertion';
import type { Insertion } from './useInsertion';
import type { ResultState } from './useResult';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start', maxWidth: '100%' },
});

export interface InsertPartProps {
  info: FunctionInfo;
  given: readonly Argument[];
  active: CellPlace | null;
  result: ResultState;
  /** Tells the user what is missing; true when nothing is. */
  isComplete: () => boolean;
  onBack: () => void;
}

export function InsertPart(props: InsertPartProps) {
  const { info, given, active, result, isComplete, onBack } = props;
  const styles = useStyles();
  const { formulas } = useStrings();
  const insertion = useInsertion();
  const isCircular = active !== null && readsCell(given, active);
  const insert = () => {
    if (!isComplete() || active === null || isCircular) return;
    insertion.insert({
      sheet: active.sheet,
      cell: active.cells,
      formula: formulaText(info.name, given, active.sheet, INVARIANT),
      format: info.format && NUMBER_FORMATS[info.format],
      size: sizeOf(result),
      overwrite: false,
    });
  };
  const where = isCircular
    ? formulas.circular(active.cells)
    : active === null
      ? formulas.noActiveCell
      : formulas.activeCell(active.cells, active.sheet);
  return (
    <div className={styles.box}>
      <Text role={isCircular ? 'alert' : undefined}>{where}</Text>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={insertion.state.phase === 'inserting' || active === null || isCircular}
        onClick={insert}
      >
        {active === null ? formulas.insert : formulas.insertIn(active.cells)}
      </Button>
      <Outcome insertion={insertion} onBack={onBack} />
    </div>
  );
}

function sizeOf(result: ResultState): { rows: number; columns: number } {
  if (result.phase !== 'done') return { rows: 1, columns: 1 };
  return { rows: result.rows.length, columns: result.rows[0]?.length ?? 1 };
}

function Outcome({ insertion, onBack }: { insertion: Insertion; onBack: () => void }) {
  const { formulas } = useStrings();
  const { state, insert, dismiss } = insertion;
  switch (state.phase) {
    case 'idle':
      return null;
    case 'inserting':
      return <Text role="status">{formulas.inserting}</Text>;
    case 'question': {
      const { order, content, inTheWay } = state;
      const lost = content === '' ? '' : formulas.overwrite(order.cell, content);
      const stopped = inTheWay.length === 0 ? '' : formulas.inTheWay(inTheWay.join(', '));
      return (
        <Question
          question={`${lost} ${stopped}`.trim()}
          yes={formulas.yesInsert}
          no={formulas.noInsert}
          onYes={() => insert({ ...order, overwrite: true })}
          onNo={dismiss}
        />
      );
    }
    case 'done':
      return (
        <>
          <SuccessMessage
            title={formulas.inserted(state.order.cell, state.order.sheet)}
            written={null}
            actions={[{ label: formulas.anotherFunction, onClick: onBack }]}
          />
          {state.error !== undefined && (
            <Text role="alert">{formulas.showsError(state.order.cell, state.error)}</Text>
          )}
        </>
      );
    case 'failed':
      return <FailureMessage failure={state.failure} onDismiss={dismiss} />;
  }
}
