/** The wizard "Piano": three steps over one draft, then the writing of the settings. */
import { Text } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer, useState } from 'react';
import { Notice } from '../components/Notice';
import { SuccessMessage } from '../components/SuccessMessage';
import type { OpenedDraft } from '../drafts/openDraft';
import { useCreated } from '../drafts/useCreated';
import { listTemplate } from '../../templates/forms';
import { ResumedNotice } from '../wizard/ResumedNotice';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useWriting } from '../useWriting';
import { useKeptDraft } from '../wizard/useKeptDraft';
import { useStepFocus } from '../wizard/useStepFocus';
import { WizardForm } from '../wizard/WizardForm';
import { DataStep } from './DataStep';
import { newPlanDraft, STEPS } from './draft';
import type { PlanDraft, Step } from './draft';
import { settingsOf } from './reading';
import { planReducer } from './reducer';
import { planFieldId, reviewPlan } from './review';
import { ReviewStep } from './ReviewStep';
import { UnitsStep } from './UnitsStep';

export interface PlanWizardProps extends ScreenProps {
  opened: OpenedDraft<PlanDraft>;
  /** Of how many sheets the draft has been made, where the settings are gone. */
  sheets: number;
  onBusy: (busy: boolean) => void;
}

export function PlanWizard({ opened, sheets, onBusy, onGo }: PlanWizardProps) {
  const { initial, resumed } = opened;
  const { common, plan: strings, wizard } = useStrings();
  const services = useServices();
  const [draft, dispatch] = useReducer(planReducer, initial);
  const { kept, forget, renew } = useKeptDraft(opened, draft);
  const created = useCreated();
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
    if (made) created.remember(forget());
  };
  const resumeTakenBack = () => {
    writing.dismiss();
    // Nothing has this name: the focus goes to the heading of the step.
    setTarget({ field: '' });
  };
  const startAgain = () => {
    forget();
    renew();
    setShowsResumed(false);
    setReviewed(false);
    setTarget({ field: planFieldId('authority') });
    dispatch({ type: 'replace', draft: newPlanDraft(services.currentYear()) });
  };

  if (writing.state.phase === 'done') {
    // Where the plan is a list its objectives are written there.
    const list = listTemplate(draft.template)?.sheet;
    return (
      <SuccessMessage
        title={created.isTakenBack ? strings.takenBack : strings.created}
        written={created.isTakenBack ? null : writing.state.written}
        goesOn={created.isTakenBack ? undefined : list}
        actions={[
          ...(created.isTakenBack
            ? [{ label: strings.resumeTakenBack, onClick: resumeTakenBack }]
            : list === undefined
              ? [{ label: strings.addObjective, onClick: () => onGo('objective') }]
              : []),
          { label: common.goHome, onClick: () => onGo('home') },
        ]}
      />
    );
  }

  const step = { draft, dispatch, findings, reviewed };
  return (
    <>
      <Text>{strings.intro}</Text>
      {sheets > 0 && <Notice title={strings.known(sheets)} lines={[strings.knownHelp]} />}
      {showsResumed && <ResumedNotice onStartAgain={startAgain} />}
      <WizardForm
        steps={STEPS}
        names={strings.steps}
        current={draft.step}
        writing={writing}
        headingRef={heading}
        createLabel={strings.create}
        draftText={kept ? wizard.draftKept : strings.draftNotKept}
        onStep={goToStep}
        onCreate={() => void create()}
      >
        {draft.step === 'data' && <DataStep {...step} />}
        {draft.step === 'units' && <UnitsStep {...step} />}
        {draft.step === 'review' && (
          <ReviewStep
            draft={draft}
            findings={findings}
            onGoTo={(finding) => goToStep(finding.step, finding.field)}
          />
        )}
      </WizardForm>
    </>
  );
}
