/** The objectives of the workbook, read when they are asked for, to be found by number, title or sector. */
import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { textKey } from '../../../domain/cells';
import { nextNumber } from '../../../domain/objectiveNumber';
import type { Unit } from '../../../domain/plan';
import { objectiveRows } from '../../../domain/planOverview';
import { FailureMessage } from '../../components/FailureMessage';
import { ReadingProgress } from '../../components/ReadingProgress';
import { useServices } from '../../services';
import type { WorkbookPlan } from '../../services';
import { useStrings } from '../../strings';
import { useReading } from '../../useReading';
import { unitName, withUnitNames } from '../beside';
import { ChoiceList } from './ChoiceList';
import type { ChooserProps } from './ways';

const useStyles = makeStyles({
  chooser: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  search: { width: '100%', minWidth: 0 },
});

export function ExistingChooser({ onChosen }: ChooserProps) {
  const styles = useStyles();
  const { common, glance } = useStrings();
  const { readPlan } = useServices();
  const [state, read, stop] = useReading(readPlan);
  useEffect(read, [read]);
  return (
    <div className={styles.chooser}>
      {(state.phase === 'idle' || state.phase === 'reading') && (
        <ReadingProgress label={glance.reading} onStop={stop} />
      )}
      {state.phase === 'failed' && (
        <>
          <FailureMessage failure={state.failure} />
          <Button onClick={read}>{common.retry}</Button>
        </>
      )}
      {state.phase === 'done' && (
        <Objectives
          objectives={state.result.objectives}
          units={state.result.settings?.units ?? []}
          onChosen={onChosen}
        />
      )}
    </div>
  );
}

/** Fewer are seen at a glance. */
const ENOUGH_TO_SEARCH = 8;

interface ObjectivesProps extends ChooserProps {
  objectives: WorkbookPlan['objectives'];
  units: readonly Unit[];
}

function Objectives({ objectives, units, onChosen }: ObjectivesProps) {
  const styles = useStyles();
  const { existing } = useStrings().objective.start;
  const [search, setSearch] = useState('');
  if (objectives.length === 0) return <Text role="status">{existing.none}</Text>;

  const words = textKey(search).split(' ');
  const found = objectives
    .map((each, index) => ({ ...each, index }))
    .filter(({ objective: { number, title, unit } }) => {
      const key = textKey(`${number} ${title} ${unit}`);
      return words.every((word) => key.includes(word));
    });
  const rows = objectiveRows(objectives.map(({ objective }) => objective));
  const numbers = withUnitNames(units, rows);
  return (
    <>
      {objectives.length >= ENOUGH_TO_SEARCH && (
        <>
          <Field label={existing.search}>
            <Input
              className={styles.search}
              type="search"
              value={search}
              onChange={(_, data) => setSearch(data.value)}
            />
          </Field>
          <Text role="status">
            {found.length === 0 ? existing.noMatch : existing.matches(found.length)}
          </Text>
        </>
      )}
      <ChoiceList
        label={existing.heading}
        choices={found.map(({ objective, sheet, index }) => {
          const { number, title, unit } = objective;
          const name = title.trim() === '' ? existing.untitled : title;
          return {
            key: `${index}`,
            label: number === '' ? name : `${number} · ${name}`,
            help: [unit, existing.onSheet(sheet)].filter((text) => text !== '').join(' – '),
            onChoose: () =>
              onChosen({
                objective,
                number: nextNumber(numbers, unitName(units, unit)),
                done: existing.done(name),
              }),
          };
        })}
      />
    </>
  );
}
