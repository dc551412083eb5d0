/** The other units that share the objective: it is one record, with a number and a weight in each of them. */
import { Text } from '@fluentui/react-components';
import type { Unit } from '../../domain/plan';
import { TextField } from '../components/TextField';
import { useStrings } from '../strings';
import { useProblems } from '../wizard/findings';
import { RowList } from '../wizard/RowList';
import { isSameUnit } from './beside';
import type { Draft, DraftShared, SharedField } from './draft';
import { addSharedId, sharedId } from './places';
import type { StepProps } from './steps';
import { SuggestedNumber } from './SuggestedNumber';
import { UnitField } from './UnitField';
import { UnitTotal } from './UnitTotal';

export function SharedRows(props: StepProps) {
  const { draft, dispatch } = props;
  const { shared: strings } = useStrings().objective;
  return (
    <>
      <Text>{strings.help}</Text>
      <RowList
        rows={draft.shared}
        heading={strings.heading}
        removeLabel={strings.remove}
        onRemove={(id) => dispatch({ type: 'removeShared', id })}
        addId={addSharedId}
        addLabel={strings.add}
        onAdd={() => dispatch({ type: 'addShared' })}
      >
        {(row) => <SharedFields {...props} row={row} />}
      </RowList>
    </>
  );
}

function SharedFields({ row, ...props }: StepProps & { row: DraftShared }) {
  const { draft, form, dispatch, findings, reviewed } = props;
  const { units, suggested, isProposedNumber, totalOf } = props;
  const { shared: strings } = useStrings().objective;
  const problemAt = useProblems(findings, reviewed);
  const named = (field: SharedField) => ({
    id: sharedId(row.id, field),
    label: strings.fields[field],
    value: row[field],
    problem: problemAt(sharedId(row.id, field)),
    onChange: (value: string) => dispatch({ type: 'shared', id: row.id, field, value }),
  });
  const number = suggested.shared.get(row.id) ?? '';
  return form.sharedFields.map((field) => (
    <div key={field}>
      {field === 'unit' ? (
        <UnitField {...named(field)} names={othersOf(draft, row, units)} />
      ) : (
        <TextField {...named(field)} />
      )}
      {field === 'number' && (
        <SuggestedNumber
          id={sharedId(row.id, field)}
          value={row.number}
          isProposed={isProposedNumber(sharedId(row.id, field), row.number)}
          number={number}
          text={strings.suggested(number)}
          onUse={named(field).onChange}
        />
      )}
      {field === 'weight' && <UnitTotal total={totalOf(row.unit)} />}
    </div>
  ));
}

/** The units of the plan that do not have the objective yet, beside the row's own. */
function othersOf({ header, shared }: Draft, row: DraftShared, units: readonly Unit[]): string[] {
  const taken = [header.unit, ...shared.filter(({ id }) => id !== row.id).map(({ unit }) => unit)];
  return units
    .map(({ name }) => name)
    .filter((name) => !taken.some((other) => isSameUnit(units, name, other)));
}
