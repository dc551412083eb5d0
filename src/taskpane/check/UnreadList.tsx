/** The cells that were not understood, sheet by sheet: what is there and why it is not read. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Part } from '../components/Part';
import { plainList } from '../components/plainList';
import type { WorkbookPlan } from '../services';
import { useStrings } from '../strings';

type Unread = WorkbookPlan['unread'][number];

/** As many as one can take in; a foreign sheet may have thousands. */
const FIRST = 50;

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalS),
  content: { whiteSpace: 'pre-line' },
  more: { alignSelf: 'flex-start' },
});

export function UnreadList({ unread }: { unread: readonly Unread[] }) {
  const styles = useStyles();
  const { check } = useStrings();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = all ? unread : unread.slice(0, FIRST);
  const showAll = () => {
    setAll(true);
    list.current?.focus();
  };
  return (
    <Part heading={check.unread(unread.length)}>
      <Text>{check.unreadHelp}</Text>
      <ul className={styles.list} ref={list} tabIndex={-1}>
        {shown.map((each, index) => (
          <li key={index}>
            <UnreadCell unread={each} />
          </li>
        ))}
      </ul>
      {shown.length < unread.length && (
        <Button className={styles.more} onClick={showAll}>
          {check.showAll(unread.length - shown.length)}
        </Button>
      )}
    </Part>
  );
}

/** Contents and reasons come from the sheets, which are Italian whatever the language of the pane. */
function UnreadCell({ unread: { sheet, cell, content, why } }: { unread: Unread }) {
  const styles = useStyles();
  const { check } = useStrings();
  return (
    <>
      <Text weight="semibold">{`${sheet} ${cell}`}</Text>
      {': '}
      {content.trim() === '' ? (
        check.empty
      ) : (
        <q lang="it" className={styles.content}>
          {content}
        </q>
      )}
      {' – '}
      <span lang="it">{why}</span>
    </>
  );
}
