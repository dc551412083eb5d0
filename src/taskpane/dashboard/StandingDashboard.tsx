/** The dashboard that is there: whether it has all of the plan, bringing it up to date, taking it away. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Heading } from '../components/Heading';
import { Notice } from '../components/Notice';
import { OpenSheet } from '../components/OpenSheet';
import { plainList } from '../components/plainList';
import { Question } from '../components/Question';
import type { DashboardPreview } from '../services';
import { useDashboardWords } from '../strings/words';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  sheets: plainList(tokens.spacingVerticalXS),
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface StandingDashboardProps {
  preview: DashboardPreview;
  busy: boolean;
  onUpdate: () => void;
  onRemove: () => void;
  onRead: () => void;
}

export function StandingDashboard({
  preview,
  busy,
  onUpdate,
  onRemove,
  onRead,
}: StandingDashboardProps) {
  const styles = useStyles();
  const words = useDashboardWords();
  const [asks, setAsks] = useState(false);
  const { sheets, obstacles, added, removed, rewritten } = preview;
  const isCurrent = obstacles.length === 0 && added + removed + rewritten === 0;
  const changes = [
    ...(added > 0 ? [words.added(added)] : []),
    ...(removed > 0 ? [words.removed(removed)] : []),
    ...(rewritten > 0 ? [words.rewritten(rewritten)] : []),
  ];
  const named = sheets.map((sheet) => `«${sheet}»`).join(', ');
  return (
    <div className={styles.box}>
      <Heading level={2} look="step">
        {words.standing}
      </Heading>
      <ul className={styles.sheets}>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      {sheets[0] !== undefined && <OpenSheet sheet={sheets[0]} />}
      {isCurrent && <Notice intent="success" title={words.upToDate} lines={[words.upToDateHelp]} />}
      {obstacles.length > 0 && (
        <Notice
          intent="warning"
          title={words.obstacles}
          lines={[
            ...obstacles.map(({ sheet, why }) => words.obstacle[why](sheet)),
            ...(obstacles.every(({ why }) => why === 'protected') ? [] : [words.obstaclesHelp]),
          ]}
        />
      )}
      {!isCurrent && obstacles.length === 0 && (
        <>
          <Notice title={words.toUpdate} lines={[`${changes.join(', ')}.`]} />
          <Text>{words.updateHelp}</Text>
        </>
      )}
      {asks ? (
        <Question
          question={words.removeQuestion(named)}
          yes={words.removeYes}
          no={words.removeNo}
          onYes={() => {
            setAsks(false);
            onRemove();
          }}
          onNo={() => setAsks(false)}
        />
      ) : (
        <div className={styles.buttons}>
          {!isCurrent && obstacles.length === 0 && (
            <Button appearance="primary" disabledFocusable={busy} onClick={onUpdate}>
              {words.update}
            </Button>
          )}
          <Button disabledFocusable={busy} onClick={onRead}>
            {words.readAgain}
          </Button>
          <Button disabledFocusable={busy} onClick={() => setAsks(true)}>
            {words.remove}
          </Button>
        </div>
      )}
    </div>
  );
}
