/** The running total, told again as it changes; right and wrong by sign and words, not by colour alone. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useStrings } from '../strings';
import { numberText } from '../strings/numberText';
import type { RunningTotal } from './weightsDraft';

const useStyles = makeStyles({
  total: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  right: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0, marginTop: '2px' },
  wrong: { color: tokens.colorStatusWarningForeground3, flexShrink: 0, marginTop: '2px' },
});

export function Total({ weight, missing }: RunningTotal) {
  const styles = useStyles();
  const { weights, check } = useStrings();
  const shown = (number: number) => numberText(number, check.locale);
  const text = {
    none: weights.coefficients,
    right: weights.right,
    missing: weights.missing(shown(missing ?? 0)),
    tooMuch: weights.tooMuch(shown(-(missing ?? 0))),
  }[missing === null ? 'none' : missing === 0 ? 'right' : missing > 0 ? 'missing' : 'tooMuch'];
  const isWrong = missing !== null && missing !== 0;
  return (
    <div role="status" className={styles.total}>
      {isWrong ? (
        <WarningRegular className={styles.wrong} fontSize={20} />
      ) : (
        <CheckmarkCircleRegular className={styles.right} fontSize={20} />
      )}
      <Text>
        <strong>{weights.total(shown(weight))}</strong>. {text}
      </Text>
    </div>
  );
}
