/** The user says what each column of a table is, and sees what would be put in the objective. */
import { Button, Checkbox, Field, makeStyles, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isBlank, italian } from '../../../domain/cells';
import type { Objective } from '../../../domain/objective';
import { COLUMN_ROLES, guessColumns } from '../../../templates/selection/columns';
import type { ColumnRole } from '../../../templates/selection/columns';
import { objectivesOf } from '../../../templates/selection/objectives';
import { Select } from '../../components/Select';
import { useStrings } from '../../strings';
import type { ChooserProps } from './ways';

const useStyles = makeStyles({
  use: { alignSelf: 'flex-start' },
});

export interface TableColumnsProps extends ChooserProps {
  values: unknown[][];
  year: number;
}

export function TableColumns({ values, year, onChosen }: TableColumnsProps) {
  const styles = useStyles();
  const strings = useStrings().objective;
  const texts = strings.start.selection;
  const guess = useMemo(() => guessColumns(values), [values]);
  const [hasHeadings, setHasHeadings] = useState(guess.hasHeadings);
  const [roles, setRoles] = useState<readonly ColumnRole[]>(guess.roles);
  const [chosen, setChosen] = useState(0);
  const objectives = objectivesOf(values, hasHeadings, roles, year);
  const objective = objectives[chosen] ?? objectives[0];
  const body = values.slice(hasHeadings ? 1 : 0);

  return (
    <>
      {values.length > 1 && (
        <Checkbox
          label={texts.headings}
          checked={hasHeadings}
          onChange={(_, { checked }) => setHasHeadings(checked === true)}
        />
      )}
      {roles.map((role, column) => {
        const examples = examplesOf(body, column);
        if (examples === '') return null;
        const heading = hasHeadings ? textOf(values[0]?.[column]) : '';
        const name = heading === '' ? texts.column(column + 1) : texts.columnOf(heading);
        return (
          <Field key={column} label={name} hint={texts.cells(examples)}>
            <Select
              value={role}
              onChange={(_, data) =>
                setRoles(
                  roles.map((each, index) =>
                    index === column ? (data.value as ColumnRole) : each,
                  ),
                )
              }
            >
              {COLUMN_ROLES.map((each) => (
                <option key={each} value={each}>
                  {texts.roles[each]}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
      {objectives.length > 1 && (
        <Field label={texts.which}>
          <Select
            value={String(chosen < objectives.length ? chosen : 0)}
            onChange={(_, data) => setChosen(Number(data.value))}
          >
            {objectives.map(({ title }, index) => (
              <option key={index} value={String(index)}>
                {title === '' ? texts.previewNoTitle : title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Text role="status">{objective ? previewOf(objective, strings) : texts.nothing}</Text>
      <Button
        className={styles.use}
        appearance="primary"
        disabledFocusable={objective === undefined}
        onClick={() =>
          objective && onChosen({ objective, number: objective.number, done: texts.done })
        }
      >
        {texts.use}
      </Button>
    </>
  );
}

function previewOf(
  { number, title, unit, owner, weight, indicatorTable, schedules }: Objective,
  { start: { selection }, review }: ReturnType<typeof useStrings>['objective'],
): string {
  const { fields } = selection;
  return selection.preview(
    [
      number !== '' && fields.number(number),
      title === '' ? selection.previewNoTitle : selection.previewTitle(title),
      unit !== '' && fields.unit(unit),
      owner !== '' && fields.owner(owner),
      weight !== null && fields.weight(italian(weight)),
      review.indicators(indicatorTable.indicators.length),
      review.phases(schedules.reduce((count, { phases }) => count + phases.length, 0)),
    ]
      .filter((part) => part !== false)
      .join(', '),
  );
}

const LONGEST_EXAMPLE = 40;

const textOf = (cell: unknown): string => {
  const text = typeof cell === 'number' ? italian(cell) : String(cell ?? '').trim();
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text;
};

/** The first cells of a column that hold something. */
const examplesOf = (rows: readonly (readonly unknown[])[], column: number): string =>
  rows
    .map((row) => row[column])
    .filter((cell) => !isBlank(cell))
    .slice(0, 2)
    .map(textOf)
    .join(' · ');
