/** What would be written to mend findings: nothing is before it was seen. */
import type { ReactNode } from 'react';
import type { AnyFinding } from '../../../domain/rules';
import { changesOf } from '../../../templates/fixes';
import type { Write } from '../../../templates/fixes';
import { useServices } from '../../services';
import { useAllStrings } from '../../strings';
import { MendingPanel } from './MendingPanel';
import { WritePreview } from './WritePreview';

export interface WritePanelProps {
  label: string;
  /** What is asked first. */
  children?: ReactNode;
  /** Null while what is asked has no answer. */
  writes: readonly Write[] | null;
  /** What is mended with them. */
  findings: readonly AnyFinding[];
  onClose: () => void;
}

export function WritePanel({ label, children, writes, findings, onClose }: WritePanelProps) {
  const { fixes } = useAllStrings();
  const { applyChanges } = useServices();
  return (
    <MendingPanel
      {...{ label, findings, onClose }}
      as="mended"
      confirm={fixes.write(writes?.length ?? 0)}
      write={writes && (() => applyChanges(changesOf(writes)))}
    >
      {children}
      {writes !== null && <WritePreview writes={writes} />}
    </MendingPanel>
  );
}
