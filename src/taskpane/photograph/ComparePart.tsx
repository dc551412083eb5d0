/** Two photographs side by side, or one and the plan as it is: what slipped, what moved, what was rewritten. */
import { Button, Field, makeStyles, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { CHANGE_KINDS, comparePhotographs } from '../../domain/photograph/comparison';
import { sideWords, todayWords } from '../../templates/photograph/comparisonSheet';
import { PagedList } from '../check/PagedList';
import { Heading } from '../components/Heading';
import { Notice } from '../components/Notice';
import { Select } from '../components/Select';
import { useServices } from '../services';
import { usePhotographWords } from '../strings/words';
import { ChangeLine } from './ChangeLine';
import { italianDay } from './dates';
import type { TaskProps } from './tasks';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** The plan as it is now, among the sheets of photographs. */
const NOW = '';

export function ComparePart({ history, writing, onDone }: TaskProps) {
  const styles = useStyles();
  const words = usePhotographWords();
  const { writeComparison, today } = useServices();
  const { photographs, now } = history;
  const [from, setFrom] = useState(photographs.at(-1)?.sheet ?? NOW);
  const [to, setTo] = useState(NOW);
  const sideOf = (sheet: string) => photographs.find((each) => each.sheet === sheet);
  const [before, after] = [sideOf(from), sideOf(to)];
  const changes = useMemo(
    () => (from === to ? [] : comparePhotographs(before ?? now, after ?? now)),
    [from, to, before, after, now],
  );
  if (photographs.length === 0) return <Notice lines={[words.nothingToCompare]} />;
  const saidOf = (side: typeof before) => (side ? sideWords(side) : todayWords(today()));
  const isBackwards = before ? after !== undefined && after.date < before.date : to !== NOW;
  const write = () =>
    void writing
      .run((options) =>
        writeComparison(changes, { before: saidOf(before), after: saidOf(after) }, options),
      )
      .then((isDone) => isDone && onDone(words.comparisonWritten, []));
  const options = [
    ...photographs.map(({ sheet, date, version }) => (
      <option key={sheet} value={sheet}>
        {version === null
          ? words.photographOf(italianDay(date), sheet)
          : words.versionOf(version, sheet)}
      </option>
    )),
    <option key={NOW} value={NOW}>
      {words.now}
    </option>,
  ];
  return (
    <>
      <Field label={words.before}>
        <Select value={from} onChange={(_, { value }) => setFrom(value)}>
          {options}
        </Select>
      </Field>
      <Field label={words.after}>
        <Select value={to} onChange={(_, { value }) => setTo(value)}>
          {options}
        </Select>
      </Field>
      {from === to && <Notice lines={[words.sameSides]} />}
      {from !== to && isBackwards && <Notice intent="warning" lines={[words.laterBefore]} />}
      {from !== to && changes.length === 0 && <Text>{words.noChanges}</Text>}
      {changes.length > 0 && (
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={writing.busy}
          onClick={write}
        >
          {words.writeComparison}
        </Button>
      )}
      {CHANGE_KINDS.map((kind) => {
        const found = changes.filter((change) => change.kind === kind);
        if (found.length === 0) return null;
        const heading = `${words.kinds[kind]} (${found.length})`;
        return (
          <section key={`${kind} ${from} ${to}`} aria-label={heading}>
            <Heading level={3} look="part">
              {heading}
            </Heading>
            <PagedList items={found} label={heading}>
              {(change) => <ChangeLine change={change} />}
            </PagedList>
          </section>
        );
      })}
    </>
  );
}
