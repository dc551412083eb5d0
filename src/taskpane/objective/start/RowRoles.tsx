/** What the rows of a table were taken for: those without data are all shown, the others if asked for. */
import { Button, Field, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { ROW_ROLES } from '../../../templates/selection/roles';
import type { Cells, RowRole } from '../../../templates/selection/roles';
import { Part } from '../../components/Part';
import { Select } from '../../components/Select';
import { useAllStrings } from '../../strings';
import { examplesOf } from './cellText';

export interface RowRolesProps {
  cells: Cells;
  roles: readonly RowRole[];
  onChange: (row: number, role: RowRole) => void;
}

const EXAMPLES = 3;

export function RowRoles({ cells, roles, onChange }: RowRolesProps) {
  const { rows: texts } = useAllStrings().tables;
  const [showsData, setShowsData] = useState(false);
  const rows = cells
    .map((row, at) => ({ at, text: examplesOf(row, EXAMPLES), role: roles[at] ?? 'data' }))
    .filter(({ text }) => text !== '');
  const shown = rows.filter(({ role }) => showsData || role !== 'data');
  return (
    <Part heading={texts.heading}>
      <Text>{shown.length === 0 ? texts.onlyData : texts.help}</Text>
      {shown.map(({ at, text, role }) => (
        <Field key={at} label={texts.row(at + 1, text)}>
          <Select value={role} onChange={(_, data) => onChange(at, data.value as RowRole)}>
            {ROW_ROLES.map((each) => (
              <option key={each} value={each}>
                {texts.roles[each]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <div>
        <Button size="small" aria-expanded={showsData} onClick={() => setShowsData(!showsData)}>
          {showsData ? texts.fewer : texts.all}
        </Button>
      </div>
    </Part>
  );
}
