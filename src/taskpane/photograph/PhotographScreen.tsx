/** The screen "Fotografie e variazioni": photographs, approval, comparison and the register of amendments. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Part } from '../components/Part';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import { SuccessMessage } from '../components/SuccessMessage';
import { WritingProgress } from '../components/WritingProgress';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { usePhotographWords } from '../strings/words';
import { useReading } from '../useReading';
import { useWriting } from '../useWriting';
import { ChoiceGroup } from '../wizard/ChoiceGroup';
import { ApproveForm } from './ApproveForm';
import { ComparePart } from './ComparePart';
import { PlanState } from './PlanState';
import { RegisterForm } from './RegisterForm';
import { TakeForm } from './TakeForm';
import { TASKS, type Task } from './tasks';

const FORMS = {
  ...{ take: TakeForm, approve: ApproveForm, compare: ComparePart, register: RegisterForm },
};

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export default function PhotographScreen({ onGo }: ScreenProps) {
  const styles = useStyles();
  const words = usePhotographWords();
  const { common } = useStrings();
  const { readPlanHistory, onUndone } = useServices();
  const [state, read, stop] = useReading(readPlanHistory);
  const [task, setTask] = useState<Task>('take');
  const [role, setRole] = useState('');
  const [done, setDone] = useState({ title: '', lines: [] as readonly string[] });
  const writing = useWriting();
  useEffect(read, [read]);
  useEffect(() => onUndone(read), [onUndone, read]);
  const home = () => onGo('home');
  const { state: written } = writing;
  const isDone = written.phase === 'done';
  const goOn = () => {
    writing.dismiss();
    read();
  };
  const Form = FORMS[task];
  return (
    <ScreenFrame
      screen="photograph"
      title={words.title}
      onBack={home}
      backDisabled={writing.busy}
      focusHeading
    >
      {written.phase === 'done' && (
        <SuccessMessage
          title={done.title}
          lines={[...done.lines, ...(written.written.isUnprotected ? [words.unprotected] : [])]}
          written={written.written}
          goesOn={written.written.sheets[0]}
          actions={[
            { label: words.title, onClick: goOn },
            { label: common.goHome, onClick: home },
          ]}
        />
      )}
      {!isDone && <Text>{words.intro}</Text>}
      {!isDone && (state.phase === 'idle' || state.phase === 'reading') && (
        <ReadingProgress label={words.reading} onStop={stop} />
      )}
      {!isDone && state.phase === 'failed' && (
        <>
          <FailureMessage failure={state.failure} />
          <div>
            <Button onClick={read}>{words.readAgain}</Button>
          </div>
        </>
      )}
      {!isDone && state.phase === 'done' && (
        <>
          <PlanState history={state.result} />
          <ChoiceGroup
            label={words.task}
            values={TASKS}
            texts={words.tasks}
            value={task}
            onChange={setTask}
          />
          <Part heading={words.tasks[task].name} level={2}>
            <div className={styles.form}>
              <Form
                key={task}
                history={state.result}
                role={role}
                onRole={setRole}
                writing={writing}
                onDone={(title, lines) => setDone({ title, lines })}
              />
            </div>
          </Part>
          {written.phase === 'writing' && <WritingProgress state={written} onStop={writing.stop} />}
          {written.phase === 'failed' && (
            <FailureMessage failure={written.failure} onDismiss={writing.dismiss} />
          )}
        </>
      )}
    </ScreenFrame>
  );
}
