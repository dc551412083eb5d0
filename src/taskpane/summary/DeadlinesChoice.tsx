/** Whether the list of deadlines, which the workbook has not, comes with the update. */
import { Text } from '@fluentui/react-components';
import type { DeadlinesToAdd } from '../../domain/summaryUpdate';
import { Part } from '../components/Part';
import { useSummaryWords } from '../strings/words';
import { Choice } from './Choice';
import type { Choices } from './useChoices';

interface DeadlinesChoiceProps {
  toAdd: DeadlinesToAdd;
  choices: Choices;
}

export function DeadlinesChoice({ toAdd, choices }: DeadlinesChoiceProps) {
  const { deadlinesToAdd: words } = useSummaryWords();
  const heading = words.heading(toAdd.name);
  return (
    <Part heading={heading} level={2}>
      <Text>{words.help(toAdd.deadlines)}</Text>
      <Choice
        label={heading}
        values={['add', 'leave']}
        texts={words.choices}
        value={choices.of(toAdd)}
        onChange={(choice) => choices.choose(toAdd.key, choice)}
      />
    </Part>
  );
}
