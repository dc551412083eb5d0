/** Who has not updated for the date of the round: to be copied into a message to them. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { serialText } from '../../domain/dates';
import type { NotUpdated } from '../../domain/monitoring/register';
import { plainList } from '../components/plainList';
import { useServices } from '../services';
import { useMonitoringWords } from '../strings/words';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: plainList(tokens.spacingVerticalS),
  button: { alignSelf: 'flex-start', textAlign: 'left', paddingLeft: 0 },
  copy: { alignSelf: 'flex-start' },
  line: { display: 'block', overflowWrap: 'anywhere' },
});

export function NotUpdatedList({ date, found }: { date: number; found: readonly NotUpdated[] }) {
  const styles = useStyles();
  const words = useMonitoringWords();
  const { notUpdated } = words;
  const { copyText } = useServices();
  const [isOpen, setOpen] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const title = notUpdated.title(serialText(date));
  const groups = found.map(({ owner, of, objectives }) => ({
    heading: notUpdated.owner(owner || words.noOwner, objectives.length, of),
    lines: objectives.map(({ key, number, title: text, last }) => ({
      key,
      text: [
        ...[number, text.trim() || words.untitled].filter((part) => part !== ''),
        last === null ? notUpdated.never : notUpdated.last(serialText(last)),
      ].join(' · '),
    })),
  }));
  const copy = async () => {
    const lines = groups.flatMap(({ heading, lines: own }) => [
      heading,
      ...own.map(({ text }) => `- ${text}`),
    ]);
    setCopied(await copyText([title, ...lines].join('\n')));
  };
  return (
    <section className={styles.box} aria-label={title}>
      <Button
        className={styles.button}
        appearance="transparent"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {title}
      </Button>
      {isOpen && groups.length === 0 && <Text>{notUpdated.none}</Text>}
      {isOpen && groups.length > 0 && (
        <>
          <ul className={styles.list}>
            {groups.map(({ heading, lines }) => (
              <li key={heading}>
                <Text weight="semibold">{heading}</Text>
                {lines.map(({ key, text }) => (
                  <Text key={key} className={styles.line}>
                    {text}
                  </Text>
                ))}
              </li>
            ))}
          </ul>
          <Button className={styles.copy} onClick={() => void copy()}>
            {notUpdated.copy}
          </Button>
          <Text role="status">
            {copied === null ? '' : copied ? notUpdated.copied : notUpdated.notCopied}
          </Text>
        </>
      )}
    </section>
  );
}
