/** Values that the summary states differently from the sheet, with both cells and a choice for each. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShownValue } from '../../domain/places';
import type { ValueDifference } from '../../domain/summaryUpdate';
import { CellLink } from '../components/CellLink';
import { Part } from '../components/Part';
import { plainList } from '../components/plainList';
import { useStrings } from '../strings';
import { useSummaryWords } from '../strings/words';
import { numberText } from '../strings/numberText';
import { Choice } from './Choice';
import type { Choices } from './useChoices';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalL),
  button: { alignSelf: 'flex-start' },
});

/** More are shown only when asked: a document may word a hundred cells in its own way. */
const SHOWN = 5;

interface DifferenceChoicesProps {
  differences: readonly ValueDifference[];
  choices: Choices;
}

export function DifferenceChoices({ differences, choices }: DifferenceChoicesProps) {
  const styles = useStyles();
  const summary = useSummaryWords();
  const [isWhole, setWhole] = useState(false);
  if (differences.length === 0) return null;
  const shown = isWhole ? differences : differences.slice(0, SHOWN);
  return (
    <Part heading={summary.differences(differences.length)}>
      <Text>{summary.differencesHelp}</Text>
      <ul className={styles.list}>
        {shown.map((each) => (
          <Difference key={each.key} difference={each} choices={choices} />
        ))}
      </ul>
      {shown.length < differences.length && (
        <Button className={styles.button} onClick={() => setWhole(true)}>
          {summary.showAll(differences.length)}
        </Button>
      )}
    </Part>
  );
}

interface DifferenceProps {
  difference: ValueDifference;
  choices: Choices;
}

function Difference({ difference, choices }: DifferenceProps) {
  const strings = useSummaryWords();
  const { key, field, summary, sheet } = difference;
  const name = strings.fieldOf(strings.fields[field], strings.row(difference));
  return (
    <li>
      <Text weight="semibold" block>
        {name}
      </Text>
      <Value {...summary} />
      <Value {...sheet} />
      <Choice
        label={name}
        values={['keep', 'sheet']}
        texts={{ keep: strings.keepTyped, sheet: strings.takeSheet }}
        value={choices.of(difference)}
        onChange={(choice) => choices.choose(key, choice)}
      />
    </li>
  );
}

function Value({ at, value }: { at: ValueDifference['sheet']['at']; value: ShownValue }) {
  const { check } = useStrings();
  const summary = useSummaryWords();
  const text = typeof value === 'number' ? numberText(value, check.locale, 4) : String(value);
  return (
    <Text block>
      <CellLink at={at} />: {text === '' ? summary.blank : text}
    </Text>
  );
}
