/** An objective of the round, told where it stands: results, phases, percentage, what hinders it. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { valueText } from '../../domain/cells';
import type { RoundIndicator, RoundLevel, RoundObjective } from '../../domain/monitoring/round';
import {
  isBlankEntry,
  type LevelEntry,
  type ResultEntry,
  type RoundEntry,
} from '../../domain/monitoring/roundEntry';
import { Part } from '../components/Part';
import { plainList } from '../components/plainList';
import { TextField } from '../components/TextField';
import { useMonitoringWords } from '../strings/words';
import { NoteFields } from './NoteFields';
import { PhaseFields } from './PhaseFields';
import { isDoubtful, ResultField, useTargetText } from './ResultField';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
  list: { ...plainList(tokens.spacingVerticalXS), fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ObjectiveCardProps {
  id: string;
  objective: RoundObjective;
  entry: RoundEntry;
  /** Whether the first of its fields takes the focus as it opens. */
  takesFocus: boolean;
  onChange: (entry: RoundEntry) => void;
  onFinish: (entry: RoundEntry) => void;
  onForget: () => void;
}

export function ObjectiveCard(props: ObjectiveCardProps) {
  const { id, objective, entry, takesFocus, onChange, onFinish, onForget } = props;
  const styles = useStyles();
  const { card } = useMonitoringWords();
  const targetText = useTargetText();
  const box = useRef<HTMLDivElement>(null);
  /** The indicator that waits for an answer, and how often it was asked. */
  const [asked, setAsked] = useState({ indicator: -1, times: 0 });
  useEffect(() => {
    if (takesFocus) box.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [takesFocus]);
  const { phases, indicators, levels } = objective;
  const withoutCell = indicators.filter(({ at }) => at === null);
  const told = new Set(entry.phases.map(({ schedule, phase }) => `${schedule}/${phase}`));
  const listed = phases.filter(
    ({ isListed, schedule, phase }) => isListed || told.has(`${schedule}/${phase}`),
  );
  const change = (given: Partial<RoundEntry>) => onChange({ ...entry, ...given, isDone: false });
  const finish = () => {
    const open = indicators.find((each) => {
      const own = entry.results.find((result) => isOf(result, each));
      return own && (isDoubtful(own, each) || (own.isUnmeasurable && own.reason.trim() === ''));
    });
    if (open) setAsked(({ times }) => ({ indicator: open.indicator, times: times + 1 }));
    else onFinish({ ...entry, isDone: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    finish();
  };
  return (
    <div ref={box} className={styles.card} onKeyDown={onKeyDown}>
      {indicators.length > 0 && (
        <Part heading={card.results}>
          {indicators
            .filter(({ at }) => at !== null)
            .map((indicator) => (
              <ResultField
                key={indicator.indicator}
                id={`${id}-result-${indicator.indicator}`}
                indicator={indicator}
                entry={resultEntry(entry, indicator)}
                asked={asked.indicator === indicator.indicator ? asked.times : 0}
                onChange={(own) =>
                  change({
                    results: [...entry.results.filter((each) => !isOf(each, indicator)), own],
                  })
                }
              />
            ))}
          {withoutCell.length > 0 && (
            <>
              <Text>{card.noResult}</Text>
              <ul className={styles.list}>
                {withoutCell.map((indicator) => (
                  <li key={indicator.indicator}>
                    {[indicator.name, targetText(indicator)]
                      .filter((text) => text !== '')
                      .join('. ')}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Part>
      )}
      {listed.length > 0 && (
        <Part heading={card.phases}>
          <PhaseFields
            {...{ id, entry }}
            phases={listed}
            onChange={(own) => change({ phases: own })}
          />
        </Part>
      )}
      {levels.length > 0 && (
        <Part heading={card.levels}>
          {levels.map((level) => {
            const own = levelEntry(entry, level);
            return (
              <TextField
                key={level.level}
                id={`${id}-level-${level.level}`}
                label={level.label}
                value={own.text}
                onChange={(text) =>
                  change({
                    levels: [
                      ...entry.levels.filter((each) => each.level !== level.level),
                      { ...own, text },
                    ],
                  })
                }
              />
            );
          })}
        </Part>
      )}
      <NoteFields {...{ id, objective, entry }} onChange={(own) => change(own)} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={finish}>
          {isBlankEntry({ ...entry, isDone: false }) ? card.noNews : card.finish}
        </Button>
        {!isBlankEntry(entry) && <Button onClick={onForget}>{card.forget}</Button>}
      </div>
      <Text size={200}>{card.help}</Text>
    </div>
  );
}

const isOf = (entry: ResultEntry, { indicator, name }: RoundIndicator) =>
  entry.indicator === indicator && entry.name === name;

function resultEntry({ results }: RoundEntry, indicator: RoundIndicator): ResultEntry {
  const { indicator: position, name, result } = indicator;
  return (
    results.find((each) => isOf(each, indicator)) ?? {
      ...{ indicator: position, name, was: result, text: valueText(result) },
      ...{ isUnmeasurable: false, reason: '', confirmed: '' },
    }
  );
}

function levelEntry({ levels }: RoundEntry, { level, label, value }: RoundLevel): LevelEntry {
  return (
    levels.find((each) => each.level === level && each.label === label) ?? {
      ...{ level, label, was: value, text: valueText(value) },
    }
  );
}
