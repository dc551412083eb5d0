/** What can be done about a finding from here: mend it where that can be, or answer for it; once it is done, that it is. */
import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Book } from '../../../domain/book';
import type { AnyFinding } from '../../../domain/rules';
import { fixOf } from '../../../templates/fixes';
import { useAllStrings } from '../../strings';
import { FixPanel } from './FixPanel';
import { useFixes } from './FixesContext';
import { WaiverPanel } from './WaiverPanel';

const useStyles = makeStyles({
  button: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

export function FindingActions({ finding }: { finding: AnyFinding }) {
  const { fixes: words } = useAllStrings();
  const fixes = useFixes();
  if (fixes === null) return null;
  const settled = fixes.settledAs(finding);
  if (settled === null) return <Actions finding={finding} book={fixes.book} />;
  return (
    <Badge appearance="tint" color="success" role="status">
      {words.settled[settled]}
    </Badge>
  );
}

function Actions({ finding, book }: { finding: AnyFinding; book: Book }) {
  const styles = useStyles();
  const { fixes: words, rules } = useAllStrings();
  const fix = useMemo(() => fixOf(finding, book), [finding, book]);
  const [open, setOpen] = useState<'fix' | 'waive' | null>(null);
  const { title } = rules[finding.rule];
  const close = () => setOpen(null);
  // Without settings there is no place for waivers; one that holds no more is waived anew where it was.
  const canWaive = book.settingsSheet !== null && finding.rule !== 'FO13';
  const button = (what: 'fix' | 'waive', text: string, label: string) => (
    <Button
      className={styles.button}
      size="small"
      appearance={what === 'fix' ? 'secondary' : 'transparent'}
      aria-expanded={open === what}
      aria-label={label}
      onClick={() => setOpen(open === what ? null : what)}
    >
      {text}
    </Button>
  );
  return (
    <>
      {fix !== null && button('fix', words.fix, words.fixOf(title))}
      {canWaive && button('waive', words.waive, words.waiveOf(title))}
      {open === 'fix' && fix !== null && (
        <FixPanel {...{ fix, finding, book }} label={words.fixOf(title)} onClose={close} />
      )}
      {open === 'waive' && (
        <WaiverPanel {...{ finding, book }} label={words.waiveOf(title)} onClose={close} />
      )}
    </>
  );
}
