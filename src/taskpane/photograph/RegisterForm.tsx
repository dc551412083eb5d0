/** What was amended after the approval: what of it goes into the register now, by which act, and who writes it. */
import { Button, Checkbox, makeStyles, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { PagedList } from '../check/PagedList';
import { Notice } from '../components/Notice';
import { TextField } from '../components/TextField';
import { useServices } from '../services';
import { usePhotographWords } from '../strings/words';
import { ActFields, actOf, isWhole, type TypedAct } from './ActFields';
import { amendmentsIn } from './amendments';
import { ChangeLine } from './ChangeLine';
import { isoDay, italianDay } from './dates';
import type { TaskProps } from './tasks';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export function RegisterForm({ history, role, onRole, writing, onDone }: TaskProps) {
  const styles = useStyles();
  const words = usePhotographWords();
  const { registerAmendments, today: clock } = useServices();
  const today = clock();
  const found = useMemo(() => amendmentsIn(history), [history]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [act, setAct] = useState<TypedAct>({ kind: '', number: '', date: '' });
  const [typed, setTyped] = useState(italianDay(today));
  const [reason, setReason] = useState('');
  const [isReviewed, setReviewed] = useState(false);
  if (found === null) return <Notice intent="warning" lines={[words.needsApproval]} />;
  const { register } = history;
  if (register && !register.layout)
    return <Notice intent="warning" lines={[words.registerUnreadable(register.sheet)]} />;
  const state = register
    ? words.registerIs(register.sheet, register.rows.length, register.others)
    : words.registerNew;
  if (found.length === 0)
    return (
      <>
        <Text>{state}</Text>
        <Text weight="semibold">{words.noAmendments}</Text>
      </>
    );
  const chosen = found.filter(({ key }) => !left.has(key));
  const date = isoDay(typed);
  const mark = (key: string, isChosen: boolean) => {
    const others = new Set(left);
    if (isChosen) others.delete(key);
    else others.add(key);
    setLeft(others);
  };
  const write = () => {
    setReviewed(true);
    if (!isWhole(act, today) || date === '' || chosen.length === 0) return;
    const facts = { date, role, act: actOf(act), reason };
    void writing
      .run((options) => registerAmendments(chosen, facts, options))
      .then((isDone) => isDone && onDone(words.registered, [words.registeredHelp]));
  };
  return (
    <>
      <Text>{state}</Text>
      <Text>{words.amendmentsHelp}</Text>
      <PagedList items={found} label={words.amendments}>
        {(proposal) => (
          <Checkbox
            checked={!left.has(proposal.key)}
            onChange={(_, { checked }) => mark(proposal.key, checked === true)}
            label={
              <>
                <ChangeLine change={proposal} />
                {proposal.isFurther && <Text italic>{words.further}</Text>}
              </>
            }
          />
        )}
      </PagedList>
      <ActFields id="register-act" {...{ act, today, isReviewed }} onChange={setAct} />
      <TextField
        id="register-date"
        label={words.registerDate}
        value={typed}
        required
        problem={date === '' ? { message: words.badDate, blocks: true } : undefined}
        onChange={setTyped}
      />
      <TextField
        id="register-role"
        label={words.registerRole}
        hint={words.roleHint}
        value={role}
        onChange={onRole}
      />
      <TextField
        id="register-reason"
        label={words.reason}
        value={reason}
        grows
        onChange={setReason}
      />
      {chosen.length === 0 && <Notice lines={[words.noneChosen]} />}
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={writing.busy || chosen.length === 0}
        onClick={write}
      >
        {words.register(chosen.length)}
      </Button>
    </>
  );
}
