/** The wizard "Nuovo obiettivo": three steps over one draft, then the writing of the sheet. */
import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { SuccessMessage } from '../components/SuccessMessage';
import { objectiveTemplate } from '../../templates/forms';
import { SCHEDA_COMPLETA } from '../../templates/forms/schedaCompleta';
import type { OpenedDraft } from '../drafts/openDraft';
import { useCreated } from '../drafts/useCreated';
import { useServices } from '../services';
import type { PlanSettings } from '../services';
import { useStrings } from '../strings';
import { useWriting } from '../useWriting';
import { ResumedNotice } from '../wizard/ResumedNotice';
import { useKeptDraft } from '../wizard/useKeptDraft';
import { useStepFocus } from '../wizard/useStepFocus';
import { WizardForm } from '../wizard/WizardForm';
import { newSheetOf, suggestedNumbers, totalsWith } from './beside';
import { DataStep } from './DataStep';
import { isUntouched, newDraft, STEPS } from './draft';
import type { Draft, Step } from './draft';
import { formOf } from './form';
import { PhasesStep } from './PhasesStep';
import { headerPlace, planPlace } from './places';
import type { Place, Section } from './places';
import { settingsOf, toObjective } from './reading';
import { draftReducer } from './reducer';
import { blockingFindings, reviewDraft } from './review';
import { totalFindings } from './reviewTotals';
import { ReviewStep } from './ReviewStep';
import { StartChooser } from './start/StartChooser';
import { StartPanel } from './start/StartPanel';
import { begun, freshDraft, planFacts, useStart } from './start/useStart';
import { wayId, WAYS } from './start/ways';
import type { Beginning, Way } from './start/ways';
import { usePlanBeside } from './usePlanBeside';
import { useTakenNumbers } from './useTakenNumbers';

export interface WizardProps {
  opened: OpenedDraft<Draft>;
  /** The plan that the workbook already has: one of sheets, not of a list. */
  plan: PlanSettings | null;
  /** Called with the plan that the wizard wrote. */
  onPlan: (plan: PlanSettings) => void;
  /** Called when the plan turns out to be there no longer. */
  onPlanGone: () => void;
  onBusy: (busy: boolean) => void;
  onHome: () => void;
}

/** The sections that are open at first: the plan's too where it is to be asked. */
const openFor = (asksPlan: boolean): readonly Section[] =>
  asksPlan ? ['plan', 'identity'] : ['identity'];

