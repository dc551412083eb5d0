/** What the dashboard will show of the plan, before there is one. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Heading } from '../components/Heading';
import { plainList } from '../components/plainList';
import type { DashboardPreview } from '../services';
import { useDashboardWords } from '../strings/words';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  lines: plainList(tokens.spacingVerticalS),
  button: { alignSelf: 'flex-start' },
});

export interface NewDashboardProps {
  preview: DashboardPreview;
  busy: boolean;
  onWrite: () => void;
}

export function NewDashboard({ preview, busy, onWrite }: NewDashboardProps) {
  const styles = useStyles();
  const words = useDashboardWords();
  const { objectives, units, years, late, people, onlyInSummary } = preview;
  const { hasStates, hasScores, hasReferenceDate } = preview;
  const lines = [
    words.charts(units, hasStates, hasScores),
    words.gantt(objectives, years.join(', ')),
    words.late(late),
    words.people(people),
    ...(hasStates ? [] : [words.noStates]),
    ...(hasScores ? [] : [words.noScores]),
    ...(hasReferenceDate ? [] : [words.noDate]),
    ...(onlyInSummary > 0 ? [words.onlyInSummary(onlyInSummary)] : []),
  ];
  return (
    <div className={styles.box}>
      <Heading level={2} look="step">
        {words.what}
      </Heading>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={busy}
        onClick={onWrite}
      >
        {words.write}
      </Button>
    </div>
  );
}
