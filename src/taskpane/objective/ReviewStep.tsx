/** Third step: what will be written, what stands in the way, what deserves a second look. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { SETTINGS_SHEET } from '../../templates/sheetNames';
import { Part } from '../components/Part';
import { useStrings } from '../strings';
import { Findings } from '../wizard/Findings';
import { onlyAsked } from './asked';
import { isBlank, isBlankIndicator, isBlankPerson, isBlankPhase } from './draft';
import type { Draft } from './draft';
import type { Form } from './form';
import { labelOf } from './labels';
import { readPercent } from './reading';
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
  /** The name that its sheet will have. */
  sheet: string;
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

type ContentsProps = Omit<ReviewStepProps, 'findings' | 'onGoTo'>;

function Contents({ draft, form, sheet, asksPlan }: ContentsProps) {
  const styles = useStyles();
  const strings = useStrings().objective;
  const { review } = strings;
  const { header, indicators, people, shared, years } = onlyAsked(draft, form);
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
  const named = NAMED.flatMap((field) => {
    const asked = form.header.get(field);
    const isCoefficient = field === 'weight' && form.weightScale === 'coefficienti';
    const inCatalogue = isCoefficient ? strings.coefficient.label : strings.header[field];
    const isWritten =
      field === 'weight' ? readPercent(header.weight) !== null : !isBlank(header[field]);
    return asked && isWritten
      ? [`${labelOf(asked.label, inCatalogue, strings)}: ${header[field].trim()}`]
      : [];
  });
  return (
    <>
      <ul className={styles.list}>
        <li>
          {[
            review.sheet(isBlank(header.number) ? '' : sheet, header.title.trim()),
            parts.join(', '),
          ]
            .filter((text) => text !== '')
            .join(': ')}
        </li>
        {named.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {asksPlan && <li>{review.settings(SETTINGS_SHEET, form.template.name)}</li>}
      </ul>
      <ScheduleOverview years={years} />
    </>
  );
}

/** What ties the objective to the plan. */
const NAMED = ['unit', 'owner', 'weight'] as const;

const counted = (text: (count: number) => string, rows: readonly unknown[]): string | false =>
  rows.length > 0 && text(rows.length);
