/** The screen "Piano": shows the plan that the workbook has, or makes a new one with a wizard. */
import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { ScreenFrame } from '../components/ScreenFrame';
import { settingsKnown } from '../../domain/settingsKnown';
import { draftOfWorkbook } from '../drafts/keptDrafts';
import { PLAN_DRAFTS } from '../drafts/kinds';
import { openDraft } from '../drafts/openDraft';
import type { OpenedDraft } from '../drafts/openDraft';
import { whileReading } from '../failure';
import type { Failure } from '../failure';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import type { PlanSettings } from '../services';
import { useStrings } from '../strings';
import { draftKnown, newPlanDraft } from './draft';
import type { PlanDraft } from './draft';
import { ExistingPlan } from './ExistingPlan';
import { PlanWizard } from './PlanWizard';

type Found =
  | { phase: 'plan'; settings: PlanSettings; hasDraft: boolean }
  | { phase: 'none'; opened: OpenedDraft<PlanDraft>; sheets: number }
  | { phase: 'failed'; failure: Failure };

export default function PlanScreen({ onGo }: ScreenProps) {
  const { common, plan } = useStrings();
  const [found, readAgain] = useFound();
  const [busy, setBusy] = useState(false);
  return (
    <ScreenFrame
      screen="plan"
      title={plan.title}
      onBack={() => onGo('home')}
      backDisabled={busy}
      focusHeading
    >
      {found === null && <Spinner label={common.loading} />}
      {found?.phase === 'plan' && (
        <ExistingPlan {...found} onReadAgain={readAgain} onBusy={setBusy} />
      )}
      {found?.phase === 'none' && <PlanWizard {...found} onBusy={setBusy} onGo={onGo} />}
      {found?.phase === 'failed' && (
        <>
          <FailureMessage failure={found.failure} />
          <Button onClick={readAgain}>{common.readWorkbook}</Button>
        </>
      )}
    </ScreenFrame>
  );
}

/**
 * What the workbook has, read when the screen opens and whenever asked again; null until the first answer. Without
 * an answer there is no wizard: the workbook could have a plan that another one would contradict.
 */
function useFound(): [Found | null, () => void] {
  const services = useServices();
  const [found, setFound] = useState<Found | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let shown = true;
    const look = async (): Promise<Found> => {
      const { plan: settings } = await services.readWorkbook();
      if (settings !== null) {
        const store = await services.openDrafts();
        const draft = await draftOfWorkbook(store, PLAN_DRAFTS, services.workbookAddress());
        return { phase: 'plan', settings, hasDraft: draft !== null };
      }
      const { objectives } = await services.readBook();
      const known = settingsKnown(objectives);
      const blank = newPlanDraft(services.currentYear());
      const fresh = known === null ? blank : draftKnown(blank, known);
      const opened = await openDraft(services, PLAN_DRAFTS, fresh);
      return { phase: 'none', opened, sheets: opened.resumed ? 0 : objectives.length };
    };
    look()
      .catch((error: unknown): Found => ({
        phase: 'failed',
        failure: whileReading(services.explain(error)),
      }))
      .then((result) => {
        if (shown) setFound(result);
      });
    return () => {
      shown = false;
    };
  }, [services, attempt]);
  return [found, () => setAttempt((before) => before + 1)];
}
