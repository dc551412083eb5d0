/** A round of monitoring: its date, the objectives one after the other, and the writing of all that was told. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Book } from '../../domain/book';
import { toSerial } from '../../domain/dates';
import { notUpdated, roundAt, type RoundObjective } from '../../domain/monitoring/round';
import { isBlankEntry, type RoundEntry } from '../../domain/monitoring/roundEntry';
import { roundChanges } from '../../templates/monitoring/roundChanges';
import { SETTINGS } from '../../templates/settings/fields';
import { FailureMessage } from '../components/FailureMessage';
import { Notice } from '../components/Notice';
import { ReadingProgress } from '../components/ReadingProgress';
import { SuccessMessage } from '../components/SuccessMessage';
import { WritingProgress } from '../components/WritingProgress';
import type { OpenedDraft } from '../drafts/openDraft';
import { useCreated } from '../drafts/useCreated';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useMonitoringWords } from '../strings/words';
import { useWriting } from '../useWriting';
import { useKeptDraft } from '../wizard/useKeptDraft';
import { Meanwhile, meanwhile } from './Meanwhile';
import { NotUpdatedList } from './NotUpdatedList';
import { decided, roundReducer, type RoundDraft } from './roundDraft';
import { RoundHead } from './RoundHead';
import { RoundList } from './RoundList';
import { RoundStart } from './RoundStart';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

const WRITE = 'round-write';

export interface RoundProps {
  book: Book;
  opened: OpenedDraft<RoundDraft>;
  isElsewhere: boolean;
  reading: { onStop: () => void } | null;
  onRead: () => void;
  onBusy: (busy: boolean) => void;
  onHome: () => void;
}

export function Round(props: RoundProps) {
  const { book, opened, isElsewhere, reading, onRead, onBusy, onHome } = props;
  const styles = useStyles();
  const words = useMonitoringWords();
  const { common } = useStrings();
  const { writeRound, onUndone, today: day } = useServices();
  const [draft, dispatch] = useReducer(roundReducer, opened.initial);
  const { kept } = useKeptDraft(opened, draft);
  const writing = useWriting();
  const created = useCreated();
  const [open, setOpen] = useState<{ key: string | null; isNext: boolean }>({
    ...{ key: null, isNext: false },
  });
  const [onlyDue, setOnlyDue] = useState(true);
  const [told, setTold] = useState(0);
  useEffect(() => onBusy(writing.busy), [onBusy, writing.busy]);
  useEffect(() => onUndone(onRead), [onUndone, onRead]);

  const { date, owner } = draft;
  const round = useMemo(() => (date === null ? [] : roundAt(book, date)), [book, date]);
  const late = useMemo(() => notUpdated(book, round), [book, round]);
  const found = useMemo(() => meanwhile(draft.entries, round), [draft.entries, round]);
  const done = draft.entries.filter(({ isDone }) => isDone);
  const settled = done.filter(({ key }) => round.some((each) => each.key === key));
  const write = useMemo(
    () =>
      date === null
        ? null
        : roundChanges(book, round, {
            ...{ date, today: toSerial(day()) ?? date, by: draft.by },
            ...{ movesReference: draft.movesReference, entries: done },
          }),
    [book, round, date, draft, day],
  );

  if (book.settings === null) return null;
  if (date === null || write === null)
    return (
      <>
        {isElsewhere && <Notice intent="warning" lines={[words.otherPane]} />}
        <RoundStart
          settings={book.settings}
          canMove={book.settingsPlaces.has(SETTINGS.referenceDate)}
          onBegin={(begun, movesReference) => {
            dispatch({ type: 'begin', date: begun, movesReference });
            const first = roundAt(book, begun).find((each) => isOpenYet(each, draft.entries));
            setOpen({ key: first?.key ?? null, isNext: true });
          }}
        />
      </>
    );

  const isUpdated = ({ key, isUpdated: isWritten }: RoundObjective) =>
    isWritten || done.some((entry) => entry.key === key);
  const ofOwner = round.filter((each) => owner === null || each.owner === owner);
  const shown = ofOwner.filter((each) => !onlyDue || !isUpdated(each) || each.key === open.key);
  const goOn = (from: string) => {
    const rest = ofOwner.filter((each) => each.key !== from && !isUpdated(each));
    const after = ofOwner.findIndex(({ key }) => key === from);
    const next = rest.find((each) => ofOwner.indexOf(each) > after) ?? rest[0];
    setOpen({ key: next?.key ?? null, isNext: true });
    if (!next) document.getElementById(WRITE)?.focus();
  };
  const isDecided = found.conflicts.length === 0;
  const canWrite = isDecided && settled.length > 0 && !writing.busy && reading === null;
  const writeAll = async () => {
    if (!canWrite) return;
    const written = draft;
    const isWritten = await writing.run((options) => writeRound(write, options));
    if (isWritten) {
      setTold(settled.length);
      dispatch({ type: 'forget', keys: settled.map(({ key }) => key) });
      created.remember(() => dispatch({ type: 'restore', draft: written }));
      setOpen({ key: null, isNext: false });
    }
    // What stopped it may be that the sheets are others by now.
    onRead();
  };
  const unfinished = draft.entries.filter(
    (entry) => !entry.isDone && !isBlankEntry(entry) && !found.lost.includes(entry),
  ).length;

  if (writing.state.phase === 'done' && !created.isTakenBack)
    return (
      <SuccessMessage
        title={words.written(told)}
        lines={[words.writtenHelp]}
        written={writing.state.written}
        actions={[
          { label: words.goOn, onClick: writing.dismiss },
          { label: common.goHome, onClick: onHome },
        ]}
      />
    );
  return (
    <>
      {isElsewhere && <Notice intent="warning" lines={[words.otherPane]} />}
      {!kept && <Notice intent="warning" lines={[words.notKept]} />}
      {created.isTakenBack && <Notice intent="success" lines={[words.takenBack]} />}
      <RoundHead
        {...{ date, draft, round, isUpdated, onlyDue, dispatch }}
        reference={toSerial(book.settings.referenceDate) ?? null}
        onOnlyDue={setOnlyDue}
        onOwner={() => setOpen({ key: null, isNext: false })}
      />
      <RoundList
        objectives={shown}
        {...{ draft, open: open.key, isNext: open.isNext }}
        onOpen={(key) => setOpen({ key, isNext: true })}
        onChange={(entry) => dispatch({ type: 'entry', entry })}
        onFinish={(entry) => {
          dispatch({ type: 'entry', entry });
          goOn(entry.key);
        }}
        onForget={(key) => dispatch({ type: 'forget', keys: [key] })}
      />
      <Meanwhile
        found={found}
        onDecide={({ entry, objective, conflict }, keepsSheet) =>
          dispatch({ type: 'entry', entry: decided(entry, objective, conflict, keepsSheet) })
        }
        onForget={(keys) => dispatch({ type: 'forget', keys })}
      />
      {write.unwritable.length > 0 && (
        <Notice
          intent="warning"
          title={words.unwritable}
          lines={write.unwritable.map(({ why, name, told: text }) => words[why](name, text))}
        />
      )}
      {unfinished > 0 && done.length > 0 && <Text>{words.unfinished(unfinished)}</Text>}
      {!isDecided && <Text>{words.decideFirst}</Text>}
      {writing.state.phase === 'failed' && (
        <FailureMessage failure={writing.state.failure} onDismiss={writing.dismiss} />
      )}
      {writing.state.phase === 'writing' ? (
        <WritingProgress state={writing.state} onStop={writing.stop} />
      ) : (
        <Button
          id={WRITE}
          className={styles.button}
          appearance="primary"
          disabledFocusable={!canWrite}
          onClick={() => void writeAll()}
        >
          {words.write(settled.length)}
        </Button>
      )}
      {reading && <ReadingProgress label={words.reading} onStop={reading.onStop} />}
      <NotUpdatedList date={date} found={late} />
    </>
  );
}

const isOpenYet = ({ key, isUpdated }: RoundObjective, entries: readonly RoundEntry[]): boolean =>
  !isUpdated && !entries.some((entry) => entry.key === key && entry.isDone);
