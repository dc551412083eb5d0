/** What an update will do, row by row, with the choices that it leaves; then the button that does it. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SummaryChoices, SummaryPreview, SummaryUpdate } from '../../domain/summaryUpdate';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { WritingProgress } from '../components/WritingProgress';
import { useSummaryWords } from '../strings/words';
import { DeadlinesChoice } from './DeadlinesChoice';
import { DifferenceChoices } from './DifferenceChoices';
import { Notice } from '../components/Notice';
import { Obstacles } from './Obstacles';
import { CopiedRows, GoneRows, NamedRows, Questions } from './RowParts';
import type { Writing } from '../useWriting';
import { useChoices } from './useChoices';

export interface UpdatePreviewProps {
  preview: SummaryPreview;
  writing: Writing;
  onUpdate: (choices: SummaryChoices) => void;
  onRead: () => void;
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
});

function hasParts(update: SummaryUpdate): boolean {
  const { added, moved, gone, copied, questions, differences, mended, scored } = update;
  const parts = [added, moved, gone, copied, questions, differences, mended, scored];
  const { headings, deadlines } = update;
  const others = headings.added + headings.removed + deadlines.added + deadlines.removed;
  return parts.some(({ length }) => length > 0) || others > 0 || update.newSummaries.length > 0;
}

export function UpdatePreview({ preview, writing, onUpdate, onRead }: UpdatePreviewProps) {
  const styles = useStyles();
  const summary = useSummaryWords();
  const { update } = preview;
  const choices = useChoices(update);
  const isThere = update.summaries.length > 0;
  const { state, busy } = writing;
  const isBlocked = update.obstacles.length > 0;
  return (
    <div className={styles.box}>
      {!isThere && <Notice title={summary.absent} lines={[summary.absentHelp]} />}
      {isThere && !choices.isDue && !isBlocked && (
        <Notice intent="success" title={summary.upToDate} lines={[summary.upToDateHelp]} />
      )}
      {isThere && choices.isDue && !isBlocked && (
        <Notice intent="warning" title={summary.outOfDate} lines={[summary.outOfDateHelp]} />
      )}
      <Obstacles obstacles={update.obstacles} onRead={onRead} />
      {isThere && hasParts(update) && (
        <>
          <Heading level={2} look="step">
            {summary.preview}
          </Heading>
          {update.newSummaries.length > 0 && (
            <Text>{summary.newSummaries(update.newSummaries.join(', '))}</Text>
          )}
          <NamedRows heading={summary.added(update.added.length)} rows={update.added} />
          <NamedRows heading={summary.moved(update.moved.length)} rows={update.moved} />
          <GoneRows rows={update.gone} choices={choices} />
          <CopiedRows rows={update.copied} choices={choices} />
          <Questions rows={update.questions} choices={choices} />
          {[...summary.headings(update.headings), ...summary.deadlines(update.deadlines)].map(
            (line) => (
              <Text key={line}>{line}</Text>
            ),
          )}
          {update.mended.length > 0 && <Text>{summary.mended(update.mended.length)}</Text>}
          {update.scored.length > 0 && <Text>{summary.scored(update.scored.join('», «'))}</Text>}
          <DifferenceChoices differences={update.differences} choices={choices} />
        </>
      )}
      {update.deadlinesToAdd && !isBlocked && (
        <DeadlinesChoice toAdd={update.deadlinesToAdd} choices={choices} />
      )}
      {!isBlocked && (
        <Button
          className={styles.button}
          appearance={choices.isDue || !isThere ? 'primary' : 'secondary'}
          disabledFocusable={busy || (isThere && !choices.isDue)}
          onClick={() => onUpdate(choices.chosen)}
        >
          {isThere ? summary.update : summary.create}
        </Button>
      )}
      {state.phase === 'writing' && <WritingProgress state={state} onStop={writing.stop} />}
      {state.phase === 'failed' && (
        <FailureMessage failure={state.failure} onDismiss={writing.dismiss} />
      )}
    </div>
  );
}
