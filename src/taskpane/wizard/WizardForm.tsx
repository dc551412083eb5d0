/** The frame of a wizard: the trail of its steps, the step that is shown, what its writing tells, the way on and back. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { WritingProgress } from '../components/WritingProgress';
import { useStrings } from '../strings';
import type { Writing } from '../useWriting';
import { StepTrail } from './StepTrail';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

export interface WizardFormProps<Step extends string> {
  steps: readonly Step[];
  names: Record<Step, string>;
  current: Step;
  writing: Writing;
  /** Of the heading of the step. */
  headingRef: Ref<HTMLHeadingElement>;
  /** The button of the last step. */
  createLabel: string;
  /** What becomes of the draft. */
  draftText: string;
  onStep: (step: Step) => void;
  onCreate: () => void;
  children: ReactNode;
}

export function WizardForm<Step extends string>(props: WizardFormProps<Step>) {
  const { steps, names, current, writing, headingRef, onStep, onCreate, children } = props;
  const styles = useStyles();
  const { wizard } = useStrings();
  const position = steps.indexOf(current);
  const previous = steps[position - 1];
  const next = steps[position + 1];
  return (
    <>
      <StepTrail
        steps={steps}
        names={names}
        current={current}
        disabled={writing.busy}
        onStep={onStep}
      />
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (writing.busy) return;
          if (next) onStep(next);
          else onCreate();
        }}
      >
        <Heading level={2} look="step" ref={headingRef}>
          {wizard.stepHeading(position + 1, steps.length, names[current])}
        </Heading>
        {children}
        {writing.state.phase === 'writing' && (
          <WritingProgress state={writing.state} onStop={writing.stop} />
        )}
        {writing.state.phase === 'failed' && (
          <FailureMessage failure={writing.state.failure} onDismiss={writing.dismiss} />
        )}
        <div className={styles.buttons}>
          {previous ? (
            <Button type="button" disabledFocusable={writing.busy} onClick={() => onStep(previous)}>
              {wizard.previous}
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" appearance="primary" disabledFocusable={writing.busy}>
            {next ? wizard.next : props.createLabel}
          </Button>
        </div>
        <Text size={200}>{props.draftText}</Text>
      </form>
    </>
  );
}
