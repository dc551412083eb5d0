/** A photograph of a day: its date, who takes it and why, and what has to be known of that. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { hinders, photographObstacles } from '../../domain/photograph/obstacles';
import { photographName } from '../../templates/photograph/photographSheet';
import { TextField } from '../components/TextField';
import { useServices } from '../services';
import { usePhotographWords } from '../strings/words';
import { italianDay, isoDay } from './dates';
import { Obstacles } from './Obstacles';
import type { TaskProps } from './tasks';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export function TakeForm({ history, role, onRole, writing, onDone }: TaskProps) {
  const styles = useStyles();
  const words = usePhotographWords();
  const { takePhotograph, today: clock } = useServices();
  const today = clock();
  const { book, now, photographs } = history;
  const reference = now.referenceDate;
  const [typed, setTyped] = useState(
    italianDay(reference !== '' && reference <= today ? reference : today),
  );
  const [remark, setRemark] = useState('');
  const date = isoDay(typed);
  const obstacles = photographObstacles(book, now, photographs, { date, today });
  const isBarred = obstacles.some(hinders);
  const taken = book.sheets.map(({ name }) => name);
  const take = () =>
    void writing
      .run((options) => takePhotograph({ date, today, role, remark }, options))
      .then((isDone) => isDone && onDone(words.taken, []));
  return (
    <>
      <TextField
        id="photograph-date"
        label={words.date}
        hint={words.dateHint}
        value={typed}
        required
        onChange={setTyped}
      />
      <TextField
        id="photograph-role"
        label={words.role}
        hint={words.roleHint}
        value={role}
        onChange={onRole}
      />
      <TextField
        id="photograph-remark"
        label={words.remark}
        value={remark}
        grows
        onChange={setRemark}
      />
      <Obstacles found={obstacles} />
      {!isBarred && <Text>{words.willBe(photographName({ date, version: null }, taken))}</Text>}
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={writing.busy || isBarred}
        onClick={take}
      >
        {words.take}
      </Button>
    </>
  );
}
