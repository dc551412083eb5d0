/** The objectives of a plan, to choose one: found by number, title or unit. */
import { Field, Input, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { textKey } from '../../domain/cells';
import type { WorkbookPlan } from '../services';
import { useStrings } from '../strings';
import { ChoiceList } from './start/ChoiceList';

const useStyles = makeStyles({ search: { width: '100%', minWidth: 0 } });

/** Fewer are seen at a glance. */
const ENOUGH_TO_SEARCH = 8;

type Objectives = WorkbookPlan['objectives'];

export interface ObjectiveListProps {
  label: string;
  objectives: Objectives;
  onChosen: (chosen: Objectives[number]) => void;
}

export function ObjectiveList({ label, objectives, onChosen }: ObjectiveListProps) {
  const styles = useStyles();
  const { existing } = useStrings().objective.start;
  const [search, setSearch] = useState('');
  if (objectives.length === 0) return <Text role="status">{existing.none}</Text>;

  const words = textKey(search).split(' ');
  const found = objectives
    .map((each, index) => ({ each, index }))
    .filter(({ each: { objective } }) => {
      const { number, title, unit } = objective;
      const key = textKey(`${number} ${title} ${unit}`);
      return words.every((word) => key.includes(word));
    });
  return (
    <>
      {objectives.length >= ENOUGH_TO_SEARCH && (
        <>
          <Field label={existing.search}>
            <Input
              className={styles.search}
              type="search"
              value={search}
              onChange={(_, data) => setSearch(data.value)}
            />
          </Field>
          <Text role="status">
            {found.length === 0 ? existing.noMatch : existing.matches(found.length)}
          </Text>
        </>
      )}
      <ChoiceList
        label={label}
        choices={found.map(({ each, index }) => {
          const { number, title, unit } = each.objective;
          const name = title.trim() === '' ? existing.untitled : title;
          return {
            key: `${index}`,
            label: number === '' ? name : `${number} · ${name}`,
            help: [unit, existing.onSheet(each.sheet)].filter((text) => text !== '').join(' – '),
            onChoose: () => onChosen(each),
          };
        })}
      />
    </>
  );
}
