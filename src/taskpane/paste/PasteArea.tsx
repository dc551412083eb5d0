/** Under a list: a place to paste a table whose rows are added to it, and what came of the last one that was pasted. */
import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { useId, useState } from 'react';
import { useAllStrings } from '../strings';
import { cellsOf, copiedText } from './copiedCells';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

/** What came of pasting: rows that were added or filled in, and columns that have no field. */
export interface Pasted {
  rows: number;
  unused: readonly string[];
}

export interface PasteAreaProps {
  /** Which columns the table may have. */
  hint: string;
  pasted: Pasted | null;
  onCells: (cells: string[][]) => void;
}

export function PasteArea({ hint, pasted, onCells }: PasteAreaProps) {
  const styles = useStyles();
  const { paste: texts } = useAllStrings().tables;
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const id = useId();
  const add = (copied: string) => {
    const cells = cellsOf(copied);
    if (cells.length === 0) return;
    setText('');
    onCells(cells);
  };
  return (
    <div className={styles.area}>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<ClipboardPasteRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {texts.open}
      </Button>
      <div id={id} {...(isOpen ? { className: styles.area } : { hidden: true })}>
        <Field label={texts.field} hint={hint}>
          <Textarea
            id={`paste-${id}`}
            rows={3}
            value={text}
            onPaste={(event) => {
              event.preventDefault();
              add(copiedText(event.clipboardData) ?? event.clipboardData.getData('text/plain'));
            }}
            onChange={(_, data) => setText(data.value)}
          />
        </Field>
        {text.trim() !== '' && (
          <Button className={styles.button} onClick={() => add(text)}>
            {texts.add}
          </Button>
        )}
      </div>
      {/* It is there before it says anything: only so is it read out. */}
      <Text role="status">
        {pasted && [
          texts.added(pasted.rows),
          pasted.unused.length > 0 ? ` ${texts.unused(pasted.unused.join('», «'))}` : '',
        ]}
      </Text>
    </div>
  );
}
