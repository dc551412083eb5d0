/** Second step: the units at which weights total 100, each with who answers for it and its other names. */
import { Button, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { TextField } from '../components/TextField';
import { removeThenFocus } from '../wizard/focus';
import { RowCard } from '../wizard/RowCard';
import { useStrings } from '../strings';
import { useProblems } from '../wizard/findings';
import { UNIT_FIELDS } from './draft';
import { addUnitId, unitFieldId } from './review';
import type { StepProps } from './steps';

export function UnitsStep({ draft, dispatch, findings, reviewed }: StepProps) {
  const { plan } = useStrings();
  const problemAt = useProblems(findings, reviewed);
  return (
    <>
      <Text>{plan.unitsHelp}</Text>
      {draft.units.length === 0 && <Text>{plan.noUnits}</Text>}
      {draft.units.map(({ id, values }, index) => (
        <RowCard
          key={id}
          heading={plan.unitHeading(index + 1)}
          removeLabel={plan.removeUnit(index + 1)}
          onRemove={() => removeThenFocus(() => dispatch({ type: 'removeUnit', id }), addUnitId)}
        >
          {UNIT_FIELDS.map((field) => (
            <TextField
              key={field}
              id={unitFieldId(id, field)}
              label={plan.unit[field]}
              hint={field === 'name' ? undefined : plan.unitHints[field]}
              value={values[field]}
              problem={problemAt(unitFieldId(id, field))}
              onChange={(value) => dispatch({ type: 'unit', id, field, value })}
            />
          ))}
        </RowCard>
      ))}
      <Button id={addUnitId} icon={<AddRegular />} onClick={() => dispatch({ type: 'addUnit' })}>
        {plan.addUnit}
      </Button>
    </>
  );
}
