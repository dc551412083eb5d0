/** What a command of the ribbon or of the menu of cells did, above the screen that is shown. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import type { ToggledMarks } from '../services';
import { useStrings } from '../strings';
import type { Strings } from '../strings';
import type { CommandNotice } from './paneChannel';

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  paragraph: { margin: 0 },
});

/** How many cells are named; of more the number is told. */
const MOST_CELLS = 6;

export interface CommandMessageProps {
  notice: CommandNotice;
  onDismiss: () => void;
}

export default function CommandMessage({ notice, onDismiss }: CommandMessageProps) {
  const styles = useStyles();
  const { commands, common } = useStrings();
  const box = useRef<HTMLDivElement>(null);
  const { title, help, intent } = wordsFor(notice, commands);
  // A pane scrolled down would not show what the sheet does not show either.
  useEffect(() => {
    if (intent !== 'success') box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [intent, notice]);
  return (
    <div className={styles.box} ref={box}>
      {notice.kind === 'failed' ? (
        <FailureMessage failure={notice.failure} onDismiss={onDismiss} />
      ) : (
        <MessageBar intent={intent} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{title}</MessageBarTitle>
            {help && <p className={styles.paragraph}>{help}</p>}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={common.closeMessage}
                title={common.closeMessage}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

interface Words {
  title: string;
  help: string;
  intent: 'success' | 'warning';
}

function wordsFor(notice: CommandNotice, commands: Strings['commands']): Words {
  if (notice.kind === 'toggled') return toggledWords(notice.result, commands);
  const kind = notice.kind === 'unwritten' ? 'unwritten' : 'writing';
  return { title: commands[kind], help: commands[`${kind}Help`], intent: 'warning' };
}

function toggledWords(
  { outcome, cells, leftAlone, hidden = 0 }: ToggledMarks,
  commands: Strings['commands'],
): Words {
  const notSeen = hidden > 0 ? commands.hidden(hidden) : '';
  const others = leftAlone.length > 0 ? leftAloneWords(leftAlone, commands) : '';
  const untouched = [others, notSeen].filter(Boolean).join(' ');
  if (outcome === 'marked' || outcome === 'unmarked')
    return {
      title: commands[outcome](cells),
      help: untouched,
      intent: untouched === '' ? 'success' : 'warning',
    };
  return {
    title: commands[outcome],
    help: [untouched, commands[`${outcome}Help`]].filter(Boolean).join(' '),
    intent: 'warning',
  };
}

function leftAloneWords(cells: string[], commands: Strings['commands']): string {
  const named = cells.slice(0, MOST_CELLS).join(', ');
  const others = cells.length - MOST_CELLS;
  return others > 0 ? commands.leftAloneMore(named, others) : commands.leftAlone(named);
}
