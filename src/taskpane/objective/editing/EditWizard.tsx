/** The steps of the wizard over an objective that the workbook holds, and the preview of what changes on its sheet. */
import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer, useState } from 'react';
import type { EditLine } from '../../../templates/editing/edit';
import { Notice } from '../../components/Notice';
import { SuccessMessage } from '../../components/SuccessMessage';
import { EDIT_DRAFTS } from '../../drafts/kinds';
import type { OpenedDraft } from '../../drafts/openDraft';
import { useCreated } from '../../drafts/useCreated';
import { useServices } from '../../services';
import { useAllStrings } from '../../strings';
import type { AllStrings } from '../../strings';
import { useWriting } from '../../useWriting';
import { Findings } from '../../wizard/Findings';
import { ResumedNotice } from '../../wizard/ResumedNotice';
import { useKeptDraft } from '../../wizard/useKeptDraft';
import { useStepFocus } from '../../wizard/useStepFocus';
import { WizardForm } from '../../wizard/WizardForm';
import { suggestedNumbers, totalsWith } from '../beside';
import { DataStep } from '../DataStep';
import type { Draft, Step } from '../draft';
import type { Finding } from '../finding';
import { PhasesStep } from '../PhasesStep';
import type { Place, Section } from '../places';
import { draftReducer } from '../reducer';
import { blockingFindings, reviewDraft } from '../review';
import { totalFindings } from '../reviewTotals';
import { planFacts } from '../start/useStart';
import { usePlanBeside } from '../usePlanBeside';
import { toldBy } from './draftToEdit';
import type { EditDraft } from './editDraft';
import { EditPreview } from './EditPreview';
import type { EditJob } from './jobs';

export interface EditWizardProps {
  job: EditJob;
  /** What it is called when it is done, and what else there is to do then. */
  done: string;
  again: { label: string; onClick: () => void };
  createLabel: string;
  /** Where its changes are kept until they are written, and those that were kept. */
  opened?: OpenedDraft<EditDraft>;
  onBusy: (busy: boolean) => void;
  onHome: () => void;
}

