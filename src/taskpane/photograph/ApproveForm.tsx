/** The approval of the plan: the act, and what the photograph of the approved version will be. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { hinders, photographObstacles } from '../../domain/photograph/obstacles';
import { approvedOf } from '../../domain/photograph/photograph';
import { photographName } from '../../templates/photograph/photographSheet';
import { Notice } from '../components/Notice';
import { TextField } from '../components/TextField';
import { useServices } from '../services';
import { usePhotographWords } from '../strings/words';
import { ActFields, actOf, isWhole, type TypedAct } from './ActFields';
import { amendmentsIn } from './amendments';
import { Obstacles } from './Obstacles';
import type { TaskProps } from './tasks';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Of an approval only these matter: its date is that of the act. */
const TOLD = new Set(['noObjectives', 'notComputed']);

export function ApproveForm({ history, role, onRole, writing, onDone }: TaskProps) {
  const styles = useStyles();
  const words = usePhotographWords();
  const { approvePlan, today: clock } = useServices();
  const today = clock();
  const { book, now, photographs } = history;
  const [act, setAct] = useState<TypedAct>({
    ...{ kind: book.settings?.presentation.actKind ?? '', number: '', date: '' },
  });
  const [remark, setRemark] = useState('');
  const [isReviewed, setReviewed] = useState(false);
  const version = (approvedOf(photographs)?.version ?? 0) + 1;
  const pending = useMemo(() => amendmentsIn(history)?.length ?? 0, [history]);
  const obstacles = photographObstacles(book, now, [], { date: today, today }).filter(({ kind }) =>
    TOLD.has(kind),
  );
  const isBarred = obstacles.some(hinders);
  const { date } = actOf(act);
  const taken = book.sheets.map(({ name }) => name);
  const approve = () => {
    setReviewed(true);
    if (!isWhole(act, today)) return;
    void writing
      .run((options) => approvePlan({ date, today, role, remark }, actOf(act), options))
      .then((isDone) => isDone && onDone(words.done, [words.doneHelp]));
  };
  return (
    <>
      <Text>{words.approveHelp}</Text>
      <Text weight="semibold">{words.version(version)}</Text>
      {pending > 0 && <Notice intent="warning" lines={[words.notRegistered(pending)]} />}
      <ActFields id="approve-act" {...{ act, today, isReviewed }} onChange={setAct} />
      <TextField
        id="approve-role"
        label={words.role}
        hint={words.roleHint}
        value={role}
        onChange={onRole}
      />
      <TextField
        id="approve-remark"
        label={words.remark}
        value={remark}
        grows
        onChange={setRemark}
      />
      <Obstacles found={obstacles} />
      {date !== '' && !isBarred && (
        <Text>{words.willBe(photographName({ date, version }, taken))}</Text>
      )}
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={writing.busy || isBarred}
        onClick={approve}
      >
        {words.approve}
      </Button>
    </>
  );
}
