/** The template of a new plan, among those that have a sheet for each objective. */
import type { TemplateId } from '../../domain/plan';
import { OBJECTIVE_TEMPLATES } from '../../templates/forms';
import { useStrings } from '../strings';
import { ChoiceGroup } from '../wizard/ChoiceGroup';

export interface TemplateChoiceProps {
  value: TemplateId;
  onChange: (template: TemplateId) => void;
}

export function TemplateChoice({ value, onChange }: TemplateChoiceProps) {
  const { objective, plan } = useStrings();
  return (
    <ChoiceGroup
      label={objective.template}
      hint={objective.templateHelp}
      values={OBJECTIVE_TEMPLATES.map(({ id }) => id)}
      texts={plan.templates}
      value={value}
      onChange={onChange}
    />
  );
}