export function Wizard(props: WizardProps) {
  const { opened, plan, onPlan, onPlanGone, onBusy, onHome } = props;
  const { initial, resumed } = opened;
  const { common, objective: strings, wizard } = useStrings();
  const services = useServices();
  const [opening] = useState(() =>
    resumed || plan === null ? initial : freshDraft(plan, services.currentYear()),
  );
  const [draft, dispatch] = useReducer(draftReducer, opening);
  const { kept, forget, renew } = useKeptDraft({ ...opened, initial: opening }, draft);
  const created = useCreated();
  const asksPlan = plan === null;
  const template = objectiveTemplate(plan?.template ?? draft.template) ?? SCHEDA_COMPLETA;
  const weightScale = plan?.weightScale ?? '100';
  const form = useMemo(() => formOf(template, weightScale), [template, weightScale]);
  const [open, setOpen] = useState<readonly Section[]>(openFor(asksPlan));
  const [reviewed, setReviewed] = useState(initial.step === 'review');
  const [target, setTarget] = useState<Place | null>(null);
  const [showsResumed, setShowsResumed] = useState(resumed);
  const start = useStart(!resumed);
  // Read for each objective, and for each review: other sheets may have come or gone since.
  const [turn, setTurn] = useState(1);
  const nextTurn = useCallback(() => setTurn((before) => before + 1), []);
  const beside = usePlanBeside(turn, plan);
  const writing = useWriting();
  const findings = useMemo(
    () => reviewDraft(draft, form, asksPlan, beside),
    [draft, form, asksPlan, beside],
  );
  const suggested = useMemo(() => suggestedNumbers(beside, draft), [beside, draft]);
  const taken = useTakenNumbers(draft, suggested, dispatch);
  const totalOf = useMemo(() => totalsWith(beside, draft, form), [beside, draft, form]);
  const heading = useStepFocus(draft.step, target);

  useEffect(() => onBusy(writing.busy), [onBusy, writing.busy]);
  useEffect(() => {
    if (asksPlan) setOpen((sections) => [...new Set([...sections, 'plan' as const])]);
  }, [asksPlan]);

  const goToStep = (step: Step, place: Place | null = null) => {
    setTarget(place);
    if (step === 'review') {
      setReviewed(true);
      if (draft.step !== 'review') nextTurn();
    }
    if (step !== 'data') start.settle();
    dispatch({ type: 'step', step });
  };
  const goToPlace = (place: Place) => {
    const { section } = place;
    if (section) setOpen((sections) => [...new Set([...sections, section])]);
    goToStep(place.step, place);
  };
  const create = async () => {
    const [first] = blockingFindings(findings);
    if (first) return goToPlace(first);
    const settings = asksPlan ? settingsOf(draft, form) : null;
    const written = await writing.run((options) =>
      services
        .createObjective(toObjective(draft, form), settings, options)
        .catch((error: unknown) => {
          if (services.explain(error).kind === 'planGone') onPlanGone();
          throw error;
        }),
    );
    if (!written) return;
    created.remember(forget());
    if (settings) onPlan(settings);
  };
  const resumeTakenBack = () => {
    writing.dismiss();
    nextTurn();
    // Nothing has this name: the focus goes to the heading of the step.
    setTarget({ step: draft.step, field: '' });
  };
  const startAnother = () => {
    renew();
    writing.dismiss();
    setShowsResumed(false);
    setReviewed(false);
    setOpen(openFor(asksPlan));
    setTarget(headerPlace('title'));
    nextTurn();
    taken.forget();
    start.offer();
    dispatch({
      type: 'replace',
      draft: newDraft({
        year: facts.year,
        template: template.id,
        periods: template.schedule.periods,
      }),
    });
  };

  const startAgain = () => {
    forget();
    startAnother();
  };

  const facts = planFacts(plan, draft, services.currentYear());
  const choose = (way: Way) => {
    if (way !== 'scratch') return start.choose(way);
    start.settle();
    setTarget(asksPlan ? planPlace('authority') : headerPlace('number'));
  };
  const begin = (beginning: Beginning) => {
    if (start.choosing === null) return;
    const { firstYear } = facts;
    const next = begun(start.choosing, beginning, { before: draft, form, firstYear });
    taken.forget();
    dispatch({ type: 'replace', draft: next });
    start.settle({ message: beginning.done, owner: next.header.owner });
    setReviewed(false);
    setOpen((sections) => [...new Set([...sections, 'identity' as const])]);
    setTarget(headerPlace('number'));
  };
  const backToFields = () => {
    if (start.choosing) setTarget({ step: 'data', field: wayId(start.choosing) });
    start.choose(null);
  };

  if (writing.state.phase === 'done') {
    return (
      <SuccessMessage
        title={created.isTakenBack ? strings.takenBack : strings.created}
        written={created.isTakenBack ? null : writing.state.written}
        actions={[
          ...(created.isTakenBack
            ? [{ label: strings.resumeTakenBack, onClick: resumeTakenBack }]
            : []),
          { label: strings.createAnother, onClick: startAnother },
          { label: common.goHome, onClick: onHome },
        ]}
      />
    );
  }

  const { units, controls } = beside;
  const step = {
    draft,
    form,
    dispatch,
    findings,
    reviewed,
    units,
    suggested,
    isProposedNumber: taken.isProposed,
    totalOf,
    controls,
    begunOwner: start.owner,
    years: { first: facts.firstYear, last: facts.lastYear, current: facts.year },
  };
  if (start.choosing) {
    return (
      <StartChooser
        way={start.choosing}
        isTouched={!isUntouched({ ...draft, plan: { ...draft.plan, authority: '' } })}
        plan={facts}
        many={{
          ...{ hasPlan: !asksPlan, form, beside, onBusy, onHome, onWritten: nextTurn },
          firstYear: facts.firstYear,
        }}
        onBegin={begin}
        onBack={backToFields}
      />
    );
  }
  return (
    <>
      {showsResumed && <ResumedNotice onStartAgain={startAgain} />}
      {draft.step === 'data' && start.done !== null && (
        <ResumedNotice intent="success" message={start.done} onStartAgain={startAgain} />
      )}
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
        {draft.step === 'data' && start.isOffered && <StartPanel ways={WAYS} onChoose={choose} />}
        {draft.step === 'data' && (
          <DataStep {...step} asksPlan={asksPlan} open={open} onOpen={setOpen} />
        )}
        {draft.step === 'phases' && <PhasesStep {...step} />}
        {draft.step === 'review' && (
          <ReviewStep
            draft={draft}
            form={form}
            sheet={newSheetOf(draft, form, beside).name}
            asksPlan={asksPlan}
            findings={[...findings, ...totalFindings(draft, form, totalOf)]}
            onGoTo={goToPlace}
          />
        )}
      </WizardForm>
    </>
  );
}
