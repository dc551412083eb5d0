/** What would be written, to be confirmed; the safe answer is beside. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AnyFinding } from '../../../domain/rules';
import type { Write } from '../../../templates/fixes';
import { FailureMessage } from '../../components/FailureMessage';
import { useStrings } from '../../strings';
import { useFixes } from './FixesContext';
import { useMending } from './useMending';
import { WritePreview } from './WritePreview';

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
  /** What is asked first. */
  children?: ReactNode;
  /** Null while what is asked has no answer. */
  writes: readonly Write[] | null;
  /** What is mended with them. */
  findings: readonly AnyFinding[];
  onClose: () => void;
}

export function MendingPanel({ label, children, writes, findings, onClose }: MendingPanelProps) {
  const styles = useStyles();
  const { fixes: words } = useStrings();
  const { busy, failure, write } = useMending();
  const fixes = useFixes();
  const run = async () => {
    if (writes === null || !(await write(writes))) return;
    fixes?.mended(findings);
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
      {writes !== null && <WritePreview writes={writes} />}
      {failure !== null && <FailureMessage failure={failure} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || writes === null}
          onClick={() => void run()}
        >
          {words.write(writes?.length ?? 0)}
        </Button>
        <Button disabledFocusable={busy} onClick={onClose}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
}
