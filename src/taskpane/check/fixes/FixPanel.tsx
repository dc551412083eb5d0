/** How one finding is mended: which of the ways, or by which answer, and what that would write. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Book } from '../../../domain/book';
import type { AnyFinding } from '../../../domain/rules';
import type { Fix, FixOption, Write } from '../../../templates/fixes';
import { useAllStrings } from '../../strings';
import { DeliverableForm } from './DeliverableForm';
import { WritePanel } from './WritePanel';

export interface FixPanelProps {
  label: string;
  fix: Fix;
  finding: AnyFinding;
  book: Book;
  onClose: () => void;
}

export function FixPanel({ label, fix, finding, book, onClose }: FixPanelProps) {
  const [writes, setWrites] = useState<readonly Write[] | null>(
    fix.kind === 'write' && fix.options.length === 1 ? fix.options[0]!.writes : null,
  );
  return (
    <WritePanel {...{ label, writes, onClose }} findings={[finding]}>
      {fix.kind === 'write' ? (
        fix.options.length > 1 && <Ways options={fix.options} onChosen={setWrites} />
      ) : (
        <DeliverableForm
          book={book}
          onAnswer={(answer) => setWrites(answer && fix.writesOf(answer))}
        />
      )}
    </WritePanel>
  );
}

interface WaysProps {
  options: readonly FixOption[];
  onChosen: (writes: readonly Write[]) => void;
}

/** None is chosen at first: each of them may be wrong. */
function Ways({ options, onChosen }: WaysProps) {
  const { fixes } = useAllStrings();
  return (
    <RadioGroup
      aria-label={fixes.ways}
      onChange={(_, { value }) => onChosen(options[Number(value)]!.writes)}
    >
      {options.map(({ name, writes }, index) => (
        <Radio
          key={index}
          value={`${index}`}
          label={name === 'propose' ? String(writes[0]?.after) : fixes.names[name]}
        />
      ))}
    </RadioGroup>
  );
}
