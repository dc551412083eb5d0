/** Third step: what will be written, what stands in the way, what deserves a second look. */
import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { objectiveSheetName, SETTINGS_SHEET } from '../../templates/sheetNames';
import { Heading } from '../components/Heading';
import { useStrings } from '../strings';
import { onlyAsked } from './asked';
import { isBlank, isBlankIndicator, isBlankPerson, isBlankPhase } from './draft';
import type { Draft } from './draft';
import type { Form } from './form';
import type { Place } from './places';
import type { Finding } from './review';
import { ScheduleOverview } from './ScheduleOverview';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  findings: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  finding: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  error: { color: tokens.colorStatusDangerForeground1, fontSize: '20px' },
  warning: { color: tokens.colorStatusWarningForeground3, fontSize: '20px' },
  success: { color: tokens.colorStatusSuccessForeground1, fontSize: '20px' },
});

export interface ReviewStepProps {
  draft: Draft;
  form: Form;
  /** Whether the plan's settings are written too. */
  asksPlan: boolean;
  findings: readonly Finding[];
  onGoTo: (place: Place) => void;
}

export function ReviewStep({ draft, form, asksPlan, findings, onGoTo }: ReviewStepProps) {
  const styles = useStyles();
  const { review } = useStrings().objective;
  const blocking = findings.filter((finding) => finding.blocks);
  const doubtful = findings.filter((finding) => !finding.blocks);
  return (
    <div className={styles.step}>
      <Part heading={review.what}>
        <Contents draft={draft} form={form} asksPlan={asksPlan} />
      </Part>
      {blocking.length > 0 && (
        <Part heading={review.blocking}>
          <FindingList
            findings={blocking}
            icon={<ErrorCircleRegular className={styles.error} />}
            onGoTo={onGoTo}
          />
        </Part>
      )}
      {doubtful.length > 0 && (
        <Part heading={review.doubtful}>
          <Text>{review.doubtfulHelp}</Text>
          <FindingList
            findings={doubtful}
            icon={<WarningRegular className={styles.warning} />}
            onGoTo={onGoTo}
          />
        </Part>
      )}
      {findings.length === 0 && (
        <div className={styles.finding}>
          <CheckmarkCircleRegular className={styles.success} />
          <Text>{review.complete}</Text>
        </div>
      )}
    </div>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={heading}>
      <Heading level={3} look="part">
        {heading}
      </Heading>
      {children}
    </section>
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

interface FindingListProps {
  findings: readonly Finding[];
  icon: ReactNode;
  onGoTo: (place: Place) => void;
}

function FindingList({ findings, icon, onGoTo }: FindingListProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => {
        const message = finding.message(strings);
        return (
          <li key={message} className={styles.finding}>
            {icon}
            <span>
              {message}{' '}
              <Link
                as="button"
                inline
                aria-label={strings.objective.review.goToFinding(message)}
                onClick={() => onGoTo(finding.place)}
              >
                {strings.objective.review.goTo}
              </Link>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
