/** The screen "Nuovo obiettivo": looks at the workbook, takes up the draft or starts one, then shows the wizard. */
import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { ScreenFrame } from '../components/ScreenFrame';
import type { Failure } from '../failure';
import { useServices } from '../services';
import type { PlanHead } from '../services';
import type { ScreenProps } from '../screens';
import type { DraftStore } from '../storage';
import { useStrings } from '../strings';
import { DRAFT_KEY, newDraft, readDraft } from './draft';
import type { Draft } from './draft';
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
              <Button onClick={readAgain}>{strings.objective.readAgain}</Button>
            </>
          )}
          <Wizard {...opened} plan={workbook.plan} onBusy={setBusy} onHome={home} />
        </>
      )}
    </ScreenFrame>
  );
}

interface Workbook {
  plan: PlanHead | null;
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
      .catch((error: unknown): Workbook => ({ plan: null, failure: services.explain(error) }))
      .then((result) => {
        if (shown) setWorkbook(result);
      });
    return () => {
      shown = false;
    };
  }, [services, attempt]);
  return [workbook, () => setAttempt((before) => before + 1)];
}
