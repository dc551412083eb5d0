/** First step: whose plan it is, its years, how its objectives are written and weighed, when it is monitored. */
import { TEMPLATES } from '../../domain/plan';
import { TextField } from '../components/TextField';
import { useStrings } from '../strings';
import { ChoiceGroup } from '../wizard/ChoiceGroup';
import { useProblems } from '../wizard/findings';
import { WEIGHT_SCALES } from './draft';
import type { PlanField } from './draft';
import { planFieldId } from './review';
import type { StepProps } from './steps';

const REQUIRED: readonly PlanField[] = ['firstYear', 'lastYear'];

export function DataStep(props: StepProps) {
  const { draft, dispatch } = props;
  const { plan } = useStrings();
  return (
    <>
      <PlanText {...props} field="authority" />
      <PlanText {...props} field="title" />
      <PlanText {...props} field="firstYear" />
      <PlanText {...props} field="lastYear" />
      <ChoiceGroup
        label={plan.template}
        values={TEMPLATES}
        texts={plan.templates}
        value={draft.template}
        onChange={(template) => dispatch({ type: 'template', template })}
      />
      <ChoiceGroup
        label={plan.weightScale}
        values={WEIGHT_SCALES}
        texts={plan.weightScales}
        value={draft.weightScale}
        onChange={(weightScale) => dispatch({ type: 'weightScale', weightScale })}
      />
      <PlanText {...props} field="monitoringDates" />
    </>
  );
}

function PlanText(props: StepProps & { field: PlanField }) {
  const { draft, dispatch, findings, reviewed, field } = props;
  const { objective, plan } = useStrings();
  const problemAt = useProblems(findings, reviewed);
  const hints: Partial<Record<PlanField, string>> = plan.hints;
  return (
    <TextField
      id={planFieldId(field)}
      label={plan.fields[field]}
      value={draft.fields[field]}
      hint={hints[field]}
      required={REQUIRED.includes(field)}
      problem={problemAt(planFieldId(field))}
      onChange={(value) => dispatch({ type: 'field', field, value })}
      {...(field === 'title' && {
        placeholder: objective.planTitleExample(
          draft.fields.firstYear.trim(),
          draft.fields.lastYear.trim(),
        ),
      })}
    />
  );
}
