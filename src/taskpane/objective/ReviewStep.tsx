/** Third step: what will be written, what stands in the way, what deserves a second look. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { objectiveSheetName, SETTINGS_SHEET } from '../../templates/sheetNames';
import { Part } from '../components/Part';
import { useStrings } from '../strings';
import { Findings } from '../wizard/Findings';
import { onlyAsked } from './asked';
import { isBlank, isBlankIndicator, isBlankPerson, isBlankPhase } from './draft';
import type { Draft } from './draft';
import type { Form } from './form';
import type { Place } from './places';
import type { Finding } from './finding';
import { ScheduleOverview } from './ScheduleOverview';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export interface ReviewStepProps {
  draft: Draft;
  form: Form;
  /** Whether the plan's settings are written too. */
  asksPlan: boolean;
  findings: readonly Finding[];
  onGoTo: (place: Place) => void;
}

export function ReviewStep({ findings, onGoTo, ...contents }: ReviewStepProps) {
  const styles = useStyles();
  const { review } = useStrings().objective;
  return (
    <div className={styles.step}>
      <Part heading={review.what}>
        <Contents {...contents} />
      </Part>
      <Findings findings={findings} texts={review} onGoTo={onGoTo} />
    </div>
  );
}

function Contents({ draft, form, asksPlan }: Pick<ReviewStepProps, 'draft' | 'form' | 'asksPlan'>) {
  const styles = useStyles();
  const { review } = useStrings().objective;
  const { header, indicators, people, years } = onlyAsked(draft, form);
  const sheet = isBlank(header.number) ? '' : objectiveSheetName(header.number);
  const phases = years.flatMap((year) => year.phases).filter((phase) => !isBlankPhase(phase));
  return (
    <>
      <ul className={styles.list}>
        <li>
          {review.sheet(sheet, header.title.trim())}
          {': '}
          {[
            review.indicators(indicators.filter((row) => !isBlankIndicator(row)).length),
            review.phases(phases.length),
            review.people(people.filter((row) => !isBlankPerson(row)).length),
          ].join(', ')}
        </li>
        {asksPlan && <li>{review.settings(SETTINGS_SHEET, form.template.name)}</li>}
      </ul>
      <ScheduleOverview years={years} />
    </>
  );
}
