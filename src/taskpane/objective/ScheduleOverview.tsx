/** The cronoprogramma as the sheet will show it: a small table for each year, by months or fortnights. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useStrings } from '../strings';
import { isBlankPhase } from './draft';
import type { DraftPhase, DraftYear } from './draft';

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
  half: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
  planned: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function ScheduleOverview({ years }: { years: readonly DraftYear[] }) {
  return years.map((year) => {
    const phases = year.phases.filter((phase) => !isBlankPhase(phase));
    if (phases.length === 0) return null;
    const Table = year.periods === 12 ? ByMonths : ByFortnights;
    return <Table key={year.id} year={year.year.trim()} phases={phases} />;
  });
}

interface TableProps {
  year: string;
  phases: readonly DraftPhase[];
}

function ByMonths({ year, phases }: TableProps) {
  const styles = useStyles();
  const { objective } = useStrings();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{objective.yearHeading(year)}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {objective.phaseColumn}
          </th>
          {objective.periods.monthNames.map((month) => (
            <th key={month} scope="col" className={styles.cell} abbr={month}>
              {initialOf(month)}
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
            <Marks planned={phase.planned} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Beside its name, the twenty-four cells of a phase would be too narrow for an X: they stand below it. */
function ByFortnights({ year, phases }: TableProps) {
  const styles = useStyles();
  const { yearHeading, periods: texts } = useStrings().objective;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{yearHeading(year)}</caption>
      <thead>
        <tr>
          {texts.monthNames.map((month) => (
            <th key={month} scope="colgroup" colSpan={2} className={styles.cell} abbr={month}>
              {initialOf(month)}
            </th>
          ))}
        </tr>
        <tr>
          {texts.monthNames.map((month) =>
            texts.halves.map((half, index) => (
              <th
                key={`${month} ${half}`}
                scope="col"
                className={mergeClasses(styles.cell, styles.half)}
                abbr={texts.fortnight(half, month)}
              >
                {index + 1}
              </th>
            )),
          )}
        </tr>
      </thead>
      {phases.map((phase) => (
        <tbody key={phase.id}>
          <tr>
            <th scope="rowgroup" colSpan={phase.planned.length} className={styles.name}>
              {phase.name}
            </th>
          </tr>
          <tr>
            <Marks planned={phase.planned} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Marks({ planned }: { planned: readonly boolean[] }) {
  const styles = useStyles();
  return planned.map((marked, period) => (
    <td key={period} className={mergeClasses(styles.cell, marked && styles.planned)}>
      {marked ? 'X' : ''}
    </td>
  ));
}

const initialOf = (month: string): string => month.charAt(0).toUpperCase();
