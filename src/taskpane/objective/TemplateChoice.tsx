/** The template of a new plan: each with its name and for whom it is, in the words of the sheets. */
import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import type { TemplateId } from '../../domain/plan';
import { OBJECTIVE_TEMPLATES } from '../../templates/forms';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  template: { display: 'flex', flexDirection: 'column' },
  description: { color: tokens.colorNeutralForeground3 },
});

export interface TemplateChoiceProps {
  value: TemplateId;
  onChange: (template: TemplateId) => void;
}

export function TemplateChoice({ value, onChange }: TemplateChoiceProps) {
  const styles = useStyles();
  const { objective } = useStrings();
  return (
    <Field label={objective.template} hint={objective.templateHelp}>
      <RadioGroup value={value} onChange={(_, data) => onChange(data.value as TemplateId)}>
        {OBJECTIVE_TEMPLATES.map(({ id, name, description }) => (
          <Radio
            key={id}
            value={id}
            label={
              <span className={styles.template} lang="it">
                <Text>{name}</Text>
                <Text size={200} className={styles.description}>
                  {description}
                </Text>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
