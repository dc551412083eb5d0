/** What one rule found: why it matters, what to do, and each finding with the cell where it is mended. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ruleOf } from '../../domain/rules';
import type { AnyFinding, RuleId } from '../../domain/rules';
import { plainList } from '../components/plainList';
import { useAllStrings } from '../strings';
import { tell } from '../strings/ruleWords';
import { CellLinks } from './CellLinks';
import type { ShowCell } from './CellLinks';

/** As many as one can take in: the others are shown when asked. */
const FIRST = 10;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: plainList(tokens.spacingVerticalS),
  text: { whiteSpace: 'pre-line' },
  more: { alignSelf: 'flex-start' },
});

export interface RuleFindingsProps {
  rule: RuleId;
  findings: readonly AnyFinding[];
  onShow: ShowCell;
}

export function RuleFindings({ rule, findings, onShow }: RuleFindingsProps) {
  const styles = useStyles();
  const { check, rules } = useAllStrings();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = all ? findings : findings.slice(0, FIRST);
  const { law } = ruleOf(rule) as { law?: string };
  // The button goes away: the focus stays with what it showed.
  const showAll = () => {
    setAll(true);
    list.current?.focus();
  };
  return (
    <div className={styles.box}>
      <Text>{rules[rule].help}</Text>
      <Text size={200}>{law === undefined ? check.rule(rule) : check.ruleByLaw(rule, law)}</Text>
      <ul className={styles.list} ref={list} tabIndex={-1} aria-label={rules[rule].title}>
        {shown.map((finding, index) => (
          <li key={index} className={styles.text}>
            <FindingText finding={finding} />
            <CellLinks {...finding} onShow={onShow} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button className={styles.more} size="small" onClick={showAll}>
          {check.showAll(findings.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

/** Of whom it is, and what was found where the title of the rule does not tell it all. */
function FindingText({ finding }: { finding: AnyFinding }) {
  const { check, rules } = useAllStrings();
  const { objective, unit } = finding;
  const { says, isOwn } = tell(finding, rules);
  const who =
    objective !== null
      ? check.objective(objective.number, shortened(objective.title), unit ?? '')
      : (unit ?? null);
  const named = who === '' ? check.noUnit : who;
  return (
    <>
      {named !== null && (
        <Text weight="semibold" block>
          {named}
        </Text>
      )}
      {isOwn && `${says} `}
    </>
  );
}

const LONGEST = 60;

/** Titles run over many lines in a narrow pane: the rest is in the sheet. */
const shortened = (title: string) =>
  title.length > LONGEST ? `${title.slice(0, LONGEST).trimEnd()}…` : title;
