/** The name of a unit: one of the plan's, or another; as any text where the plan has none. */
import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { afterPress } from '../components/afterPress';
import { TextField } from '../components/TextField';
import type { TextFieldProps } from '../components/TextField';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  control: {
    width: '100%',
    minWidth: 0,
    '& input': { minWidth: 0, width: '100%', boxSizing: 'border-box' },
  },
});

export interface UnitFieldProps extends Pick<
  TextFieldProps,
  'id' | 'label' | 'value' | 'hint' | 'problem' | 'onChange'
> {
  names: readonly string[];
}

export function UnitField({ names, ...field }: UnitFieldProps) {
  const styles = useStyles();
  const { unitsShown } = useStrings().objective;
  const { id, label, value, hint, problem, onChange } = field;
  const [typing, setTyping] = useState(false);
  if (names.length === 0) return <TextField {...field} />;
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(problem &&
        !typing && {
          validationState: problem.blocks ? ('error' as const) : ('warning' as const),
          validationMessage: problem.message,
        })}
    >
      <Combobox
        id={id}
        className={styles.control}
        freeform
        inlinePopup
        disableAutoFocus
        autoComplete="off"
        value={value}
        selectedOptions={names.includes(value) ? [value] : []}
        onChange={({ target }) => {
          setTyping(true);
          onChange(target.value);
        }}
        onBlur={() => afterPress(() => setTyping(false))}
        // Only what was chosen: not the unit that begins as the typed name does, nor the loss of the one before.
        onOptionSelect={(event, { optionValue }) => {
          const isLeaving = 'key' in event && event.key === 'Tab';
          if (optionValue === undefined || isLeaving) return;
          setTyping(false);
          onChange(optionValue);
        }}
        expandIcon={{ 'aria-label': unitsShown, tabIndex: -1 }}
      >
        {names.map((name) => (
          <Option key={name}>{name}</Option>
        ))}
      </Combobox>
    </Field>
  );
}
