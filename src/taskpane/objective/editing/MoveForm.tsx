/** Where an objective goes: the unit, the number that is free there, and what changes on the sheet. */
import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Book, BookObjective } from '../../../domain/book';
import { numberWhenMoved } from '../../../domain/objectiveNumber';
import { objectiveRows } from '../../../domain/planOverview';
import { moveObjective } from '../../../templates/editing/moveObjective';
import type { Moved, ObjectiveMove } from '../../../templates/editing/moveObjective';
import { listTemplate } from '../../../templates/forms';
import { Heading } from '../../components/Heading';
import { Select } from '../../components/Select';
import { TextField } from '../../components/TextField';
import { useAllStrings } from '../../strings';
import { isSameUnit, ownerWithUnit, unitName, withUnitNames } from '../beside';
import { EditPreview } from './EditPreview';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const groupOf = ({ template }: BookObjective): 'unit' | 'area' =>
  listTemplate(template)?.grouping.field === 'area' ? 'area' : 'unit';

/** Units of the plan, or tables of the list, where it may go. */
export function destinationsOf(book: Book, target: BookObjective): string[] {
  const units = book.settings?.units ?? [];
  const { objective, template, sheet } = target;
  if (listTemplate(template)) {
    const groups = book.lists.filter((each) => each.template === template && each.sheet === sheet);
    const own = objective[groupOf(target)];
    return [...new Set(groups.map(({ group }) => group))].filter(
      (group) => group !== '' && !isSameUnit(units, group, own),
    );
  }
  return units
    .map(({ name }) => name)
    .filter(
      (name) =>
        !isSameUnit(units, name, objective.unit) &&
        !objective.sharedWith.some(({ unit }) => isSameUnit(units, name, unit)),
    );
}

export interface MoveFormProps {
  book: Book;
  target: BookObjective;
  destinations: readonly string[];
  isBusy: boolean;
  onMove: (move: ObjectiveMove, unit: string) => void;
  onCancel: () => void;
}

export function MoveForm(props: MoveFormProps) {
  const { book, target, destinations, isBusy, onMove, onCancel } = props;
  const styles = useStyles();
  const { editing } = useAllStrings();
  const { actions } = editing;
  const [unit, setUnit] = useState('');
  /** Null as long as nobody typed another. */
  const [typed, setTyped] = useState<string | null>(null);
  const group = groupOf(target);
  const hasNumber = target.places.fields.number !== undefined;
  const next = useMemo(() => numberIn(book, target, unit), [book, target, unit]);
  const number = typed ?? next;
  const move = useMemo(() => {
    if (unit === '') return null;
    const owner = ownerWithUnit(book.settings?.units ?? [], target.objective.owner, unit);
    const moved: Moved = {
      [group]: unit,
      ...(hasNumber && { number: number.trim() }),
      ...(owner !== undefined && target.places.fields.owner && { owner }),
    };
    return moveObjective(book, target, moved);
  }, [book, target, unit, number, group, hasNumber]);
  const shared = target.objective.sharedWith.map((each) => each.unit).filter((each) => each !== '');
  return (
    <div className={styles.form}>
      <Heading level={2} look="part">
        {actions.moveHeading}
      </Heading>
      <Field label={group === 'area' ? actions.moveToArea : actions.moveTo}>
        <Select
          value={unit}
          onChange={(_, { value }) => {
            setUnit(value);
            setTyped(null);
          }}
        >
          <option value="">{actions.moveChoose}</option>
          {destinations.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {shared.length > 0 && <Text>{actions.moveShared(shared.join(', '))}</Text>}
      {unit !== '' && hasNumber && (
        <TextField id="move-number" label={actions.moveNumber} value={number} onChange={setTyped} />
      )}
      {move && <EditPreview lines={move.lines} onOverwrite={() => undefined} />}
      {move && move.changes.length === 0 && <Text role="status">{actions.moveUnwritten}</Text>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || move === null || move.changes.length === 0}
          onClick={() => move && move.changes.length > 0 && onMove(move, unit)}
        >
          {actions.moveYes}
        </Button>
        <Button onClick={onCancel}>{actions.moveNo}</Button>
      </div>
    </div>
  );
}

function numberIn(book: Book, target: BookObjective, unit: string): string {
  const units = book.settings?.units ?? [];
  const rows = withUnitNames(units, objectiveRows(book.objectives.map((each) => each.objective)));
  const own = book.objectives.indexOf(target);
  return numberWhenMoved(rows, own, unitName(units, unit));
}
