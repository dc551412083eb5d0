/** Whether the plan can be approved as it is, what is left to do, and what nobody has looked at. */
import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { AnyFinding, Checked, RuleId, Severity } from '../../domain/rules';
import { MessageTitle } from '../components/MessageTitle';
import { useAllStrings } from '../strings';

/** Rules that are named among those not run; the others are counted. */
const NAMED = 3;

/** From so many findings of one rule on, they seldom have a cause each. */
const MANY = 100;

export interface OutcomeProps extends Checked {
  /** Without any there is no plan that could be complete. */
  hasObjectives: boolean;
}

export function Outcome({ findings, waived, notRun, hasObjectives }: OutcomeProps) {
  const { check, rules } = useAllStrings();
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [blocks, toFix, toKnow] = [count('blocks'), count('toFix'), count('toKnow')];
  const isBlocked = blocks > 0;
  if (!isBlocked && !hasObjectives) return null;
  const named = notRun.slice(0, NAMED).map(({ rule }) => `«${rules[rule].title}»`);
  const many = mostFound(findings);
  return (
    <MessageBar intent={isBlocked ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageTitle>
          {isBlocked ? check.notReady : toFix > 0 ? check.nothingBlocks : check.ready}
        </MessageTitle>
        {isBlocked && <Text block>{check.blocked(blocks)}</Text>}
        {toFix + toKnow > 0 && <Text block>{check.leftToDo(toFix, toKnow)}</Text>}
        {waived.length > 0 && <Text block>{`${check.waived(waived.length)}.`}</Text>}
        {findings.length + waived.length === 0 && <Text block>{check.nothingFoundWrong}</Text>}
        {many !== null && <Text block>{check.manyOfOne(rules[many.rule].title, many.count)}</Text>}
        {named.length > 0 && (
          <Text block>{check.notChecked(named.join(', '), notRun.length - named.length)}</Text>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

/** The rule with most findings, where they are very many. */
function mostFound(findings: readonly AnyFinding[]): { rule: RuleId; count: number } | null {
  const counts = new Map<RuleId, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most === undefined || most[1] < MANY ? null : { rule: most[0], count: most[1] };
}