export function EditWizard(props: EditWizardProps) {
  const { job, done, again, createLabel, opened = NOT_KEPT, onBusy, onHome } = props;
  const { book, form, steps, draft: opening, origins, own, editOf } = job;
  const strings = useAllStrings();
  const { common, editing, objective } = strings;
  const { applyChanges, currentYear } = useServices();
  const { settings } = book;
  const [draft, dispatch] = useReducer(
    draftReducer,
    opened === NOT_KEPT ? opening : opened.initial.draft,
  );
  const value = useMemo(() => ({ ...opened.initial, draft }), [opened, draft]);
  const { kept, forget } = useKeptDraft(opened, value);
  const [showsResumed, setShowsResumed] = useState(opened.resumed);
  const [open, setOpen] = useState<readonly Section[]>(['identity']);
  const [place, setPlace] = useState<Place | null>(null);
  const [overwritten, setOverwritten] = useState<ReadonlySet<string>>(new Set());
  const beside = usePlanBeside(1, settings, own);
  const writing = useWriting();
  useEffect(() => onBusy(writing.busy), [onBusy, writing.busy]);
  const heading = useStepFocus(draft.step, place);
  const edit = useMemo(
    () => editOf(toldBy(draft, form, origins), overwritten),
    [editOf, draft, form, origins, overwritten],
  );
  const totalOf = useMemo(() => totalsWith(beside, draft, form), [beside, draft, form]);
  const findings = useMemo(() => {
    const all = (each: Draft) => [
      ...reviewDraft(each, form, false, beside),
      ...totalFindings(each, form, totalsWith(beside, each, form)),
    ];
    return own ? newIn(all(draft), all(opening), strings) : all(draft);
  }, [draft, opening, own, form, beside, strings]);
  const suggested = useMemo(() => suggestedNumbers(beside, draft), [beside, draft]);

  const created = useCreated();

  const goToStep = (step: Step, to: Place | null = null) => {
    setPlace(to);
    dispatch({ type: 'step', step });
  };
  const goToPlace = (to: Place) => {
    const { section } = to;
    if (section) setOpen((sections) => [...new Set([...sections, section])]);
    goToStep(to.step, to);
  };
  const write = async () => {
    const [first] = blockingFindings(findings);
    if (first) return goToPlace(first);
    if (edit.changes.length === 0) return;
    const isWritten = await writing.run(() => applyChanges(edit.changes));
    if (isWritten) created.remember(forget());
  };

  if (writing.state.phase === 'done' && created.isTakenBack)
    return (
      <SuccessMessage
        title={editing.takenBack}
        written={null}
        actions={[
          { label: editing.resume, onClick: writing.dismiss },
          again,
          { label: common.goHome, onClick: onHome },
        ]}
      />
    );
  if (writing.state.phase === 'done') {
    const count = (...kinds: string[]) =>
      edit.lines.filter(({ kind }) => kinds.includes(kind)).length;
    return (
      <SuccessMessage
        title={done}
        lines={[
          ...editing.doneLines(count('cell', 'months', 'moved'), count('added'), count('removed')),
          ...(book.summaries.length > 0 && edit.lines.some(concernsSummary)
            ? [editing.summary]
            : []),
        ]}
        written={writing.state.written}
        goesOn={edit.sheet}
        actions={[again, { label: common.goHome, onClick: onHome }]}
      />
    );
  }
  const facts = planFacts(settings, draft, currentYear());
  const step = {
    ...{ draft, form, dispatch, findings, suggested, totalOf },
    ...{ units: beside.units, controls: beside.controls, reviewed: true, begunOwner: '' },
    // What a sheet says is no proposal.
    isProposedNumber: () => false,
    years: { first: facts.firstYear, last: facts.lastYear, current: facts.year },
  };
  const { review } = objective;
  return (
    <>
      {showsResumed && (
        <ResumedNotice
          message={editing.resumed}
          onStartAgain={() => {
            forget();
            setShowsResumed(false);
            dispatch({ type: 'replace', draft: opening });
          }}
        />
      )}
      <WizardForm
        steps={steps}
        names={objective.steps}
        current={draft.step}
        writing={writing}
        headingRef={heading}
        createLabel={createLabel}
        draftText={kept ? editing.draft : editing.draftNotKept}
        onStep={goToStep}
        onCreate={() => void write()}
      >
        {draft.step === 'data' && (
          <>
            {job.hasOtherColumns && <Notice lines={[editing.otherColumns]} />}
            <DataStep {...step} asksPlan={false} open={open} onOpen={setOpen} />
          </>
        )}
        {draft.step === 'phases' && <PhasesStep {...step} />}
        {draft.step === 'review' && (
          <>
            <EditPreview
              lines={edit.lines}
              onOverwrite={(key, isChosen) =>
                setOverwritten((keys) => withKey(keys, key, isChosen))
              }
            />
            <Findings
              findings={findings}
              texts={{
                ...{ blocking: editing.blocking, doubtful: review.doubtful },
                ...{ doubtfulHelp: editing.doubtfulHelp, complete: editing.complete },
              }}
              onGoTo={goToPlace}
            />
            {/* Where the workbook has changed meanwhile only reading it again helps. */}
            {writing.state.phase === 'failed' && own && (
              <Button onClick={again.onClick}>{again.label}</Button>
            )}
          </>
        )}
      </WizardForm>
    </>
  );
}

/** A row that comes into a list is not kept. */
const NOT_KEPT: OpenedDraft<EditDraft> = {
  store: {
    ...{ lasting: false, pane: '', closedPanes: async () => new Set(), keys: () => [] },
    ...{ load: () => null, save: () => false, remove: () => undefined },
  },
  ...{ kind: EDIT_DRAFTS, key: '', initial: {} as EditDraft, resumed: false },
};

/** What the sheet was like before is for Verifica to tell. */
function newIn(
  now: readonly Finding[],
  before: readonly Finding[],
  strings: AllStrings,
): Finding[] {
  const textOf = ({ field, message }: Finding) => `${field}\n${message(strings)}`;
  const told = new Set(before.map(textOf));
  return now.filter((each) => !told.has(textOf(each)));
}

/** Rows of the summaries come, go or change their unit; all else they show by formula. */
function concernsSummary(line: EditLine): boolean {
  if (line.kind === 'added' || line.kind === 'removed') return line.row === 'shared';
  return line.kind === 'cell' && 'field' in line.datum && line.datum.field === 'unit';
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}
