/** Opens what mends a finding, where it can be mended from here; once it is, says so. */
import { Badge, Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AnyFinding } from '../../../domain/rules';
import { fixOf } from '../../../templates/fixes';
import { useAllStrings } from '../../strings';
import { FixPanel } from './FixPanel';
import { useFixes } from './FixesContext';

const useStyles = makeStyles({
  button: { minWidth: 'auto' },
});

export function FixButton({ finding }: { finding: AnyFinding }) {
  const styles = useStyles();
  const { fixes: words, rules } = useAllStrings();
  const fixes = useFixes();
  const book = fixes?.book ?? null;
  const fix = useMemo(() => book && fixOf(finding, book), [finding, book]);
  const [open, setOpen] = useState(false);
  if (fixes?.isMended(finding) === true)
    return (
      <Badge appearance="tint" color="success" role="status">
        {words.mended}
      </Badge>
    );
  if (fix === null || book === null) return null;
  const label = words.fixOf(rules[finding.rule].title);
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        aria-expanded={open}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {words.fix}
      </Button>
      {open && <FixPanel {...{ label, fix, finding, book }} onClose={() => setOpen(false)} />}
    </>
  );
}
