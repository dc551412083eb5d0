/** Who works on the objective, by role, and for how much of their time. */
import { useState } from 'react';
import { textKey } from '../../domain/cells';
import { TextField } from '../components/TextField';
import { PasteArea } from '../paste/PasteArea';
import type { Pasted } from '../paste/PasteArea';
import { pastedRows } from '../paste/pastedRows';
import { PasteSpread } from '../paste/PasteSpread';
import { useAllStrings } from '../strings';
import { addPersonId, personId } from './places';
import { RowList } from '../wizard/RowList';
import type { StepProps } from './steps';
import { useProblems } from '../wizard/findings';

export function PeopleRows(props: StepProps) {
  const { draft, dispatch } = props;
  const { objective: strings, tables } = useAllStrings();
  const problemAt = useProblems(props.findings, props.reviewed);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const paste = (at: number | null, from: PersonField) => (cells: string[][]) => {
    const { rows, unused } = pastedRows(cells, { fields: PERSON_FIELDS, from, fieldOf });
    dispatch({ type: 'pastePeople', at, rows });
    setPasted({ rows: rows.length, unused });
  };
  return (
    <>
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
            <PasteSpread lines onCells={paste(id, 'role')}>
              <TextField
                id={personId(id, 'role')}
                label={strings.personRole}
                value={role}
                problem={problemAt(personId(id, 'role'))}
                onChange={(value) => dispatch({ type: 'person', id, field: 'role', value })}
              />
            </PasteSpread>
            <PasteSpread onCells={paste(id, 'share')}>
              <TextField
                id={personId(id, 'share')}
                label={strings.personShare}
                value={share}
                problem={problemAt(personId(id, 'share'))}
                onChange={(value) => dispatch({ type: 'person', id, field: 'share', value })}
              />
            </PasteSpread>
          </>
        )}
      </RowList>
      <PasteArea hint={tables.paste.hints.people} pasted={pasted} onCells={paste(null, 'role')} />
    </>
  );
}

const PERSON_FIELDS = ['role', 'share'] as const;
type PersonField = (typeof PERSON_FIELDS)[number];

const HEADINGS: readonly (readonly [RegExp, PersonField])[] = [
  [
    /^(?:ruol[oi]|profil[oi](?: professional[ei])?|serviz(?:io|i)|qualific[ahe]+|risors[ae](?: uman[ae])?|personale|categoria|area)$/,
    'role',
  ],
  [
    /^(?:%|partecipazion[ei]|quot[ae]|impegno|percentual[ei]|tempo)(?: %| \(%\)| dedicato)?$|^% /,
    'share',
  ],
];

const fieldOf = (heading: string): PersonField | undefined =>
  HEADINGS.find(([pattern]) => pattern.test(textKey(heading)))?.[1];
