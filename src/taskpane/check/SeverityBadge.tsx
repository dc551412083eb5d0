/** How much a finding weighs, in words and in a colour. */
import { Badge, makeStyles } from '@fluentui/react-components';
import type { Severity } from '../../domain/rules';
import { useStrings } from '../strings';

export const COLORS = {
  blocks: 'danger',
  toFix: 'warning',
  toKnow: 'informative',
} as const satisfies Record<Severity, string>;

const useStyles = makeStyles({ badge: { alignSelf: 'flex-start' } });

export function SeverityBadge({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const { check } = useStrings();
  return (
    <Badge className={styles.badge} appearance="tint" color={COLORS[severity]}>
      {check.severities[severity]}
    </Badge>
  );
}
