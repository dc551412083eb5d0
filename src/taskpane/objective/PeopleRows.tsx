/** Who works on the objective, by role, and for how much of their time. */
import { TextField } from '../components/TextField';
import { useStrings } from '../strings';
import { addPersonId, personId } from './places';
import { RowList } from '../wizard/RowList';
import type { StepProps } from './steps';
import { useProblems } from '../wizard/findings';

export function PeopleRows(props: StepProps) {
  const { draft, dispatch } = props;
  const strings = useStrings().objective;
  const problemAt = useProblems(props.findings, props.reviewed);
  return (
    <RowList
      rows={draft.people}
      empty={strings.noPeople}
      heading={strings.personHeading}
      removeLabel={strings.removePerson}
      onRemove={(id) => dispatch({ type: 'removePerson', id })}
      addId={addPersonId}
      addLabel={strings.addPerson}
      onAdd={() => dispatch({ type: 'addPerson' })}
    >
      {({ id, role, share }) => (
        <>
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
        </>
      )}
    </RowList>
  );
}
