/** One objective of a table, which the wizard goes on with. */
import { Button, Field, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { italian } from '../../../domain/cells';
import type { Objective } from '../../../domain/objective';
import { Heading } from '../../components/Heading';
import { Select } from '../../components/Select';
import { useAllStrings } from '../../strings';
import type { AllStrings } from '../../strings';
import type { ChooserProps } from './ways';

const useStyles = makeStyles({ use: { alignSelf: 'flex-start' } });

export interface OneObjectiveProps extends ChooserProps {
  objectives: readonly Objective[];
  done: string;
}

export function OneObjective({ objectives, done, onChosen }: OneObjectiveProps) {
  const styles = useStyles();
  const strings = useAllStrings();
  const texts = strings.tables.one;
  const [chosen, setChosen] = useState(0);
  const objective = objectives[chosen] ?? objectives[0];
  return (
    <>
      {objectives.length > 1 && (
        <>
          <Heading level={3} look="part">
            {texts.heading}
          </Heading>
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
        </>
      )}
      <Text role="status">{objective ? previewOf(objective, strings) : texts.nothing}</Text>
      <Button
        className={styles.use}
        appearance={objectives.length > 1 ? 'secondary' : 'primary'}
        disabledFocusable={objective === undefined}
        onClick={() => objective && onChosen({ objective, number: objective.number, done })}
      >
        {texts.use}
      </Button>
    </>
  );
}

function previewOf(
  { number, title, unit, owner, weight, indicatorTable, schedules }: Objective,
  { tables, objective: { review } }: AllStrings,
): string {
  const { fields, preview, previewTitle, previewNoTitle } = tables.one;
  return preview(
    [
      number !== '' && fields.number(number),
      title === '' ? previewNoTitle : previewTitle(title),
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
