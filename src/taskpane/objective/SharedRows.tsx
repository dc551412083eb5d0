/** The other units that share the objective: it is one record, with a number and a weight in each of them. */
import { Button, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { TextField } from '../components/TextField';
import { useStrings } from '../strings';
import { useProblems } from '../wizard/findings';
import { removeThenFocus } from '../wizard/focus';
import { RowCard } from '../wizard/RowCard';
import { addSharedId, sharedId } from './places';
import type { StepProps } from './steps';

export function SharedRows(props: StepProps) {
  const { draft, form, dispatch, findings, reviewed } = props;
  const { shared: strings } = useStrings().objective;
  const problemAt = useProblems(findings, reviewed);
  return (
    <>
      <Text>{strings.help}</Text>
      {draft.shared.map((row, index) => (
        <RowCard
          key={row.id}
          heading={strings.heading(index + 1)}
          removeLabel={strings.remove(index + 1)}
          onRemove={() =>
            removeThenFocus(() => dispatch({ type: 'removeShared', id: row.id }), addSharedId)
          }
        >
          {form.sharedFields.map((field) => (
            <TextField
              key={field}
              id={sharedId(row.id, field)}
              label={strings.fields[field]}
              value={row[field]}
              problem={problemAt(sharedId(row.id, field))}
              onChange={(value) => dispatch({ type: 'shared', id: row.id, field, value })}
            />
          ))}
        </RowCard>
      ))}
      <Button
        id={addSharedId}
        icon={<AddRegular />}
        onClick={() => dispatch({ type: 'addShared' })}
      >
        {strings.add}
      </Button>
    </>
  );
}
