/** Second step: the units at which weights total 100, each with who answers for it and its other names. */
import { Text } from '@fluentui/react-components';
import { TextField } from '../components/TextField';
import { RowList } from '../wizard/RowList';
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
      <RowList
        rows={draft.units}
        empty={plan.noUnits}
        heading={plan.unitHeading}
        removeLabel={plan.removeUnit}
        onRemove={(id) => dispatch({ type: 'removeUnit', id })}
        addId={addUnitId}
        addLabel={plan.addUnit}
        onAdd={() => dispatch({ type: 'addUnit' })}
      >
        {({ id, values }) =>
          UNIT_FIELDS.map((field) => (
            <TextField
              key={field}
              id={unitFieldId(id, field)}
              label={plan.unit[field]}
              hint={field === 'name' ? undefined : plan.unitHints[field]}
              value={values[field]}
              problem={problemAt(unitFieldId(id, field))}
              onChange={(value) => dispatch({ type: 'unit', id, field, value })}
            />
          ))
        }
      </RowList>
    </>
  );
}
