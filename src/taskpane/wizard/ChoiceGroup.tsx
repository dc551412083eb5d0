/** One choice among a few, each with its explanation in sight: on a narrow pane a list that opens would hide them. */
import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface ChoiceGroupProps<Value extends string> {
  label: string;
  hint?: string;
  values: readonly Value[];
  texts: Record<Value, { name: string; about: string }>;
  value: Value;
  onChange: (value: Value) => void;
}

export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, hint, values, texts, value, onChange } = props;
  const styles = useStyles();
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <RadioGroup value={value} onChange={(_, data) => onChange(data.value as Value)}>
        {values.map((each) => (
          <Radio
            key={each}
            value={each}
            label={
              <span className={styles.label}>
                <span className={styles.name}>{texts[each].name}</span>{' '}
                <span className={styles.about}>{texts[each].about}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
