/** What the review of a draft found: first what stands in the way, then what deserves a second look. */
import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { Part } from '../components/Part';
import { plainList } from '../components/plainList';
import { useAllStrings } from '../strings';
import type { Finding } from './findings';

const useStyles = makeStyles({
  findings: plainList(tokens.spacingVerticalS),
  finding: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  error: { color: tokens.colorStatusDangerForeground1, fontSize: '20px' },
  warning: { color: tokens.colorStatusWarningForeground3, fontSize: '20px' },
  success: { color: tokens.colorStatusSuccessForeground1, fontSize: '20px' },
});

export interface FindingsProps<Found extends Finding<string>> {
  findings: readonly Found[];
  texts: { blocking: string; doubtful: string; doubtfulHelp: string; complete: string };
  onGoTo: (finding: Found) => void;
}

export function Findings<Found extends Finding<string>>(props: FindingsProps<Found>) {
  const { findings, texts, onGoTo } = props;
  const styles = useStyles();
  const blocking = findings.filter((finding) => finding.blocks);
  // What is there and wrong comes before what is only not there yet.
  const doubtful = findings
    .filter((finding) => !finding.blocks)
    .sort((one, other) => Number(one.missing) - Number(other.missing));
  if (findings.length === 0) {
    return (
      <div className={styles.finding}>
        <CheckmarkCircleRegular className={styles.success} />
        <Text>{texts.complete}</Text>
      </div>
    );
  }
  return (
    <>
      {blocking.length > 0 && (
        <Part heading={texts.blocking}>
          <FindingList
            findings={blocking}
            icon={<ErrorCircleRegular className={styles.error} />}
            onGoTo={onGoTo}
          />
        </Part>
      )}
      {doubtful.length > 0 && (
        <Part heading={texts.doubtful}>
          <Text>{texts.doubtfulHelp}</Text>
          <FindingList
            findings={doubtful}
            icon={<WarningRegular className={styles.warning} />}
            onGoTo={onGoTo}
          />
        </Part>
      )}
    </>
  );
}

interface FindingListProps<Found extends Finding<string>> {
  findings: readonly Found[];
  icon: ReactNode;
  onGoTo: (finding: Found) => void;
}

function FindingList<Found extends Finding<string>>(props: FindingListProps<Found>) {
  const { findings, icon, onGoTo } = props;
  const styles = useStyles();
  const strings = useAllStrings();
  const { goTo, goToFinding } = strings.wizard;
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => {
        const message = finding.message(strings);
        return (
          <li key={`${finding.field} ${message}`} className={styles.finding}>
            {icon}
            <span>
              {message}{' '}
              <Link
                as="button"
                type="button"
                inline
                aria-label={goToFinding(message)}
                onClick={() => onGoTo(finding)}
              >
                {goTo}
              </Link>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
