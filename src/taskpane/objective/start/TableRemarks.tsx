/** What is to be known of a table before it is used: what was not understood, what may be meant otherwise. */
import { makeStyles, Text } from '@fluentui/react-components';
import type { Remark } from '../../../templates/selection/remarks';
import { Part } from '../../components/Part';
import { useAllStrings } from '../../strings';
import type { AllStrings } from '../../strings';
import { numberText } from '../../strings/numberText';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px' } });

/** So many of a kind say enough. */
const MOST = 8;

export interface TableRemarksProps {
  remarks: readonly Remark[];
  /** Whether what is written has notes. */
  hasNotes: boolean;
}

export function TableRemarks({ remarks, hasNotes }: TableRemarksProps) {
  const styles = useStyles();
  const strings = useAllStrings();
  const { remarks: texts } = strings.tables;
  if (remarks.length === 0) return null;
  const rest = remarks.length - MOST;
  return (
    <Part heading={texts.heading}>
      <ul className={styles.list}>
        {remarks.slice(0, MOST).map((remark, index) => (
          <li key={index}>{remarkText(remark, hasNotes, strings)}</li>
        ))}
      </ul>
      {rest > 0 && <Text>{texts.more(rest)}</Text>}
    </Part>
  );
}

function remarkText(remark: Remark, hasNotes: boolean, { tables, check }: AllStrings): string {
  const { of } = tables.remarks;
  const row = remark.row + 1;
  switch (remark.kind) {
    case 'dateAsNumber':
      return of.dateAsNumber(row, remark.written, remark.number);
    case 'unread':
      return of.unread(row, remark.written);
    case 'sameTitle':
      return (remark.joined ? of.joined : of.apart)(row, remark.title);
    case 'otherWeight': {
      const [kept, lost] = [remark.kept, remark.lost].map((each) => numberText(each, check.locale));
      return of.otherWeight(row, remark.title, kept!, lost!);
    }
    case 'fractions':
      return of.fractions(row, numberText(remark.total, check.locale));
    case 'noPhase':
      return of.noPhase(row);
    case 'laterTargets':
      return (hasNotes ? of.laterTargets : of.laterTargetsLost)(row);
    case 'noTimes':
      return of.noTimes(row, remark.phase, remark.year);
    case 'timesOfObjective':
      return of.timesOfObjective(row, remark.title);
  }
}
