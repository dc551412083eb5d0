/** Who works on the objective, by role, and for how much of their time. */
import { Button, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { TextField } from '../components/TextField';
import { useStrings } from '../strings';
import { addPersonId, personId } from './places';
import { RowCard } from '../wizard/RowCard';
import type { StepProps } from './steps';
import { removeThenFocus } from '../wizard/focus';
import { useProblems } from '../wizard/findings';

export function PeopleRows(props: StepProps) {
  const { draft, dispatch } = props;
  const strings = useStrings().objective;
  const problemAt = useProblems(props.findings, props.reviewed);
  return (
    <>
      {draft.people.length === 0 && <Text>{strings.noPeople}</Text>}
      {draft.people.map(({ id, role, share }, index) => (
        <RowCard
          key={id}
          heading={strings.personHeading(index + 1)}
          removeLabel={strings.removePerson(index + 1)}
          onRemove={() =>
            removeThenFocus(() => dispatch({ type: 'removePerson', id }), addPersonId)
          }
        >
          <TextField
            id={personId(id, 'role')}
            label={strings.personRole}
            value={role}
            problem={problemAt(personId(id, 'role'))}
            onChange={(value) => dispatch({ type: 'person', id, field: 'role', value })}
          />
          <TextField
            id={personId(id, 'share')}
            label={strings.personShare}
            value={share}
            problem={problemAt(personId(id, 'share'))}
            onChange={(value) => dispatch({ type: 'person', id, field: 'share', value })}
          />
        </RowCard>
      ))}
      <Button
        id={addPersonId}
        icon={<AddRegular />}
        onClick={() => dispatch({ type: 'addPerson' })}
      >
        {strings.addPerson}
      </Button>
    </>
  );
}
