/** How much a finding weighs, in words and in a colour. */
import { Badge } from '@fluentui/react-components';
import type { Severity } from '../../domain/rules';
import { useStrings } from '../strings';

export const COLORS = {
  blocks: 'danger',
  toFix: 'warning',
  toKnow: 'informative',
} as const satisfies Record<Severity, string>;

export function SeverityBadge({ severity }: { severity: Severity }) {
  const { check } = useStrings();
  return (
    <Badge appearance="tint" color={COLORS[severity]}>
      {check.severities[severity]}
    </Badge>
  );
}
