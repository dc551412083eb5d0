/** What the sheets say otherwise by now than when it was told here, and what they have no more: asked, never written over. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { RoundObjective } from '../../domain/monitoring/round';
import {
  conflictsOf,
  missingOf,
  resultText,
  type Conflict,
  type Missing,
  type RoundEntry,
} from '../../domain/monitoring/roundEntry';
import { plainList } from '../components/plainList';
import { useMonitoringWords } from '../strings/words';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalS),
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { overflowWrap: 'anywhere' },
});

export interface FoundConflict {
  entry: RoundEntry;
  objective: RoundObjective;
  conflict: Conflict;
}

export interface FoundMeanwhile {
  conflicts: FoundConflict[];
  missing: { entry: RoundEntry; missing: Missing }[];
  /** Of objectives that are gone. */
  lost: RoundEntry[];
}

export function meanwhile(
  entries: readonly RoundEntry[],
  round: readonly RoundObjective[],
): FoundMeanwhile {
  const byKey = new Map(round.map((each) => [each.key, each]));
  const found: FoundMeanwhile = { conflicts: [], missing: [], lost: [] };
  for (const entry of entries) {
    const objective = byKey.get(entry.key);
    if (!objective) {
      found.lost.push(entry);
      continue;
    }
    for (const conflict of conflictsOf(entry, objective))
      found.conflicts.push({ entry, objective, conflict });
    for (const missing of missingOf(entry, objective)) found.missing.push({ entry, missing });
  }
  return found;
}

export interface MeanwhileProps {
  found: FoundMeanwhile;
  onDecide: (found: FoundConflict, keepsSheet: boolean) => void;
  onForget: (keys: readonly string[]) => void;
}

export function Meanwhile({ found, onDecide, onForget }: MeanwhileProps) {
  const styles = useStyles();
  const words = useMonitoringWords();
  const { conflicts, missing, lost } = found;
  const nameOf = ({ number, title }: RoundEntry) =>
    [number, title.trim() || words.untitled].filter((text) => text !== '').join(' · ');
  return (
    <>
      {lost.length > 0 && (
        <div role="alert">
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words.lost(lost.length)}</MessageBarTitle>
              {words.lostHelp}
              <ul className={styles.list}>
                {lost.map((entry) => (
                  <li key={entry.key} className={styles.text}>
                    <strong>{nameOf(entry)}</strong>
                    {textsOf(entry).map((text) => (
                      <Text key={text} block>
                        {text}
                      </Text>
                    ))}
                  </li>
                ))}
              </ul>
              <Button onClick={() => onForget(lost.map(({ key }) => key))}>
                {words.forgetLost}
              </Button>
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      {conflicts.length + missing.length > 0 && (
        <div role="alert">
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>
                {words.conflicts(conflicts.length + missing.length)}
              </MessageBarTitle>
              <ul className={styles.list}>
                {missing.map(({ entry, missing: each }) => (
                  <li key={`${entry.key} ${each.of} ${each.index}`} className={styles.text}>
                    {nameOf(entry)}: {words.lostPart(each.name, each.told)}
                  </li>
                ))}
                {conflicts.map((each) => {
                  const { entry, conflict } = each;
                  const { of, index, name, now, told } = conflict;
                  const text = `${nameOf(entry)}. ${words.conflict(name, now, told)}`;
                  return (
                    <li key={`${entry.key} ${of} ${index}`} className={styles.text}>
                      <Text block>{text}</Text>
                      <div className={styles.buttons} role="group" aria-label={text}>
                        <Button size="small" onClick={() => onDecide(each, true)}>
                          {words.keepSheet}
                        </Button>
                        <Button size="small" onClick={() => onDecide(each, false)}>
                          {words.useMine}
                        </Button>
                      </div>
                    </li>
                  );
                })}
              </ul>
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
    </>
  );
}

/** What was told of an objective that is gone, to be copied. */
const textsOf = (entry: RoundEntry): string[] =>
  [
    ...entry.results.map((each) => `${each.name}: ${resultText(each)}`),
    ...entry.phases.map(({ name, recorded, done }) => `${name}: ${recorded || done.join(', ')}`),
    ...entry.levels.map(({ label, text }) => `${label}: ${text}`),
    ...[entry.issue, entry.cause, entry.act, entry.actNumber, entry.link],
  ].filter((text) => text.trim() !== '');
