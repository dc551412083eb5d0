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
  const { header, indicators, people, shared, years } = onlyAsked(draft, form);
  const sheet = isBlank(header.number) ? '' : objectiveSheetName(header.number);
  const others = shared.map(({ unit }) => unit.trim()).filter((unit) => unit !== '');
  // What is not there is among the findings.
  const parts = [
    counted(
      review.indicators,
      indicators.filter((row) => !isBlankIndicator(row)),
    ),
    counted(
      review.phases,
      years.flatMap(({ phases }) => phases).filter((phase) => !isBlankPhase(phase)),
    ),
    counted(
      review.people,
      people.filter((row) => !isBlankPerson(row)),
    ),
    others.length > 0 && review.sharedWith(others.join(', ')),
  ].filter((part) => part !== false);
  return (
    <>
      <ul className={styles.list}>
        <li>
          {[review.sheet(sheet, header.title.trim()), parts.join(', ')]
            .filter((text) => text !== '')
            .join(': ')}
        </li>
        {asksPlan && <li>{review.settings(SETTINGS_SHEET, form.template.name)}</li>}
      </ul>
      <ScheduleOverview years={years} />
    </>
  );
}

const counted = (text: (count: number) => string, rows: readonly unknown[]): string | false =>
  rows.length > 0 && text(rows.length);
