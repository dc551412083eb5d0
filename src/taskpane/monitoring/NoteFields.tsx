/** What hinders an objective, and what proves that something was done: out of sight until it is wanted. */
import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { RoundObjective } from '../../domain/monitoring/round';
import type { RoundEntry } from '../../domain/monitoring/roundEntry';
import { Select } from '../components/Select';
import { TextField } from '../components/TextField';
import { useMonitoringWords } from '../strings/words';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start', paddingLeft: 0 },
});

const TEXTS = ['issue', 'cause', 'act', 'actNumber', 'link'] as const;

export interface NoteFieldsProps {
  id: string;
  objective: RoundObjective;
  entry: RoundEntry;
  onChange: (entry: RoundEntry) => void;
}

export function NoteFields({ id, objective, entry, onChange }: NoteFieldsProps) {
  const styles = useStyles();
  const { card } = useMonitoringWords();
  const [isOpen, setOpen] = useState(TEXTS.some((field) => entry[field] !== ''));
  const about = [
    ...objective.indicators.map(({ name }) => name),
    ...objective.phases.map(({ name }) => name),
  ].filter((name, index, all) => name.trim() !== '' && all.indexOf(name) === index);
  return (
    <>
      <Button
        className={styles.button}
        appearance="transparent"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {card.notes}
      </Button>
      {isOpen && (
        <div className={styles.fields}>
          {about.length > 0 && (
            <Field label={card.about}>
              <Select
                value={entry.about}
                onChange={(_, { value }) => onChange({ ...entry, about: value })}
              >
                <option value="">{card.whole}</option>
                {about.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {TEXTS.map((field) => (
            <TextField
              key={field}
              id={`${id}-${field}`}
              label={card[field]}
              hint={
                field === 'issue'
                  ? card.issueHint[objective.hasIssues ? 'onSheet' : 'register']
                  : undefined
              }
              value={entry[field]}
              grows={field === 'issue' || field === 'cause'}
              onChange={(text) => onChange({ ...entry, [field]: text })}
            />
          ))}
        </div>
      )}
    </>
  );
}
