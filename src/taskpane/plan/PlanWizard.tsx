/** The wizard "Piano": three steps over one draft, then the writing of the settings. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { SuccessMessage } from '../components/SuccessMessage';
import { WritingProgress } from '../components/WritingProgress';
import { ResumedNotice } from '../wizard/ResumedNotice';
import type { ScreenProps } from '../screens';
import { useServices } from '../services';
import type { DraftStore } from '../storage';
import { useStrings } from '../strings';
import { useWriting } from '../useWriting';
import { StepTrail } from '../wizard/StepTrail';
import { useKeptDraft } from '../wizard/useKeptDraft';
import { useStepFocus } from '../wizard/useStepFocus';
import { DataStep } from './DataStep';
import { isUntouched, newPlanDraft, PLAN_DRAFT_KEY, STEPS } from './draft';
import type { PlanDraft, Step } from './draft';
import { settingsOf } from './reading';
import { planReducer } from './reducer';
import { planFieldId, reviewPlan } from './review';
import { ReviewStep } from './ReviewStep';
import { UnitsStep } from './UnitsStep';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

export interface PlanWizardProps extends ScreenProps {
  initial: PlanDraft;
  /** Whether `initial` is a draft from before. */
  resumed: boolean;
  store: DraftStore;
  onBusy: (busy: boolean) => void;
}

export function PlanWizard({ initial, resumed, store, onBusy, onGo }: PlanWizardProps) {
  const styles = useStyles();
  const { objective, plan: strings } = useStrings();
  const services = useServices();
  const [draft, dispatch] = useReducer(planReducer, initial);
  const { kept, forget } = useKeptDraft(
    { key: PLAN_DRAFT_KEY, store, initial },
    draft,
    isUntouched,
  );
  const [reviewed, setReviewed] = useState(initial.step === 'review');
  const [target, setTarget] = useState<{ field: string } | null>(null);
  const [showsResumed, setShowsResumed] = useState(resumed);
  const writing = useWriting();
  const findings = useMemo(() => reviewPlan(draft), [draft]);
  const heading = useStepFocus(draft.step, target);

  useEffect(() => onBusy(writing.busy), [onBusy, writing.busy]);

  const goToStep = (step: Step, field: string | null = null) => {
    setTarget(field === null ? null : { field });
    if (step === 'review') setReviewed(true);
    dispatch({ type: 'step', step });
  };
  const create = async () => {
    const first = findings.find(({ blocks }) => blocks);
    if (first) return goToStep(first.step, first.field);
    const made = await writing.run((options) => services.createPlan(settingsOf(draft), options));
    if (made) forget();
  };
  const startAgain = () => {
    writing.dismiss();
    setShowsResumed(false);
    setReviewed(false);
    setTarget({ field: planFieldId('authority') });
    dispatch({ type: 'replace', draft: newPlanDraft(services.currentYear()) });
  };

  if (writing.state.phase === 'done') {
    return (
      <SuccessMessage
        title={strings.created}
        sheets={writing.state.written.sheets}
        actions={[
          { label: strings.addObjective, onClick: () => onGo('objective') },
          { label: objective.goHome, onClick: () => onGo('home') },
        ]}
      />
    );
  }

  const position = STEPS.indexOf(draft.step);
  const previous = STEPS[position - 1];
  const next = STEPS[position + 1];
  const step = { draft, dispatch, findings, reviewed };
  return (
    <>
      <Text>{strings.intro}</Text>
      {showsResumed && <ResumedNotice onStartAgain={startAgain} />}
      <StepTrail
        steps={STEPS}
        names={strings.steps}
        current={draft.step}
        disabled={writing.busy}
        onStep={goToStep}
      />
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (writing.busy) return;
          if (next) goToStep(next);
          else void create();
        }}
      >
        <Heading level={2} look="step" ref={heading}>
          {objective.stepHeading(position + 1, STEPS.length, strings.steps[draft.step])}
        </Heading>
        {draft.step === 'data' && <DataStep {...step} />}
        {draft.step === 'units' && <UnitsStep {...step} />}
        {draft.step === 'review' && (
          <ReviewStep
            draft={draft}
            findings={findings}
            onGoTo={(finding) => goToStep(finding.step, finding.field)}
          />
        )}
        {writing.state.phase === 'writing' && (
          <WritingProgress state={writing.state} onStop={writing.stop} />
        )}
        {writing.state.phase === 'failed' && (
          <FailureMessage failure={writing.state.failure} onDismiss={writing.dismiss} />
        )}
        <div className={styles.buttons}>
          {previous ? (
            <Button
              type="button"
              disabledFocusable={writing.busy}
              onClick={() => goToStep(previous)}
            >
              {objective.previous}
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" appearance="primary" disabledFocusable={writing.busy}>
            {next ? objective.next : strings.create}
          </Button>
        </div>
        <Text size={200}>{kept ? objective.draftKept : strings.draftNotKept}</Text>
      </form>
    </>
  );
}
