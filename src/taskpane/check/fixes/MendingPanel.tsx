/** What would be written, to be confirmed; the safe answer is beside. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AnyFinding } from '../../../domain/rules';
import { FailureMessage } from '../../components/FailureMessage';
import { useAllStrings } from '../../strings';
import { useFixes } from './FixesContext';
import type { Settled } from './FixesContext';
import { useMending } from './useMending';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface MendingPanelProps {
  label: string;
  /** What is asked, and what would be written. */
  children?: ReactNode;
  confirm: string;
  /** Null while what is asked has no answer. */
  write: (() => Promise<unknown>) | null;
  /** What is settled with it, and how. */
  findings: readonly AnyFinding[];
  as: Settled;
  onClose: () => void;
}

export function MendingPanel(props: MendingPanelProps) {
  const { label, children, confirm, write, findings, as, onClose } = props;
  const styles = useStyles();
  const { fixes: words } = useAllStrings();
  const { busy, failure, write: carryOut } = useMending();
  const fixes = useFixes();
  const run = async () => {
    if (write === null || !(await carryOut(write))) return;
    fixes?.settle(findings, as);
    onClose();
  };
  return (
    <div
      className={styles.box}
      role="group"
      aria-label={label}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && !busy) onClose();
      }}
    >
      {children}
      {failure !== null && <FailureMessage failure={failure} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || write === null}
          onClick={() => void run()}
        >
          {confirm}
        </Button>
        <Button disabledFocusable={busy} onClick={onClose}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
}
