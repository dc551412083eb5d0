/** The screen "Nuovo obiettivo": looks at the workbook, takes up the draft or starts one, then shows the wizard. */
import { Spinner } from '@fluentui/react-components';
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

interface Ready {
  store: DraftStore;
  initial: Draft;
  resumed: boolean;
  plan: PlanHead | null;
  /** Why the workbook could not be read: the wizard goes on, and asks for the plan too. */
  failure: Failure | null;
}

export default function ObjectiveScreen({ onGo }: ScreenProps) {
  const strings = useStrings();
  const services = useServices();
  const [ready, setReady] = useState<Ready | null>(null);
  const [busy, setBusy] = useState(false);
  const home = () => onGo('home');

  useEffect(() => {
    let shown = true;
    const prepare = async (): Promise<Ready> => {
      const store = await services.openDrafts();
      const kept = readDraft(store.load(DRAFT_KEY));
      const draft = {
        store,
        initial: kept ?? newDraft({ year: services.currentYear() }),
        resumed: kept !== null,
      };
      try {
        const { plan } = await services.readWorkbook();
        return { ...draft, plan, failure: null };
      } catch (error) {
        return { ...draft, plan: null, failure: services.explain(error) };
      }
    };
    void prepare().then((result) => {
      if (shown) setReady(result);
    });
    return () => {
      shown = false;
    };
  }, [services]);

  return (
    <ScreenFrame title={strings.objective.title} onBack={home} backDisabled={busy} focusHeading>
      {ready === null ? (
        <Spinner label={strings.common.loading} />
      ) : (
        <>
          {ready.failure && <FailureMessage failure={ready.failure} />}
          <Wizard
            initial={ready.initial}
            resumed={ready.resumed}
            store={ready.store}
            plan={ready.plan}
            onBusy={setBusy}
            onHome={home}
          />
        </>
      )}
    </ScreenFrame>
  );
}
