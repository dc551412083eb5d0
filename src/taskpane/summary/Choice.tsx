/** One of a few answers about a row or a cell, all of them in sight. */
import { Radio, RadioGroup } from '@fluentui/react-components';

export interface ChoiceProps {
  /** What is asked, for those who do not see what stands above. */
  label: string;
  values: readonly string[];
  texts: Readonly<Record<string, string>>;
  value: string;
  onChange: (value: string) => void;
}

export function Choice({ label, values, texts, value, onChange }: ChoiceProps) {
  return (
    <RadioGroup aria-label={label} value={value} onChange={(_, data) => onChange(data.value)}>
      {values.map((each) => (
        <Radio key={each} value={each} label={texts[each] ?? ''} />
      ))}
    </RadioGroup>
  );
}
