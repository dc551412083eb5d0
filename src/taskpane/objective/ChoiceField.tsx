/** A labelled choice among a few values, or none of them. */
import { Field } from '@fluentui/react-components';
import { Select } from '../components/Select';
import { useStrings } from '../strings';

export interface ChoiceFieldProps {
  id: string;
  label: string;
  value: string;
  options: readonly string[];
  /** What an option is called here, where the sheet's own word says little. */
  names?: Readonly<Record<string, string>>;
  /** What is written where none is chosen. */
  proposed?: string | undefined;
  hint?: string | undefined;
  onChange: (value: string) => void;
}

export function ChoiceField({
  id,
  label,
  value,
  options,
  names,
  proposed,
  hint,
  onChange,
}: ChoiceFieldProps) {
  const { objective } = useStrings();
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select id={id} value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">
          {proposed === undefined
            ? objective.notChosen
            : objective.proposedChoice(names?.[proposed] ?? proposed)}
        </option>
        {options.map((option) => (
          <option key={option} value={option}>
            {names?.[option] ?? option}
          </option>
        ))}
      </Select>
    </Field>
  );
}
