/** What else can be done with an objective that is there: a copy of what it plans, another unit for it, or its end. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Book, BookObjective } from '../../../domain/book';
import { nextNumber } from '../../../domain/objectiveNumber';
import { objectiveRows } from '../../../domain/planOverview';
import { duplicateOf } from '../../../templates/editing/duplicate';
import { addToList } from '../../../templates/editing/listEdits';
import type { ObjectiveMove } from '../../../templates/editing/moveObjective';
import { removeObjective } from '../../../templates/editing/removeObjective';
import { listTemplate } from '../../../templates/forms';
import { FailureMessage } from '../../components/FailureMessage';
import { Question } from '../../components/Question';
import { SuccessMessage } from '../../components/SuccessMessage';
import { WritingProgress } from '../../components/WritingProgress';
import { useServices } from '../../services';
import type { Written } from '../../services';
import { useAllStrings } from '../../strings';
import { useWriting } from '../../useWriting';
import { unitName, withUnitNames } from '../beside';
import { destinationsOf, MoveForm } from './MoveForm';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ObjectiveActionsProps {
  book: Book;
  target: BookObjective;
  onBusy: (busy: boolean) => void;
  onHome: () => void;
  onAnother: () => void;
  /** Called once one of them has been done: the objective is not what it was. */
  onDone: () => void;
}

export function ObjectiveActions(props: ObjectiveActionsProps) {
  const { book, target, onBusy, onHome, onAnother, onDone } = props;
  const styles = useStyles();
  const { common, editing } = useAllStrings();
  const { applyChanges, createObjective } = useServices();
  const { actions } = editing;
  const writing = useWriting();
  const [asked, setAsked] = useState<'remove' | 'move' | null>(null);
  const [done, setDone] = useState<{ message: string; lines: readonly string[] } | null>(null);
  useEffect(() => onBusy(writing.busy), [onBusy, writing.busy]);
  const removal = useMemo(() => removeObjective(book, target), [book, target]);
  const isRow = listTemplate(target.template) !== undefined;
  // A sheet of another template would be written without what this plan's has no place for.
  const canDuplicate = isRow || book.settings?.template === target.template;
  const { title } = target.objective;
  const destinations = useMemo(() => destinationsOf(book, target), [book, target]);

  const duplicate = async () => {
    const units = book.settings?.units ?? [];
    const numbers = withUnitNames(
      units,
      objectiveRows(book.objectives.map((each) => each.objective)),
    );
    const number = isRow ? '' : nextNumber(numbers, unitName(units, target.objective.unit));
    const copy = duplicateOf(target.objective, number);
    const isDone = await writing.run(async (options): Promise<Written> => {
      if (!isRow) return createObjective(copy, null, options);
      return applyChanges(addToList(book, copy).changes);
    });
    if (isDone) finish(actions.duplicated(title, number));
  };
  const remove = async () => {
    setAsked(null);
    const isDone = await writing.run(() => applyChanges(removal.changes));
    if (isDone) finish(actions.removed(title));
  };
  const moveTo = async (move: ObjectiveMove, unit: string) => {
    const isDone = await writing.run(() => applyChanges(move.changes));
    if (isDone)
      finish(actions.moved(title, unit), move.isSummaryToUpdate ? [actions.toUpdate] : []);
  };
  const finish = (message: string, lines: readonly string[] = []) => {
    setDone({ message, lines });
    onDone();
  };

  const { state } = writing;
  if (state.phase === 'done' && done !== null)
    return (
      <SuccessMessage
        title={done.message}
        lines={done.lines}
        written={state.written}
        actions={[
          { label: editing.another, onClick: onAnother },
          { label: common.goHome, onClick: onHome },
        ]}
      />
    );
  return (
    <>
      <div className={styles.buttons}>
        {canDuplicate && (
          <Button size="small" disabledFocusable={writing.busy} onClick={() => void duplicate()}>
            {actions.duplicate}
          </Button>
        )}
        {destinations.length > 0 && (
          <Button size="small" disabledFocusable={writing.busy} onClick={() => setAsked('move')}>
            {actions.move}
          </Button>
        )}
        <Button size="small" disabledFocusable={writing.busy} onClick={() => setAsked('remove')}>
          {actions.remove}
        </Button>
      </div>
      {asked === 'move' && (
        <MoveForm
          {...{ book, target, destinations }}
          isBusy={writing.busy}
          onMove={(move, unit) => void moveTo(move, unit)}
          onCancel={() => setAsked(null)}
        />
      )}
      {asked === 'remove' && (
        <Question
          question={actions.question(title, target.sheet, {
            ...{ isRow, rows: removal.rows, kept: removal.kept.length },
            ...{ deadlinesGone: removal.deadlines.gone, deadlinesKept: removal.deadlines.kept },
            typed: removal.typed.map(String).join(', '),
          })}
          yes={actions.yes}
          no={actions.no}
          onYes={() => void remove()}
          onNo={() => setAsked(null)}
        />
      )}
      {state.phase === 'writing' && <WritingProgress state={state} onStop={writing.stop} />}
      {state.phase === 'failed' && (
        <FailureMessage failure={state.failure} onDismiss={writing.dismiss} />
      )}
    </>
  );
}
