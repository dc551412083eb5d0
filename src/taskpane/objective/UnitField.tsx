/** The name of a unit: one of the plan's, or another; as any text where the plan has none. */
import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { TextField } from '../components/TextField';
import type { TextFieldProps } from '../components/TextField';

const useStyles = makeStyles({
  control: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

export interface UnitFieldProps extends Pick<
  TextFieldProps,
  'id' | 'label' | 'value' | 'hint' | 'problem' | 'onChange'
> {
  names: readonly string[];
}

export function UnitField({ names, ...field }: UnitFieldProps) {
  const styles = useStyles();
  const { id, label, value, hint, problem, onChange } = field;
  if (names.length === 0) return <TextField {...field} />;
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(problem && {
        validationState: problem.blocks ? ('error' as const) : ('warning' as const),
        validationMessage: problem.message,
      })}
    >
      <Combobox
        id={id}
        className={styles.control}
        freeform
        inlinePopup
        autoComplete="off"
        value={value}
        selectedOptions={names.includes(value) ? [value] : []}
        onChange={({ target }) => onChange(target.value)}
        onOptionSelect={(_, { optionValue }) => onChange(optionValue ?? '')}
      >
        {names.map((name) => (
          <Option key={name}>{name}</Option>
        ))}
      </Combobox>
    </Field>
  );
}
