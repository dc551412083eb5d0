/** A total that should be 100: told by words and sign, not by colour alone. */
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useStrings } from '../strings';
import { numberText } from '../strings/numberText';

const useStyles = makeStyles({
  total: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, fontSize: '16px' },
  right: { color: tokens.colorStatusSuccessForeground1 },
  tooMuch: { color: tokens.colorStatusWarningForeground3 },
});

export interface TotalNoteProps {
  /** Null where there is nothing to tell yet. */
  total: { weight: number; missing: number } | null;
  texts: {
    right: string;
    missing: (total: string, rest: string) => string;
    tooMuch: (total: string, rest: string) => string;
  };
}

export function TotalNote({ total, texts }: TotalNoteProps) {
  const styles = useStyles();
  const { check } = useStrings();
  // The place where it is told is there before it is: only so is it read out.
  if (total === null) return <div role="status" />;
  const { missing } = total;
  const shown = (number: number) => numberText(number, check.locale);
  const weight = shown(total.weight);
  return (
    <div role="status" className={styles.total}>
      {missing === 0 && (
        <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.right)} />
      )}
      {missing < 0 && <WarningRegular className={mergeClasses(styles.icon, styles.tooMuch)} />}
      <Text size={200}>
        {missing === 0 && texts.right}
        {missing > 0 && texts.missing(weight, shown(missing))}
        {missing < 0 && texts.tooMuch(weight, shown(-missing))}
      </Text>
    </div>
  );
}
