/** The screen "Punteggi": the scores of the plan, each with what it is made of and its cells; the trail as a sheet. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import { planScores } from '../../domain/scoring/planScores';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { Notice } from '../components/Notice';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import { SuccessMessage } from '../components/SuccessMessage';
import { WritingProgress } from '../components/WritingProgress';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useScoresWords } from '../strings/words';
import { useReading } from '../useReading';
import { useWriting } from '../useWriting';
import { GroupScores, ScoreLine } from './GroupScores';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

export default function ScoresScreen({ onGo }: ScreenProps) {
  const styles = useStyles();
  const words = useScoresWords();
  const { common } = useStrings();
  const { readBook, writeScoreTrail } = useServices();
  const readScores = useCallback(async () => planScores(await readBook()), [readBook]);
  const [state, read, stop] = useReading(readScores);
  const writing = useWriting();
  useEffect(read, [read]);
  const home = () => onGo('home');
  const scores = state.phase === 'done' ? state.result : null;
  return (
    <ScreenFrame
      screen="scores"
      title={words.title}
      onBack={home}
      backDisabled={writing.busy}
      focusHeading
    >
      {writing.state.phase === 'done' && (
        <SuccessMessage
          title={words.trailDone}
          written={writing.state.written}
          actions={[{ label: common.goHome, onClick: home }]}
        />
      )}
      <Text>{words.intro}</Text>
      {(state.phase === 'idle' || state.phase === 'reading') && (
        <ReadingProgress label={words.reading} onStop={stop} />
      )}
      {state.phase === 'failed' && <FailureMessage failure={state.failure} />}
      {state.phase !== 'idle' && state.phase !== 'reading' && (
        <Button className={styles.button} onClick={read}>
          {words.readAgain}
        </Button>
      )}
      {scores?.units.length === 0 && <Notice title={words.nothing} lines={[words.nothingHelp]} />}
      {scores && scores.units.length > 0 && (
        <>
          {scores.unmet.length > 0 && (
            <Notice
              intent="warning"
              title={words.unmet}
              lines={scores.unmet.map(({ subject }) => subject)}
            />
          )}
          <section className={styles.part}>
            <Heading level={2} look="part">
              {words.authority}
            </Heading>
            <ScoreLine score={scores.authority} />
          </section>
          <GroupScores title={words.byUnit} groups={scores.units} />
          <GroupScores title={words.byOwner} groups={scores.owners} />
          <section className={styles.part}>
            <Heading level={2} look="part">
              {words.trail}
            </Heading>
            <Text>{words.trailHelp}</Text>
            <Button
              className={styles.button}
              appearance="primary"
              disabledFocusable={writing.busy}
              onClick={() => void writing.run(writeScoreTrail)}
            >
              {words.writeTrail}
            </Button>
            {writing.state.phase === 'writing' && (
              <WritingProgress state={writing.state} onStop={writing.stop} />
            )}
            {writing.state.phase === 'failed' && (
              <FailureMessage failure={writing.state.failure} onDismiss={writing.dismiss} />
            )}
          </section>
        </>
      )}
    </ScreenFrame>
  );
}
