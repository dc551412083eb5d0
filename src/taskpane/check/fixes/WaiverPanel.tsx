/** Somebody answers for a finding: why, and in which role. It is written in the settings, for all to see. */
import { Text } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Book } from '../../../domain/book';
import { waivedFinding } from '../../../domain/rules';
import type { AnyFinding } from '../../../domain/rules';
import { TextField } from '../../components/TextField';
import { useServices } from '../../services';
import { useAllStrings } from '../../strings';
import { MendingPanel } from './MendingPanel';

export interface WaiverPanelProps {
  label: string;
  finding: AnyFinding;
  book: Book;
  onClose: () => void;
}

export function WaiverPanel({ label, finding, book, onClose }: WaiverPanelProps) {
  const { fixes, rules } = useAllStrings();
  const { addWaiver, today } = useServices();
  const id = useId();
  const [reason, setReason] = useState('');
  const [role, setRole] = useState('');
  const isGiven = reason.trim() !== '' && role.trim() !== '';
  const write = () =>
    addWaiver({
      ...waivedFinding(finding, book),
      ...{ rule: finding.rule, title: rules[finding.rule].title },
      ...{ reason: reason.trim(), role: role.trim(), date: today() },
    });
  return (
    <MendingPanel
      {...{ label, onClose }}
      findings={[finding]}
      as="waived"
      confirm={fixes.writeWaiver}
      write={isGiven ? write : null}
    >
      <Text size={200}>{fixes.waiverHelp}</Text>
      <TextField
        id={`${id}reason`}
        label={fixes.reason}
        value={reason}
        required
        grows
        onChange={setReason}
      />
      <TextField
        id={`${id}role`}
        label={fixes.role}
        hint={fixes.roleHint}
        value={role}
        required
        onChange={setRole}
      />
    </MendingPanel>
  );
}
