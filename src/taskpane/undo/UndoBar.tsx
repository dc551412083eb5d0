/** The last action on the workbook, on every screen, with the way to take it back: after a question when sheets go. */
import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { holdScreen, isWriting, onWriting } from '../commands/paneChannel';
import { FailureMessage } from '../components/FailureMessage';
import { Question } from '../components/Question';
import type { Failure } from '../failure';
import { useServices } from '../services';
import type { LastAction, Undone } from '../services';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

type Phase =
  | { phase: 'idle' }
  | { phase: 'asking' }
  | { phase: 'undoing' }
  | { phase: 'done'; undone: Undone }
  | { phase: 'failed'; failure: Failure };

/** More names than these are only counted. */
const NAMES_SHOWN = 6;

/** Sheets, and changes of others with them. */
const isBoth = ({ sheets, cells, rows = 0 }: LastAction): boolean =>
  sheets.length > 0 && cells + rows > 0;

export function UndoBar() {
  const styles = useStyles();
  const { undo } = useStrings();
  const { undoing, explain } = useServices();
  const last = useSyncExternalStore(undoing.subscribe, undoing.last);
  const writing = useSyncExternalStore(onWriting, isWriting);
  const [state, setState] = useState<Phase>({ phase: 'idle' });
  // Another action has taken the place of the one that was spoken of.
  useEffect(() => {
    if (last !== null) setState({ phase: 'idle' });
  }, [last]);

  const run = async () => {
    setState({ phase: 'undoing' });
    const release = holdScreen();
    try {
      setState({ phase: 'done', undone: await undoing.run() });
    } catch (error) {
      setState({ phase: 'failed', failure: explain(error) });
    } finally {
      release();
    }
  };
  const named = (sheets: readonly string[]) => {
    const rest = sheets.length - NAMES_SHOWN;
    const shown = sheets.slice(0, NAMES_SHOWN).join(', ');
    return rest > 0 ? undo.andMore(shown, rest) : shown;
  };

  if (last === null && state.phase === 'idle') return null;
  return (
    <section className={styles.bar} aria-label={undo.title}>
      {last !== null && state.phase !== 'asking' && (
        <div className={styles.line}>
          <Text size={200}>
            {last.sheets.length > 0
              ? undo.lastSheets(named(last.sheets), last.sheets.length)
              : last.cells + (last.rows ?? 0) > 0
                ? undo.lastCells(last.cells, last.rows ?? 0)
                : undo.lastPages(last.pages ?? 0)}
            {isBoth(last) && ` ${undo.lastBeside(last.cells, last.rows ?? 0)}`}
          </Text>
          <Button
            size="small"
            icon={state.phase === 'undoing' ? <Spinner size="extra-tiny" /> : <ArrowUndoRegular />}
            disabledFocusable={writing}
            onClick={() => (last.sheets.length > 0 ? setState({ phase: 'asking' }) : void run())}
          >
            {undo.undo}
          </Button>
        </div>
      )}
      {last !== null && state.phase === 'asking' && (
        <Question
          question={undo.question(named(last.sheets), last.sheets.length)}
          yes={undo.yes}
          no={undo.no}
          onYes={() => void run()}
          onNo={() => setState({ phase: 'idle' })}
        />
      )}
      {state.phase === 'done' && (
        <div role="status">
          <Text block>
            {state.undone.sheets.length > 0
              ? undo.doneSheets(named(state.undone.sheets), state.undone.sheets.length)
              : state.undone.cells + (state.undone.rows ?? 0) > 0 || !state.undone.pages
                ? undo.doneCells(state.undone.cells, state.undone.rows ?? 0)
                : undo.donePages(state.undone.pages)}
            {isBoth(state.undone) &&
              ` ${undo.doneBeside(state.undone.cells, state.undone.rows ?? 0)}`}
          </Text>
          {state.undone.leftAlone.length > 0 && (
            <Text block>{undo.leftAlone(named(state.undone.leftAlone))}</Text>
          )}
        </div>
      )}
      {state.phase === 'failed' && (
        <FailureMessage failure={state.failure} onDismiss={() => setState({ phase: 'idle' })} />
      )}
    </section>
  );
}
