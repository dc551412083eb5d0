/** The act that approves the plan or amends it: kind, number, date. */
import type { Act } from '../../domain/photograph/photograph';
import { TextField } from '../components/TextField';
import { usePhotographWords } from '../strings/words';
import { isoDay } from './dates';

/** As it is typed: a date may be half written. */
export interface TypedAct {
  kind: string;
  number: string;
  date: string;
}

export const actOf = ({ kind, number, date }: TypedAct): Act => ({
  ...{ kind: kind.trim(), number: number.trim(), date: isoDay(date) },
});

/** Whether it can be written: it has a number, and a day that has come. */
export const isWhole = (act: TypedAct, today: string): boolean => {
  const { number, date } = actOf(act);
  return number !== '' && date !== '' && date <= today;
};

export interface ActFieldsProps {
  id: string;
  act: TypedAct;
  today: string;
  /** Whether what is missing is told. */
  isReviewed: boolean;
  onChange: (act: TypedAct) => void;
}

export function ActFields({ id, act, today, isReviewed, onChange }: ActFieldsProps) {
  const words = usePhotographWords();
  const day = isoDay(act.date);
  const missing = (text: string) =>
    isReviewed && text.trim() === '' ? { message: words.required, blocks: true } : undefined;
  const wrongDate =
    act.date.trim() !== '' && day === ''
      ? words.badDate
      : day > today
        ? words.futureAct
        : undefined;
  return (
    <>
      <TextField
        id={`${id}-kind`}
        label={words.actKind}
        value={act.kind}
        placeholder={words.actKindExample}
        onChange={(kind) => onChange({ ...act, kind })}
      />
      <TextField
        id={`${id}-number`}
        label={words.actNumber}
        value={act.number}
        required
        problem={missing(act.number)}
        onChange={(number) => onChange({ ...act, number })}
      />
      <TextField
        id={`${id}-date`}
        label={words.actDate}
        value={act.date}
        required
        problem={wrongDate === undefined ? missing(act.date) : { message: wrongDate, blocks: true }}
        onChange={(date) => onChange({ ...act, date })}
      />
    </>
  );
}
