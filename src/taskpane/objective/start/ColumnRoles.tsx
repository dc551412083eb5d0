/** What the columns of a table were taken for; those of the periods of a year are one choice. */
import { Field } from '@fluentui/react-components';
import { COLUMN_ROLES } from '../../../templates/selection/roles';
import type { Cells, ColumnRole, TableReading } from '../../../templates/selection/roles';
import { Part } from '../../components/Part';
import { Select } from '../../components/Select';
import { useAllStrings } from '../../strings';
import { cellText, examplesOf } from './cellText';

export interface ColumnRolesProps {
  cells: Cells;
  reading: TableReading;
  onChange: (columns: readonly number[], role: ColumnRole) => void;
}

const EXAMPLES = 2;

export function ColumnRoles({ cells, reading, onChange }: ColumnRolesProps) {
  const { columns: texts } = useAllStrings().tables;
  const { rows, columns, headings, blocks } = reading;
  const body = cells.filter((_, row) => rows[row] === 'data');
  const inBlocks = new Set(blocks.flatMap((block) => block.columns));
  const nameOf = (column: number) => {
    const heading = cellText(headings[column]);
    return heading === '' ? texts.column(column + 1) : texts.columnOf(heading);
  };
  const single = columns.flatMap((_, column) => {
    const examples = examplesOf(
      body.map((row) => row[column]),
      EXAMPLES,
    );
    if (inBlocks.has(column) || examples === '') return [];
    return [{ at: [column], name: nameOf(column), hint: texts.cells(examples) }];
  });
  const periods = blocks.map(({ columns: at }) => ({
    at,
    name: texts.columnsOf(cellText(headings[at[0]!]), cellText(headings[at.at(-1)!])),
    hint: undefined,
  }));
  const choices = [...single, ...periods].sort((one, other) => one.at[0]! - other.at[0]!);
  return (
    <Part heading={texts.heading}>
      {choices.map(({ at, name, hint }) => (
        <Field key={at[0]} label={name} {...(hint !== undefined && { hint })}>
          <Select
            value={columns[at[0]!]!}
            onChange={(_, data) => onChange(at, data.value as ColumnRole)}
          >
            {offered(hint === undefined).map((role) => (
              <option key={role} value={role}>
                {texts.roles[role]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </Part>
  );
}

/** Columns of periods are taken for these or not at all; no other is. */
const offered = (isOfPeriods: boolean): readonly ColumnRole[] =>
  isOfPeriods ? ['ignore', 'period'] : COLUMN_ROLES.filter((role) => role !== 'period');
