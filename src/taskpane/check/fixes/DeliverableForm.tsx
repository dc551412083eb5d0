/** What is delivered, by which day and who answers for it: in place of an indicator that measures nothing. */
import { useId, useState } from 'react';
import type { Book } from '../../../domain/book';
import { toSerial } from '../../../domain/dates';
import { isOfPlan } from '../../../templates/fixes';
import type { Deliverable } from '../../../templates/fixes';
import { TextField } from '../../components/TextField';
import { useAllStrings } from '../../strings';

export interface DeliverableFormProps {
  book: Book;
  /** Null while something is missing or wrong. */
  onAnswer: (answer: Deliverable | null) => void;
}

const NOTHING = { what: '', by: '', who: '' };

export function DeliverableForm({ book, onAnswer }: DeliverableFormProps) {
  const { fixes } = useAllStrings();
  const id = useId();
  const [given, setGiven] = useState(NOTHING);
  const dayOf = (text: string): number | null => {
    const day = toSerial(text.trim());
    return typeof day === 'number' && isOfPlan(day, book) ? day : null;
  };
  const change = (part: Partial<typeof NOTHING>) => {
    const next = { ...given, ...part };
    const by = dayOf(next.by);
    setGiven(next);
    onAnswer(next.what.trim() === '' || by === null ? null : { ...next, by });
  };
  const isWrong = given.by.trim() !== '' && dayOf(given.by) === null;
  return (
    <>
      <TextField
        id={`${id}what`}
        label={fixes.what}
        hint={fixes.whatHint}
        value={given.what}
        required
        grows
        onChange={(what) => change({ what })}
      />
      <TextField
        id={`${id}by`}
        label={fixes.by}
        hint={fixes.byHint}
        value={given.by}
        required
        onChange={(by) => change({ by })}
        problem={isWrong ? { message: fixes.byWrong(given.by.trim()), blocks: true } : undefined}
      />
      <TextField
        id={`${id}who`}
        label={fixes.who}
        hint={fixes.whoHint}
        value={given.who}
        onChange={(who) => change({ who })}
      />
    </>
  );
}
