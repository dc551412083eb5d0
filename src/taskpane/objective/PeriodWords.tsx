/** The periods of a phase in words, typed or chosen: they take the place of those that were marked. */
import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Periods } from '../../domain/periods';
import { periodsInWords } from '../../domain/periodWords';
import { afterPress } from '../components/afterPress';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  control: {
    width: '100%',
    minWidth: 0,
    '& input': { minWidth: 0, width: '100%', boxSizing: 'border-box' },
  },
});

/** What can be chosen, in the words that are read. */
const CHOICES = {
  year: "tutto l'anno",
  quarter1: 'I trimestre',
  quarter2: 'II trimestre',
  quarter3: 'III trimestre',
  quarter4: 'IV trimestre',
  half1: 'I semestre',
  half2: 'II semestre',
};

export interface PeriodWordsProps {
  id: string;
  /** The year of the phase: of days and months that name none. */
  year: number;
  periods: Periods;
  onPlan: (planned: boolean[]) => void;
}

type Told = { kind: 'unread' | 'elsewhere' | 'done'; text: string };

export function PeriodWords({ id, year, periods, onPlan }: PeriodWordsProps) {
  const { words: texts, shown } = useStrings().objective.periods;
  const styles = useStyles();
  const [text, setText] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const [isOpen, setOpen] = useState(false);

  const apply = (words: string, name: string) => {
    setOpen(false);
    if (words.trim() === '') return;
    const { planned, unread } = periodsInWords(words, year, periods);
    if (unread !== '') return setTold({ kind: 'unread', text: unread });
    if (!planned.includes(true)) return setTold({ kind: 'elsewhere', text: words.trim() });
    onPlan(planned);
    setText('');
    setTold({ kind: 'done', text: name.trim() });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // With an option under the arrows it is the option that Enter chooses.
    const isOption = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || isOption) return;
    event.preventDefault();
    apply(text, text);
  };

  return (
    <Field
      label={texts.label}
      validationState={told === null ? 'none' : told.kind === 'done' ? 'success' : 'warning'}
      {...(told && { validationMessage: texts[told.kind](told.text, String(year)) })}
    >
      <Combobox
        id={id}
        className={styles.control}
        freeform
        inlinePopup
        disableAutoFocus
        autoComplete="off"
        placeholder={texts.placeholder}
        value={text}
        selectedOptions={[]}
        open={isOpen}
        // Not while one types: the list would hide what stands above.
        onOpenChange={(event, { open }) =>
          setOpen(open && (!('key' in event) || event.key === 'ArrowDown'))
        }
        onChange={({ target }) => {
          setTold(null);
          setText(target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => afterPress(() => apply(text, text))}
        onOptionSelect={(event, { optionValue, optionText }) => {
          const isLeaving = 'key' in event && event.key === 'Tab';
          if (optionValue === undefined || isLeaving) return;
          apply(optionValue, optionText ?? optionValue);
        }}
        expandIcon={{ 'aria-label': shown, tabIndex: -1 }}
      >
        {Object.entries(CHOICES).map(([choice, words]) => (
          <Option key={choice} value={words}>
            {texts.choices[choice as keyof typeof CHOICES]}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
