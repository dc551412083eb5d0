/** The rules, a page at a time, found by words; what was changed is saved together. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { RuleControl } from '../../../domain/book';
import type { RuleId } from '../../../domain/rules';
import { holdScreen } from '../../commands/paneChannel';
import { FailureMessage } from '../../components/FailureMessage';
import type { Failure } from '../../failure';
import { useServices } from '../../services';
import { useAllStrings } from '../../strings';
import { PagedList } from '../PagedList';
import { ControlRow } from './ControlRow';
import {
  changedIn,
  controlsToWrite,
  draftOf,
  foundRules,
  SET_RULES,
  wantedOf,
} from './controlsDraft';
import type { Wanted } from './controlsDraft';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // Fluent's inputs keep a browser's default width.
  search: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } },
  // In reach however long the list is.
  save: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface ControlsFormProps {
  /** As the settings say. */
  controls: readonly RuleControl[];
  onUnsaved: (isUnsaved: boolean) => void;
}

type Saving = { phase: 'idle' | 'writing' } | Saved | { phase: 'failed'; failure: Failure };
interface Saved {
  phase: 'saved';
  tableAdded: string | null;
}

export function ControlsForm({ controls, onUnsaved }: ControlsFormProps) {
  const styles = useStyles();
  const { controls: words, rules } = useAllStrings();
  const { explain, writeControls } = useServices();
  const [before, setBefore] = useState(() => draftOf(controls));
  const [draft, setDraft] = useState(before);
  const [typed, setTyped] = useState('');
  const [isOnly, setOnly] = useState(false);
  const [saving, setSaving] = useState<Saving>({ phase: 'idle' });
  const sought = useDeferredValue(typed);
  // What is set as usual while one looks stays in sight.
  const shown = useMemo(
    () => foundRules(sought, rules, isOnly ? new Map([...draft, ...before]) : null),
    [sought, rules, isOnly, before, draft],
  );
  const changed = changedIn(draft, before).length;
  useEffect(() => onUnsaved(changed > 0), [changed, onUnsaved]);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (saving.phase === 'saved') told.current?.focus();
  }, [saving.phase]);
  const want = (rule: RuleId, wanted: Wanted) => {
    setDraft((now) => new Map(now).set(rule, wanted));
    if (saving.phase !== 'writing') setSaving({ phase: 'idle' });
  };
  const toWrite = controlsToWrite(draft, before);
  const save = async () => {
    if (!toWrite || toWrite.length === 0 || saving.phase === 'writing') return;
    setSaving({ phase: 'writing' });
    const release = holdScreen();
    try {
      const titled = toWrite.map((each) => ({ ...each, title: rules[each.rule].title }));
      const { tableAdded } = await writeControls(titled);
      setBefore(draft);
      setSaving({ phase: 'saved', tableAdded });
    } catch (error) {
      setSaving({ phase: 'failed', failure: explain(error) });
    } finally {
      release();
    }
  };
  return (
    <div className={styles.box}>
      <Field label={words.search} hint={words.searchHint}>
        <Input
          className={styles.search}
          type="search"
          value={typed}
          onChange={(_, data) => setTyped(data.value)}
        />
      </Field>
      <Checkbox
        label={words.onlyChanged}
        checked={isOnly}
        onChange={(_, { checked }) => setOnly(checked === true)}
      />
      <Text role="status" size={200}>
        {words.matches(shown.length, SET_RULES.length)}
      </Text>
      <PagedList items={shown} label={words.title}>
        {(rule) => (
          <ControlRow key={rule} rule={rule} wanted={wantedOf(draft, rule)} onWant={want} />
        )}
      </PagedList>
      <div className={styles.save}>
        {saving.phase === 'saved' && (
          <div role="status" ref={told} tabIndex={-1}>
            <Text block>{words.saved}</Text>
            {saving.tableAdded !== null && <Text block>{words.tableAdded(saving.tableAdded)}</Text>}
          </div>
        )}
        {saving.phase === 'failed' && <FailureMessage failure={saving.failure} />}
        <Button
          appearance="primary"
          disabledFocusable={changed === 0 || !toWrite || saving.phase === 'writing'}
          onClick={() => void save()}
        >
          {saving.phase === 'writing'
            ? words.writing
            : changed === 0
              ? words.nothingToSave
              : words.save(changed)}
        </Button>
      </div>
    </div>
  );
}
