/** Where a summary and a sheet say different weights: both cells, so that the right one can be chosen. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Part } from '../components/Part';
import { plainList } from '../components/plainList';
import type { WorkbookPlan } from '../services';
import { useStrings } from '../strings';

type Difference = WorkbookPlan['differences'][number];

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalS),
});

export interface DifferenceListProps {
  differences: readonly Difference[];
  /** What can be done about them. */
  children: ReactNode;
}

export function DifferenceList({ differences, children }: DifferenceListProps) {
  const styles = useStyles();
  const { check } = useStrings();
  return (
    <Part heading={check.differences(differences.length)}>
      <Text>{check.differencesHelp}</Text>
      <ul className={styles.list}>
        {differences.map(({ number, unit, summary, sheet }) => (
          <li key={`${summary.sheet} ${summary.cell}`}>
            <Text weight="semibold" block>
              {check.difference(number, unit)}
            </Text>
            <Cell {...summary} />
            {' · '}
            <Cell {...sheet} />
          </li>
        ))}
      </ul>
      {children}
    </Part>
  );
}

function Cell({ sheet, cell, value }: Difference['summary']) {
  const { check } = useStrings();
  const shown =
    value === null ? check.empty : value.toLocaleString(check.locale, { maximumFractionDigits: 4 });
  return `${sheet} ${cell}: ${shown}`;
}
