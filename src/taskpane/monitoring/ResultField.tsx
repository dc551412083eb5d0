/** The result of an indicator beside its target: what is not in the same measure is asked about as soon as it is typed. */
import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { valueText } from '../../domain/cells';
import { resultDoubt } from '../../domain/monitoring/resultDoubt';
import type { RoundIndicator } from '../../domain/monitoring/round';
import type { ResultEntry } from '../../domain/monitoring/roundEntry';
import { afterPress } from '../components/afterPress';
import { TextField } from '../components/TextField';
import { useMonitoringWords } from '../strings/words';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ResultFieldProps {
  id: string;
  indicator: RoundIndicator;
  entry: ResultEntry;
  onChange: (entry: ResultEntry) => void;
  /** Counts how often the user wanted to go on: what is doubtful is asked then, though it is still being typed. */
  asked: number;
}

/** Whether an entry waits for an answer. */
export const isDoubtful = (entry: ResultEntry, indicator: RoundIndicator): boolean =>
  !entry.isUnmeasurable &&
  entry.confirmed !== entry.text.trim() &&
  entry.text.trim() !== valueText(entry.was).trim() &&
  resultDoubt({ ...indicator, result: entry.text }) !== null;

/** The target with the unit in which it is measured. */
export function useTargetText() {
  const { card } = useMonitoringWords();
  return ({ target, unit }: RoundIndicator): string =>
    [
      // Where sheets have no target the description says what is to be reached.
      ...(valueText(target).trim() === '' ? [] : [card.target(valueText(target))]),
      ...(unit === '' ? [] : [card.unit(unit)]),
    ].join(' · ');
}

export function ResultField({ id, indicator, entry, onChange, asked }: ResultFieldProps) {
  const styles = useStyles();
  const { card } = useMonitoringWords();
  const [isTyping, setTyping] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const { name } = indicator;
  const told = useTargetText()(indicator);
  const doubt = isDoubtful(entry, indicator)
    ? resultDoubt({ ...indicator, result: entry.text })
    : null;
  useEffect(() => {
    if (asked === 0) return;
    setTyping(false);
    const answers = question.current?.querySelectorAll('button');
    (answers?.[0] ?? document.getElementById(`${id}-reason`))?.focus();
  }, [asked, id]);
  const text = entry.text.trim();
  const settle = (value: string) => onChange({ ...entry, text: value, confirmed: value.trim() });
  return (
    <div
      className={styles.box}
      onFocus={({ target: field }) => setTyping((field as HTMLElement).id === id)}
      onBlur={() => afterPress(() => setTyping(false))}
    >
      {!entry.isUnmeasurable && (
        <TextField
          id={id}
          label={name}
          hint={told === '' ? undefined : told}
          value={entry.text}
          onChange={(value) => onChange({ ...entry, text: value })}
        />
      )}
      {entry.isUnmeasurable && (
        <TextField
          id={`${id}-reason`}
          label={`${card.reason}: ${name}`}
          value={entry.reason}
          onChange={(reason) => onChange({ ...entry, reason })}
          problem={
            entry.reason.trim() === '' ? { message: card.reasonMissing, blocks: true } : undefined
          }
        />
      )}
      {doubt && (!isTyping || asked > 0) && (
        <div ref={question} className={styles.box} role="group" aria-label={card.doubt(doubt.why)}>
          <Text role="alert">{card.doubt(doubt.why)}</Text>
          <div className={styles.buttons}>
            {doubt.suggestion !== null && (
              <Button size="small" onClick={() => settle(doubt.suggestion!)}>
                {card.use(doubt.suggestion)}
              </Button>
            )}
            <Button size="small" onClick={() => settle(text)}>
              {card.keep(text)}
            </Button>
          </div>
        </div>
      )}
      <Checkbox
        checked={entry.isUnmeasurable}
        label={card.unmeasurable}
        aria-label={card.unmeasurableOf(name)}
        onChange={(_, { checked }) => onChange({ ...entry, isUnmeasurable: checked === true })}
      />
    </div>
  );
}
