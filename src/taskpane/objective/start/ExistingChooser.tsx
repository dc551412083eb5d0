/** The objectives of the workbook, read when they are asked for, to be found by number, title or sector. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { nextNumber } from '../../../domain/objectiveNumber';
import type { Objective } from '../../../domain/objective';
import { objectiveRows } from '../../../domain/planOverview';
import { FailureMessage } from '../../components/FailureMessage';
import { ReadingProgress } from '../../components/ReadingProgress';
import { useServices } from '../../services';
import type { WorkbookPlan } from '../../services';
import { useStrings } from '../../strings';
import type { Strings } from '../../strings';
import { useReading } from '../../useReading';
import { unitName, withUnitNames } from '../beside';
import { ObjectiveList } from '../ObjectiveList';
import type { Beginning, ChooserProps } from './ways';

const useStyles = makeStyles({
  chooser: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export function ExistingChooser({ onChosen }: ChooserProps) {
  const styles = useStyles();
  const { common, glance, objective: strings } = useStrings();
  const { existing } = strings.start;
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
        <ObjectiveList
          label={existing.heading}
          objectives={state.result.objectives}
          onChosen={({ objective }) => onChosen(beginningFrom(objective, state.result, existing))}
        />
      )}
    </div>
  );
}

/** With the number that comes next in its unit. */
function beginningFrom(
  objective: Objective,
  { objectives, settings }: WorkbookPlan,
  words: Strings['objective']['start']['existing'],
): Beginning {
  const units = settings?.units ?? [];
  const rows = objectiveRows(objectives.map((each) => each.objective));
  const { title, unit } = objective;
  return {
    objective,
    number: nextNumber(withUnitNames(units, rows), unitName(units, unit)),
    done: words.done(title.trim() === '' ? words.untitled : title),
  };
}
