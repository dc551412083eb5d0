/** The date of a round: one of the plan's, or another; and whether the reference date follows. */
import { Button, Field, makeStyles, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { serialText, toSerial } from '../../domain/dates';
import { dateProblem, proposedDate } from '../../domain/monitoring/roundDate';
import { monitoringDatesOf } from '../../domain/monitoringDates';
import type { PlanSettings } from '../../domain/planSettings';
import { Question } from '../components/Question';
import { TextField } from '../components/TextField';
import { useServices } from '../services';
import { useMonitoringWords } from '../strings/words';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

const OTHER = 'other';

export interface RoundStartProps {
  settings: PlanSettings;
  /** False where the settings have no cell for it. */
  canMove: boolean;
  onBegin: (date: number, movesReference: boolean) => void;
}

export function RoundStart({ settings, canMove, onBegin }: RoundStartProps) {
  const styles = useStyles();
  const words = useMonitoringWords();
  const { today: day } = useServices();
  const today = toSerial(day()) ?? 0;
  const dates = monitoringDatesOf(settings);
  const proposed = proposedDate(dates, today);
  const [choice, setChoice] = useState(proposed === null ? OTHER : String(proposed));
  const [text, setText] = useState('');
  const [isAsking, setAsking] = useState(false);
  const typed = toSerial(text, settings.firstYear);
  const date = choice === OTHER ? (typed ?? null) : Number(choice);
  const problem = date === null ? null : dateProblem(date, settings, today);
  const message = problemText();
  const reference = toSerial(settings.referenceDate) ?? null;
  const isBlocked = date === null || problem === 'beforePlan';
  const begin = () => {
    if (date === null || isBlocked) return;
    if (canMove && reference !== date) setAsking(true);
    else onBegin(date, false);
  };

  function problemText(): string | undefined {
    if (choice === OTHER && text.trim() !== '' && date === null) return words.date.unread;
    if (problem === 'beforePlan') return words.date.beforePlan(settings.firstYear);
    if (problem === 'afterPlan') return words.date.afterPlan(settings.lastYear);
    return problem === 'future' ? words.date.future : undefined;
  }

  const shown = reference === null ? '' : serialText(reference);
  return (
    <>
      <Text>{words.intro}</Text>
      {dates.length > 0 && (
        <Field
          label={words.date.label}
          hint={words.date.help}
          {...(choice !== OTHER &&
            message !== undefined && {
              validationState: problem === 'beforePlan' ? ('error' as const) : ('warning' as const),
              validationMessage: message,
            })}
        >
          <RadioGroup
            value={choice}
            onChange={(_, { value }) => {
              setChoice(value);
              setAsking(false);
            }}
          >
            {dates.map((each) => (
              <Radio key={each.position} value={String(each.date)} label={serialText(each.date)} />
            ))}
            <Radio value={OTHER} label={words.date.other} />
          </RadioGroup>
        </Field>
      )}
      {choice === OTHER && (
        <TextField
          id="round-date"
          label={dates.length > 0 ? words.date.otherLabel : words.date.label}
          hint={words.date.otherHint}
          value={text}
          onChange={(value) => {
            setText(value);
            setAsking(false);
          }}
          problem={message === undefined ? undefined : { message, blocks: isBlocked }}
        />
      )}
      {isAsking && date !== null ? (
        <Question
          question={words.date.question(shown, serialText(date))}
          yes={words.date.yes(serialText(date))}
          no={words.date.no(shown)}
          onYes={() => onBegin(date, true)}
          onNo={() => onBegin(date, false)}
        />
      ) : (
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={isBlocked}
          onClick={begin}
        >
          {words.date.begin}
        </Button>
      )}
    </>
  );
}
