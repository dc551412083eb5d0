/** One finding: of whom it is, what was found, where it is mended. What its list has in common is not said again. */
import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnyFinding, RuleId } from '../../domain/rules';
import { useAllStrings } from '../strings';
import { tell } from '../strings/ruleWords';
import { CellLinks } from './CellLinks';
import type { ShowCell } from './CellLinks';
import { isByRule as saysRule } from './grouping';
import type { Grouping } from './grouping';
import { RuleReason } from './RuleReason';
import { SeverityBadge } from './SeverityBadge';
import { useOwnerName } from './useOwnerName';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  text: { whiteSpace: 'pre-line' },
  why: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
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
      <span className={styles.text}>
        {isOwn && `${says} `}
        <CellLinks {...finding} onShow={onShow} />
      </span>
      {!isByRule && <Why rule={rule} />}
    </>
  );
}

/** The reason and the law, where the heading of the list does not give them. */
function Why({ rule }: { rule: RuleId }) {
  const styles = useStyles();
  const { check, rules } = useAllStrings();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        className={styles.why}
        size="small"
        appearance="transparent"
        aria-expanded={open}
        aria-label={check.whyOf(rules[rule].title)}
        onClick={() => setOpen(!open)}
      >
        {check.why}
      </Button>
      {open && <RuleReason rule={rule} />}
    </div>
  );
}
