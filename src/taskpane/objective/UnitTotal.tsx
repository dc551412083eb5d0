/** The total of a unit's weights with the one that is being written: told by words and sign, not by colour alone. */
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useStrings } from '../strings';
import type { UnitTotal as Total } from './beside';

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

export function UnitTotal({ total }: { total: Total | null }) {
  const styles = useStyles();
  const { objective, check } = useStrings();
  // The place where it is told is there before it is: only so is it read out.
  if (total === null) return <div role="status" />;
  const { unit, missing } = total;
  const shown = (number: number) =>
    number.toLocaleString(check.locale, { maximumFractionDigits: 2 });
  const texts = objective.unitTotal;
  const weight = shown(total.weight);
  return (
    <div role="status" className={styles.total}>
      {missing === 0 && (
        <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.right)} />
      )}
      {missing < 0 && <WarningRegular className={mergeClasses(styles.icon, styles.tooMuch)} />}
      <Text size={200}>
        {missing === 0 && texts.right(unit)}
        {missing > 0 && texts.missing(unit, weight, shown(missing))}
        {missing < 0 && texts.tooMuch(unit, weight, shown(-missing))}
      </Text>
    </div>
  );
}
