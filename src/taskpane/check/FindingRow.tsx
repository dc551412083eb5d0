/** One finding: of whom it is, what was found, where it is mended. What its list has in common is not said again. */
import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnyFinding, RuleId } from '../../domain/rules';
import { useAllStrings } from '../strings';
import { tell } from '../strings/ruleWords';
import { CellLinks } from './CellLinks';
import type { ShowCell } from './CellLinks';
import { FindingActions } from './fixes/FindingActions';
import { isByRule as saysRule } from './grouping';
import type { Grouping } from './grouping';
import { RuleReason } from './RuleReason';
import { SeverityBadge } from './SeverityBadge';
import { useOwnerName } from './useOwnerName';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  text: { whiteSpace: 'pre-line' },
  why: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
  },
});

export interface FindingRowProps {
  finding: AnyFinding;
  grouping: Grouping;
  isAdded: boolean;
  onShow: ShowCell;
}

export function FindingRow({ finding, grouping, isAdded, onShow }: FindingRowProps) {
  const styles = useStyles();
  const { check, rules } = useAllStrings();
  const owner = useOwnerName()(finding);
  const { says, isOwn } = tell(finding, rules);
  const { rule, severity } = finding;
  const isByRule = saysRule(grouping);
  const [isWhyOpen, setWhyOpen] = useState(false);
  return (
    <>
      {(isAdded || !isByRule) && (
        <div className={styles.head}>
          {!isByRule && <SeverityBadge severity={severity} />}
          {isAdded && (
            <Badge appearance="outline" color="brand">
              {check.added}
            </Badge>
          )}
        </div>
      )}
      {!isByRule && (
        <Text weight="semibold" block>
          {rules[rule].title}
        </Text>
      )}
      {grouping !== 'objective' && owner !== null && (
        <Text {...(isByRule && { weight: 'semibold' })} block>
          {owner}
        </Text>
      )}
      <div className={styles.text}>
        {isOwn && `${says} `}
        <CellLinks {...finding} onShow={onShow} />{' '}
        {!isByRule && <Why rule={rule} open={isWhyOpen} onToggle={setWhyOpen} />}
        <FindingActions finding={finding} />
      </div>
      {isWhyOpen && <RuleReason rule={rule} />}
    </>
  );
}

/** Opens the reason and the law, where the heading of the list does not give them. */
function Why({ rule, open, onToggle }: WhyProps) {
  const styles = useStyles();
  const { check, rules } = useAllStrings();
  return (
    <Button
      className={styles.why}
      size="small"
      appearance="transparent"
      aria-expanded={open}
      aria-label={check.whyOf(rules[rule].title)}
      onClick={() => onToggle(!open)}
    >
      {check.why}
    </Button>
  );
}

interface WhyProps {
  rule: RuleId;
  open: boolean;
  onToggle: (open: boolean) => void;
}
