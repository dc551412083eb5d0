/** The findings of one severity, rule by rule, in parts that open and close. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { AnyFinding, RuleId, Severity } from '../../domain/rules';
import { Part } from '../components/Part';
import { useAllStrings } from '../strings';
import type { ShowCell } from './CellLinks';
import { RuleFindings } from './RuleFindings';

const useStyles = makeStyles({
  panel: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
  title: {
    paddingBlock: tokens.spacingVerticalXS,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
    textAlign: 'start',
  },
});

/** Only what blocks is open at first: the rest is there for who looks for it. */
const OPEN_AT_FIRST: Severity = 'blocks';

export interface SeverityPartProps {
  severity: Severity;
  findings: readonly AnyFinding[];
  onShow: ShowCell;
}

export function SeverityPart({ severity, findings, onShow }: SeverityPartProps) {
  const styles = useStyles();
  const { check, rules } = useAllStrings();
  const its = byRule(findings.filter((finding) => finding.severity === severity));
  if (its.length === 0) return null;
  return (
    <Part heading={check.severities[severity]}>
      <Accordion
        multiple
        collapsible
        defaultOpenItems={severity === OPEN_AT_FIRST ? its.map(([rule]) => rule) : []}
      >
        {its.map(([rule, found]) => (
          <AccordionItem key={rule} value={rule}>
            <AccordionHeader as="h4">
              <span className={styles.title}>
                {rules[rule].title}
                <Badge
                  appearance="tint"
                  color="informative"
                  aria-label={check.findings(found.length)}
                >
                  {found.length}
                </Badge>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <RuleFindings rule={rule} findings={found} onShow={onShow} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Part>
  );
}

/** In the order in which the rules are told. */
function byRule(findings: readonly AnyFinding[]): [RuleId, AnyFinding[]][] {
  const found = new Map<RuleId, AnyFinding[]>();
  for (const finding of findings)
    found.set(finding.rule, [...(found.get(finding.rule) ?? []), finding]);
  return [...found];
}
