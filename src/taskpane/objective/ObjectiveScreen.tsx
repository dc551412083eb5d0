/** The screen "Nuovo obiettivo": looks at the workbook, takes up the draft or starts one, then shows the wizard. */
import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { objectiveTemplate } from '../../templates/forms';
import { FailureMessage } from '../components/FailureMessage';
import { ScreenFrame } from '../components/ScreenFrame';
import { whileReading } from '../failure';
import type { Failure } from '../failure';
import { useServices } from '../services';
import type { PlanSettings } from '../services';
import type { ScreenProps } from '../screens';
import type { DraftStore } from '../storage';
import { useStrings } from '../strings';
import { DRAFT_KEY, newDraft, readDraft } from './draft';
import type { Draft } from './draft';
import { ListPlanNotice } from './ListPlanNotice';
import { Wizard } from './Wizard';

interface Opened {
  store: DraftStore;
  initial: Draft;
  resumed: boolean;
}

export default function ObjectiveScreen({ onGo }: ScreenProps) {
  const strings = useStrings();
  const services = useServices();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [workbook, readAgain] = useWorkbook();
  const [busy, setBusy] = useState(false);
  const home = () => onGo('home');

  useEffect(() => {
    let shown = true;
    void services.openDrafts().then((store) => {
      const kept = readDraft(store.load(DRAFT_KEY));
      const initial = kept ?? newDraft({ year: services.currentYear() });
      if (shown) setOpened({ store, initial, resumed: kept !== null });
    });
    return () => {
      shown = false;
    };
  }, [services]);

  return (
    <ScreenFrame title={strings.objective.title} onBack={home} backDisabled={busy} focusHeading>
      {opened === null || workbook === null ? (
        <Spinner label={strings.common.loading} />
      ) : (
        <>
          {workbook.failure && (
            <>
              <FailureMessage failure={workbook.failure} />
              <Button onClick={readAgain}>{strings.common.readWorkbook}</Button>
            </>
          )}
          {isList(workbook.plan) ? (
            <ListPlanNotice
              template={workbook.plan.template}
              hasDraft={opened.resumed}
              onHome={home}
            />
          ) : (
            <Wizard {...opened} plan={workbook.plan} onBusy={setBusy} onHome={home} />
          )}
        </>
      )}
    </ScreenFrame>
  );
}

/** Whether a plan has a list of objectives instead of a sheet for each. */
const isList = (plan: PlanSettings | null): plan is PlanSettings =>
  plan !== null && objectiveTemplate(plan.template) === undefined;

interface Workbook {
  plan: PlanSettings | null;
  /** Why the workbook could not be read: the wizard goes on, asks for the plan too, and reading can be tried again. */
  failure: Failure | null;
}

/** What the workbook holds, read when the screen opens and whenever asked again; null until the first answer. */
function useWorkbook(): [Workbook | null, () => void] {
  const services = useServices();
  const [workbook, setWorkbook] = useState<Workbook | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let shown = true;
    services
      .readWorkbook()
      .then(({ plan }): Workbook => ({ plan, failure: null }))
      .catch((error: unknown): Workbook => ({ plan: null, failure: whileReading(services.explain(error)) }))
      .then((result) => {
        if (shown) setWorkbook(result);
      });
    return () => {
      shown = false;
    };
  }, [services, attempt]);
  return [workbook, () => setAttempt((before) => before + 1)];
}
