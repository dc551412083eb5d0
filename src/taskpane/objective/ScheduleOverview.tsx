/** The cronoprogramma as the sheet will show it: a small table to look over, one row for each phase. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useStrings } from '../strings';
import { isBlankPhase } from './draft';
import type { DraftYear } from './draft';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  name: {
    width: '34%',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '2px 4px 2px 0',
    overflowWrap: 'anywhere',
  },
  cell: {
    padding: 0,
    textAlign: 'center',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightRegular,
  },
  planned: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function ScheduleOverview({ years }: { years: readonly DraftYear[] }) {
  const styles = useStyles();
  const { objective } = useStrings();
  return years.map((year) => {
    const phases = year.phases.filter((phase) => !isBlankPhase(phase));
    if (phases.length === 0) return null;
    return (
      <table key={year.id} className={styles.table}>
        <caption className={styles.caption}>{objective.yearHeading(year.year.trim())}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {objective.phaseColumn}
            </th>
            {objective.months.map((month) => (
              <th key={month} scope="col" className={styles.cell} abbr={month}>
                {month.charAt(0).toUpperCase()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {phases.map((phase) => (
            <tr key={phase.id}>
              <th scope="row" className={styles.name}>
                {phase.name}
              </th>
              {phase.planned.map((marked, month) => (
                <td key={month} className={mergeClasses(styles.cell, marked && styles.planned)}>
                  {marked ? 'X' : ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  });
}
