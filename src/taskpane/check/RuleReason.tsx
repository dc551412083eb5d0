/** Why a rule matters, what to do, and the law that asks for it. */
import { Text } from '@fluentui/react-components';
import { ruleOf } from '../../domain/rules';
import type { RuleId } from '../../domain/rules';
import { useAllStrings } from '../strings';

export function RuleReason({ rule }: { rule: RuleId }) {
  const { check, rules } = useAllStrings();
  const { law } = ruleOf(rule) as { law?: string };
  return (
    <>
      <Text block>{rules[rule].help}</Text>
      <Text block size={200}>
        {law === undefined ? check.rule(rule) : check.ruleByLaw(rule, law)}
      </Text>
    </>
  );
}
