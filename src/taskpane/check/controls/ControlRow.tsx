/** One rule: how severe what it finds is, and the number that it goes by. */
import { Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { ruleOf, SEVERITIES } from '../../../domain/rules';
import type { RuleId } from '../../../domain/rules';
import { thresholdOf } from '../../../templates/settings/ruleTables';
import { Select } from '../../components/Select';
import { TextField } from '../../components/TextField';
import { useAllStrings } from '../../strings';
import { readThreshold } from './controlsDraft';
import type { Wanted } from './controlsDraft';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // What has the focus does not come to stand behind the button that saves.
    '& select, & input': { scrollMarginBottom: '160px' },
  },
});

export interface ControlRowProps {
  rule: RuleId;
  wanted: Wanted;
  onWant: (rule: RuleId, wanted: Wanted) => void;
}

export function ControlRow({ rule, wanted, onWant }: ControlRowProps) {
  const styles = useStyles();
  const id = useId();
  const { controls: words, check, rules } = useAllStrings();
  const { title } = rules[rule];
  const own = thresholdOf(rule);
  const usual = words.usual(check.severities[ruleOf(rule).severity]);
  const isUnread = readThreshold(rule, wanted.threshold) === undefined;
  return (
    <div className={styles.row}>
      <Text weight="semibold">{title}</Text>
      <Field label={check.rule(rule)}>
        <Select
          aria-label={words.severityOf(title)}
          value={wanted.severity ?? ''}
          onChange={(_, { value }) =>
            onWant(rule, { ...wanted, severity: value === '' ? null : (value as 'off') })
          }
        >
          <option value="">{usual}</option>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {check.severities[severity]}
            </option>
          ))}
          <option value="off">{words.off}</option>
        </Select>
      </Field>
      {own && (
        <TextField
          id={id}
          label={words.thresholdOf(title)}
          hint={words.thresholdHint(own.usual, own.least, own.most)}
          value={wanted.threshold}
          onChange={(threshold) => onWant(rule, { ...wanted, threshold })}
          problem={
            isUnread
              ? { message: words.notThreshold(own.least, own.most), blocks: true }
              : undefined
          }
        />
      )}
    </div>
  );
}
