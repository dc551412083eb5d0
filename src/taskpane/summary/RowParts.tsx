/** Rows that come, go, stand twice or stand for nobody knows what, each with what can be chosen of it. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RowCopied, RowName, RowOfGone, RowQuestion } from '../../domain/summaryUpdate';
import { CellLink } from '../components/CellLink';
import { Part } from '../components/Part';
import { plainList } from '../components/plainList';
import { useSummaryWords } from '../strings/words';
import { Choice } from './Choice';
import type { Choices } from './useChoices';

const useStyles = makeStyles({ list: plainList(tokens.spacingVerticalM) });

/** Rows of which nothing is to be chosen; the same objective in several summaries is named once. */
export function NamedRows({ heading, rows }: { heading: string; rows: readonly RowName[] }) {
  const summary = useSummaryWords();
  const names = [...new Set(rows.map((row) => summary.row(row)))];
  return (
    <List heading={heading} isEmpty={rows.length === 0}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </List>
  );
}

interface ChoosingProps<Row> {
  rows: readonly Row[];
  choices: Choices;
}

export function GoneRows({ rows, choices }: ChoosingProps<RowOfGone>) {
  const summary = useSummaryWords();
  return (
    <List heading={summary.gone(rows.length)} help={summary.goneHelp} isEmpty={rows.length === 0}>
      {rows.map((row) => (
        <li key={row.key}>
          <Row row={row} />
          {row.why === 'otherUnit' && <Text block>{summary.otherUnit}</Text>}
          {row.typed.length > 0 && (
            <Text block>
              {summary.typed(row.typed.map(({ value }) => String(value)).join(' · '))}
            </Text>
          )}
          <Choice
            label={summary.whatToDo(summary.row(row))}
            values={['keep', 'remove']}
            texts={{ keep: summary.keepRow[row.why], remove: summary.removeRow }}
            value={choices.of(row)}
            onChange={(choice) => choices.choose(row.key, choice)}
          />
        </li>
      ))}
    </List>
  );
}

export function CopiedRows({ rows, choices }: ChoosingProps<RowCopied>) {
  const summary = useSummaryWords();
  return (
    <List
      heading={summary.copied(rows.length)}
      help={summary.copiedHelp}
      isEmpty={rows.length === 0}
    >
      {rows.map((row) => (
        <li key={row.key}>
          <Row row={row} /> · <CellLink at={row.other} />
          <Choice
            label={summary.whatToDo(summary.row(row))}
            values={['keep', 'remove']}
            texts={{ keep: summary.keepBoth, remove: summary.removeCopy }}
            value={choices.of(row)}
            onChange={(choice) => choices.choose(row.key, choice)}
          />
        </li>
      ))}
    </List>
  );
}

export function Questions({ rows, choices }: ChoosingProps<RowQuestion>) {
  const summary = useSummaryWords();
  return (
    <List
      heading={summary.questions(rows.length)}
      help={summary.questionsHelp}
      isEmpty={rows.length === 0}
    >
      {rows.map((row) => (
        <li key={row.key}>
          <Row row={row} />
          {row.candidates.length > 0 && (
            <Choice
              label={summary.whichOne(summary.row(row))}
              values={['', ...row.candidates.map(({ key }) => key)]}
              texts={Object.fromEntries([
                ['', summary.noneChosen],
                ...row.candidates.map((each) => [each.key, summary.row(each)]),
              ])}
              value={choices.of(row)}
              onChange={(choice) => choices.choose(row.key, choice)}
            />
          )}
        </li>
      ))}
    </List>
  );
}

function Row({ row }: { row: RowName & { at: RowOfGone['at'] } }) {
  const summary = useSummaryWords();
  return (
    <>
      <Text weight="semibold" block>
        {summary.row(row)}
      </Text>
      <CellLink at={row.at} />
    </>
  );
}

interface ListProps {
  heading: string;
  help?: string;
  isEmpty: boolean;
  children: ReactNode;
}

function List({ heading, help, isEmpty, children }: ListProps) {
  const styles = useStyles();
  if (isEmpty) return null;
  return (
    <Part heading={heading}>
      {help !== undefined && <Text>{help}</Text>}
      <ul className={styles.list}>{children}</ul>
    </Part>
  );
}
